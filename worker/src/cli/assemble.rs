//! Makes a worker of a configuration.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::Context;

use crate::{
    clock::Clock,
    config::Config,
    domain::{Account, Share, Wording},
    journal::Journal,
    localise::{Catalogue, Rendered},
    odoo::{Client, contract::Rendering},
    pipeline::{Parts, Worker, Writer},
    providers::{self, Provider, SecretSettings},
};

/// A worker that does not run yet.
///
/// # Errors
/// When the settings for Odoo can't be sent.
pub(super) fn worker(
    config: &Config,
    journal: Option<Journal>,
    clock: Arc<dyn Clock>,
    catalogue: Arc<Catalogue>,
) -> anyhow::Result<Worker> {
    let secrets = config.secrets.clone();
    let providers_clock = Arc::clone(&clock);
    Ok(Worker::new(Parts {
        odoo: odoo(config)?,
        settings: config.worker.clone(),
        settle_calls: config.odoo.calls_in_flight,
        cadences: config.cadences.clone(),
        providers: Box::new(move |account, share| provider(&secrets, account, share, &providers_clock)),
        journal,
        words: Arc::new(move |wordings| writer(&catalogue, wordings)),
        clock,
    }))
}

/// The addon, in the name of this worker.
pub(super) fn odoo(config: &Config) -> anyhow::Result<Client> {
    Client::new(&config.odoo, &config.worker.name).context("The settings for Odoo can't be used")
}

/// Puts messages into words, in these of companies' own where there are any.
fn writer(catalogue: &Arc<Catalogue>, wordings: &[Wording]) -> Arc<Writer> {
    let (catalogue, wordings) = (Arc::clone(catalogue), catalogue.wordings(wordings));
    Arc::new(move |notice, now| match catalogue.message(notice, &wordings, now) {
        Ok(Rendered { language, parts, wording_problems }) => {
            Rendering::Rendered { language, parts: Box::new(parts), wording_problems }
        }
        Err(error) => Rendering::Failed { message: error.to_string() },
    })
}

/// The provider of an account, or what is missing for it.
pub(super) fn provider(
    secrets: &BTreeMap<String, SecretSettings>,
    account: &Account,
    share: Share,
    clock: &Arc<dyn Clock>,
) -> Result<Arc<dyn Provider>, String> {
    let name = &account.secret;
    let secret = secrets.get(name).ok_or_else(|| {
        format!(
            "Odoo wants secret `{name}` for account `{}`, which is not in the worker's configuration: add \
             `[secrets.{name}]` with its api_key, or correct the account in Odoo",
            account.name
        )
    })?;
    providers::build(account, secret, share, Arc::clone(clock)).map_err(|error| error.to_string())
}
