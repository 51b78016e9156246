//! Every message in every language, with whatever is known of the parcel.

use chrono::{DateTime, TimeDelta, Utc};

use super::super::*;
use crate::domain::{
    Channel, Direction, EstimatePrecision, Milestone, News, NewsEstimate, NewsEvent, Notice, Parts, Precision,
};

/// Counts of parcels that have between them every plural category of every language.
const COUNTS: [u32; 12] = [1, 2, 3, 4, 5, 6, 7, 11, 21, 100, 101, 1_000_000];

fn now() -> DateTime<Utc> {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn event(days_ago: i64, precision: Precision, is_at_home: bool) -> NewsEvent {
    let at = (now() - TimeDelta::days(days_ago)).naive_utc();
    NewsEvent {
        utc: Some(at).filter(|_| is_at_home),
        local: Some(at).filter(|_| !is_at_home),
        offset_minutes: None,
        precision,
        place: Some("X".to_owned()),
    }
}

fn estimate(from_days: i64, to_days: i64, to_hours: i64, precision: EstimatePrecision) -> NewsEstimate {
    let on = |days, hours| Some((now() + TimeDelta::days(days) + TimeDelta::hours(hours)).naive_utc());
    NewsEstimate { from: on(from_days, 0), to: on(to_days, to_hours), precision }
}

/// Messages about one parcel, each with another gap or another kind of time.
fn cases(milestone: Milestone, locale: &str) -> Vec<Notice> {
    use EstimatePrecision as E;
    let full = sample(milestone, locale, "Asia/Tokyo", now()).unwrap();
    let with = |change: &dyn Fn(&mut News)| {
        let mut notice = full.clone();
        change(&mut notice.parcels[0]);
        notice
    };
    let mut cases = vec![
        full.clone(),
        Notice { order: None, ..full.clone() },
        Notice { tz: None, tz_certain: false, ..full.clone() },
        Notice { channel: Channel::Sms, ..full.clone() },
        with(&|news| (news.carrier, news.signed_by) = (None, None)),
        with(&|news| (news.pickup_place, news.pickup_until) = (None, None)),
        with(&|news| (news.event, news.estimate, news.url) = (None, None, None)),
    ];
    for event in [
        event(0, Precision::Day, true),
        event(1, Precision::Day, true),
        event(3, Precision::Minute, true),
        event(0, Precision::Minute, false),
        event(0, Precision::None, false),
    ] {
        cases.push(with(&|news| news.event = Some(event.clone())));
    }
    for estimate in [
        estimate(0, 0, 0, E::Day),
        estimate(1, 1, 0, E::Day),
        estimate(-2, 2, 0, E::Day),
        estimate(-2, -1, 0, E::Day),
        estimate(0, 0, 1, E::Minute),
        estimate(1, 1, 0, E::Minute),
        estimate(1, 2, 2, E::Minute),
    ] {
        cases.push(with(&|news| news.estimate = Some(estimate.clone())));
    }
    cases
}

fn texts(parts: &Parts) -> Vec<&String> {
    let footer = &parts.footer;
    let mut texts = vec![&parts.subject, &parts.headline, &parts.greeting, &parts.button, &parts.closing];
    texts.extend([&footer.reply, &footer.reason, &footer.unsubscribe]);
    texts.extend(parts.paragraphs.iter().chain(&parts.steps).chain(&parts.text));
    for parcel in &parts.parcels {
        texts.extend(parcel.headline.iter().chain(&parcel.paragraphs).chain(&parcel.step_text));
        texts.extend(parcel.facts.iter().flat_map(|fact| [&fact.label, &fact.value]));
    }
    texts
}

fn check(catalogue: &Catalogue, notice: &Notice) -> Parts {
    let rendered = catalogue.message(notice, &Wordings::default(), now()).unwrap();
    assert_eq!((&rendered.language, rendered.wording_problems.len()), (&notice.language, 0));
    for text in texts(&rendered.parts) {
        let is_finished = !text.is_empty() && !text.contains(['{', '}', '$', '\n']) && !text.contains("  ");
        assert!(is_finished, "{:?} in {}: {text}", notice.parcels[0].milestone, notice.language);
    }
    rendered.parts
}

fn locales() -> (Catalogue, Vec<String>) {
    let catalogue = Catalogue::load().unwrap();
    let locales = catalogue.shipped().iter().map(ToString::to_string).collect();
    (catalogue, locales)
}

#[test]
fn every_message_renders_in_every_language_whatever_is_known() {
    let (catalogue, locales) = locales();
    for locale in locales {
        for milestone in Milestone::ALL {
            for notice in cases(milestone, &locale) {
                let parts = check(&catalogue, &notice);
                assert_eq!(parts.text.is_some(), notice.channel == Channel::Sms);
            }
        }
    }
}

#[test]
fn every_count_of_parcels_is_told_in_every_language() {
    let (catalogue, locales) = locales();
    for locale in locales {
        let numbers = catalogue.reader(&locale).unwrap().formats;
        let mut notice = sample(Milestone::Delivered, &locale, "Asia/Tokyo", now()).unwrap();
        notice.parcels.push(notice.parcels[0].clone());
        for total in COUNTS.into_iter().filter(|total| *total > 1) {
            for delivered in COUNTS.into_iter().filter(|delivered| *delivered <= total) {
                (notice.parcels_delivered, notice.parcels_total) = (delivered, total);
                let headline = check(&catalogue, &notice).headline;
                // Two may be said in a word of its own, as in Arabic: "both parcels".
                let is_told = total == 2 || headline.contains(&numbers.number(total.into()));
                assert!(is_told, "{delivered} of {total} in {locale}: {headline}");
            }
        }
        notice.parcels_delivered = 0;
        check(&catalogue, &notice);
    }
}

#[test]
fn counts_cover_every_plural_category_of_whole_numbers() {
    let (catalogue, locales) = locales();
    for locale in locales {
        let formats = catalogue.reader(&locale).unwrap().formats;
        let mut seen: Vec<_> = COUNTS.iter().map(|count| formats.plural((*count).into())).collect();
        let mut whole: Vec<_> = (0..2_000).chain([1_000_000]).map(|number| formats.plural(number)).collect();
        for list in [&mut seen, &mut whole] {
            list.sort_unstable();
            list.dedup();
        }
        whole.retain(|category| *category != "zero" || locale == "lv");
        seen.retain(|category| *category != "zero" || locale == "lv");
        assert_eq!(seen, whole, "{locale}");
    }
}

#[test]
fn languages_that_are_read_from_right_to_left_say_so() {
    let (catalogue, locales) = locales();
    for locale in locales {
        let notice = sample(Milestone::Shipped, &locale, "UTC", now()).unwrap();
        let is_rtl = check(&catalogue, &notice).direction == Direction::Rtl;
        assert_eq!(is_rtl, ["ar", "fa", "he"].contains(&locale.as_str()), "{locale}");
    }
}
