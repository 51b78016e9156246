//! Parcels for measuring: numbers that begin with `BENCH`.
//!
//! In: such a number. Out: its tracking, made of text that was prepared once: in transit, with three events of the
//! last hours before the sandbox started. They are never stored by anybody but counted as registered.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::{data::LIBRARY, tracking::instant};

/// What a number of this kind begins with.
const PREFIX: &str = "BENCH";

/// Stands where the number goes.
const HOLE: &str = "{number}";

/// Hours before the start, code, status words, text.
const EVENTS: [(i64, i64, &str, &str); 3] = [
    (1, 954, "arrived_facility", "邮件到达【上海市国际互换局】"),
    (2, 305, "departed_facility", "邮件离开【杭州市滨江揽投部】"),
    (3, 203, "picked_up", "中国邮政 已收取邮件"),
];

/// It is made for measuring.
pub(super) fn is_bench(number: &str) -> bool {
    number.starts_with(PREFIX)
}

/// The text around the number, for each carrier.
pub(super) struct Templates(Vec<(&'static str, String, String)>);

impl Templates {
    pub(super) fn new(start: DateTime<Utc>) -> Self {
        Self(
            LIBRARY
                .carriers
                .iter()
                .filter_map(|carrier| around(&carrier.code, &carrier.name, start))
                .collect(),
        )
    }

    /// Appends the tracking of `number`.
    pub(super) fn write(&self, out: &mut Vec<u8>, number: &str, carrier: &str) {
        let found = self.0.iter().find(|(code, _, _)| *code == carrier).or(self.0.first());
        if let Some((_, before, after)) = found {
            out.extend_from_slice(before.as_bytes());
            out.extend_from_slice(number.as_bytes());
            out.extend_from_slice(after.as_bytes());
        }
    }
}

fn around(code: &'static str, name: &str, start: DateTime<Utc>) -> Option<(&'static str, String, String)> {
    let events: Vec<_> = EVENTS
        .iter()
        .map(|(hours, event, sub_status, text)| {
            json!({
                "code": event,
                "status": "in_transit",
                "sub_status": sub_status,
                "description": text,
                "description_language": "zh-Hans",
                "time": {"utc": instant(start - TimeDelta::hours(*hours)), "precision": "minute"},
                "place": {"city": "上海", "country": "CN"},
                "carrier": code,
            })
        })
        .collect();
    let whole = json!({
        "number": HOLE,
        "carrier": {"code": code, "name": name},
        "status": "in_transit",
        "sub_status": "arrived_facility",
        "origin": "CN",
        "destination": "DE",
        "updated_at": instant(start),
        "version": 4,
        "events": events,
    });
    let text = whole.to_string();
    let (before, after) = text.split_once(HOLE)?;
    Some((code, before.to_owned(), after.to_owned()))
}
