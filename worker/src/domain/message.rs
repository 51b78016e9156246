//! A message to whom a parcel is for: what it tells of, and the texts it becomes.
//!
//! In and out: the JSON of `tests/fixtures/odoo/claim_messages.json` and `deliver.json`, as types. Nothing is said in any
//! language here, and nothing is sent.

mod milestone;
mod parts;
mod written;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

pub use self::{
    milestone::{Milestone, UnknownMilestone},
    parts::{Direction, Fact, Footer, ParcelParts, Parts},
};
use super::{EstimatePrecision, LeaseToken, Precision, Status, SubStatus, TrackingNumber};

/// `postalparcel.message` in Odoo: the oldest row of those that become one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct MessageId(pub i64);

/// `res.company` in Odoo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CompanyId(pub i64);

/// How a message travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// A mail.
    Email,
    /// A text message to a phone.
    Sms,
    /// A task for whoever looks after the order.
    Activity,
}

/// One message as Odoo hands it out, with everything it may say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Row in Odoo.
    pub id: MessageId,
    /// Proof of the lease.
    pub token: LeaseToken,
    /// How it travels.
    pub channel: Channel,
    /// The recipient's language as Odoo, a browser or a person writes it.
    pub language: String,
    /// The recipient's zone, an IANA name; absent when it is not known.
    #[serde(default)]
    pub tz: Option<String>,
    /// Whether the recipient certainly lives by that zone's clocks, so that times need not name it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tz_certain: bool,
    /// Who writes.
    pub company: CompanyId,
    /// That company's name.
    pub company_name: String,
    /// The order's reference, such as `S00042`.
    #[serde(default)]
    pub order: Option<String>,
    /// Parcels of the order, those without news included.
    pub parcels_total: u32,
    /// Those of them that have been delivered.
    pub parcels_delivered: u32,
    /// Parcels with news, at least one.
    pub parcels: Vec<News>,
}

/// What is new of one parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    /// What it reached.
    pub milestone: Milestone,
    /// Its number.
    pub number: TrackingNumber,
    /// The carrier's name.
    #[serde(default)]
    pub carrier: Option<String>,
    /// Main status now.
    pub status: Status,
    /// Exact status now.
    pub sub_status: SubStatus,
    /// The event the message is about.
    #[serde(default)]
    pub event: Option<NewsEvent>,
    /// When it should arrive.
    #[serde(default)]
    pub estimate: Option<NewsEstimate>,
    /// Where it can be collected.
    #[serde(default)]
    pub pickup_place: Option<String>,
    /// Last day for that.
    #[serde(default)]
    pub pickup_until: Option<NaiveDate>,
    /// Who took it.
    #[serde(default)]
    pub signed_by: Option<String>,
    /// The number that was valid before.
    #[serde(default)]
    pub replaces: Option<String>,
    /// Its page.
    #[serde(default)]
    pub url: Option<String>,
}

/// Time and place of an event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsEvent {
    /// The instant, in UTC.
    #[serde(default, with = "written")]
    pub utc: Option<NaiveDateTime>,
    /// The wall time at the place.
    #[serde(default, with = "written")]
    pub local: Option<NaiveDateTime>,
    /// Minutes east of UTC.
    #[serde(default)]
    pub offset_minutes: Option<i32>,
    /// How exact the time is.
    pub precision: Precision,
    /// Where, in the carrier's words.
    #[serde(default)]
    pub place: Option<String>,
}

/// When a parcel should arrive: days, or instants in UTC.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsEstimate {
    /// Start of the window, or its only point.
    #[serde(default, with = "written")]
    pub from: Option<NaiveDateTime>,
    /// End of the window.
    #[serde(default, with = "written")]
    pub to: Option<NaiveDateTime>,
    /// Which of the two.
    pub precision: EstimatePrecision,
}

/// A text that a company writes in place of ours.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Whose it is.
    pub company: CompanyId,
    /// The language it is in.
    pub language: String,
    /// The text it replaces: `milestone-delivered` or `milestone-delivered.body`.
    pub key: String,
    /// What to write, as Fluent.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn fixture(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn messages_and_wordings_have_the_shape_of_the_fixture_both_ways() {
        let file = fixture(include_str!("../../../tests/fixtures/odoo/claim_messages.json"));
        for (part, count) in [("messages", 1), ("wordings", 1)] {
            let written = &file["result"][part];
            assert_eq!(written.as_array().unwrap().len(), count);
            let again = match part {
                "messages" => {
                    serde_json::to_value::<Vec<Notice>>(serde_json::from_value(written.clone()).unwrap())
                }
                _ => serde_json::to_value::<Vec<Wording>>(serde_json::from_value(written.clone()).unwrap()),
            };
            assert_eq!(again.unwrap(), *written);
        }
    }

    #[test]
    fn the_parts_of_a_message_have_the_shape_of_the_fixture_both_ways() {
        let file = fixture(include_str!("../../../tests/fixtures/odoo/deliver.json"));
        let written = &file["params"]["items"][0]["parts"];
        let parts: Parts = serde_json::from_value(written.clone()).unwrap();
        assert_eq!(serde_json::to_value(parts).unwrap(), *written);
    }

    #[test]
    fn what_is_not_known_may_be_left_out() {
        let notice = serde_json::json!({
            "id": 1, "token": "t", "channel": "sms", "language": "de_DE", "company": 1, "company_name": "Shop",
            "parcels_total": 1, "parcels_delivered": 0,
            "parcels": [{"milestone": "shipped", "number": "RR1", "status": "in_transit", "sub_status": "picked_up",
                "event": {"precision": "none"}, "estimate": {"precision": "day"}}],
        });
        let notice: Notice = serde_json::from_value(notice).unwrap();
        assert_eq!((notice.tz, notice.order, notice.tz_certain), (None, None, false));
        assert_eq!(notice.parcels[0].estimate.as_ref().unwrap().from, None);
    }
}
