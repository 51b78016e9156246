//! What people write: tracking numbers and crontab lines.

use chrono::{DateTime, TimeDelta};
use chrono_tz::{TZ_VARIANTS, Tz};
use postalparcel_worker::{domain::TrackingNumber, numbers, schedule::Crontab};

/// Whatever is typed: a number is its own canonical form, and anybody can guess whose it is.
pub(crate) fn numbers(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes);
    let found = TrackingNumber::all_in(&typed).into_iter().filter_map(|(_, number)| number.ok());
    for number in found.chain(TrackingNumber::parse(&typed)) {
        assert_eq!(TrackingNumber::parse(number.as_str()), Ok(number.clone()), "of {typed:?}");
        for guess in numbers::identify(&number, None) {
            assert!(!guess.reason.is_empty(), "{guess:?} of {number}");
        }
    }
}

/// A line that is accepted fires later than now, wherever it is.
pub(crate) fn crontab(bytes: &[u8]) {
    let line = String::from_utf8_lossy(bytes);
    let Ok(crontab) = line.parse::<Crontab>() else { return };
    assert_eq!(
        crontab.to_string().parse::<Crontab>().as_ref().map(ToString::to_string),
        Ok(crontab.to_string())
    );
    let salt = bytes.iter().fold(0_u32, |salt, byte| salt.wrapping_mul(31).wrapping_add(u32::from(*byte)));
    let zone: Tz = TZ_VARIANTS[salt as usize % TZ_VARIANTS.len()];
    let after = DateTime::UNIX_EPOCH + TimeDelta::seconds(i64::from(salt) / 2);
    if let Some(next) = crontab.next_after(after, zone) {
        assert!(next > after, "{line:?} in {zone}: {after} -> {next}");
    }
}
