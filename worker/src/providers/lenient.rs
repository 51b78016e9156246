//! Reads a provider's JSON so that one odd field costs neither its neighbours nor the parcel.
//!
//! In: JSON of whatever shape. Out: the values that have the expected shape; the rest is as if it were absent. Used as
//! `#[serde(deserialize_with = "…")]` in the providers' `wire.rs`. It knows no provider's names.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;

use crate::domain::{CarrierCode, CountryCode};

/// The items of a list that are objects.
pub(super) fn each<T: DeserializeOwned>(list: Option<&Value>) -> Vec<T> {
    let items = list.and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| T::deserialize(item).ok()).collect()
}

/// Whatever has another shape than expected is as if it were absent.
pub(super) fn lenient<'de, D: Deserializer<'de>, T: DeserializeOwned + Default>(
    from: D,
) -> Result<T, D::Error> {
    Ok(T::deserialize(Value::deserialize(from)?).unwrap_or_default())
}

/// The items of a list that can be read; nothing of what is no list.
pub(super) fn list<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Vec<T>, D::Error> {
    Ok(each(Some(&Value::deserialize(from)?)))
}

/// Text as it is; whole numbers as their digits, `30.0` too; blank text is absent.
pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(as_text(&Value::deserialize(from)?))
}

/// [`text`] of a value that was read already.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => {
            let digits = number.to_string();
            Some(digits.strip_suffix(".0").map_or_else(|| digits.clone(), str::to_owned))
        }
        _ => None,
    }
}

/// The carrier that a code names, in our spelling.
pub(super) fn slug(code: &str) -> Option<CarrierCode> {
    let slug = code.to_ascii_lowercase().replace('_', "-");
    let valid = !slug.is_empty() && slug.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    valid.then_some(CarrierCode(slug))
}

/// The country that two letters name.
pub(super) fn country(code: &str) -> Option<CountryCode> {
    let valid = code.len() == 2 && code.chars().all(|c| c.is_ascii_alphabetic());
    valid.then(|| CountryCode(code.to_ascii_uppercase()))
}
