//! 17TRACK's endpoints.
//!
//! In: look-ups with the carrier numbers they are registered under. Out: what the answers hold, read but not interpreted. It
//! adds the key to each call; everything between here and the network is [`Line`]'s. A translation costs a second unit of the
//! plan for each number, so none is asked for.

use reqwest::header::HeaderValue;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    super::{Lookup, ProviderError, Quota, http, line::Line},
    refusals,
    settings::Settings,
    wire,
};

/// Longest values that are sent.
const LONGEST: usize = 64;

/// A look-up and the number of its carrier at 17TRACK.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) lookup: &'a Lookup,
    pub(super) carrier: Option<u32>,
}

/// Calls 17TRACK with one account's key.
pub(super) struct SeventeenTrackClient {
    line: Line,
    settings: Settings,
}

impl SeventeenTrackClient {
    pub(super) fn new(line: Line, settings: Settings) -> Self {
        Self { line, settings }
    }

    /// Starts following numbers. It tells nothing of them yet.
    pub(super) async fn register(&self, asked: &[Asked<'_>]) -> Result<wire::Answer, ProviderError> {
        self.items("/register", &asked.iter().map(new).collect::<Vec<_>>()).await
    }

    /// Reads what is known of registrations.
    pub(super) async fn read(&self, asked: &[Asked<'_>]) -> Result<wire::Answer, ProviderError> {
        self.items("/gettrackinfo", &registered(asked)).await
    }

    /// Takes up again what was stopped.
    pub(super) async fn retrack(&self, asked: &[Asked<'_>]) -> Result<wire::Answer, ProviderError> {
        self.items("/retrack", &registered(asked)).await
    }

    /// Ends following.
    pub(super) async fn stop(&self, asked: &[Asked<'_>]) -> Result<wire::Answer, ProviderError> {
        self.items("/stoptrack", &registered(asked)).await
    }

    /// Corrects the carrier of registrations.
    pub(super) async fn change(&self, changes: &[wire::Change<'_>]) -> Result<wire::Answer, ProviderError> {
        self.items("/changecarrier", changes).await
    }

    /// Reads what is left of the plan.
    pub(super) async fn quota(&self) -> Result<Quota, ProviderError> {
        let answer = self.call("/getquota", &Value::Array(Vec::new())).await?;
        let data = answer.body.get("data").unwrap_or(&Value::Null);
        let said = wire::Quota::deserialize(data).unwrap_or_default();
        let units = |number: Option<i64>| number.and_then(|number| u64::try_from(number).ok());
        let used = units(said.quota_used).ok_or_else(|| self.unreadable("no quota in it"))?;
        Ok(Quota { limit: units(said.quota_total), used, server_time: answer.date })
    }

    async fn items<T: Serialize>(&self, path: &str, items: &[T]) -> Result<wire::Answer, ProviderError> {
        let answer = self.call(path, &items).await?;
        wire::Answer::read(&answer.body).ok_or_else(|| self.unreadable("neither accepted nor rejected in it"))
    }

    async fn call(&self, path: &str, body: &impl Serialize) -> Result<http::Answer, ProviderError> {
        let mut key = HeaderValue::from_str(self.settings.key.expose_secret())
            .map_err(|_| self.line.callee().key_refused())?;
        key.set_sensitive(true);
        let url = format!("{}{path}", self.settings.base);
        let answer = self.line.call(|http| http.post(url).header("17token", key).json(body)).await?;
        match wire::Trouble::read(&answer.body) {
            Some(trouble) => Err(refusals::error(&trouble, self.line.callee())),
            None => Ok(answer),
        }
    }

    /// Calls made so far.
    pub(super) fn calls(&self) -> u64 {
        self.line.calls()
    }

    fn unreadable(&self, reason: &str) -> ProviderError {
        self.line.callee().unreadable(reason.to_owned())
    }
}

fn new<'a>(asked: &Asked<'a>) -> wire::New<'a> {
    let lookup = asked.lookup;
    let phone = short(lookup.phone.as_deref());
    wire::New {
        number: lookup.number.as_str(),
        carrier: asked.carrier,
        order_no: short(lookup.order_ref.as_deref()),
        destination_postal_code: short(lookup.postcode.as_deref()),
        phone_number: phone,
        phone_number_last_4: phone.and_then(last_four),
        ship_date: lookup.shipped_on,
    }
}

fn registered<'a>(asked: &[Asked<'a>]) -> Vec<wire::Registered<'a>> {
    let one =
        |asked: &Asked<'a>| wire::Registered { number: asked.lookup.number.as_str(), carrier: asked.carrier };
    asked.iter().map(one).collect()
}

/// Better nothing than half a postcode.
fn short(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty() && text.chars().count() <= LONGEST)
}

fn last_four(phone: &str) -> Option<String> {
    let digits: Vec<_> = phone.chars().filter(char::is_ascii_digit).collect();
    Some(digits.get(digits.len().checked_sub(4)?..)?.iter().collect())
}
