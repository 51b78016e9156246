//! `AfterShip`'s Tracking API, version 2026-07.
//!
//! In: look-ups. Out: reports and faults in the order of the look-ups. `AfterShip` registers one number a call, so what it
//! lists already is never sent again: first everything is listed, then what is missing is registered, new or forgotten. A
//! batch that broke off in the middle goes on where it stood. Event texts stay in the carrier's language, because only
//! reading parcels one by one would translate them.

mod carriers;
mod client;
mod mapping;
mod refusals;
mod settings;
mod statuses;
mod wire;

use std::sync::Arc;

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::Value;

use self::{
    client::AfterShipClient,
    settings::Settings,
    wire::{Answer, Push, Tracking},
};
use super::{
    BuildError, Found, Lookup, Provider, ProviderError, Quota, SecretSettings, Unreadable,
    http::{self, Callee},
    line::Line,
    notices::Notices,
    signature::Scheme,
    told::{Identity, Told},
};
use crate::{
    clock::Clock,
    domain::{Account, CarrierCode, Fault, Pushed, Registration, Share, TrackingNumber},
};

/// What people call it.
const PROVIDER: &str = "AfterShip";

/// How it signs webhooks.
pub(super) const SIGNATURE: Scheme = Scheme::HmacBase64 { header: "aftership-hmac-sha256" };

/// Most numbers that a list can be asked for.
const BATCH: usize = 50;

/// Statuses whose `meta.code` says what is wrong with one number.
const SAYS_MORE_WITH: &[u16] = &[400, 402, 404, 409, 422];

/// `AfterShip`, bound to one account's key.
struct AfterShip {
    client: AfterShipClient,
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
    let callee = Callee { provider: PROVIDER, secret: name, says_more_with: SAYS_MORE_WITH };
    let client = AfterShipClient::new(Line::new(callee, http, share, clock), settings);
    Ok(Arc::new(AfterShip { client, notices: Notices::default() }))
}

#[async_trait]
impl Provider for AfterShip {
    fn name(&self) -> &'static str {
        mapping::FEED
    }

    fn batch_size(&self) -> usize {
        BATCH
    }

    async fn fetch(
        &self,
        lookups: &[Lookup],
        _language: &str,
    ) -> Result<Vec<Result<Found, Fault>>, ProviderError> {
        let trackings = self.client.list(lookups).await?;
        let listed = Listed::new(&trackings, lookups);
        let mut answers = Vec::with_capacity(lookups.len());
        for lookup in lookups {
            answers.push(match listed.of(lookup) {
                Ok(Some(tracking)) => Ok(self.found(tracking, !is_followed(lookup))),
                Ok(None) => self.register(lookup).await?.map(|tracking| self.found(&tracking, true)),
                Err(fault) => Err(fault),
            });
        }
        Ok(answers)
    }

    /// Deletes what is still followed for us. What has ended, or came in by another way than the API, stays in `AfterShip`'s
    /// own list.
    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        let trackings = self.client.list(lookups).await?;
        let listed = Listed::new(&trackings, lookups);
        let mut outcomes = Vec::with_capacity(lookups.len());
        for lookup in lookups {
            outcomes.push(match listed.of(lookup) {
                Ok(Some(tracking)) if is_ours_to_stop(tracking) => self.delete(tracking).await?,
                Ok(_) => Ok(()),
                Err(fault) => Err(fault),
            });
        }
        Ok(outcomes)
    }

    async fn check(&self) -> Result<Quota, ProviderError> {
        let answer = self.client.check().await?;
        Ok(Quota { limit: None, used: 0, server_time: answer.date })
    }

    fn calls(&self) -> u64 {
        self.client.calls()
    }
}

impl AfterShip {
    /// Registers a parcel, or reads it where somebody else did.
    async fn register(&self, lookup: &Lookup) -> Result<Result<Tracking, Fault>, ProviderError> {
        let mut answer = self.client.create(lookup, false).await?;
        // A phone number given at once would also order text messages to the customer.
        if refusals::wants_phone(&answer.meta) && lookup.phone.is_some() {
            answer = self.client.create(lookup, true).await?;
        }
        if answer.meta.code == Some(refusals::EXISTS)
            && let Some(id) = answer.id()
        {
            answer = self.client.get(&id).await?;
        }
        Ok(answer.tracking().filter(|_| answer.is_good()).ok_or_else(|| refusals::fault(&answer.meta)))
    }

    async fn delete(&self, tracking: &Tracking) -> Result<Result<(), Fault>, ProviderError> {
        let answer = self.client.delete(tracking.id.as_deref().unwrap_or_default()).await?;
        let is_gone = answer.meta.code.is_some_and(|code| refusals::GONE.contains(&code));
        Ok(if answer.is_good() || is_gone { Ok(()) } else { Err(refusals::fault(&answer.meta)) })
    }

    fn found(&self, tracking: &Tracking, newly_registered: bool) -> Found {
        Found { report: mapping::report(tracking, &self.notices), newly_registered }
    }
}

/// What is listed under the numbers of some look-ups.
struct Listed<'a> {
    trackings: &'a [Tracking],
    told: Told<CarrierCode, &'a Tracking>,
    asked: Vec<Identity<'a, CarrierCode>>,
}

impl<'a> Listed<'a> {
    fn new(trackings: &'a [Tracking], lookups: &'a [Lookup]) -> Self {
        let mut told = Told::default();
        for tracking in trackings {
            told.add(tracking.number.as_deref(), carrier(tracking), tracking);
        }
        Self { trackings, told, asked: lookups.iter().map(identity).collect() }
    }

    /// The tracking of a look-up. One that was never registered for us must be of the carrier that is wanted.
    fn of(&self, lookup: &Lookup) -> Result<Option<&'a Tracking>, Fault> {
        let by_ref = |tracking: &&Tracking| tracking.id.is_some() && tracking.id == lookup.provider_ref;
        if let Some(own) = self.trackings.iter().find(by_ref) {
            return Ok(Some(own));
        }
        let found = self.told.about(identity(lookup), &self.asked).map_err(|_| refusals::several())?;
        let is_right = |tracking: &Tracking| {
            is_followed(lookup) || lookup.carrier.is_none() || carrier(tracking) == lookup.carrier
        };
        Ok(found.copied().filter(|tracking| is_right(tracking)))
    }
}

fn identity(lookup: &Lookup) -> Identity<'_, CarrierCode> {
    (&lookup.number, lookup.carrier.as_ref())
}

fn carrier(tracking: &Tracking) -> Option<CarrierCode> {
    tracking.slug.as_deref().and_then(mapping::carrier)
}

fn is_ours_to_stop(tracking: &Tracking) -> bool {
    tracking.active != Some(false) && tracking.source.as_deref().is_none_or(|source| source == "api")
}

fn is_followed(lookup: &Lookup) -> bool {
    lookup.registration == Registration::Active
}

fn number(tracking: &Tracking) -> Option<TrackingNumber> {
    TrackingNumber::try_from(tracking.number.clone()?).ok()
}

/// Reads a webhook's body, or the answer to a call. Updates hold the whole tracking; other events are hints.
pub(super) fn read(body: &[u8]) -> Result<Vec<Pushed>, Unreadable> {
    let unreadable = |reason: String| Unreadable { provider: PROVIDER, reason };
    let body: Value = serde_json::from_slice(body).map_err(|error| unreadable(error.to_string()))?;
    let push = Push::deserialize(&body).unwrap_or_default();
    let is_whole = matches!(push.event.as_deref(), None | Some("tracking_update" | "edd_revise"));
    let trackings = match push.msg {
        Some(tracking) => vec![tracking],
        None => Answer::read(&body).map(|answer| answer.trackings()).unwrap_or_default(),
    };
    if trackings.is_empty() && body.get("data").is_none() {
        return Err(unreadable("no tracking in it".to_owned()));
    }
    let notices = Notices::default();
    let pushed = |tracking: &Tracking| {
        let report = mapping::report(tracking, &notices);
        let carrier = report.carrier.clone();
        Some(Pushed { number: number(tracking)?, carrier, report: Some(report).filter(|_| is_whole) })
    };
    Ok(trackings.iter().filter_map(pushed).collect())
}

#[cfg(test)]
mod tests;
