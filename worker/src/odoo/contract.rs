//! The JSON that goes over the wire, and the typed trait that sends it.
//!
//! Every shape here is pinned by a file in `tests/fixtures/odoo/`, read by this module's tests and by the addon's.
//! Datetimes are `YYYY-MM-DD HH:MM:SS` in UTC, dates `YYYY-MM-DD`; what is not known is `null` or left out. Every
//! answer is an object: Odoo turns a bare nothing into neither result nor error.

mod messages;
mod settle;

use std::collections::BTreeMap;

use jsonrpsee::{core::RpcResult, proc_macros::rpc};
use serde::{Deserialize, Serialize};

pub use self::messages::{DeliverAnswer, DeliverItem, DeliverResult, Message, MessagesAnswer, Rendering};
pub use self::settle::{
    Estimate, Event, Held, ItemError, Latest, Outcome, Reached, SettleAnswer, SettleItem, SettleResult,
    Snapshot, Verdict,
};
use super::datetime;
use crate::domain::{
    Account, AccountId, CarrierCode, CountryCode, FeedName, LeaseToken, Override, Share, ShipmentId,
    SubStatus, TrackingNumber,
};

/// The protocol this worker speaks.
pub const PROTOCOL: u32 = 1;

/// Most events of one snapshot that the addon takes.
pub const MOST_EVENTS: usize = 500;

/// The addon's verbs. Parameters travel by name.
#[rpc(client, server)]
pub trait Addon {
    /// Heartbeat: says who we are, learns settings and our share of each account's budget.
    #[method(name = "hello", param_kind = map)]
    async fn hello(
        &self,
        worker: String,
        version: String,
        protocol: u32,
        counters: Counters,
        usage: Vec<Usage>,
    ) -> RpcResult<Hello>;

    /// Leases up to `limit` shipments of one account that are due.
    #[method(name = "claim", param_kind = map)]
    async fn claim(
        &self,
        worker: String,
        account: AccountId,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<ClaimAnswer>;

    /// Says what was found, item by item. May be repeated: the second time changes nothing.
    #[method(name = "settle", param_kind = map)]
    async fn settle(&self, worker: String, items: Vec<SettleItem>) -> RpcResult<SettleAnswer>;

    /// Leases up to `limit` numbers that nobody follows any more, for the account's provider to be told.
    #[method(name = "claim_stops", param_kind = map)]
    async fn claim_stops(
        &self,
        worker: String,
        account: AccountId,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<StopsAnswer>;

    /// Says which of them the provider was told.
    #[method(name = "settle_stops", param_kind = map)]
    async fn settle_stops(&self, worker: String, items: Vec<Stopped>) -> RpcResult<StoppedAnswer>;

    /// Leases shipments whose overrides changed since their stored events were read last. Nobody is to be asked about them.
    #[method(name = "claim_stored", param_kind = map)]
    async fn claim_stored(&self, worker: String, limit: u32, lease_seconds: u32) -> RpcResult<StoredAnswer>;

    /// Leases up to `limit` messages that are due, each with all that it may say.
    #[method(name = "claim_messages", param_kind = map)]
    async fn claim_messages(
        &self,
        worker: String,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<MessagesAnswer>;

    /// Hands over their texts, item by item. May be repeated: the second time nothing is sent.
    #[method(name = "deliver", param_kind = map)]
    async fn deliver(&self, worker: String, items: Vec<DeliverItem>) -> RpcResult<DeliverAnswer>;

    /// Finds shipments by number, for pushes.
    #[method(name = "resolve", param_kind = map)]
    async fn resolve(
        &self,
        worker: String,
        account: AccountId,
        numbers: Vec<TrackingNumber>,
    ) -> RpcResult<ResolveAnswer>;
}

/// What this worker did since its last heartbeat.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Shipments claimed.
    pub claimed: u64,
    /// Items that brought news and were applied.
    pub applied: u64,
    /// Items without news.
    pub unchanged: u64,
    /// Items that failed.
    pub failed: u64,
}

/// Calls made to a provider since the last heartbeat.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Usage {
    /// The account they count for.
    pub account: AccountId,
    /// HTTP calls.
    pub calls: u64,
    /// Numbers asked about.
    pub numbers: u64,
}

/// Odoo's answer to a heartbeat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hello {
    /// Version of the installed addon.
    pub addon_version: String,
    /// Oldest protocol it speaks.
    pub protocol_min: u32,
    /// Newest protocol it speaks.
    pub protocol_max: u32,
    /// Odoo's clock.
    #[serde(with = "datetime")]
    pub server_time: chrono::DateTime<chrono::Utc>,
    /// Database name, for people.
    pub database: String,
    /// `database.uuid`: another one means another database behind the same address.
    pub database_uuid: String,
    /// A copy for testing: only accounts marked sandbox are served.
    pub neutralized: bool,
    /// When the key in use expires; `null` when never.
    #[serde(default, with = "datetime::option")]
    pub key_expires_at: Option<chrono::DateTime<chrono::Utc>>,
    /// Changes whenever the settings do.
    pub revision: String,
    /// Accounts this worker may serve now.
    pub accounts: Vec<Account>,
    /// This worker's part of each account's budget.
    pub shares: Vec<Share>,
    /// What people make of codes.
    #[serde(default)]
    pub overrides: Overrides,
}

/// What people make of codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overrides {
    /// Changes whenever the rules do.
    pub revision: String,
    /// All of them.
    pub rules: Vec<Override>,
}

/// Shipments whose stored events are to be read again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StoredAnswer {
    /// The overrides to read them with: the ones known from a heartbeat may be older.
    pub overrides: Overrides,
    /// At most as many as were asked for.
    pub shipments: Vec<Stored>,
}

/// A shipment with all that Odoo holds of it. Its `token` goes back as `remap`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stored {
    /// As a claim hands it out; its `feed` is never absent here.
    #[serde(flatten)]
    pub shipment: Shipment,
    /// The provider's newest status that Odoo has seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Latest>,
    /// The events of the feed that is shown, the newest if there are very many.
    pub events: Vec<Event>,
}

/// Shipments leased by a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ClaimAnswer {
    /// At most as many as were asked for.
    pub shipments: Vec<Shipment>,
}

/// Numbers to be stopped, leased by a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopsAnswer {
    /// At most as many as were asked for.
    pub stops: Vec<Stop>,
}

/// A registration that nobody needs any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stop {
    /// The shipment it was made for.
    pub id: ShipmentId,
    /// Whose it is.
    pub feed: FeedName,
    /// When it was made: one that is made anew meanwhile is another.
    #[serde(with = "datetime")]
    pub at: chrono::DateTime<chrono::Utc>,
    /// The provider's handle.
    #[serde(default, rename = "ref")]
    pub provider_ref: Option<String>,
    /// What is registered.
    pub number: TrackingNumber,
    /// Its carrier, where it is known.
    #[serde(default)]
    pub carrier: Option<CarrierCode>,
}

/// A registration that the provider was told to end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of Stop")]
pub struct Stopped {
    pub id: ShipmentId,
    pub feed: FeedName,
    #[serde(with = "datetime")]
    pub at: chrono::DateTime<chrono::Utc>,
}

/// How many of them Odoo noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoppedAnswer {
    /// Others were registered anew, or somebody else was at them: they come back when due.
    pub noted: u32,
}

/// Shipments found by number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ResolveAnswer {
    /// Those that exist; without lease token.
    pub shipments: Vec<Shipment>,
    /// Numbers nobody saved yet.
    pub unknown: Vec<TrackingNumber>,
}

/// One shipment as Odoo hands it out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Claimed, explained there")]
pub struct Shipment {
    pub id: ShipmentId,
    #[serde(default)]
    pub token: Option<LeaseToken>,
    pub rev: i64,
    pub number: TrackingNumber,
    #[serde(default)]
    pub carrier: Option<CarrierCode>,
    #[serde(default)]
    pub postcode: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub shipped_on: Option<chrono::NaiveDate>,
    #[serde(default)]
    pub origin: Option<CountryCode>,
    #[serde(default)]
    pub destination: Option<CountryCode>,
    #[serde(default)]
    pub order_ref: Option<String>,
    #[serde(default)]
    pub feed: Option<FeedName>,
    pub sub_status: SubStatus,
    #[serde(default)]
    pub own_sub_status: Option<SubStatus>,
    #[serde(default, with = "datetime::option")]
    pub status_since: Option<chrono::DateTime<chrono::Utc>>,
    #[serde(with = "datetime")]
    pub tracked_since: chrono::DateTime<chrono::Utc>,
    #[serde(default, with = "datetime::option")]
    pub last_event_at: Option<chrono::DateTime<chrono::Utc>>,
    pub failures: u32,
    #[serde(default)]
    pub digest: Option<String>,
    #[serde(default)]
    pub registrations: BTreeMap<FeedName, Registered>,
}

/// One entry of a shipment's registrations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields are those of domain::Registered, explained there")]
pub struct Registered {
    #[serde(with = "datetime")]
    pub at: chrono::DateTime<chrono::Utc>,
    #[serde(default, rename = "ref", skip_serializing_if = "Option::is_none")]
    pub provider_ref: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "datetime::option")]
    pub stopped_at: Option<chrono::DateTime<chrono::Utc>>,
}

#[cfg(test)]
mod tests {
    use serde::{Serialize, de::DeserializeOwned};
    use serde_json::Value;

    use super::*;

    /// Reads a fixture's `part`, writes it again and compares: a field that one side names differently shows here.
    fn reads_back<T: Serialize + DeserializeOwned>(fixture: &str, part: &str) {
        let file: Value = serde_json::from_str(fixture).unwrap();
        let typed: T = serde_json::from_value(file[part].clone()).unwrap();
        assert_eq!(without_nulls(serde_json::to_value(typed).unwrap()), without_nulls(file[part].clone()));
    }

    /// `null` and absence mean the same in this contract.
    fn without_nulls(value: Value) -> Value {
        match value {
            Value::Object(map) => {
                map.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, without_nulls(v))).collect()
            }
            Value::Array(items) => items.into_iter().map(without_nulls).collect(),
            other => other,
        }
    }

    #[derive(Serialize, Deserialize)]
    struct SettleParams {
        worker: String,
        items: Vec<SettleItem>,
    }

    #[test]
    fn the_answer_to_hello_has_the_shape_of_the_fixture() {
        reads_back::<Hello>(include_str!("../../../tests/fixtures/odoo/hello.json"), "result");
    }

    #[test]
    fn the_answer_to_claim_has_the_shape_of_the_fixture() {
        reads_back::<ClaimAnswer>(include_str!("../../../tests/fixtures/odoo/claim.json"), "result");
    }

    #[test]
    fn a_settle_has_the_shape_of_the_fixture_both_ways() {
        let fixture = include_str!("../../../tests/fixtures/odoo/settle.json");
        reads_back::<SettleParams>(fixture, "params");
        reads_back::<SettleAnswer>(fixture, "result");
    }

    #[derive(Serialize, Deserialize)]
    struct SettleStopsParams {
        worker: String,
        items: Vec<Stopped>,
    }

    #[test]
    fn stops_have_the_shape_of_the_fixtures_both_ways() {
        reads_back::<StopsAnswer>(include_str!("../../../tests/fixtures/odoo/claim_stops.json"), "result");
        let fixture = include_str!("../../../tests/fixtures/odoo/settle_stops.json");
        reads_back::<SettleStopsParams>(fixture, "params");
        reads_back::<StoppedAnswer>(fixture, "result");
    }

    #[test]
    fn the_answer_to_claim_stored_has_the_shape_of_the_fixture() {
        reads_back::<StoredAnswer>(include_str!("../../../tests/fixtures/odoo/claim_stored.json"), "result");
    }

    #[derive(Serialize, Deserialize)]
    struct DeliverParams {
        worker: String,
        items: Vec<DeliverItem>,
    }

    #[test]
    fn messages_have_the_shape_of_the_fixtures_both_ways() {
        let claimed = include_str!("../../../tests/fixtures/odoo/claim_messages.json");
        reads_back::<MessagesAnswer>(claimed, "result");
        let delivered = include_str!("../../../tests/fixtures/odoo/deliver.json");
        reads_back::<DeliverParams>(delivered, "params");
        reads_back::<DeliverAnswer>(delivered, "result");
    }

    #[test]
    fn a_message_that_cannot_be_read_spoils_no_other() {
        let file: Value =
            serde_json::from_str(include_str!("../../../tests/fixtures/odoo/claim_messages.json")).unwrap();
        let mut answer = file["result"].clone();
        let mut newer = answer["messages"][0].clone();
        (newer["id"], newer["parcels"][0]["milestone"]) = (32.into(), "teleported".into());
        answer["messages"].as_array_mut().unwrap().extend([newer, serde_json::json!({})]);
        answer["wordings"].as_array_mut().unwrap().push(serde_json::json!({"company": "one"}));
        let answer: MessagesAnswer = serde_json::from_value(answer).unwrap();
        assert!(matches!(answer.messages[0], Message::Readable(_)));
        let Message::Unreadable { id, reason, .. } = &answer.messages[1] else { panic!("{answer:?}") };
        assert_eq!((id.0, reason.as_str()), (32, "`teleported` is not a milestone"));
        assert_eq!((answer.messages.len(), answer.wordings.len()), (2, 1));
    }

    #[test]
    fn the_answer_to_resolve_has_the_shape_of_the_fixture() {
        reads_back::<ResolveAnswer>(include_str!("../../../tests/fixtures/odoo/resolve.json"), "result");
    }
}
