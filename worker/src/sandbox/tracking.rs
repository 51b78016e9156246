//! What is known of a parcel at a moment, in the shape of the contract.
//!
//! In: a registration and how time passes. Out: the JSON values of `docs/postalparcel-openapi.yaml`. It decides nothing
//! about a parcel: that is in its plan and its course.

use chrono::{DateTime, SecondsFormat, TimeDelta, Utc};
use chrono_tz::Tz;

use super::{
    course::{Course, Pace},
    data::{Detail, LIBRARY, TimeForm},
    plan::{self, Plan, Stop},
    store::Registration,
    wire::{Carrier, Estimate, Event, Pickup, Place, Time, Tracking, Translation},
};

/// Days that a parcel waits to be collected, in seconds of the story.
const WAITS: f64 = 14.0 * 86_400.0;

/// Who looks, and when.
pub(super) struct View<'a> {
    pub(super) now: DateTime<Utc>,
    pub(super) pace: &'a Pace,
    pub(super) seed: u64,
    pub(super) language: &'a str,
    pub(super) timezone: Tz,
}

/// What can be said of a parcel.
pub(super) enum Sight {
    /// This.
    Known(Box<Tracking>),
    /// Its carrier has no data, today or ever.
    NotFound,
}

impl View<'_> {
    /// Looks at a registered parcel.
    pub(super) fn of(&self, parcel: &Registration) -> Sight {
        let Some(plan) =
            LIBRARY.carrier(&parcel.carrier).and_then(|c| plan::of(&parcel.number, c, self.seed))
        else {
            return Sight::NotFound;
        };
        if parcel.mismatch {
            return Sight::Known(Box::new(mismatch(parcel, &plan)));
        }
        let Some(last) = plan.stops.last() else { return Sight::NotFound };
        let course = Course::new(self.pace, parcel.registered, parcel.shipped_on, last.after);
        Sight::Known(Box::new(self.describe(parcel, &plan, &course)))
    }

    fn describe(&self, parcel: &Registration, plan: &Plan, course: &Course<'_>) -> Tracking {
        let until = parcel.stopped.map_or(self.now, |stopped| stopped.min(self.now));
        let happened: Vec<_> = plan
            .stops
            .iter()
            .map(|stop| (stop, course.at(stop.after)))
            .take_while(|(_, at)| *at <= until)
            .collect();
        let known = happened.iter().rev().find(|(stop, _)| stop.event.meaning().1.is_some());
        let (status, sub_status) =
            known.map_or((Some("pending"), Some("registered")), |(stop, _)| stop.event.meaning());
        let status = status.unwrap_or("unknown");
        let signed = plan.table.signed_by.as_deref().filter(|_| sub_status == Some("delivered_signed"));
        let waiting = known.filter(|_| sub_status == Some("ready_for_pickup"));
        let changes = parcel.stopped.iter().chain(&parcel.resumed);
        let updated = happened.last().map(|(_, at)| at).into_iter().chain(changes).max();
        Tracking {
            number: parcel.number.clone(),
            carrier: Carrier { code: &plan.carrier.code, name: &plan.carrier.name },
            status,
            sub_status,
            origin: Some(plan.origin),
            destination: Some(plan.destination),
            estimated_delivery: (!happened.is_empty()).then(|| self.estimate(plan, course, status)).flatten(),
            signed_by: signed,
            proof_url: signed.map(|_| format!("https://proof.postalparcel.example/{}", parcel.number)),
            pickup: waiting.and_then(|(stop, _)| pickup(plan, stop, course)),
            updated_at: instant(*updated.unwrap_or(&parcel.registered)),
            // Stopping is a change, and so is each stop and start before.
            version: 1 + happened.len() + usize::from(parcel.stopped.is_some()) + 2 * parcel.resumed.len(),
            events: happened.iter().rev().map(|(stop, at)| self.event(plan, stop, *at)).collect(),
        }
    }

    /// A day; a window of two hours once it is out for delivery with a carrier that has such; nothing once it is over.
    fn estimate(&self, plan: &Plan, course: &Course<'_>, status: &str) -> Option<Estimate> {
        let stop = plan.stops.last()?;
        let arrival = course.at(plan.arrival()?);
        match status {
            "delivered" | "returning" | "returned" | "cancelled" => None,
            "out_for_delivery" if plan.carrier.place == Detail::Geo => {
                let moment =
                    |at: DateTime<Utc>| at.with_timezone(&self.timezone).format("%Y-%m-%dT%H:00:00%:z");
                let hour = TimeDelta::hours(1);
                Some(Estimate {
                    from: moment(arrival - hour).to_string(),
                    to: moment(arrival + hour).to_string(),
                    precision: "minute",
                })
            }
            _ => {
                let day = arrival.with_timezone(&stop.place.zone).date_naive().to_string();
                Some(Estimate { from: day.clone(), to: day, precision: "day" })
            }
        }
    }

    fn event(&self, plan: &Plan, stop: &Stop, at: DateTime<Utc>) -> Event {
        let own = stop.carrier.code == plan.carrier.code;
        let form = plan.table.time.filter(|_| own).unwrap_or(stop.carrier.time);
        let native = plan.table.language.as_deref().filter(|_| own).unwrap_or(&stop.carrier.language);
        let (language, words) =
            stop.event.words(native).or_else(|| stop.event.words("en")).unwrap_or(("en", "Event recorded"));
        let (status, sub_status) = stop.event.meaning();
        Event {
            code: &stop.event.code,
            status,
            sub_status,
            description: fill(words, stop),
            description_language: language,
            translation: self.translation(stop, language),
            time: time(at, stop.place.zone, form),
            place: place(stop, plan.table.place.filter(|_| own).unwrap_or(stop.carrier.place)),
            carrier: &stop.carrier.code,
        }
    }

    /// Into the wanted language, else into English; none when the words are in the one or the other already.
    fn translation(&self, stop: &Stop, spoken: &str) -> Option<Translation> {
        let family = |language: &str| language.split('-').next().unwrap_or_default().to_lowercase();
        if family(spoken) == family(self.language) {
            return None;
        }
        let (language, words) = stop.event.words(self.language).or_else(|| stop.event.words("en"))?;
        (language != spoken).then(|| Translation { language, text: fill(words, stop) })
    }
}

/// The carrier says that the number is not its own.
fn mismatch(parcel: &Registration, plan: &Plan) -> Tracking {
    Tracking {
        number: parcel.number.clone(),
        carrier: Carrier { code: &plan.carrier.code, name: &plan.carrier.name },
        status: "not_found",
        sub_status: Some("carrier_mismatch"),
        origin: None,
        destination: None,
        estimated_delivery: None,
        signed_by: None,
        proof_url: None,
        pickup: None,
        updated_at: instant(parcel.registered),
        version: 1,
        events: Vec::new(),
    }
}

fn pickup(plan: &Plan, stop: &Stop, course: &Course<'_>) -> Option<Pickup> {
    let table = if stop.carrier.code == plan.carrier.code { plan.table } else { LIBRARY.post()? };
    let until = course.at(stop.after + WAITS).with_timezone(&stop.place.zone).date_naive();
    Some(Pickup { place: fill(table.pickup.as_deref()?, stop), until: until.to_string() })
}

fn fill(words: &str, stop: &Stop) -> String {
    words.replace("{city}", names(stop).0)
}

/// A carrier names places of its own country as they are named there, and others in Latin letters.
fn names(stop: &Stop) -> (&'static str, &'static str) {
    let home = stop.carrier.country.as_deref() == Some(stop.country);
    match stop.place.latin.as_ref().filter(|_| !home) {
        Some((city, region)) => (city, region),
        None => (&stop.place.city, &stop.place.region),
    }
}

fn place(stop: &Stop, detail: Detail) -> Place {
    let (city, region) = names(stop);
    Place {
        city: (detail >= Detail::City).then_some(city),
        region: (detail >= Detail::Postcode).then_some(region),
        country: stop.country,
        postcode: (detail >= Detail::Postcode).then_some(&*stop.place.postcode),
        lat: (detail == Detail::Geo).then_some(stop.place.lat),
        lon: (detail == Detail::Geo).then_some(stop.place.lon),
    }
}

/// An instant as a carrier writes it.
fn time(at: DateTime<Utc>, zone: Tz, form: TimeForm) -> Time {
    let there = at.with_timezone(&zone);
    let wall = Some(there.format("%Y-%m-%dT%H:%M:%S").to_string());
    let offset = Some(there.format("%:z").to_string());
    let minute = Time { precision: "minute", ..Time::default() };
    match form {
        TimeForm::Utc => Time { utc: Some(instant(at)), ..minute },
        TimeForm::Local => Time { local: wall, ..minute },
        TimeForm::Offset => Time { local: wall, offset, ..minute },
        TimeForm::Zone => Time { local: wall, offset, zone: Some(zone.name()), ..minute },
        TimeForm::All => Time { utc: Some(instant(at)), local: wall, offset, ..minute },
        TimeForm::Day => Time { local: Some(there.date_naive().to_string()), precision: "day", ..minute },
    }
}

/// RFC 3339 in UTC.
pub(super) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
