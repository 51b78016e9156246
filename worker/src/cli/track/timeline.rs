//! One parcel's story as text: what is true now, then its events, newest first.
//!
//! In: a parcel, the reader, the reader's zone. Out: lines for a terminal. An event shows the wall time of its place
//! with its distance from UTC; a time of which the zone is not known is said to be local; a day stays a day. What the
//! parcel is expected to do is told in the reader's zone. Texts from carriers are data: nothing in them can steer a
//! terminal.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};
use chrono_tz::Tz;
use comfy_table::{ContentArrangement, Table, presets::NOTHING};

use super::Parcel;
use crate::{
    domain::{
        CountryCode, Estimate, EstimatePrecision, Event, Pickup, Place, Precision, Snapshot, ZoneSource,
    },
    localise::{Reader, TextError},
};

/// Lines are broken here: wider ones are hard to read, and most terminals have as much.
const WIDTH: u16 = 100;

/// The timeline of one parcel.
pub(super) fn of(parcel: &Parcel, reader: &Reader<'_>, zone: Tz) -> Result<String, TextError> {
    let number = parcel.number.as_str();
    match &parcel.found {
        Ok(snapshot) => Timeline { reader, zone }.of(number, snapshot),
        Err(fault) => Ok(format!("{number}\n\n  {}\n", plain(&fault.message))),
    }
}

struct Timeline<'a> {
    reader: &'a Reader<'a>,
    zone: Tz,
}

impl Timeline<'_> {
    fn of(&self, number: &str, snapshot: &Snapshot) -> Result<String, TextError> {
        let code = snapshot.carrier.as_ref().map(ToString::to_string);
        let carrier = snapshot.carrier_name.clone().or(code).map(|name| format!(" · {}", plain(&name)));
        let title = format!("{number}{}", carrier.unwrap_or_default());
        let parts = [title, table(self.head(snapshot)?), self.events(&snapshot.events)?];
        Ok(parts.join("\n\n") + "\n")
    }

    /// What is true now.
    fn head(&self, snapshot: &Snapshot) -> Result<Vec<Vec<String>>, TextError> {
        let status = snapshot.sub_status;
        let (main, exact) = (self.reader.status(status.status())?, self.reader.sub_status(status)?);
        let name = if main == exact { main } else { format!("{main} · {exact}") };
        let expected = snapshot.estimate.as_ref().map(|estimate| self.expected(estimate)).transpose()?;
        let pickup = snapshot.pickup.as_ref().map(|pickup| self.pickup(pickup)).transpose()?;
        let rows = [
            ("timeline-status", Some(format!("{name}\n{}", self.reader.sentence(status)?))),
            ("timeline-since", snapshot.status_since.map(|since| self.moment(since))),
            ("timeline-expected", expected),
            ("timeline-pickup", pickup),
            ("timeline-signed-by", snapshot.signed_by.as_deref().map(plain)),
            ("timeline-attention", Some(self.reader.attention(status.attention())?)),
        ];
        let rows = rows.into_iter().filter_map(|(key, value)| Some((key, value?)));
        rows.map(|(key, value)| Ok(vec![self.reader.say(key, &[])?, value])).collect()
    }

    /// An instant in the reader's zone.
    fn moment(&self, instant: DateTime<Utc>) -> String {
        let (local, offset) = self.at_home(instant);
        self.reader.formats.moment(local, offset)
    }

    fn at_home(&self, instant: DateTime<Utc>) -> (NaiveDateTime, i32) {
        let local = instant.with_timezone(&self.zone);
        (local.naive_local(), local.offset().fix().local_minus_utc() / 60)
    }

    fn expected(&self, estimate: &Estimate) -> Result<String, TextError> {
        let formats = &self.reader.formats;
        let (from, to) = match estimate.precision {
            EstimatePrecision::Day => (formats.day(estimate.from.date()), formats.day(estimate.to.date())),
            EstimatePrecision::Minute => {
                let (from, to) = (Utc.from_utc_datetime(&estimate.from), Utc.from_utc_datetime(&estimate.to));
                let ((start, _), (end, _)) = (self.at_home(from), self.at_home(to));
                let same_day = start.date() == end.date() && start != end;
                let end = if same_day { formats.time(end.time()) } else { self.moment(to) };
                (self.moment(from), end)
            }
        };
        if from == to {
            Ok(from)
        } else {
            self.reader.say("timeline-window", &[("from", &from), ("to", &to)])
        }
    }

    fn pickup(&self, pickup: &Pickup) -> Result<String, TextError> {
        let place = plain(&pickup.place);
        let Some(until) = pickup.until else { return Ok(place) };
        let until = self.reader.formats.day(until);
        Ok(format!("{place} ({})", self.reader.say("timeline-pickup-until", &[("date", &until)])?))
    }

    fn events(&self, events: &[Event]) -> Result<String, TextError> {
        if events.is_empty() {
            return self.reader.say("timeline-no-events", &[]);
        }
        let count = u64::try_from(events.len()).unwrap_or(u64::MAX);
        let (number, plural) = (self.reader.formats.number(count), self.reader.formats.plural(count));
        let heading = self.reader.say("timeline-events", &[("count", &number), ("count-plural", plural)])?;
        let mut rows = Vec::new();
        let mut shown = None;
        for event in events.iter().rev() {
            let (day, time) = self.when(event)?;
            let repeated = shown.replace(day) == Some(day);
            let day = day.map(|day| self.reader.formats.day(day));
            let day = day.map_or_else(|| self.reader.say("event-no-date", &[]), Ok)?;
            rows.push(vec![if repeated { String::new() } else { day }, time, self.what(event)?]);
        }
        let mut parts = vec![heading, table(rows)];
        if events.iter().any(|event| event.zone_source == ZoneSource::Inferred) {
            parts.push(format!("  {}", self.reader.say("event-zone-inferred", &[])?));
        }
        Ok(parts.join("\n\n"))
    }

    /// The day, and the time with its zone. Only where the wall time of the place is not known is it the reader's.
    fn when(&self, event: &Event) -> Result<(Option<NaiveDate>, String), TextError> {
        let distance = || Some((event.local? - event.utc?.naive_utc()).num_minutes());
        let offset =
            event.offset_minutes.or_else(|| distance().and_then(|minutes| i32::try_from(minutes).ok()));
        let (local, offset) = match (event.local, event.utc) {
            (Some(local), _) => (local, offset),
            (None, Some(utc)) => (self.at_home(utc).0, Some(self.at_home(utc).1)),
            (None, None) => return Ok((None, event.time_text.as_deref().map(plain).unwrap_or_default())),
        };
        let time = match event.precision {
            Precision::None => return Ok((None, String::new())),
            Precision::Day => self.reader.say("event-day-only", &[])?,
            Precision::Minute => {
                let local_time = || self.reader.say("event-local-time", &[]);
                let zone =
                    offset.map_or_else(local_time, |minutes| Ok(self.reader.formats.offset(minutes)))?;
                let star = if event.zone_source == ZoneSource::Inferred { "*" } else { "" };
                format!("{} {zone}{star}", self.reader.formats.time(local.time()))
            }
        };
        Ok((Some(local.date()), time))
    }

    /// What it means, and below it where it was and what the carrier says.
    fn what(&self, event: &Event) -> Result<String, TextError> {
        let meaning = match event.sub_status {
            Some(status) => self.reader.sentence(status)?,
            None => self.reader.say("event-unmapped", &[])?,
        };
        let translation =
            event.translation.as_ref().filter(|translation| self.reader.reads(&translation.language));
        let words = plain(translation.map_or(event.text.as_str(), |translation| &translation.text));
        let details: Vec<_> =
            [place(&event.place), words].into_iter().filter(|part| !part.is_empty()).collect();
        Ok(format!("{meaning}\n{}", details.join(" – ")).trim_end().to_owned())
    }
}

fn place(place: &Place) -> String {
    let country = place.country.as_ref().map(CountryCode::as_str);
    let parts = [place.city.as_deref(), place.region.as_deref(), country];
    let parts = parts.into_iter().flatten().map(plain).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(", ")
}

/// Without characters that would move the cursor, change colours or turn the direction of the line.
pub(in crate::cli) fn plain(text: &str) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    text.chars().map(|c| if steers(c) { ' ' } else { c }).collect::<String>().trim().to_owned()
}

/// Aligned columns, two spaces in.
fn table(rows: Vec<Vec<String>>) -> String {
    let mut table = Table::new();
    table.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    for row in rows {
        table.add_row(row);
    }
    for column in table.column_iter_mut() {
        column.set_padding((2, 0));
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n")
}
