//! What 17TRACK's error codes mean, with what to do about them.
//!
//! In: a code that a number, or a whole call, was refused with. Out: a [`Fault`] or a [`ProviderError`] with a sentence for
//! people. Source: 17TRACK's "Error Codes and Troubleshooting".

use super::{
    super::{ProviderError, http::Callee},
    wire::Trouble,
};
use crate::domain::{Disposition, Fault};

/// Registering says so of what it followed before; to us that is success.
pub(super) const ALREADY_REGISTERED: i64 = -18_019_901;
/// Nothing is known of such a registration.
pub(super) const NOT_REGISTERED: i64 = -18_019_902;
/// It is followed already; nothing had to be taken up again.
pub(super) const NOT_STOPPED: i64 = -18_019_904;
/// It is not followed; nothing had to be stopped.
pub(super) const NOT_TRACKED: i64 = -18_019_906;
/// The carrier has told nothing yet.
pub(super) const NO_DATA: i64 = -18_019_909;
/// Several carriers, of which one has to be named.
pub(super) const SEVERAL: i64 = -18_019_801;

const DAILY_LIMIT: i64 = -18_019_907;
const QUOTA_GONE: i64 = -18_019_908;

/// What happens next.
#[derive(Clone, Copy)]
enum Class {
    Later,
    Person,
    Permanent,
    Stop,
}

use Class::{Later, Permanent, Person, Stop};

/// Code, what happens next, and the words for it.
#[rustfmt::skip]
const TABLE: &[(i64, Class, &str)] = &[
    (-18_010_001, Stop, "17TRACK takes no calls from this machine's address: add it to the list of allowed addresses in 17TRACK's security settings, or empty that list."),
    (-18_010_002, Stop, "17TRACK refused the key: put a valid one into the worker's configuration. A new key takes five minutes to work."),
    (-18_010_003, Later, "17TRACK has a problem of its own at the moment."),
    (-18_010_004, Stop, "17TRACK has disabled the account: ask its support."),
    (-18_010_005, Stop, "17TRACK does not allow the account to do this: look at its plan in 17TRACK's settings."),
    (-18_010_012, Permanent, "No carrier uses such a number: compare it with the label and correct it."),
    (-18_010_018, Person, "The carrier wants the recipient's country and postcode: fill both in on the delivery address."),
    (-18_010_019, Person, "The carrier wants the recipient's postcode: fill it in on the delivery address."),
    (-18_010_020, Person, "The carrier wants the recipient's phone number: fill it in on the delivery address."),
    (-18_010_022, Person, "The carrier wants more than the number, such as the day of shipping: validate the transfer, and fill in postcode and phone on the delivery address."),
    (SEVERAL, Person, "Several carriers use such numbers: set the shipping method on the transfer."),
    (-18_019_802, Person, "17TRACK does not know this carrier: set another shipping method on the transfer."),
    (-18_019_807, Person, "17TRACK has changed the carrier of this number as often as it does: delete the number in 17TRACK's list, then track it again."),
    (-18_019_808, Later, "17TRACK is still changing the carrier of this number."),
    (-18_019_815, Later, "The carrier does not answer in time."),
    (-18_019_816, Later, "The carrier does not answer at the moment."),
    (-18_019_817, Later, "17TRACK has a problem of its own at the moment."),
    (ALREADY_REGISTERED, Later, "17TRACK follows this number, and tells nothing of it with this carrier yet."),
    (NOT_REGISTERED, Later, "17TRACK forgot this number at once."),
    (-18_019_903, Person, "17TRACK can't tell the carrier from the number: set the shipping method on the transfer."),
    (-18_019_905, Person, "17TRACK has stopped following this number, and takes a number up again only once: delete it in 17TRACK's list, then track it again. That costs another unit of the plan."),
    (DAILY_LIMIT, Stop, "17TRACK takes no more new numbers today: raise the plan's daily limit, or wait until tomorrow."),
    (QUOTA_GONE, Stop, "The 17TRACK plan's quota is used up: raise the plan, or wait for its next period."),
    (-18_019_910, Person, "17TRACK does not know this carrier: set another shipping method on the transfer."),
    (-18_019_911, Later, "17TRACK takes no new numbers of this carrier at the moment."),
];

/// What a refusal means for its parcel.
pub(super) fn fault(trouble: &Trouble) -> Fault {
    match trouble.code.and_then(known) {
        Some((class, words)) => Fault { disposition: disposition(class), message: words.to_owned() },
        None => unheard_of(trouble),
    }
}

/// A refusal with nothing but its code.
pub(super) fn fault_of(code: i64) -> Fault {
    fault(&Trouble { code: Some(code), message: None })
}

/// What it means that a whole call was refused. What the table has no words for is about what was asked.
pub(super) fn error(trouble: &Trouble, callee: &Callee) -> ProviderError {
    let provider = callee.provider;
    match trouble.code.map(|code| (code, known(code))) {
        Some((-18_010_002, _)) | None => callee.key_refused(),
        Some((DAILY_LIMIT | QUOTA_GONE, _)) => ProviderError::QuotaGone { provider },
        Some((_, Some((Later, _)))) => ProviderError::Down { provider, status: 500 },
        Some((_, Some((Stop, words)))) => {
            ProviderError::Refused { provider, status: 403, reason: words.to_owned() }
        }
        Some(_) => ProviderError::Refused { provider, status: 400, reason: spoken(trouble) },
    }
}

fn known(code: i64) -> Option<(Class, &'static str)> {
    TABLE.iter().find(|(known, ..)| *known == code).map(|(_, class, words)| (*class, *words))
}

fn disposition(class: Class) -> Disposition {
    match class {
        Later => Disposition::Retry(None),
        Person => Disposition::NeedsPerson,
        Permanent => Disposition::Quarantine,
        Stop => Disposition::StopProvider,
    }
}

/// A code without words of ours. Those about what was sent won't pass by themselves; of others nobody knows.
fn unheard_of(trouble: &Trouble) -> Fault {
    let words = spoken(trouble);
    match trouble.code {
        Some(-18_010_016..=-18_010_010) => Fault {
            disposition: Disposition::Quarantine,
            message: format!(
                "17TRACK can't take this number: {words}. Correct the shipment, then track it again."
            ),
        },
        _ => Fault {
            disposition: Disposition::Retry(None),
            message: format!("17TRACK can't answer for this number now: {words}."),
        },
    }
}

/// What 17TRACK said itself, as it may be shown, with its code.
fn spoken(trouble: &Trouble) -> String {
    let words = trouble.message.as_deref().unwrap_or("it does not say why").trim_end_matches('.');
    let words: String = words.chars().filter(|c| !c.is_control()).take(200).collect();
    trouble.code.map_or_else(|| words.clone(), |code| format!("{words} ({code})"))
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    fn callee() -> Callee {
        Callee { provider: "17TRACK", secret: "main".to_owned(), says_more_with: &[] }
    }

    #[test]
    fn each_code_has_one_line_and_its_sentence_ends() {
        let codes: HashSet<_> = TABLE.iter().map(|(code, ..)| code).collect();
        assert_eq!(codes.len(), TABLE.len());
        for (code, _, words) in TABLE {
            assert!(words.ends_with('.') && !words.contains(".."), "{code}: {words}");
        }
    }

    #[test]
    fn each_refusal_says_who_can_do_something_and_what() {
        let said = |code| {
            let fault = fault_of(code);
            (fault.disposition, fault.message)
        };
        for (code, disposition, part) in [
            (-18_010_012, Disposition::Quarantine, "compare it with the label"),
            (-18_010_018, Disposition::NeedsPerson, "country and postcode"),
            (-18_010_019, Disposition::NeedsPerson, "postcode"),
            (-18_010_020, Disposition::NeedsPerson, "phone number"),
            (-18_010_022, Disposition::NeedsPerson, "day of shipping"),
            (-18_019_903, Disposition::NeedsPerson, "set the shipping method"),
            (-18_019_905, Disposition::NeedsPerson, "only once"),
            (-18_019_907, Disposition::StopProvider, "tomorrow"),
            (-18_019_908, Disposition::StopProvider, "quota is used up"),
            (-18_019_911, Disposition::Retry(None), "at the moment"),
            (-18_010_013, Disposition::Quarantine, "it does not say why (-18010013)"),
            (-18_099_999, Disposition::Retry(None), "it does not say why (-18099999)"),
        ] {
            let (next, words) = said(code);
            assert_eq!(next, disposition, "{code}");
            assert!(words.contains(part), "{code}: {words}");
        }
    }

    #[test]
    fn what_17track_says_itself_is_shown_without_what_could_steer_a_terminal() {
        let trouble = Trouble { code: Some(-18_099_999), message: Some("a\u{1b}[2Jb.".to_owned()) };
        assert_eq!(fault(&trouble).message, "17TRACK can't answer for this number now: a[2Jb (-18099999).");
    }

    #[test]
    fn a_refused_call_stops_the_account_waits_or_looks_for_the_culprit() {
        let next = |code| error(&Trouble { code: Some(code), message: None }, &callee()).disposition();
        for code in [-18_010_001, -18_010_002, -18_010_004, -18_010_005, -18_019_907, -18_019_908] {
            assert_eq!(next(code), Disposition::StopProvider, "{code}");
        }
        assert_eq!(next(-18_010_003), Disposition::Retry(None));
        for code in [-18_010_010, -18_010_014, -18_010_204, -18_099_999] {
            assert_eq!(next(code), Disposition::Quarantine, "{code}");
        }
        let address = error(&Trouble { code: Some(-18_010_001), message: None }, &callee()).to_string();
        assert!(address.contains("list of allowed addresses"), "{address}");
    }
}
