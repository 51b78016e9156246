//! What `track` can be asked, with an answer for what can't be right.

use chrono_tz::{TZ_VARIANTS, Tz};

use crate::{domain::TrackingNumber, localise::Catalogue};

/// Most zones that are suggested for one that does not exist.
const SUGGESTIONS: usize = 3;

/// Letters of a town that have to agree before it is suggested.
const ALIKE: usize = 4;

/// What to look up.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Tracking numbers as they stand on the labels; spaces and dashes don't matter. A number that PostalParcel does not
    /// know yet is registered there and counts against the plan.
    #[arg(required = true, value_name = "NUMBER", value_parser = TrackingNumber::parse)]
    pub numbers: Vec<TrackingNumber>,
    /// The carrier's code, such as `china-post`, where PostalParcel can't tell it from the number.
    #[arg(long)]
    pub carrier: Option<String>,
    /// Language of the timeline, such as `de` or `zh-Hans`.
    #[arg(long, default_value = "en", value_parser = language)]
    pub lang: String,
    /// Your time zone, such as `Europe/Lisbon`. Events are shown at the time of their place all the same.
    #[arg(long, default_value = "UTC", value_parser = zone)]
    pub tz: Tz,
    /// Print JSON for other programs.
    #[arg(long)]
    pub json: bool,
}

/// A language that there are texts in.
pub(in crate::cli) fn language(code: &str) -> Result<String, String> {
    let catalogue = Catalogue::load().map_err(|error| error.to_string())?;
    catalogue.reader_of(code).map_err(|error| error.to_string())?;
    Ok(code.to_owned())
}

/// A zone, or the ones that may be meant.
pub(in crate::cli) fn zone(name: &str) -> Result<Tz, String> {
    name.parse().map_err(|_| match similar(name).as_slice() {
        [] => format!("there is no time zone `{name}`: write an IANA name such as Europe/Lisbon or UTC"),
        some => format!("there is no time zone `{name}`: did you mean {}?", some.join(" or ")),
    })
}

/// Zones of the town that was written, else of those that begin like it.
fn similar(name: &str) -> Vec<&'static str> {
    let town = |zone: &str| zone.rsplit('/').next().unwrap_or_default().replace(' ', "_").to_lowercase();
    let wanted = town(name);
    let start: String = wanted.chars().take(ALIKE).collect();
    let zones = |fits: &dyn Fn(&str) -> bool| {
        let names = TZ_VARIANTS.iter().map(|zone| zone.name()).filter(|zone| fits(&town(zone)));
        names.take(SUGGESTIONS).collect::<Vec<_>>()
    };
    let same = zones(&|town| town == wanted);
    if same.is_empty() && start.chars().count() == ALIKE {
        zones(&|town| town.starts_with(&start))
    } else {
        same
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::cli::Cli;

    fn refusal(arguments: &[&str]) -> String {
        let line = ["postalparcel-worker", "track"].iter().chain(arguments);
        let error = Cli::try_parse_from(line).unwrap_err();
        assert_eq!(error.exit_code(), 2);
        error.to_string().lines().next().unwrap().to_owned()
    }

    #[test]
    fn arguments_that_can_not_be_right_are_answered_with_what_to_write() {
        for (arguments, part) in [
            (
                ["RR12€", "--lang=en"],
                "`€` can't stand in a tracking number: it has letters A-Z and digits only",
            ),
            ([" ", "--lang=en"], "the tracking number is empty: type the number from the label"),
            (["RR1", "--lang=xx"], "there are no texts in `xx`: write one of ar, "),
            (
                ["RR1", "--tz=Europe/Berlinn"],
                "there is no time zone `Europe/Berlinn`: did you mean Europe/Berlin?",
            ),
            (["RR1", "--tz=new york"], "there is no time zone `new york`: did you mean America/New_York?"),
            (
                ["RR1", "--tz=Mars"],
                "there is no time zone `Mars`: write an IANA name such as Europe/Lisbon or UTC",
            ),
        ] {
            let message = refusal(&arguments);
            assert!(message.contains(part), "{message}");
        }
        let long = "A".repeat(200);
        assert!(
            refusal(&[&long])
                .contains("the tracking number has 200 characters; the longest a carrier uses is 64")
        );
    }
}
