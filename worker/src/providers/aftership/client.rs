//! `AfterShip`'s endpoints.
//!
//! In: look-ups, ids. Out: what the answers hold, read but not interpreted. It adds the key to each call and follows the
//! pages of a list; everything between here and the network is [`Line`]'s.

use reqwest::RequestBuilder;
use secrecy::ExposeSecret;

use super::{
    super::{Lookup, ProviderError, http, line::Line},
    carriers::{self, Slug},
    settings::Settings,
    wire::{self, Answer, Tracking},
};

/// Longest values that are worth sending; better nothing than half a postcode.
const ORDER_NUMBER: usize = 64;
const POSTCODE: usize = 10;
const PHONE: usize = 24;

/// Most trackings on a page.
const PAGE: &str = "200";

/// Pages that a list may have: 50 numbers, each with as many carriers as nobody has.
const MOST_PAGES: usize = 10;

/// Calls `AfterShip` with one account's key.
pub(super) struct AfterShipClient {
    line: Line,
    settings: Settings,
}

impl AfterShipClient {
    pub(super) fn new(line: Line, settings: Settings) -> Self {
        Self { line, settings }
    }

    /// Everything that is registered under the numbers of `lookups`, of whatever carrier.
    pub(super) async fn list(&self, lookups: &[Lookup]) -> Result<Vec<Tracking>, ProviderError> {
        let numbers: Vec<_> = lookups.iter().map(|lookup| lookup.number.as_str()).collect();
        let mut query = vec![("tracking_numbers", numbers.join(",")), ("limit", PAGE.to_owned())];
        let mut trackings = Vec::new();
        for _ in 0..MOST_PAGES {
            let (answer, _) = self.call(|http| http.get(self.url("")).query(&query)).await?;
            let page = answer.page().ok_or_else(|| self.unreadable(&answer))?;
            trackings.extend(page.trackings);
            let next = page.pagination.next_cursor.filter(|_| page.pagination.has_next_page);
            let Some(next) = next else { break };
            query.retain(|(name, _)| *name != "cursor");
            query.push(("cursor", next));
        }
        Ok(trackings)
    }

    /// Registers one parcel, with the recipient's phone only where it is wanted.
    pub(super) async fn create(&self, lookup: &Lookup, with_phone: bool) -> Result<Answer, ProviderError> {
        let body = new_tracking(lookup, with_phone);
        Ok(self.call(|http| http.post(self.url("")).json(&body)).await?.0)
    }

    /// Reads one tracking.
    pub(super) async fn get(&self, id: &str) -> Result<Answer, ProviderError> {
        Ok(self.call(|http| http.get(self.of(id))).await?.0)
    }

    /// Ends and forgets one tracking.
    pub(super) async fn delete(&self, id: &str) -> Result<Answer, ProviderError> {
        Ok(self.call(|http| http.delete(self.of(id))).await?.0)
    }

    /// Proves the key at the price of one short page.
    pub(super) async fn check(&self) -> Result<http::Answer, ProviderError> {
        let (answer, raw) = self.call(|http| http.get(self.url("")).query(&[("limit", "1")])).await?;
        answer.page().map(|_| raw).ok_or_else(|| self.unreadable(&answer))
    }

    /// Calls made so far.
    pub(super) fn calls(&self) -> u64 {
        self.line.calls()
    }

    /// Makes a call with the key.
    async fn call(
        &self,
        request: impl FnOnce(&reqwest::Client) -> RequestBuilder,
    ) -> Result<(Answer, http::Answer), ProviderError> {
        let with_key = |http: &_| request(http).header("as-api-key", self.settings.key.expose_secret());
        let raw = self.line.call(with_key).await?;
        let answer = Answer::read(&raw.body);
        let answer = answer.ok_or_else(|| self.line.callee().unreadable("no meta.code in it".to_owned()))?;
        Ok((answer, raw))
    }

    fn url(&self, path: &str) -> String {
        format!("{}/trackings{path}", self.settings.base)
    }

    /// The address of one tracking. An id is theirs, so it is not trusted to stay within a path.
    fn of(&self, id: &str) -> String {
        let safe: String = id.chars().filter(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
        self.url(&format!("/{safe}"))
    }

    fn unreadable(&self, answer: &Answer) -> ProviderError {
        let code = answer.meta.code.unwrap_or_default();
        self.line.callee().unreadable(format!("no list of trackings in it, and code {code}"))
    }
}

fn new_tracking(lookup: &Lookup, with_phone: bool) -> wire::NewTracking<'_> {
    let (slug, slug_group) = match lookup.carrier.as_ref().map(carriers::theirs) {
        Some(Slug::One(slug)) => (Some(slug), None),
        Some(Slug::Group(group)) => (None, Some(group)),
        None => (None, None),
    };
    let phone = short(lookup.phone.as_deref(), PHONE).filter(|_| with_phone);
    wire::NewTracking {
        tracking_number: lookup.number.as_str(),
        slug,
        slug_group,
        order_number: short(lookup.order_ref.as_deref(), ORDER_NUMBER),
        destination_postal_code: short(lookup.postcode.as_deref(), POSTCODE),
        tracking_ship_date: lookup.shipped_on,
        customers: phone.map(|phone_number| wire::Customer { phone_number }).into_iter().collect(),
    }
}

fn short(text: Option<&str>, longest: usize) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty() && text.chars().count() <= longest)
}
