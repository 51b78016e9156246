//! `PostalParcel`, by the contract in `docs/postalparcel-openapi.yaml`.
//!
//! In: look-ups. Out: reports and faults in the order of the look-ups. What is new to it is registered, which also reads
//! it; the rest is read; what it has forgotten is registered again, once.

mod client;
mod codes;
mod mapping;
mod settings;
mod times;
mod wire;

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::Value;

use self::{
    client::PostalParcelClient,
    settings::Settings,
    wire::{Answer, Refusal, Tracking},
};
use super::{
    BuildError, Found, Lookup, Provider, ProviderError, Quota, SecretSettings, Unreadable,
    http::{self, Callee},
    line::Line,
    notices::Notices,
    signature::Scheme,
    told::{Identity, Several, Told},
};
use crate::{
    clock::Clock,
    domain::{Account, CarrierCode, Disposition, Fault, Pushed, Registration, Share, TrackingNumber},
};

/// What people call it.
const PROVIDER: &str = "PostalParcel";

/// Most parcels in one call.
const BATCH: usize = 40;

/// `PostalParcel`, bound to one account's key.
struct PostalParcel {
    client: PostalParcelClient,
    notices: Notices,
}

/// Makes the provider of an account.
pub(super) fn build(
    account: &Account,
    secret: &SecretSettings,
    share: Share,
    clock: Arc<dyn Clock>,
) -> Result<Arc<dyn Provider>, BuildError> {
    let name = account.secret.clone();
    let settings = Settings::read(&name, secret)?;
    let http = http::client(secret)
        .map_err(|error| BuildError::Client { secret: name.clone(), reason: error.to_string() })?;
    let callee = Callee { provider: PROVIDER, secret: name, says_more_with: &[] };
    let line = Line::new(callee, http, share, clock);
    Ok(Arc::new(PostalParcel {
        client: PostalParcelClient::new(line, settings),
        notices: Notices::default(),
    }))
}

#[async_trait]
impl Provider for PostalParcel {
    fn name(&self) -> &'static str {
        mapping::FEED
    }

    fn batch_size(&self) -> usize {
        BATCH
    }

    async fn fetch(
        &self,
        lookups: &[Lookup],
        language: &str,
    ) -> Result<Vec<Result<Found, Fault>>, ProviderError> {
        let (known, new): (Vec<_>, Vec<_>) = lookups.iter().partition(|lookup| is_followed(lookup));
        let mut told = Said::default();
        if !new.is_empty() {
            told.add(self.client.register(&new, language).await?);
        }
        if !known.is_empty() {
            told.add(self.client.query(&known, language).await?);
        }
        let forgotten: Vec<_> = known.into_iter().filter(|lookup| told.is_not_registered(lookup)).collect();
        let mut again = Said::default();
        if !forgotten.is_empty() {
            again.add(self.client.register(&forgotten, language).await?);
        }
        let answer = |lookup: &Lookup| {
            let is_new = forgotten.contains(&lookup) || !is_followed(lookup);
            let said = if forgotten.contains(&lookup) { &again } else { &told };
            said.about(lookup, lookups, is_new, &self.notices)
        };
        Ok(lookups.iter().map(answer).collect())
    }

    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        let lookups: Vec<_> = lookups.iter().collect();
        let mut told = Said::default();
        told.add(self.client.stop(&lookups).await?);
        let outcome = |lookup: &&Lookup| match told.refusals.first(identity(lookup)) {
            Some(refusal) if !matches!(refusal.code.as_deref(), Some("not_registered" | "not_found")) => {
                Err(mapping::fault(refusal))
            }
            _ => Ok(()),
        };
        Ok(lookups.iter().map(outcome).collect())
    }

    async fn check(&self) -> Result<Quota, ProviderError> {
        self.client.quota().await
    }

    fn calls(&self) -> u64 {
        self.client.calls()
    }
}

/// How its webhooks are signed.
pub(super) const SIGNATURE: Scheme = Scheme::StandardWebhooks;

/// Reads a webhook's body, or the answer to a call. Each holds whole trackings.
pub(super) fn read(body: &[u8]) -> Result<Vec<Pushed>, Unreadable> {
    let unreadable = |reason: String| Unreadable { provider: PROVIDER, reason };
    let body: Value = serde_json::from_slice(body).map_err(|error| unreadable(error.to_string()))?;
    let answer = Answer::read(&body).or_else(|| Answer::pushed(&body));
    let answer = answer.ok_or_else(|| unreadable("no tracking in it".to_owned()))?;
    let notices = Notices::default();
    let pushed = |tracking: &Tracking| {
        let report = mapping::report(tracking, &notices);
        let number = number(tracking.number.as_deref())?;
        Some(Pushed { number, carrier: report.carrier.clone(), report: Some(report) })
    };
    Ok(answer.trackings.iter().filter_map(pushed).collect())
}

/// What was said.
#[derive(Default)]
struct Said {
    trackings: Told<CarrierCode, Tracking>,
    refusals: Told<CarrierCode, Refusal>,
}

impl Said {
    fn add(&mut self, answer: Answer) {
        for tracking in answer.trackings {
            let (number, carrier) = (tracking.number.clone(), code(tracking.carrier.code.as_deref()));
            self.trackings.add(number.as_deref(), carrier, tracking);
        }
        for refusal in answer.errors {
            let (number, carrier) = (refusal.number.clone(), code(refusal.carrier.code.as_deref()));
            self.refusals.add(number.as_deref(), carrier, refusal);
        }
    }

    fn is_not_registered(&self, lookup: &Lookup) -> bool {
        let refusal = self.refusals.first(identity(lookup));
        refusal.is_some_and(|refusal| refusal.code.as_deref() == Some("not_registered"))
    }

    /// What was said of `lookup`, one of `all`.
    fn about(
        &self,
        lookup: &Lookup,
        all: &[Lookup],
        newly_registered: bool,
        notices: &Notices,
    ) -> Result<Found, Fault> {
        let all: Vec<_> = all.iter().map(identity).collect();
        let tracking = self.trackings.about(identity(lookup), &all);
        if let Some(tracking) = tracking.map_err(|Several| mapping::fault_of("carrier_required"))? {
            return Ok(Found { report: mapping::report(tracking, notices), newly_registered });
        }
        match self.refusals.first(identity(lookup)) {
            Some(refusal) if refusal.code.as_deref() == Some("not_found") => {
                Ok(Found { report: mapping::not_found(), newly_registered })
            }
            Some(refusal) => Err(mapping::fault(refusal)),
            None => Err(Fault {
                disposition: Disposition::Retry(None),
                message: "PostalParcel's answer leaves this number out.".to_owned(),
            }),
        }
    }
}

fn identity(lookup: &Lookup) -> Identity<'_, CarrierCode> {
    (&lookup.number, lookup.carrier.as_ref())
}

fn code(text: Option<&str>) -> Option<CarrierCode> {
    text.map(CarrierCode::from)
}

fn is_followed(lookup: &Lookup) -> bool {
    lookup.registration == Registration::Active
}

fn number(text: Option<&str>) -> Option<TrackingNumber> {
    TrackingNumber::try_from(text?.to_owned()).ok()
}

#[cfg(test)]
mod tests;
