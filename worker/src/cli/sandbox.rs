//! `sandbox`: runs a PostalParcel on this machine.
//!
//! In: how it shall behave. Out: a server on one address until the worker is told to stop. It holds no rule of the
//! sandbox itself.

use std::{net::SocketAddr, path::PathBuf, process::ExitCode, sync::Arc};

use anyhow::Context;
use secrecy::SecretString;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use tracing::info;

use crate::{
    clock::SystemClock,
    sandbox::{Fault, Faults, Form, Options, Target, serve},
};

/// How the sandbox behaves.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Address to serve on.
    #[arg(long, default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// How much faster than the clock its parcels live: at 60 an hour takes a minute.
    #[arg(long, default_value_t = 1.0, value_parser = speed)]
    speed: f64,
    /// Every parcel's story is over as soon as it is registered.
    #[arg(long)]
    complete: bool,
    /// What goes wrong and how often: rate-limit, server-error, html, truncate, reject, repeat or unordered with a share,
    /// latency with a time. `rate-limit=0.1` refuses one call in ten. Can be given several times.
    #[arg(long = "fault", value_name = "NAME=VALUE")]
    faults: Vec<Fault>,
    /// Calls a second for each key; 0 for any number.
    #[arg(long, default_value_t = 0)]
    calls_per_second: u32,
    /// Parcels a month that can be registered; any number unless given.
    #[arg(long)]
    quota: Option<u64>,
    /// Key that is accepted. Can be given several times.
    #[arg(long = "api-key", default_value = "sandbox-key", value_name = "KEY")]
    api_keys: Vec<SecretString>,
    /// OAuth client that is accepted.
    #[arg(long, default_value = "sandbox-client:sandbox-secret", value_name = "ID:SECRET", value_parser = client)]
    oauth_client: Client,
    /// Where news is sent. Can be given several times.
    #[arg(long = "webhook", value_name = "URL", requires = "webhook_secrets")]
    webhooks: Vec<String>,
    /// Signs webhooks: `whsec_` and a key in base64. Two while one replaces the other.
    #[arg(long = "webhook-secret", value_name = "SECRET")]
    webhook_secrets: Vec<SecretString>,
    /// Whose form webhooks have. Those of 17TRACK and `AfterShip` are signed with the last secret, whatever its form.
    #[arg(long, value_enum, default_value_t)]
    webhook_form: Form,
    /// Decides what is left to chance.
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// File that keeps registrations from one run to the next.
    #[arg(long, value_name = "FILE")]
    state: Option<PathBuf>,
    /// Opens the door through which tests steer it, without a key: for loopback only.
    #[arg(long)]
    control: bool,
}

/// An OAuth client: id and secret.
type Client = (String, SecretString);

/// Serves until `stop`.
///
/// # Errors
/// When the address can't be listened on, or the sandbox can't be set up.
pub async fn run(args: Args, stop: CancellationToken) -> anyhow::Result<ExitCode> {
    let listener = TcpListener::bind(args.listen).await.with_context(|| {
        format!("{} can't be listened on: choose another address with --listen", args.listen)
    })?;
    info!(sandbox.address = %listener.local_addr()?, "The sandbox serves at http://{}/v1", listener.local_addr()?);
    serve(listener, options(args)?, Arc::new(SystemClock), stop.cancelled_owned()).await?;
    Ok(ExitCode::SUCCESS)
}

fn options(args: Args) -> anyhow::Result<Options> {
    let mut faults = Faults::default();
    for fault in &args.faults {
        faults.set(fault)?;
    }
    let target = |url| Target { url, secrets: args.webhook_secrets.clone() };
    Ok(Options {
        keys: args.api_keys,
        clients: vec![args.oauth_client],
        calls_per_second: args.calls_per_second,
        quota: args.quota,
        speed: args.speed,
        complete: args.complete,
        faults,
        seed: args.seed,
        webhooks: args.webhooks.into_iter().map(target).collect(),
        form: args.webhook_form,
        state: args.state,
        control: args.control,
        ..Options::default()
    })
}

fn speed(text: &str) -> Result<f64, String> {
    let speed = text.parse().ok().filter(|speed: &f64| speed.is_finite() && *speed > 0.0);
    speed.ok_or_else(|| "it is a number above 0; to have every story at once use --complete".to_owned())
}

fn client(text: &str) -> Result<Client, String> {
    let (id, secret) = text.split_once(':').ok_or_else(|| "it is written as ID:SECRET".to_owned())?;
    Ok((id.to_owned(), secret.into()))
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct Cli {
        #[command(flatten)]
        args: Args,
    }

    fn parse(line: &str) -> Result<Options, String> {
        let cli = Cli::try_parse_from(["sandbox"].into_iter().chain(line.split_whitespace()));
        cli.map_err(|reason| reason.to_string()).and_then(|cli| options(cli.args).map_err(|e| e.to_string()))
    }

    #[test]
    fn without_arguments_nothing_goes_wrong_and_the_usual_key_is_accepted() {
        let options = parse("").unwrap();
        assert_eq!((options.faults, options.keys.len(), options.control), (Faults::default(), 1, false));
    }

    #[test]
    fn every_argument_arrives() {
        let options = parse(
            "--speed 60 --complete --fault html=0.5 --fault latency=2s --calls-per-second 3 --quota 9 --api-key a --api-key b \
             --webhook http://a --webhook http://b --webhook-secret whsec_AA== --webhook-form 17track --seed 7 --state s --control",
        )
        .unwrap();
        assert_eq!((options.speed, options.complete, options.control), (60.0, true, true));
        assert_eq!(options.faults, Faults { html: 0.5, latency_ms: 2_000, ..Faults::default() });
        assert_eq!((options.calls_per_second, options.quota, options.seed), (3, Some(9), 7));
        assert_eq!(
            (options.keys.len(), options.webhooks.len(), options.webhooks[1].secrets.len()),
            (2, 2, 1)
        );
        assert_eq!((options.form, options.state), (Form::SeventeenTrack, Some("s".into())));
    }

    #[test]
    fn an_argument_that_makes_no_sense_says_what_would() {
        for (line, advice) in [
            ("--speed 0", "--complete"),
            ("--fault slow=1", "latency=200ms"),
            ("--oauth-client me", "ID:SECRET"),
            ("--webhook http://a", "--webhook-secret"),
        ] {
            let refused = parse(line).err().unwrap_or_default();
            assert!(refused.contains(advice), "{line}: {refused}");
        }
    }
}
