//! 17TRACK, version 2.4 of its API.
//!
//! In: look-ups. Out: reports and faults in the order of the look-ups. A registration is a number and a carrier, and costs a
//! unit of the plan; reading costs none. What is new is registered, what was stopped is taken up again, the rest is read, and
//! what 17TRACK has forgotten is registered again, once. Its number for the carrier is kept as the provider's handle: a
//! carrier that 17TRACK or a person corrected is another registration.

mod carriers;
mod client;
mod mapping;
mod refusals;
mod round;
mod settings;
mod statuses;
mod times;
mod wire;

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::Value;

use self::{
    client::{Asked, SeventeenTrackClient},
    round::{Round, Said, Step},
    settings::Settings,
    wire::{Answer, Item, Push},
};
use super::{
    BuildError, Found, Lookup, Provider, ProviderError, Quota, SecretSettings, Unreadable,
    http::{self, Callee},
    line::Line,
    notices::Notices,
    signature::Scheme,
};
use crate::{
    clock::Clock,
    domain::{Account, Fault, Pushed, Share, TrackingNumber},
};

/// What people call it.
const PROVIDER: &str = "17TRACK";

/// How its webhooks are signed.
pub(super) const SIGNATURE: Scheme = Scheme::HashWithKey { header: "sign" };

/// Most numbers in one call.
const BATCH: usize = 40;

/// 17TRACK, bound to one account's key.
struct SeventeenTrack {
    client: SeventeenTrackClient,
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
    // It tells with a 401 whether it is the key, the address of the caller, or the account.
    let callee = Callee { provider: PROVIDER, secret: name, says_more_with: &[401] };
    let client = SeventeenTrackClient::new(Line::new(callee, http, share, clock), settings);
    Ok(Arc::new(SeventeenTrack { client, notices: Notices::default() }))
}

#[async_trait]
impl Provider for SeventeenTrack {
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
        let mut round = Round::new(lookups);
        self.change_carriers(&mut round).await?;
        self.retrack(&mut round).await?;
        self.register(&mut round).await?;
        self.read(&mut round).await?;
        self.register(&mut round).await?;
        Ok(round.finish())
    }

    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        let asked = Round::new(lookups).all();
        let said = Said::of(self.client.stop(&asked).await?);
        let outcome = |asked: &Asked<'_>| match said.refusal(asked) {
            Some(trouble) if !trouble.is(&[refusals::NOT_TRACKED, refusals::NOT_REGISTERED]) => {
                Err(refusals::fault(trouble))
            }
            _ => Ok(()),
        };
        Ok(asked.iter().map(outcome).collect())
    }

    async fn check(&self) -> Result<Quota, ProviderError> {
        self.client.quota().await
    }

    fn calls(&self) -> u64 {
        self.client.calls()
    }
}

/// The steps of a fetch; one that nobody is at makes no call.
impl SeventeenTrack {
    async fn change_carriers(&self, round: &mut Round<'_>) -> Result<(), ProviderError> {
        let changes = round.changes();
        if !changes.is_empty() {
            let said = Said::of(self.client.change(&changes).await?);
            round.changed(&said);
        }
        Ok(())
    }

    async fn retrack(&self, round: &mut Round<'_>) -> Result<(), ProviderError> {
        let asked = round.at(Step::Retrack);
        if !asked.is_empty() {
            let said = Said::of(self.client.retrack(&asked).await?);
            round.retracked(&said);
        }
        Ok(())
    }

    async fn register(&self, round: &mut Round<'_>) -> Result<(), ProviderError> {
        let asked = round.at(Step::Register);
        if !asked.is_empty() {
            let said = Said::of(self.client.register(&asked).await?);
            round.registered(&said, &self.notices);
        }
        Ok(())
    }

    async fn read(&self, round: &mut Round<'_>) -> Result<(), ProviderError> {
        let asked = round.at(Step::Read);
        if !asked.is_empty() {
            let said = Said::of(self.client.read(&asked).await?);
            round.read(&said, &self.notices);
        }
        Ok(())
    }
}

/// Reads a webhook's body, or the answer to a call. A journey is the whole of what is known; without one it is a hint.
pub(super) fn read(body: &[u8]) -> Result<Vec<Pushed>, Unreadable> {
    let unreadable = |reason: &str| Unreadable { provider: PROVIDER, reason: reason.to_owned() };
    let body: Value = serde_json::from_slice(body).map_err(|error| unreadable(&error.to_string()))?;
    let items = match Answer::read(&body) {
        Some(answer) => answer.accepted,
        None => vec![Push::read(&body).ok_or_else(|| unreadable("neither items nor an event in it"))?],
    };
    let notices = Notices::default();
    let pushed = |item: &Item| {
        let number = TrackingNumber::try_from(item.number.clone()?).ok()?;
        let report = item.track_info.as_ref().map(|_| mapping::report(item, &notices));
        Some(Pushed { number, carrier: item.carrier.map(carriers::word), report })
    };
    Ok(items.iter().filter_map(pushed).collect())
}

#[cfg(test)]
mod tests;
