//! `YYYY-MM-DD HH:MM:SS` in UTC, the only form of a datetime that Odoo takes and gives; for `#[serde(with)]`.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Deserializer, Serializer};

const FORMAT: &str = "%Y-%m-%d %H:%M:%S";

pub(super) fn serialize<S: Serializer>(value: &DateTime<Utc>, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&value.format(FORMAT))
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<DateTime<Utc>, D::Error> {
    naive::deserialize(from).map(|time| time.and_utc())
}

pub(super) mod option {
    use super::{DateTime, Deserializer, Serializer, Utc, naive_option};

    #[expect(clippy::ref_option, reason = "the shape serde asks for")]
    pub(in crate::odoo) fn serialize<S: Serializer>(
        value: &Option<DateTime<Utc>>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        naive_option::serialize(&value.map(|time| time.naive_utc()), to)
    }

    pub(in crate::odoo) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<DateTime<Utc>>, D::Error> {
        Ok(naive_option::deserialize(from)?.map(|time| time.and_utc()))
    }
}

pub(super) mod naive {
    use super::{Deserialize, Deserializer, FORMAT, NaiveDateTime, Serializer};

    pub(in crate::odoo) fn serialize<S: Serializer>(value: &NaiveDateTime, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&value.format(FORMAT))
    }

    pub(in crate::odoo) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<NaiveDateTime, D::Error> {
        let text = String::deserialize(from)?;
        NaiveDateTime::parse_from_str(&text, FORMAT).map_err(serde::de::Error::custom)
    }
}

pub(super) mod naive_option {
    use super::{Deserialize, Deserializer, FORMAT, NaiveDateTime, Serializer};

    #[expect(clippy::ref_option, reason = "the shape serde asks for")]
    pub(in crate::odoo) fn serialize<S: Serializer>(
        value: &Option<NaiveDateTime>,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(time) => to.collect_str(&time.format(FORMAT)),
            None => to.serialize_none(),
        }
    }

    pub(in crate::odoo) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Option<NaiveDateTime>, D::Error> {
        Option::<String>::deserialize(from)?
            .map(|text| NaiveDateTime::parse_from_str(&text, FORMAT).map_err(serde::de::Error::custom))
            .transpose()
    }
}
