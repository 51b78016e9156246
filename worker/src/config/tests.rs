//! Configuration as operators write it, and as they get it wrong.

use figment::{error::Kind, providers::Format as _};
use secrecy::ExposeSecret;

use super::*;

const EXAMPLE: &str = include_str!("../../../config.example.toml");

fn variables(pairs: &[(&str, &str)]) -> Sources {
    let environment = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Sources { environment, ..Sources::default() }
}

/// The least that works.
const ENOUGH: [(&str, &str); 4] = [
    ("POSTALPARCEL_ODOO__URL", "https://odoo.example.com"),
    ("POSTALPARCEL_ODOO__DATABASE", "shop"),
    ("POSTALPARCEL_ODOO__KEY", "k3y"),
    ("POSTALPARCEL_SECRETS__POSTALPARCEL__API_KEY", "pp_1"),
];

fn enough_and(more: &[(&str, &str)]) -> Sources {
    variables(&[ENOUGH.as_slice(), more].concat())
}

/// A folder that holds `text` as its file `name`.
fn file(name: &str, text: &str) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    (folder, path)
}

fn load_toml(text: &str) -> Result<Config, Faults> {
    let (_folder, path) = file("worker.toml", text);
    Config::load(&Sources { file: Some(path), ..Sources::default() })
}

#[test]
fn the_environment_alone_is_enough() {
    let config = Config::load(&enough_and(&[("POSTALPARCEL_HTTP__LISTEN", "0.0.0.0:9000")])).unwrap();
    assert_eq!(config.odoo.url, "https://odoo.example.com");
    assert_eq!(config.http.listen.to_string(), "0.0.0.0:9000");
    assert_eq!(config.secrets["postalparcel"].api_key.as_ref().unwrap().expose_secret(), "pp_1");
}

#[test]
fn flags_win_over_the_environment_and_the_environment_over_the_file() {
    let (_folder, path) = file(
        "worker.toml",
        "[worker]\nname = \"file\"\n[log]\nformat = \"json\"\n[odoo]\ndatabase = \"file\"",
    );
    let sources = Sources {
        file: Some(path),
        flags: vec![("worker.name", "flag".to_owned())],
        ..enough_and(&[("POSTALPARCEL_WORKER__NAME", "variable")])
    };
    let config = Config::load(&sources).unwrap();
    assert_eq!(config.worker.name, "flag");
    assert_eq!(config.odoo.database, "shop");
    assert_eq!(config.log.format, telemetry::Format::Json);
}

#[test]
fn nothing_given_names_everything_that_is_missing_at_once() {
    let faults = Config::load(&Sources::default()).unwrap_err();
    let first_words: Vec<_> =
        faults.lines().iter().map(|line| line.split_whitespace().next().unwrap()).collect();
    assert_eq!(first_words, ["odoo.url", "odoo.database", "odoo.key", "secrets"]);
    assert!(faults.to_string().contains("POSTALPARCEL_ODOO__KEY_FILE"));
}

#[test]
fn to_ask_a_provider_needs_no_odoo() {
    let only_a_key = variables(&[("POSTALPARCEL_SECRETS__POSTALPARCEL__API_KEY", "pp_1")]);
    assert!(Config::load_without_odoo(&only_a_key).is_ok());
    assert_eq!(Config::load_without_odoo(&Sources::default()).unwrap_err().lines().len(), 1);
}

#[test]
fn several_values_that_cannot_be_read_are_all_named_with_place_and_remedy() {
    let faults = Config::load(&enough_and(&[
        ("POSTALPARCEL_WORKER__CLAIM_BATCH", "many"),
        ("POSTALPARCEL_HTTP__LISTEN", "everywhere"),
        ("POSTALPARCEL_ODOO__URI", "https://odoo.example.com"),
        ("POSTALPARCEL_LOG__FORMAT", "xml"),
        ("POSTALPARCEL_CADENCES__IN_TRANSIT__EVERY", "often"),
        ("POSTALPARCEL_WORKER__LEASE_SECONDS", "5"),
        ("POSTALPARCEL_WEBHOOKS__CLOCK_WINDOW_SECONDS", "0"),
        ("POSTALPARCEL_WEBHOOKS__LARGEST_BODY_BYTES", "100000000"),
    ]))
    .unwrap_err();
    insta::assert_snapshot!(faults);
}

#[test]
fn values_that_look_like_numbers_are_texts_where_texts_are_wanted() {
    let config = Config::load(&enough_and(&[
        ("POSTALPARCEL_ODOO__DATABASE", "2026"),
        ("POSTALPARCEL_ODOO__KEY", "12e5678901234567890123456789012345678901"),
        ("POSTALPARCEL_WORKER__NAME", "007"),
        ("POSTALPARCEL_SECRETS__POSTALPARCEL__API_KEY", "true"),
    ]))
    .unwrap();
    assert_eq!((config.odoo.database.as_str(), config.worker.name.as_str()), ("2026", "007"));
    assert_eq!(config.odoo.key.expose_secret(), "12e5678901234567890123456789012345678901");
    assert_eq!(config.secrets["postalparcel"].api_key.as_ref().unwrap().expose_secret(), "true");
}

#[test]
fn a_wait_of_no_time_or_of_hours_is_refused() {
    let timeouts = "[secrets.shop]\napi_key = \"k\"\ntimeout_seconds = 0\nconnect_timeout_seconds = 7200";
    let faults = load_toml(timeouts).unwrap_err().to_string();
    for fault in ["timeout_seconds is 0: write 1 to 300", "connect_timeout_seconds is 7200: write 1 to 60"] {
        assert!(faults.contains(&format!("secrets.shop.{fault}")), "{faults}");
    }
}

#[test]
fn secrets_come_from_files_and_lose_their_line_end() {
    let (_folder, path) = file("key", "from-file\n");
    let path = path.to_str().unwrap();
    let config = Config::load(&variables(&[
        ENOUGH[0],
        ENOUGH[1],
        ("POSTALPARCEL_ODOO__KEY", ""),
        ("POSTALPARCEL_ODOO__KEY_FILE", path),
        ("POSTALPARCEL_HTTP__RPC_TOKEN_FILE", path),
        ("POSTALPARCEL_SECRETS__SECOND__API_KEY_FILE", path),
    ]))
    .unwrap();
    assert_eq!(config.odoo.key.expose_secret(), "from-file");
    assert_eq!(config.http.rpc_token.unwrap().expose_secret(), "from-file");
    assert_eq!(config.secrets["second"].api_key.as_ref().unwrap().expose_secret(), "from-file");
}

#[test]
fn webhook_secrets_are_a_list_or_lines_of_a_file_or_variable() {
    let (first, second) = ("whsec_Zmlyc3Q=", "whsec_c2Vjb25k");
    let (_folder, path) = file("webhook_secrets", &format!("{first}\n\n{second}\n"));
    let name = "POSTALPARCEL_SECRETS__POSTALPARCEL__WEBHOOK_SECRETS";
    let from_file = Config::load(&enough_and(&[(&format!("{name}_FILE"), path.to_str().unwrap())])).unwrap();
    let from_variable = Config::load(&enough_and(&[(name, first)])).unwrap();
    let from_list = load_toml(&format!(
        "[odoo]\nurl = \"https://odoo.example.com\"\ndatabase = \"shop\"\nkey = \"k\"\n\
         [secrets.postalparcel]\napi_key = \"k\"\nwebhook_secrets = [\"{first}\", \"{second}\"]"
    ));
    for (config, expected) in [
        (from_file, vec![first, second]),
        (from_variable, vec![first]),
        (from_list.unwrap(), vec![first, second]),
    ] {
        let secrets = &config.secrets["postalparcel"].webhook_secrets;
        assert_eq!(secrets.iter().map(ExposeSecret::expose_secret).collect::<Vec<_>>(), expected);
        assert!(!format!("{config:?}").contains("whsec_"));
    }
}

#[test]
fn webhook_secrets_that_are_too_many_or_none_of_this_provider_are_faults_that_do_not_show_them() {
    let text = load_toml(
        "[secrets.shop]\napi_key = \"k\"\nwebhook_secrets = [\"whsec_YQ==\", \"s3cret!\", \"whsec_YQ==\"]",
    )
    .unwrap_err()
    .to_string();
    for part in [
        "secrets.shop.webhook_secrets has 3: write one, or two",
        "secrets.shop.webhook_secrets: number 2 is no secret of this provider: copy it whole",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains("s3cret!"), "{text}");
}

#[test]
fn a_secret_given_twice_empty_or_in_no_file_is_a_fault_that_does_not_show_it() {
    let (_folder, path) = file("key", "\n");
    let path = path.to_str().unwrap();
    let faults = Config::load(&enough_and(&[
        ("POSTALPARCEL_ODOO__KEY_FILE", path),
        ("POSTALPARCEL_HTTP__RPC_TOKEN_FILE", path),
        ("POSTALPARCEL_SECRETS__POSTALPARCEL__CLIENT_SECRET_FILE", "/nowhere/at/all"),
    ]))
    .unwrap_err();
    let text = faults.to_string();
    for part in [
        "odoo.key and odoo.key_file are both given in the environment",
        "http.rpc_token_file names",
        "which is empty",
        "secrets.postalparcel.client_secret_file names /nowhere/at/all, which can't be read",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains("k3y"), "{text}");
}

#[test]
fn a_missing_file_and_one_that_is_not_toml_are_named_without_quoting_it() {
    let missing = Sources { file: Some("/nowhere/worker.toml".into()), ..enough_and(&[]) };
    let text = Config::load(&missing).unwrap_err().to_string();
    assert!(text.contains("/nowhere/worker.toml can't be read"), "{text}");
    let text = load_toml("[odoo]\nkey = s3cret").unwrap_err().to_string();
    assert!(text.contains("is not TOML") && text.contains("line 2") && !text.contains("s3cret"), "{text}");
}

#[test]
fn a_secret_of_the_wrong_type_is_named_without_its_value() {
    let text = load_toml("[odoo]\nkey = 4711471147114711").unwrap_err().to_string();
    assert!(text.contains("odoo.key in") && !text.contains("4711"), "{text}");
}

#[test]
fn secrets_are_masked_in_debug_output() {
    let config = Config::load(&enough_and(&[("POSTALPARCEL_HTTP__RPC_TOKEN", "t0ken")])).unwrap();
    let text = format!("{config:?}");
    for secret in ["k3y", "pp_1", "t0ken"] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn the_example_can_be_used_as_it_is_and_its_comments_show_the_defaults() {
    let uncommented: String = EXAMPLE
        .lines()
        .map(|line| match line.strip_prefix('#') {
            Some(setting) if setting.starts_with(|c: char| c.is_ascii_lowercase()) => setting,
            _ => line,
        })
        .flat_map(|line| [line, "\n"])
        .collect();
    assert_ne!(uncommented, EXAMPLE);
    let (plain, spelled_out) = (load_toml(EXAMPLE).unwrap(), load_toml(&uncommented).unwrap());
    assert_eq!(format!("{plain:?}"), format!("{spelled_out:?}"));
}

#[test]
fn the_example_names_every_setting() {
    let words: Vec<_> = EXAMPLE.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').collect();
    for section in [
        "odoo",
        "worker",
        "http",
        "webhooks",
        "journal",
        "log",
        "cadences",
        "cadences.in_transit",
        "secrets.postalparcel",
    ] {
        for setting in settings_of(section) {
            assert!(words.contains(setting), "config.example.toml does not name {section}.{setting}");
        }
    }
}

/// What a section knows, by asking for something that it does not.
fn settings_of(section: &str) -> &'static [&'static str] {
    let toml = format!("{section}.nonsense = 1");
    let text = figment::providers::Toml::string(&toml);
    let defaults = figment::providers::Serialized::default("cadences", Cadences::default());
    match Figment::from(defaults).merge(text).extract::<Config>().unwrap_err().kind {
        Kind::UnknownField(_, known) => known,
        other => panic!("{section}: {other}"),
    }
}
