//! How many messages a second are written: `cargo bench -p postalparcel-worker --bench render`.
//!
//! In: nothing. Out: a line for one language, for all of them in turn, and for parcels in twos, on one core. It judges nothing: a
//! machine's figure says something only beside another one of the same machine.

#![expect(clippy::unwrap_used, reason = "a measurement stops where something is missing")]
#![expect(clippy::print_stdout, reason = "the measurement is what it is for")]

use std::{hint::black_box, time::Instant};

use chrono::{DateTime, Utc};
use postalparcel_worker::{
    domain::{Channel, Milestone, Notice},
    localise::{Catalogue, Wordings, sample},
};

/// Messages of one measurement.
const MESSAGES: u32 = 50_000;

fn main() {
    let now: DateTime<Utc> = "2026-11-25T12:00:00Z".parse().unwrap();
    let catalogue = Catalogue::load().unwrap();
    let usable = |locale: &String| {
        let notice = sample(Milestone::Shipped, locale, "Asia/Tokyo", now).unwrap();
        catalogue.message(&notice, &Wordings::default(), now).is_ok()
    };
    let locales: Vec<_> = catalogue.shipped().iter().map(ToString::to_string).filter(usable).collect();
    let english = ["en".to_owned()];
    let notices = |locales: &[String], change: &dyn Fn(&mut Notice)| -> Vec<Notice> {
        let pairs = locales.iter().flat_map(|locale| Milestone::ALL.map(|milestone| (locale, milestone)));
        let mut notices: Vec<_> =
            pairs.map(|(locale, milestone)| sample(milestone, locale, "Asia/Tokyo", now).unwrap()).collect();
        notices.iter_mut().for_each(change);
        notices
    };
    let twins = |notice: &mut Notice| notice.parcels.push(notice.parcels[0].clone());
    let short = |notice: &mut Notice| notice.channel = Channel::Sms;
    for (what, notices) in [
        ("English".to_owned(), notices(&english, &|_| {})),
        (format!("{} languages in turn", locales.len()), notices(&locales, &|_| {})),
        (format!("two parcels each, {} languages", locales.len()), notices(&locales, &twins)),
        (format!("text messages, {} languages", locales.len()), notices(&locales, &short)),
    ] {
        let started = Instant::now();
        for notice in notices.iter().cycle().take(MESSAGES as usize) {
            black_box(catalogue.message(black_box(notice), &Wordings::default(), now).unwrap());
        }
        let seconds = started.elapsed().as_secs_f64();
        println!(
            "{what}: {MESSAGES} messages in {seconds:.2} s, {:.0} a second",
            f64::from(MESSAGES) / seconds
        );
    }
}
