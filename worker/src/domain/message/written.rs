//! `YYYY-MM-DD HH:MM:SS`, the only form of a datetime that Odoo takes and gives, or `null`; for `#[serde(with)]`.

use chrono::NaiveDateTime;
use serde::{Deserialize, Deserializer, Serializer, de::Error};

const FORMAT: &str = "%Y-%m-%d %H:%M:%S";

#[expect(clippy::ref_option, reason = "the shape serde asks for")]
pub(super) fn serialize<S: Serializer>(value: &Option<NaiveDateTime>, to: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(time) => to.collect_str(&time.format(FORMAT)),
        None => to.serialize_none(),
    }
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<NaiveDateTime>, D::Error> {
    let text = Option::<String>::deserialize(from)?;
    text.map(|text| NaiveDateTime::parse_from_str(&text, FORMAT).map_err(D::Error::custom)).transpose()
}
