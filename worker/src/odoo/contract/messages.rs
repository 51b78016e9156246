//! Messages to recipients: what a claim hands out, and what is delivered.
//!
//! In and out: the JSON of `tests/fixtures/odoo/claim_messages.json` and `deliver.json`, as types. One message that can't be
//! read spoils no other. Nothing is decided here.

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{DeserializeOwned, Error},
};
use serde_json::Value;

use super::Verdict;
use crate::domain::{LeaseToken, MessageId, Notice, Parts, Wording};

/// Messages that are due, leased by a claim.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct MessagesAnswer {
    /// At most as many as were asked for, those that have been due longest first.
    #[serde(deserialize_with = "readable")]
    pub messages: Vec<Message>,
    /// What the companies among them say in their own words.
    #[serde(default, deserialize_with = "readable")]
    pub wordings: Vec<Wording>,
}

/// What can be read of a list. A message of which not even the row is told can only be left to its lease.
fn readable<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    let list = Vec::<Value>::deserialize(from)?;
    Ok(list.into_iter().filter_map(|entry| serde_json::from_value(entry).ok()).collect())
}

/// One message.
#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    /// As it should be.
    Readable(Box<Notice>),
    /// One that this version can't read.
    Unreadable {
        /// Row in Odoo.
        id: MessageId,
        /// Proof of the lease.
        token: LeaseToken,
        /// What can't be read.
        reason: String,
    },
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        struct Known {
            id: MessageId,
            token: LeaseToken,
        }
        let value = Value::deserialize(from)?;
        let reason = match Notice::deserialize(&value) {
            Ok(notice) => return Ok(Self::Readable(Box::new(notice))),
            Err(error) => error.to_string(),
        };
        let Known { id, token } = Known::deserialize(value).map_err(D::Error::custom)?;
        Ok(Self::Unreadable { id, token, reason })
    }
}

impl Serialize for Message {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Readable(notice) => notice.serialize(to),
            Self::Unreadable { id, token, .. } => serde_json::json!({"id": id, "token": token}).serialize(to),
        }
    }
}

/// What became of one message here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct DeliverItem {
    /// The message.
    pub id: MessageId,
    /// Proof of the lease.
    pub token: LeaseToken,
    /// What became of it.
    #[serde(flatten)]
    pub outcome: Rendering,
}

/// The two outcomes of a message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Rendering {
    /// Its texts.
    Rendered {
        /// The language they are in.
        language: String,
        /// For the addon to lay out.
        parts: Box<Parts>,
        /// Own words that could not be used; ours stand in their place.
        #[serde(default)]
        wording_problems: Vec<String>,
    },
    /// It can't be put into words.
    Failed {
        /// Why, in plain English for people in Odoo.
        message: String,
    },
}

/// What became of each item, in the order of the items.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliverAnswer {
    /// One for each item.
    pub results: Vec<DeliverResult>,
}

/// What became of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeliverResult {
    /// The item's message.
    pub id: MessageId,
    /// What became of it; never a conflict.
    pub result: Verdict,
    /// With `error`: what is wrong with this item.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
