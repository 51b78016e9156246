//! `track`: asks PostalParcel about parcels without Odoo and prints their timelines.
//!
//! In: numbers, a language and a zone. Out: one timeline a parcel, or JSON. Arguments that can't be right are refused
//! before anybody is asked. A parcel that can't be told of says why in its place; its neighbours are printed.

mod arguments;
mod timeline;
mod view;

use std::{io::Write, process::ExitCode, sync::Arc};

use anyhow::{Context, Result, bail};

use crate::{
    clock::{Clock, SystemClock},
    config::Config,
    domain::{
        Account, AccountId, CarrierCode, Disposition, Fault, Registration, Share, Snapshot, SubStatus,
        TrackingNumber,
    },
    localise::Catalogue,
    normalise,
    providers::{self, Lookup, Provider, ProviderError, SecretSettings},
};

pub use arguments::Args;
pub(super) use arguments::{language, zone};
pub(super) use timeline::plain;

/// The entry of `[secrets]` that is used when there are several.
const SECRET: &str = "postalparcel";

/// What one look brought.
struct Parcel {
    number: TrackingNumber,
    found: Result<Snapshot, Fault>,
}

/// Looks the numbers up and prints them.
///
/// # Errors
/// When PostalParcel gives no usable answer.
pub async fn run(args: Args, config: &Config) -> Result<ExitCode> {
    let clock = Arc::new(SystemClock);
    let provider = provider(config, &args.lang, clock.clone())?;
    track(&args, provider.as_ref(), clock.as_ref(), &mut std::io::stdout().lock()).await
}

/// The provider behind the configured key, for this process alone.
fn provider(config: &Config, language: &str, clock: Arc<dyn Clock>) -> Result<Arc<dyn Provider>> {
    let (name, secret) = secret(config)?;
    let account = account(name, secret, language);
    let share = Share { account: account.id, calls_per_second: account.calls_per_second, calls_in_flight: 1 };
    Ok(providers::build(&account, secret, share, clock)?)
}

/// The key to use: the one with the usual name, or the only one.
fn secret(config: &Config) -> Result<(&str, &SecretSettings)> {
    let secrets = &config.secrets;
    let (name, secret) = match (secrets.get_key_value(SECRET), secrets.len()) {
        (Some(usual), _) => usual,
        (None, 1) => secrets.first_key_value().context("there is one secret")?,
        (None, _) => {
            let names: Vec<_> = secrets.keys().map(|name| format!("`{name}`")).collect();
            bail!(
                "there are several secrets ({}) and none is called `{SECRET}`: rename the one to use",
                names.join(", ")
            )
        }
    };
    Ok((name, secret))
}

/// An account as Odoo would describe it.
pub(super) fn account(name: &str, secret: &SecretSettings, language: &str) -> Account {
    Account {
        id: AccountId(0),
        name: "command line".to_owned(),
        provider: secret.provider.as_str().to_owned(),
        secret: name.to_owned(),
        sandbox: false,
        language: language.to_owned(),
        calls_per_second: 3.0,
        fallback: None,
    }
}

/// Everything but the assembling.
async fn track(
    args: &Args,
    provider: &dyn Provider,
    clock: &dyn Clock,
    out: &mut impl Write,
) -> Result<ExitCode> {
    let catalogue = Catalogue::load()?;
    let reader = catalogue.reader_of(&args.lang)?;
    let language = reader.locale().map_or_else(|| args.lang.clone(), ToString::to_string);
    let parcels = look_up(args, &language, provider, clock).await?;
    if args.json {
        let views = parcels.iter().map(|parcel| view::of(parcel, &reader)).collect::<Result<Vec<_>, _>>()?;
        writeln!(out, "{}", serde_json::to_string_pretty(&views)?)?;
    } else {
        let timelines = parcels.iter().map(|parcel| timeline::of(parcel, &reader, args.tz));
        write!(out, "{}", timelines.collect::<Result<Vec<_>, _>>()?.join("\n"))?;
    }
    let failed = parcels.iter().any(|parcel| parcel.found.is_err());
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Asks in batches, each number once.
async fn look_up(
    args: &Args,
    language: &str,
    provider: &dyn Provider,
    clock: &dyn Clock,
) -> Result<Vec<Parcel>> {
    let mut numbers: Vec<TrackingNumber> = Vec::new();
    for number in &args.numbers {
        if !numbers.contains(number) {
            numbers.push(number.clone());
        }
    }
    let carrier = args.carrier.as_ref().map(|code| CarrierCode(code.to_lowercase()));
    let mut parcels: Vec<Parcel> = Vec::new();
    for batch in numbers.chunks(provider.batch_size().max(1)) {
        let lookups: Vec<_> = batch.iter().map(|number| lookup(number, carrier.clone())).collect();
        let answers = match provider.fetch(&lookups, language).await {
            Ok(answers) => answers,
            Err(error) if parcels.is_empty() => bail!(once(&error)),
            Err(error) => {
                let fault = Fault { disposition: error.disposition(), message: once(&error) };
                let rest = numbers.iter().skip(parcels.len());
                let failed =
                    |number: &TrackingNumber| Parcel { number: number.clone(), found: Err(fault.clone()) };
                parcels.extend(rest.map(failed).collect::<Vec<_>>());
                break;
            }
        };
        let context = context(clock);
        parcels.extend(batch.iter().zip(answers).map(|(number, answer)| {
            Parcel {
                number: number.clone(),
                found: answer
                    .map(|found| normalise::reduce(&found.report, None, &context))
                    .map_err(|fault| Fault { message: with_advice(&fault), ..fault }),
            }
        }));
    }
    Ok(parcels)
}

/// A fault for somebody who asks once.
fn with_advice(fault: &Fault) -> String {
    match fault.disposition {
        Disposition::Retry(_) => format!("{} Try again in a few minutes.", fault.message),
        _ => fault.message.clone(),
    }
}

/// The error for somebody who asks once: nothing here tries again by itself.
fn once(error: &ProviderError) -> String {
    match error {
        ProviderError::Unreachable { provider, reason } => {
            format!("{provider} can't be reached: {reason}. Check the network and the secret's `base_url`")
        }
        ProviderError::Down { provider, status } => {
            format!("{provider} answered {status}. Try again in a few minutes")
        }
        ProviderError::Unreadable { provider, reason } => format!(
            "{provider} sent an answer that can't be read ({reason}). Check the secret's `base_url` and any proxy in between"
        ),
        other => other.to_string(),
    }
}

fn lookup(number: &TrackingNumber, carrier: Option<CarrierCode>) -> Lookup {
    Lookup {
        number: number.clone(),
        carrier,
        order_ref: None,
        postcode: None,
        phone: None,
        shipped_on: None,
        registration: Registration::None,
        provider_ref: None,
    }
}

/// Nothing is known of the parcel but what the provider says.
fn context(clock: &dyn Clock) -> normalise::Context {
    normalise::Context {
        shipped_on: None,
        origin: None,
        destination: None,
        carrier: None,
        previous: SubStatus::Registered,
        previous_own: None,
        overrides: Arc::default(),
        now: clock.now(),
    }
}

#[cfg(test)]
mod tests;
