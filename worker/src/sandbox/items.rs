//! Registering, reading and stopping parcels.
//!
//! In: the items of one call. Out: its answer as JSON text. Every item is answered by a tracking or by an error, and
//! none by the fate of its neighbours.

use std::io;

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Tz;
use serde::Deserialize;

use super::{
    Sandbox,
    answer::{Answer, Code},
    bench::is_bench,
    control::Scripted,
    data::{Carrier, LIBRARY, Need},
    faults::Luck,
    numbers,
    problem::Problem,
    store::{Registration, Store},
    tracking::{Sight, View},
};

/// Most parcels in one call.
const MOST: usize = 40;

/// The body of all three calls.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Request {
    trackings: Vec<Item>,
    #[serde(default = "english")]
    language: String,
    #[serde(default = "utc")]
    timezone: String,
}

/// One parcel of a call.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Item {
    number: String,
    carrier: Option<String>,
    #[serde(rename = "order_ref")]
    _order_ref: Option<String>,
    postcode: Option<String>,
    phone: Option<String>,
    shipped_on: Option<NaiveDate>,
}

impl Item {
    /// An item that came in another form than this contract's.
    pub(super) fn new(
        number: String,
        carrier: Option<&str>,
        postcode: Option<String>,
        phone: Option<String>,
        shipped_on: Option<NaiveDate>,
    ) -> Self {
        Self { number, carrier: carrier.map(str::to_owned), _order_ref: None, postcode, phone, shipped_on }
    }

    pub(super) fn number(&self) -> &str {
        &self.number
    }
}

fn english() -> String {
    "en".to_owned()
}

fn utc() -> String {
    "UTC".to_owned()
}

/// What is done to the parcels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verb {
    Register,
    Query,
    Stop,
}

/// What one call is about.
struct Round<'a> {
    sandbox: &'a Sandbox,
    verb: Verb,
    language: &'a str,
    timezone: Tz,
    now: DateTime<Utc>,
    luck: Luck,
}

/// Carries out a call.
pub(super) fn answer(sandbox: &Sandbox, verb: Verb, body: &[u8], luck: Luck) -> Result<Vec<u8>, Problem> {
    let request = read(body)?;
    let timezone = request.timezone.parse().map_err(|_| {
        Problem::bad_request(format!("`{}` is no time zone: use a name like Europe/Berlin", request.timezone))
    })?;
    let now = sandbox.clock.now();
    let round = Round { sandbox, verb, language: &request.language, timezone, now, luck };
    let mut store = sandbox.store();
    let mut answer = Answer::default();
    for item in &request.trackings {
        round.item(&mut store, item, &mut answer).map_err(|reason| Problem::broken(reason.to_string()))?;
    }
    Ok(answer.finish())
}

fn read(body: &[u8]) -> Result<Request, Problem> {
    let request: Request = serde_json::from_slice(body)
        .map_err(|reason| Problem::bad_request(format!("In the body: {reason}")))?;
    let wrong = match request.trackings.len() {
        0 => "`trackings` is empty".to_owned(),
        many if many > MOST => format!("`trackings` holds {many} parcels; a call takes at most {MOST}"),
        _ if is_tag(&request.language) => return Ok(request),
        _ => format!("`{}` is no language tag: use one like en or pt-BR", request.language),
    };
    Err(Problem::bad_request(wrong))
}

fn is_tag(language: &str) -> bool {
    let mut parts = language.split('-');
    let primary = |part: &str| (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphabetic());
    let subtag =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    parts.next().is_some_and(primary) && parts.all(subtag)
}

impl Round<'_> {
    fn item(&self, store: &mut Store, item: &Item, answer: &mut Answer) -> io::Result<()> {
        if let Some(code) = self.rejected(store, item) {
            return answer.refuse(&item.number, item.carrier.as_deref(), code);
        }
        if let Some(script) =
            store.scripted.get(&item.number).filter(|script| script.is_for(item.carrier.as_deref()))
        {
            return script_into(script, answer);
        }
        if is_bench(&item.number) && self.verb != Verb::Register {
            let carrier = item.carrier.as_deref().unwrap_or_default();
            self.sandbox.templates.write(answer.tracking(), &item.number, carrier);
            return Ok(());
        }
        let found = match self.verb {
            Verb::Register => register(self.sandbox, store, item, self.language, self.now)?,
            Verb::Query => registered(store, item),
            Verb::Stop => self.stop(store, item)?,
        };
        match found {
            Ok(parcel) if is_bench(&parcel.number) => {
                self.sandbox.templates.write(answer.tracking(), &parcel.number, &parcel.carrier);
                Ok(())
            }
            Ok(parcel) => self.tell(store, item, &parcel, answer),
            Err(code) => answer.refuse(&item.number, item.carrier.as_deref(), code),
        }
    }

    /// The fault `reject` has chosen this item.
    fn rejected(&self, store: &Store, item: &Item) -> Option<Code> {
        let what = format!("reject {}", item.number);
        self.luck
            .strikes(&what, store.faults.reject)
            .then(|| self.luck.pick(&item.number, &[Code::CarrierUnavailable, Code::RateLimited]))
            .flatten()
    }

    fn tell(&self, store: &Store, item: &Item, parcel: &Registration, answer: &mut Answer) -> io::Result<()> {
        let view = View {
            now: self.now,
            pace: &store.pace,
            seed: self.sandbox.options.seed,
            language: self.language,
            timezone: self.timezone,
        };
        match view.of(parcel) {
            Sight::Known(tracking) => Ok(serde_json::to_writer(answer.tracking(), &tracking)?),
            Sight::NotFound => answer.refuse(&item.number, item.carrier.as_deref(), Code::NotFound),
        }
    }

    fn stop(&self, store: &mut Store, item: &Item) -> io::Result<Result<Registration, Code>> {
        let mut parcel = match registered(store, item) {
            Ok(parcel) => parcel,
            Err(code) => return Ok(Err(code)),
        };
        if parcel.stopped.is_none() {
            parcel.stopped = Some(self.now);
            store.save(parcel.clone())?;
        }
        Ok(Ok(parcel))
    }
}

/// Registers an item, again or for the first time.
pub(super) fn register(
    sandbox: &Sandbox,
    store: &mut Store,
    item: &Item,
    language: &str,
    now: DateTime<Utc>,
) -> io::Result<Result<Registration, Code>> {
    let carrier = match accept(item) {
        Ok(carrier) => carrier,
        Err(code) => return Ok(Err(code)),
    };
    let known = store.find_mut(&item.number, &carrier.code).cloned();
    let units =
        sandbox.options.quota.map_or(usize::MAX, |quota| usize::try_from(quota).unwrap_or(usize::MAX));
    if !store.is_charged(&item.number, &carrier.code) && store.used(now) >= units {
        return Ok(Err(Code::QuotaExceeded));
    }
    let mut resumed = known.as_ref().map_or_else(Vec::new, |known| known.resumed.clone());
    resumed.extend(known.as_ref().and_then(|known| known.stopped).map(|_| now));
    let parcel = Registration {
        number: item.number.clone(),
        carrier: carrier.code.clone(),
        registered: known.as_ref().map_or(now, |known| known.registered),
        shipped_on: item.shipped_on.or(known.as_ref().and_then(|known| known.shipped_on)),
        stopped: None,
        resumed,
        language: language.to_owned(),
        mismatch: is_strangers(&item.number, &carrier.code),
        told: known.as_ref().map_or(1, |known| known.told),
    };
    if known.as_ref() != Some(&parcel) {
        store.save(parcel.clone())?;
    }
    Ok(Ok(parcel))
}

/// The registration an item means.
fn registered(store: &Store, item: &Item) -> Result<Registration, Code> {
    let mut found = store
        .find(&item.number)
        .iter()
        .filter(|parcel| item.carrier.as_ref().is_none_or(|carrier| *carrier == parcel.carrier));
    match (found.next(), found.next()) {
        (None, _) => Err(Code::NotRegistered),
        (Some(parcel), None) => Ok(parcel.clone()),
        (Some(_), Some(_)) => Err(Code::CarrierRequired),
    }
}

/// The carrier of a number that may be registered.
pub(super) fn accept(item: &Item) -> Result<&'static Carrier, Code> {
    let number = &item.number;
    let shape = (5..=50).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase());
    if !shape || numbers::is_misread(number) {
        return Err(Code::InvalidNumber);
    }
    let detected = || numbers::candidates(number).first().map(|(code, _)| *code).ok_or(Code::CarrierRequired);
    let code = item.carrier.as_deref().map_or_else(detected, Ok)?;
    let carrier = LIBRARY.carrier(code).ok_or(Code::CarrierUnsupported)?;
    let empty = |text: &Option<String>| text.as_deref().is_none_or(|text| text.trim().is_empty());
    match carrier.requires.as_slice() {
        needs if needs.contains(&Need::Postcode) && empty(&item.postcode) => Err(Code::PostcodeRequired),
        needs if needs.contains(&Need::Phone) && empty(&item.phone) => Err(Code::PhoneRequired),
        _ => Ok(carrier),
    }
}

/// Form and check digit say beyond doubt that the number is another carrier's.
fn is_strangers(number: &str, carrier: &str) -> bool {
    let certain = numbers::candidates(number).into_iter().find(|(_, confidence)| *confidence >= 1.0);
    !is_bench(number) && certain.is_some_and(|(code, _)| code != carrier)
}

fn script_into(script: &Scripted, answer: &mut Answer) -> io::Result<()> {
    if let Some(error) = &script.error {
        serde_json::to_writer(answer.error(), error)?;
    } else if let Some(tracking) = &script.tracking {
        serde_json::to_writer(answer.tracking(), tracking)?;
    }
    Ok(())
}
