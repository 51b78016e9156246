//! Dates, times, numbers and lists as a reader writes them.
//!
//! In: wall times and numbers. Out: strings. The calendar is the Gregorian one everywhere, as on labels and on carriers'
//! pages; digits are those that CLDR calls usual for the locale: Persian ones for `fa`, Arabic-Indic ones for `ar-EG`,
//! Latin ones for `ar` and `th`.
//! Nothing here converts between zones: day, weekday and time always come from one wall time.

use std::error::Error;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use icu::{
    calendar::{Date, Gregorian},
    datetime::{
        FixedCalendarDateTimeFormatter, NoCalendarFormatter,
        fieldsets::{Combo, T, YMD, YMDE, YMDET, zone::LocalizedOffsetShort},
    },
    decimal::{DecimalFormatter, options::DecimalFormatterOptions},
    list::{
        ListFormatter,
        options::{ListFormatterOptions, ListLength},
    },
    locale::Locale,
    plurals::{PluralCategory, PluralRules},
    time::{Time, ZonedDateTime, zone::UtcOffset},
};
use unic_langid::LanguageIdentifier;

/// Writes dates of the Gregorian calendar.
type Dates<F> = FixedCalendarDateTimeFormatter<Gregorian, F>;

/// The formats of one locale.
#[derive(Debug)]
pub struct Formats {
    day: Dates<YMDE>,
    date: Dates<YMD>,
    time: NoCalendarFormatter<T>,
    offset: NoCalendarFormatter<LocalizedOffsetShort>,
    moment: Dates<Combo<YMDET, LocalizedOffsetShort>>,
    number: DecimalFormatter,
    any: ListFormatter,
    plurals: PluralRules,
}

/// ICU4X has no formats for a locale.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("dates and numbers can't be written in `{locale}`: {reason}")]
pub struct NoFormats {
    locale: String,
    reason: String,
}

impl Formats {
    /// The formats of `locale`.
    ///
    /// # Errors
    /// When ICU4X has no data for it.
    pub fn of(locale: &LanguageIdentifier) -> Result<Self, NoFormats> {
        Self::load(locale).map_err(|e| NoFormats { locale: locale.to_string(), reason: e.to_string() })
    }

    fn load(locale: &LanguageIdentifier) -> Result<Self, Box<dyn Error>> {
        let locale: &Locale = &locale.to_string().parse()?;
        let moment = YMDE::long().with_time_hm().with_zone(LocalizedOffsetShort);
        let wide = ListFormatterOptions::default().with_length(ListLength::Wide);
        Ok(Self {
            day: Dates::try_new(locale.into(), YMDE::long())?,
            date: Dates::try_new(locale.into(), YMD::long())?,
            time: NoCalendarFormatter::try_new(locale.into(), T::hm())?,
            offset: NoCalendarFormatter::try_new(locale.into(), LocalizedOffsetShort)?,
            moment: Dates::try_new(locale.into(), moment)?,
            number: DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::default())?,
            any: ListFormatter::try_new_or(locale.into(), wide)?,
            plurals: PluralRules::try_new_cardinal((&plurals(locale)).into())?,
        })
    }

    /// Weekday and date, written out.
    #[must_use]
    pub fn day(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |known| self.day.format(&known).to_string())
    }

    /// Date without weekday, written out.
    #[must_use]
    pub fn date(&self, date: NaiveDate) -> String {
        gregorian(date).map_or_else(|| date.to_string(), |known| self.date.format(&known).to_string())
    }

    /// Hour and minute.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        clock(time).map_or_else(|| time.to_string(), |clock| self.time.format(&clock).to_string())
    }

    /// Weekday, date, hour, minute and distance from UTC.
    #[must_use]
    pub fn moment(&self, local: NaiveDateTime, offset_minutes: i32) -> String {
        let zoned = |(date, time, zone)| self.moment.format(&ZonedDateTime { date, time, zone }).to_string();
        let parts = gregorian(local.date()).zip(clock(local.time())).zip(utc_offset(offset_minutes));
        let parts = parts.map(|((date, time), zone)| (date, time, zone));
        parts.map_or_else(|| format!("{local} {}", self.offset(offset_minutes)), zoned)
    }

    /// Distance from UTC, such as `GMT+1`.
    #[must_use]
    pub fn offset(&self, minutes: i32) -> String {
        let offset = utc_offset(minutes);
        offset.map_or_else(|| format!("{minutes:+} min"), |offset| self.offset.format(&offset).to_string())
    }

    /// A whole number.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        self.number.format(&number.into()).to_string()
    }

    /// One of them: "a, b or c".
    #[must_use]
    pub fn any(&self, items: &[&str]) -> String {
        self.any.format(items.iter()).to_string()
    }

    /// The plural category of a number, as Fluent selects by: fluent-rs has older rules of its own.
    #[must_use]
    pub fn plural(&self, number: u64) -> &'static str {
        name(self.plurals.category_for(number))
    }

    /// Every plural category that whole numbers or others can have: texts have to have them all.
    pub(super) fn plurals(&self) -> Vec<&'static str> {
        self.plurals.categories().map(name).collect()
    }
}

/// Plural rules do not depend on the script, and CLDR has none under `sr-Latn`.
fn plurals(locale: &Locale) -> Locale {
    let mut without_script = locale.clone();
    without_script.id.script = None;
    without_script
}

fn gregorian(date: NaiveDate) -> Option<Date<Gregorian>> {
    let part = |value: u32| u8::try_from(value).ok();
    Date::try_new_gregorian(date.year(), part(date.month())?, part(date.day())?).ok()
}

fn clock(time: NaiveTime) -> Option<Time> {
    let part = |value: u32| u8::try_from(value).ok();
    Time::try_new(part(time.hour())?, part(time.minute())?, part(time.second())?, 0).ok()
}

fn utc_offset(minutes: i32) -> Option<UtcOffset> {
    UtcOffset::try_from_seconds(minutes.checked_mul(60)?).ok()
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(locale: &str) -> Formats {
        Formats::of(&locale.parse().unwrap()).unwrap()
    }

    #[test]
    fn days_and_times_look_as_they_do_at_home() {
        let date = NaiveDate::from_ymd_opt(2026, 12, 30).unwrap();
        let time = NaiveTime::from_hms_opt(0, 30, 59).unwrap();
        let row = |locale| {
            let formats = of(locale);
            let moment = formats.moment(date.and_time(time), 330);
            let parts = [formats.date(date), formats.time(time), formats.day(date), moment];
            format!("{locale}: {}", parts.join(" | "))
        };
        let locales =
            ["en", "en-GB", "de", "fr", "es", "zh-Hans", "ar", "ar-Arab", "ar-EG", "ar-SA", "fa", "th"];
        insta::assert_snapshot!(locales.map(row).join("\n"));
    }

    #[test]
    fn compiled_data_has_the_formats_of_every_language_there_are_texts_for() {
        let (date, time) =
            (NaiveDate::from_ymd_opt(2026, 1, 9).unwrap(), NaiveTime::from_hms_opt(15, 5, 0).unwrap());
        let row = |locale: &str| {
            let formats = of(locale);
            let day = formats.day(date);
            assert!(!day.contains("M01"), "{locale} has no names of months: {day}");
            let parts = [
                day,
                formats.time(time),
                formats.offset(540),
                formats.number(12_345),
                formats.plurals().join(" "),
            ];
            format!("{locale}: {}", parts.join(" | "))
        };
        let rows = super::super::fallback::tests::ALL.map(row);
        for row in &rows {
            let is_english = row.contains("Friday") || row.contains("January");
            assert_eq!(is_english, row.starts_with("en: "), "{row}");
        }
        insta::assert_snapshot!(rows.join("\n"));
    }

    #[test]
    fn numbers_and_lists_look_as_they_do_at_home() {
        let row = |locale| {
            let formats = of(locale);
            let items = ["a", "b", "c"];
            format!("{locale}: {} | {}", formats.number(1_234_567), formats.any(&items))
        };
        let locales = ["en", "de", "de-CH", "fr", "es", "zh-Hans", "ar", "ar-EG"];
        insta::assert_snapshot!(locales.map(row).join("\n"));
    }

    #[test]
    fn plural_categories_are_those_of_today() {
        for (locale, expected) in [
            ("en", "other one other other other other other"),
            ("fr", "one one other other other other many"),
            ("zh-Hans", "other other other other other other other"),
            ("ar", "zero one two few many other other"),
            ("pl", "many one few few many many many"),
            ("sr-Latn", "other one few few other other other"),
        ] {
            let formats = of(locale);
            let categories = [0, 1, 2, 3, 11, 100, 1_000_000].map(|number| formats.plural(number));
            assert_eq!(categories.join(" "), expected, "{locale}");
        }
    }

    #[test]
    fn what_icu_can_not_take_is_written_plainly() {
        assert_eq!(of("en").day(NaiveDate::MAX), "+262142-12-31");
        assert_eq!(of("en").offset(100_000), "+100000 min");
    }

    #[test]
    fn a_language_without_formats_of_its_own_gets_those_of_the_root() {
        assert_eq!(of("tlh").time(NaiveTime::from_hms_opt(9, 5, 0).unwrap()), "09:05");
    }
}
