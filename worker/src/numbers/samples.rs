//! How many of somebody else's sample numbers we understand.
//!
//! In: a folder of courier files in `POSTALPARCEL_NUMBER_SAMPLES`, in the form of the project `tracking_number_data`;
//! they are not ours and not in this repository. Out: the share of valid numbers whose courier is among the first two
//! guesses, and invalid ones that pass. Without the folder there is nothing to measure.

use std::{collections::HashSet, fs, path::Path};

use serde_json::Value;

use super::*;

/// Couriers that are called otherwise there.
const NAMES: [(&str, &str); 5] = [
    ("amazon", "amazon-logistics"),
    ("canada_post", "canada-post"),
    ("landmark", "landmark-global"),
    ("old_dominion", "old-dominion"),
    ("speedee", "spee-dee"),
];

/// The courier's own numbers, right and wrong.
struct Samples {
    courier: String,
    valid: Vec<String>,
    invalid: Vec<String>,
}

#[test]
fn samples_of_others_are_understood() {
    #[expect(clippy::disallowed_methods, reason = "a folder that only this measurement knows")]
    let Ok(folder) = std::env::var("POSTALPARCEL_NUMBER_SAMPLES") else { return };
    let (mut understood, mut all, mut wrong) = (0, 0, Vec::new());
    for samples in read(Path::new(&folder)) {
        let found = samples.valid.iter().filter(|number| {
            let first = guesses(number).into_iter().take(2).any(|guess| samples.is_mine(number, &guess));
            if !first {
                wrong.push(format!("{} {number}: {:?}", samples.courier, guesses(number)));
            }
            first
        });
        understood += found.count();
        all += samples.valid.len();
        let own: HashSet<_> = samples.valid.iter().map(|number| TrackingNumber::parse(number).ok()).collect();
        for number in
            samples.invalid.iter().filter(|number| !own.contains(&TrackingNumber::parse(number).ok()))
        {
            let passes = |guess: &Guess| {
                guess.check_digit == Some(CheckDigit::Right) && samples.is_mine(number, guess)
            };
            if guesses(number).iter().any(passes) {
                wrong.push(format!("{} {number} is invalid and passes", samples.courier));
            }
        }
    }
    let report = wrong.join("\n");
    assert!(all > 0 && understood * 100 >= all * 98, "{understood} of {all}:\n{report}");
    assert!(!report.contains("passes"), "{report}");
    tracing::info!("{understood} of {all} samples are understood");
}

impl Samples {
    fn is_mine(&self, number: &str, guess: &Guess) -> bool {
        let country =
            TrackingNumber::parse(number).map(|number| number.as_str().chars().skip(11).collect::<String>());
        let postal =
            || country.is_ok_and(|country| guess.reason.contains(&format!("of the post of {country} ")));
        let carrier = guess.carrier.as_ref().map(ToString::to_string);
        if self.courier == "s10" { postal() } else { carrier.as_deref() == Some(&self.courier) }
    }
}

fn guesses(number: &str) -> Vec<Guess> {
    TrackingNumber::parse(number).map(|number| identify(&number, None)).unwrap_or_default()
}

fn read(folder: &Path) -> Vec<Samples> {
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|file| file.extension().is_some_and(|kind| kind == "json"));
    let values: Vec<Value> =
        files.map(|file| serde_json::from_slice(&fs::read(file).unwrap()).unwrap()).collect();
    values.iter().map(samples).collect()
}

fn samples(file: &Value) -> Samples {
    let code = file["courier_code"].as_str().unwrap();
    let courier = NAMES.iter().find(|(theirs, _)| *theirs == code).map_or(code, |(_, ours)| ours).to_owned();
    let texts = |kind: &str| {
        let formats = file["tracking_numbers"].as_array().unwrap().iter();
        let texts = formats.flat_map(|format| format["test_numbers"][kind].as_array().unwrap());
        texts.map(|text| text.as_str().unwrap().to_owned()).collect()
    };
    Samples { courier, valid: texts("valid"), invalid: texts("invalid") }
}
