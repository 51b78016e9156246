//! Holds `docker-compose.yml` and `worker/Dockerfile` to the program: no engine runs here, so everything they name is
//! looked up where it really is.
//!
//! In: the two files. The worker's environment goes through its own configuration loader, commands through its own
//! command line, and both programs are started with them and asked for their health; paths have to exist in the
//! repository, services, secrets and volumes in the file. A key that Compose knows and this file does not is added to
//! the structs below.

#![expect(clippy::unwrap_used, reason = "a test stops where something is missing")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{self, Child, Stdio},
};

use clap::{CommandFactory, Parser};
use postalparcel_worker::{
    cli::{Cli, Command},
    config::{Config, Sources},
};
use serde::Deserialize;
use tempfile::TempDir;

/// Where Compose mounts secrets.
const SECRETS: &str = "/run/secrets/";

/// Where Compose mounts what the worker keeps.
const STATE: &str = "/var/lib/postalparcel";

/// What the images from elsewhere hold, as far as we use it: the port they serve and the command that checks them.
const FOREIGN: [(&str, u16, &str); 2] = [("postgres:17", 5432, "pg_isready"), ("odoo:19.0", 8069, "curl")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Compose {
    name: String,
    services: BTreeMap<String, Service>,
    secrets: BTreeMap<String, Secret>,
    volumes: BTreeMap<String, Option<()>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Service {
    image: String,
    build: Option<Build>,
    #[serde(default)]
    profiles: Vec<String>,
    #[serde(default)]
    command: Vec<String>,
    #[serde(default)]
    environment: BTreeMap<String, String>,
    #[serde(default)]
    secrets: Vec<String>,
    #[serde(default)]
    volumes: Vec<String>,
    #[serde(default)]
    ports: Vec<String>,
    #[serde(default)]
    depends_on: BTreeMap<String, Condition>,
    healthcheck: HealthCheck,
    restart: String,
    #[serde(default)]
    read_only: bool,
    #[serde(default)]
    cap_drop: Vec<String>,
    #[serde(default)]
    security_opt: Vec<String>,
    stop_grace_period: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Build {
    context: PathBuf,
    dockerfile: PathBuf,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Condition {
    condition: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthCheck {
    test: Vec<String>,
    #[expect(dead_code, reason = "may be given")]
    interval: String,
    #[expect(dead_code, reason = "may be given")]
    timeout: String,
    #[expect(dead_code, reason = "may be given")]
    retries: u8,
    #[expect(dead_code, reason = "may be given")]
    start_period: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Secret {
    file: PathBuf,
}

#[test]
fn the_workers_environment_is_a_configuration_that_it_accepts() {
    let config = worker_config(&compose());
    assert_eq!(config.odoo.url, "http://odoo:8069");
    assert!(config.http.rpc_token.is_some(), "Odoo's \"Track now\" needs the token");
    let secret = &config.secrets["postalparcel"];
    assert!(secret.api_key.is_some(), "the account made by the addon uses the secret `postalparcel`");
    assert_eq!(secret.base_url, None, "PostalParcel's own address, unless somebody names another");
}

#[test]
fn the_worker_and_odoo_find_each_other() {
    let compose = compose();
    let (config, odoo) = (worker_config(&compose), &compose.services["odoo"]);
    assert!(odoo.command.contains(&format!("--database={}", config.odoo.database)));
    let url = reqwest::Url::parse(&config.odoo.url).unwrap();
    let (image, port, _) = FOREIGN[1];
    assert_eq!((url.host_str(), url.port()), (Some("odoo"), Some(port)));
    assert_eq!(odoo.image, image);
    let database = &compose.services["postgres"];
    assert_eq!(odoo.environment["HOST"], "postgres");
    assert_eq!(odoo.environment["PORT"], FOREIGN[0].1.to_string());
    assert_eq!(odoo.environment["USER"], database.environment["POSTGRES_USER"]);
    assert_eq!(odoo.environment["PASSWORD_FILE"], database.environment["POSTGRES_PASSWORD_FILE"]);
    assert!(config.http.listen.ip().is_unspecified(), "Odoo calls the worker from another container");
}

#[test]
fn odoo_gets_the_addon_that_it_shall_install() {
    let odoo = &compose().services["odoo"];
    let addons = odoo.volumes.iter().find_map(|volume| volume.strip_suffix(":/mnt/extra-addons:ro")).unwrap();
    let module = odoo.command.iter().find_map(|argument| argument.strip_prefix("--init=")).unwrap();
    assert!(repository().join(addons).join(module).join("__manifest__.py").is_file());
}

#[test]
fn our_commands_are_commands_of_ours() {
    for (name, service) in ours(&compose()) {
        let line = ["postalparcel-worker".to_owned()].into_iter().chain(service.command.clone());
        let parsed = Cli::try_parse_from(line).unwrap_or_else(|fault| panic!("{name}: {fault}"));
        let expected = match name.as_str() {
            "worker" => matches!(parsed.command, Command::Run),
            _ => matches!(parsed.command, Command::Sandbox(_)),
        };
        assert!(expected, "{name} runs {:?}", parsed.command);
    }
}

#[test]
fn health_is_asked_with_a_command_that_the_image_has_and_on_the_port_that_is_served() {
    let compose = compose();
    let installed = instruction("RUN").join(" ");
    assert!(installed.contains("install --yes --no-install-recommends ca-certificates curl"), "{installed}");
    for (name, service) in &compose.services {
        let test = &service.healthcheck.test;
        let (port, command) = match name.as_str() {
            "worker" => (worker_config(&compose).http.listen.port(), "curl"),
            "sandbox" => {
                (port_of(service.command.iter().find(|part| part.starts_with("0.0.0.0:")).unwrap()), "curl")
            }
            _ => FOREIGN
                .iter()
                .find(|(image, ..)| *image == service.image)
                .map(|(_, port, command)| (*port, *command))
                .unwrap(),
        };
        assert_eq!(test[..2], ["CMD", command], "{name}");
        if command == "curl" {
            let url = reqwest::Url::parse(test.last().unwrap()).unwrap();
            assert_eq!((url.host_str(), url.port()), (Some("localhost"), Some(port)), "{name}");
        }
    }
}

#[tokio::test]
async fn the_health_checks_find_our_programs_healthy() {
    let compose = compose();
    for (name, service) in ours(&compose) {
        // The port is free for a moment before the program takes it.
        let address = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let _running = start(&compose, service, address);
        let status = health_request(&service.healthcheck.test, address).send().await.unwrap().status();
        assert!(status.is_success(), "{name}: {status}");
    }
}

#[test]
fn everything_that_is_named_exists() {
    let compose = compose();
    let ignored = fs::read_to_string(repository().join(".gitignore")).unwrap();
    for (name, service) in &compose.services {
        for secret in &service.secrets {
            assert!(compose.secrets.contains_key(secret), "{name} names the secret {secret}");
        }
        for value in service.environment.values().filter_map(|value| value.strip_prefix(SECRETS)) {
            assert!(service.secrets.iter().any(|secret| secret == value), "{name} reads the secret {value}");
        }
        for volume in service.volumes.iter().filter_map(|volume| volume.split(':').next()) {
            let there = compose.volumes.contains_key(volume) || repository().join(volume).is_dir();
            assert!(there, "{name} mounts {volume}");
        }
        for (other, condition) in &service.depends_on {
            assert!(compose.services.contains_key(other), "{name} waits for {other}");
            assert_eq!(condition.condition, "service_healthy", "{name} waits for {other}");
        }
        if let Some(build) = &service.build {
            assert!(repository().join(&build.context).join(&build.dockerfile).is_file(), "{name}");
        }
    }
    for secret in compose.secrets.values() {
        assert!(secret.file.starts_with("./secrets") && ignored.lines().any(|line| line == "/secrets/"));
    }
    assert_eq!(compose.name, "postalparcel");
}

#[test]
fn nothing_is_used_by_nobody() {
    let compose = compose();
    let secrets: BTreeSet<_> = compose.services.values().flat_map(|service| &service.secrets).collect();
    assert_eq!(secrets, compose.secrets.keys().collect());
    let mounts: Vec<_> = compose.services.values().flat_map(|service| &service.volumes).collect();
    for volume in compose.volumes.keys() {
        assert!(mounts.iter().any(|mount| mount.starts_with(&format!("{volume}:"))), "{volume}");
    }
}

#[test]
fn no_secret_stands_in_the_file_and_no_port_is_open_to_the_network() {
    for (name, service) in &compose().services {
        for (variable, value) in &service.environment {
            let secret = ["PASSWORD", "KEY", "TOKEN", "SECRET"].iter().any(|word| variable.ends_with(word));
            assert!(!secret, "{name}: {variable}: {value}");
        }
        assert!(
            service.ports.iter().all(|port| port.starts_with("127.0.0.1:")),
            "{name}: {:?}",
            service.ports
        );
    }
}

#[test]
fn our_containers_can_do_little() {
    let user = instruction("USER").pop().unwrap();
    assert!(user.split(':').all(|id| id.parse::<u32>().is_ok_and(|id| id > 0)), "USER {user}");
    for (name, service) in ours(&compose()) {
        assert!(service.read_only, "{name}");
        assert_eq!(service.cap_drop, ["ALL"], "{name}");
        assert_eq!(service.security_opt, ["no-new-privileges:true"], "{name}");
        assert_eq!(service.restart, "unless-stopped", "{name}");
    }
}

#[test]
fn the_journal_is_on_a_volume_that_the_workers_user_may_write() {
    let compose = compose();
    assert_eq!(worker_config(&compose).journal.path, Path::new(STATE).join("journal.sqlite"));
    assert_eq!(compose.services["worker"].volumes, [format!("worker-state:{STATE}")]);
    let (owner, group) = instruction("USER")
        .pop()
        .unwrap()
        .split_once(':')
        .map(|(a, b)| (a.to_owned(), b.to_owned()))
        .unwrap();
    let made = format!("install --directory --owner={owner} --group={group} --mode=700 {STATE}");
    assert!(instruction("RUN").join(" ").contains(&made), "a new volume takes owner and mode from the image");
}

#[test]
fn the_worker_has_time_to_finish_what_it_holds() {
    let grace = compose().services["worker"].stop_grace_period.clone().unwrap();
    assert!(
        grace.strip_suffix('s').unwrap().parse::<u32>().unwrap() > 40,
        "lifecycle.rs finishes within 40 s"
    );
}

#[test]
fn the_sandbox_is_there_only_when_asked_for() {
    let compose = compose();
    assert_eq!(compose.services["sandbox"].profiles, ["demo"]);
    for name in ["postgres", "odoo", "worker"] {
        assert!(compose.services[name].profiles.is_empty(), "{name}");
    }
}

#[test]
fn the_image_is_built_from_what_exists_with_a_compiler_that_is_new_enough() {
    let ignored = fs::read_to_string(repository().join(".dockerignore")).unwrap();
    for copied in instruction("COPY").iter().filter(|line| !line.starts_with("--from")) {
        let mut sources: Vec<_> = copied.split_whitespace().collect();
        sources.pop();
        for source in sources {
            assert!(repository().join(source).exists(), "COPY {source}");
            assert!(ignored.lines().any(|line| line == format!("!{source}")), ".dockerignore hides {source}");
        }
    }
    let bases = instruction("FROM");
    let compiler = bases[0].strip_prefix("rust:").and_then(|tag| tag.split_once('-')).unwrap();
    assert!(numbers(compiler.0) >= numbers(env!("CARGO_PKG_RUST_VERSION")), "{}", bases[0]);
    let release = compiler.1.split_whitespace().next().unwrap();
    assert_eq!(bases[1], format!("debian:{release}-slim"), "both stages have the same C library");
}

#[test]
fn the_image_holds_our_binary_and_runs_it() {
    let binary = env!("CARGO_BIN_EXE_postalparcel-worker");
    let name = Path::new(binary).file_name().unwrap().to_str().unwrap();
    assert_eq!(Cli::command().get_name(), name);
    assert!(
        instruction("RUN")
            .join(" ")
            .contains(&format!("install target/release/{name} /usr/local/bin/{name}"))
    );
    assert!(
        instruction("COPY").contains(&format!("--from=build /usr/local/bin/{name} /usr/local/bin/{name}"))
    );
    assert_eq!(instruction("ENTRYPOINT"), [format!("[\"{name}\"]")]);
    let package = format!("--package {}", env!("CARGO_PKG_NAME"));
    assert!(instruction("RUN").join(" ").contains(&package));
}

fn compose() -> Compose {
    serde_saphyr::from_str(&fs::read_to_string(repository().join("docker-compose.yml")).unwrap()).unwrap()
}

/// Those that run our image.
fn ours(compose: &Compose) -> impl Iterator<Item = (&String, &Service)> {
    compose.services.iter().filter(|(_, service)| service.build.is_some())
}

/// The worker's configuration, with secrets that hold something.
fn worker_config(compose: &Compose) -> Config {
    let folder = secrets(compose);
    let environment = environment(&compose.services["worker"], folder.path());
    Config::load(&Sources { environment, ..Sources::default() }).unwrap_or_else(|faults| panic!("{faults}"))
}

/// A folder in which every secret holds something.
fn secrets(compose: &Compose) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for secret in compose.secrets.keys() {
        fs::write(folder.path().join(secret), "0123456789\n").unwrap();
    }
    folder
}

/// A service's variables as its program sees them, with secrets mounted at `secrets`.
fn environment(service: &Service, secrets: &Path) -> Vec<(String, String)> {
    let mounted = |value: &str| match value.strip_prefix(SECRETS) {
        Some(secret) => secrets.join(secret).display().to_string(),
        None => interpolated(value),
    };
    service.environment.iter().map(|(name, value)| (name.clone(), mounted(value))).collect()
}

/// A program that ends with the test.
struct Running(Child, #[expect(dead_code, reason = "its files are read while the program runs")] TempDir);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// Starts one of our services as Compose would, at `address`, and waits until its log says that it serves there.
fn start(compose: &Compose, service: &Service, address: SocketAddr) -> Running {
    let secrets = secrets(compose);
    let here = |text: &String| match text.strip_prefix("0.0.0.0:") {
        Some(_) => address.to_string(),
        None => text.clone(),
    };
    let environment = environment(service, secrets.path());
    let state = |value: &str| value.replace(STATE, secrets.path().to_str().unwrap());
    let mut program = process::Command::new(env!("CARGO_BIN_EXE_postalparcel-worker"))
        .args(service.command.iter().map(here))
        .env_clear()
        .envs(environment.iter().map(|(name, value)| (name, state(&here(value)))))
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let log = BufReader::new(program.stderr.take().unwrap());
    let running = Running(program, secrets);
    let serves = log.lines().map_while(Result::ok).any(|line| line.contains(&address.to_string()));
    assert!(serves, "it ended before it served at {address}");
    running
}

/// What `curl` would send, sent to `address`.
fn health_request(test: &[String], address: SocketAddr) -> reqwest::RequestBuilder {
    let mut url = reqwest::Url::parse(test.last().unwrap()).unwrap();
    url.set_ip_host(address.ip()).unwrap();
    url.set_port(Some(address.port())).unwrap();
    let request = reqwest::Client::builder().build().unwrap().get(url);
    match test.iter().position(|argument| argument == "--header") {
        Some(place) => {
            let (name, value) = test[place + 1].split_once(": ").unwrap();
            request.header(name, value)
        }
        None => request,
    }
}

/// What Compose makes of `${NAME:-default}` where the variable is not set.
fn interpolated(value: &str) -> String {
    match value.strip_prefix("${").and_then(|rest| rest.strip_suffix('}')) {
        Some(inner) => inner.split_once(":-").unwrap().1.to_owned(),
        None => value.to_owned(),
    }
}

fn port_of(address: &str) -> u16 {
    address.rsplit_once(':').unwrap().1.parse().unwrap()
}

/// What follows an instruction of the Dockerfile, each time it is given, continued lines joined.
fn instruction(name: &str) -> Vec<String> {
    let file = fs::read_to_string(repository().join("worker/Dockerfile")).unwrap().replace("\\\n", " ");
    let lines = file.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    lines.map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

fn numbers(version: &str) -> Vec<u32> {
    version.split('.').map(|part| part.parse().unwrap()).collect()
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
