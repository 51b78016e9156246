//! The fake addon's outbox: messages, their leases, and what was made of them, by the rules of the real one.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};

use crate::{
    domain::{LeaseToken, MessageId, Notice, Wording},
    odoo::contract::{
        DeliverAnswer, DeliverItem, DeliverResult, Message, MessagesAnswer, Rendering, Verdict,
    },
};

/// Messages, in the order in which they are due.
#[derive(Default)]
pub(super) struct Outbox {
    pub(super) rows: Vec<Row>,
    /// A delivery of one of these is refused as a whole.
    pub(super) spoiling: BTreeSet<i64>,
    /// Odoo can make no mail of these.
    pub(super) unsendable: BTreeSet<i64>,
    /// Somebody is at these at their first delivery.
    pub(super) locked: BTreeSet<i64>,
    /// What companies say in their own words.
    pub(super) wordings: Vec<Wording>,
    /// Every delivery that was answered.
    pub(super) deliveries: Vec<Vec<DeliverItem>>,
    claims: usize,
}

/// One message.
pub(super) struct Row {
    pub(super) notice: Notice,
    pub(super) due_at: DateTime<Utc>,
    pub(super) token: Option<LeaseToken>,
    /// Mails that were made of it: never more than one.
    pub(super) mails: Vec<String>,
    pub(super) reason: Option<String>,
    pub(super) gone: bool,
}

impl Outbox {
    /// Adds messages that are due, numbered from the ones there are.
    pub(super) fn add(&mut self, count: usize, now: DateTime<Utc>) {
        let file: serde_json::Value =
            serde_json::from_str(include_str!("../../../../tests/fixtures/odoo/claim_messages.json"))
                .unwrap();
        let notice: Notice = serde_json::from_value(file["result"]["messages"][0].clone()).unwrap();
        for id in (self.rows.len() + 1..).take(count) {
            let notice = Notice { id: MessageId(i64::try_from(id).unwrap()), ..notice.clone() };
            self.rows.push(Row {
                notice,
                due_at: now,
                token: None,
                mails: vec![],
                reason: None,
                gone: false,
            });
        }
    }

    pub(super) fn claim(
        &mut self,
        limit: usize,
        leased: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> MessagesAnswer {
        self.claims += 1;
        let claim = self.claims;
        let due = self.rows.iter_mut().filter(|row| row.is_open() && row.due_at <= now).take(limit);
        let messages = due.map(|row| {
            row.due_at = leased;
            row.notice.token = LeaseToken(format!("{claim}/{}", row.notice.id.0));
            row.token = Some(row.notice.token.clone());
            Message::Readable(Box::new(row.notice.clone()))
        });
        MessagesAnswer { messages: messages.collect(), wordings: self.wordings.clone() }
    }

    pub(super) fn spoils(&self, item: &DeliverItem) -> bool {
        self.spoiling.contains(&item.id.0) && matches!(item.outcome, Rendering::Rendered { .. })
    }

    pub(super) fn deliver(&mut self, items: &[DeliverItem]) -> DeliverAnswer {
        self.deliveries.push(items.to_vec());
        DeliverAnswer { results: items.iter().map(|item| self.take(item)).collect() }
    }

    fn take(&mut self, item: &DeliverItem) -> DeliverResult {
        let answer = |result, message: Option<&str>| DeliverResult {
            id: item.id,
            result,
            message: message.map(str::to_owned),
        };
        if self.locked.remove(&item.id.0) {
            return answer(Verdict::Retry, None);
        }
        let Some(row) = self.rows.iter_mut().find(|row| row.notice.id == item.id && !row.gone) else {
            return answer(Verdict::Gone, None);
        };
        if !row.is_open() || row.token.as_ref() != Some(&item.token) {
            return answer(Verdict::Duplicate, None);
        }
        match &item.outcome {
            Rendering::Rendered { .. } if self.unsendable.contains(&item.id.0) => {
                return answer(Verdict::Error, Some("no mail server"));
            }
            Rendering::Rendered { parts, .. } => row.mails.push(parts.subject.clone()),
            Rendering::Failed { message } => row.reason = Some(message.clone()),
        }
        answer(Verdict::Applied, None)
    }
}

impl Row {
    fn is_open(&self) -> bool {
        self.mails.is_empty() && self.reason.is_none() && !self.gone
    }
}
