use std::sync::Mutex;

use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use clap::Parser;

use super::*;
use crate::{
    clock::ManualClock,
    domain::{
        Disposition, Estimate, EstimatePrecision, Event, EventKey, Mapping, Meaning, Pickup, Place,
        Precision, Report, Rule, Translation, ZoneSource,
    },
    providers::{Found, ProviderError, Quota},
};

fn at(text: &str) -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(text).unwrap().to_utc()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

/// An event with its wall time and everything known about it.
fn event(
    local: &str,
    offset: Option<i32>,
    sub_status: Option<SubStatus>,
    place: (&str, &str),
    text: &str,
) -> Event {
    let utc = offset.map(|minutes| (wall(local) - TimeDelta::minutes(minutes.into())).and_utc());
    Event {
        feed: "postalparcel".into(),
        key: EventKey(local.to_owned()),
        utc,
        local: Some(wall(local)),
        offset_minutes: offset,
        zone: None,
        precision: Precision::Minute,
        time_text: None,
        zone_source: if offset.is_some() { ZoneSource::Given } else { ZoneSource::Unknown },
        sub_status,
        meaning: Meaning::Table,
        own: sub_status.map_or(Mapping::Unknown, Mapping::Known),
        code: None,
        text: text.to_owned(),
        translation: None,
        place: Place { city: Some(place.0.to_owned()), country: Some(place.1.into()), ..Place::default() },
        carrier: None,
        position: 0,
    }
}

/// From China to Germany: times given, inferred, local, of a day only, and none; texts in two languages.
fn events() -> Vec<Event> {
    let announced =
        event("2026-11-16T00:00:00", None, Some(SubStatus::LabelCreated), ("深圳", "CN"), "已收寄电子信息");
    let packed =
        event("2026-11-17T18:40:00", None, None, ("Shenzhen", "CN"), "\u{1b}[31mParcel packed\u{202e}");
    let left = event(
        "2026-11-19T23:05:00",
        Some(480),
        Some(SubStatus::DepartedOriginCountry),
        ("深圳", "CN"),
        "离开",
    );
    let arrived = event(
        "2026-11-22T06:10:00",
        Some(60),
        Some(SubStatus::CustomsStarted),
        ("Niederaula", "DE"),
        "In der Zollabfertigung",
    );
    let released = event(
        "2026-11-24T14:05:00",
        Some(60),
        Some(SubStatus::CustomsReleased),
        ("Niederaula", "DE"),
        "Vom Zoll freigegeben",
    );
    let unknown = event("2026-11-24T00:00:00", None, Some(SubStatus::Moving), ("", "DE"), "");
    let translation = Translation { language: "en".to_owned(), text: "Released by customs".to_owned() };
    vec![
        Event { precision: Precision::None, local: None, ..unknown },
        Event { precision: Precision::Day, ..announced },
        packed,
        left,
        Event { zone_source: ZoneSource::Inferred, ..arrived },
        Event { translation: Some(translation), ..released },
    ]
}

fn snapshot() -> Snapshot {
    Snapshot {
        feed: "postalparcel".into(),
        sub_status: SubStatus::CustomsReleased,
        own: None,
        rule: Rule::NewestEvent,
        status_since: Some(at("2026-11-24T13:05:00Z")),
        decided_by: None,
        latest: None,
        carrier: Some("china-post".into()),
        carrier_name: Some("China Post".to_owned()),
        origin: Some("CN".into()),
        destination: Some("DE".into()),
        first_event_at: None,
        last_event_at: None,
        shipped_at: None,
        delivered_at: None,
        estimate: Some(Estimate {
            from: wall("2026-11-27T13:00:00"),
            to: wall("2026-11-27T16:00:00"),
            precision: EstimatePrecision::Minute,
        }),
        signed_by: None,
        proof_url: None,
        pickup: None,
        milestones: Vec::new(),
        events: events(),
    }
}

fn number(text: &str) -> TrackingNumber {
    TrackingNumber::parse(text).unwrap()
}

fn printed(snapshot: Snapshot, lang: &str) -> String {
    let catalogue = Catalogue::load().unwrap();
    let reader = catalogue.reader_of(lang).unwrap();
    let parcel = Parcel { number: number("LX900101009CN"), found: Ok(snapshot) };
    timeline::of(&parcel, &reader, Tz::Europe__Berlin).unwrap()
}

#[test]
fn a_timeline_reads_well_in_each_language() {
    for lang in ["en", "en-GB", "de", "fr", "es", "zh-Hans", "ar"] {
        insta::assert_snapshot!(format!("timeline_{lang}"), printed(snapshot(), lang));
    }
}

#[test]
fn a_parcel_of_which_nothing_is_known_yet_says_so() {
    let nothing = Snapshot {
        sub_status: SubStatus::NoDataYet,
        status_since: None,
        decided_by: None,
        carrier: None,
        carrier_name: None,
        estimate: None,
        milestones: Vec::new(),
        events: Vec::new(),
        ..snapshot()
    };
    insta::assert_snapshot!(printed(nothing, "en"));
}

#[test]
fn a_parcel_to_collect_says_where_and_until_when() {
    let until = NaiveDate::from_ymd_opt(2026, 12, 2);
    let waiting = Snapshot {
        sub_status: SubStatus::ReadyForPickup,
        pickup: Some(Pickup { place: "Post office 7, Harbour Street 1".to_owned(), until }),
        signed_by: Some("P. Example".to_owned()),
        carrier_name: None,
        estimate: Some(Estimate {
            from: wall("2026-11-27T00:00:00"),
            to: wall("2026-11-27T00:00:00"),
            precision: EstimatePrecision::Day,
        }),
        milestones: Vec::new(),
        events: Vec::new(),
        ..snapshot()
    };
    insta::assert_snapshot!(printed(waiting, "en-GB"));
}

#[test]
fn nothing_a_carrier_writes_can_steer_the_terminal() {
    let mut hostile = snapshot();
    hostile.carrier_name = Some("\u{1b}]0;title\u{7}Post".to_owned());
    let text = printed(hostile, "ar");
    let steering =
        |c: char| c != '\n' && (c.is_control() || ('\u{2066}'..='\u{2069}').contains(&c) || c == '\u{202e}');
    assert!(!text.contains(steering), "{text:?}");
}

/// Answers every look-up from a script, and remembers what it was asked.
struct Scripted {
    asked: Mutex<Vec<Vec<String>>>,
    carriers: Mutex<Vec<Option<CarrierCode>>>,
}

#[async_trait]
impl Provider for Scripted {
    fn name(&self) -> &'static str {
        "scripted"
    }

    fn batch_size(&self) -> usize {
        2
    }

    async fn fetch(&self, lookups: &[Lookup], _: &str) -> Result<Vec<Result<Found, Fault>>, ProviderError> {
        let numbers: Vec<_> = lookups.iter().map(|lookup| lookup.number.to_string()).collect();
        let answers = numbers.iter().map(|number| match number.as_str() {
            "BAD1" => Err(refused()),
            "BUSY1" => Err(Fault { disposition: Disposition::Retry(None), message: "Busy.".to_owned() }),
            _ => Ok(empty()),
        });
        let answers = answers.collect();
        let quota = numbers.iter().any(|number| number == "QUOTA1");
        self.asked.lock().unwrap().push(numbers);
        self.carriers.lock().unwrap().extend(lookups.iter().map(|lookup| lookup.carrier.clone()));
        if quota { Err(ProviderError::QuotaGone { provider: "scripted" }) } else { Ok(answers) }
    }

    async fn stop(&self, lookups: &[Lookup]) -> Result<Vec<Result<(), Fault>>, ProviderError> {
        Ok(vec![Ok(()); lookups.len()])
    }

    async fn check(&self) -> Result<Quota, ProviderError> {
        Err(ProviderError::QuotaGone { provider: "scripted" })
    }

    fn calls(&self) -> u64 {
        self.asked.lock().unwrap().len() as u64
    }
}

fn refused() -> Fault {
    let message = "the carrier does not know this kind of number: check it".to_owned();
    Fault { disposition: Disposition::NeedsPerson, message }
}

fn empty() -> Found {
    let report = Report { feed: "postalparcel".into(), carrier: Some("usps".into()), ..Report::default() };
    Found { report, newly_registered: true }
}

async fn output(numbers: &[&str], json: bool) -> (String, ExitCode, Vec<Vec<String>>) {
    let args = Args {
        numbers: numbers.iter().map(|text| number(text)).collect(),
        carrier: Some("USPS".to_owned()),
        lang: "en".to_owned(),
        tz: Tz::UTC,
        json,
    };
    let provider = Scripted { asked: Mutex::default(), carriers: Mutex::default() };
    let clock = ManualClock::at(at("2026-11-25T12:00:00Z"));
    let mut out = Vec::new();
    let code = track(&args, &provider, &clock, &mut out).await.unwrap();
    assert!(provider.carriers.into_inner().unwrap().iter().all(|code| *code == Some("usps".into())));
    (String::from_utf8(out).unwrap(), code, provider.asked.into_inner().unwrap())
}

#[tokio::test]
async fn numbers_are_asked_once_each_in_batches_the_provider_takes() {
    let (_, code, asked) = output(&["A1", "B2", "a-1", "C3"], false).await;
    assert_eq!(asked, [vec!["A1", "B2"], vec!["C3"]]);
    assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::SUCCESS));
}

#[tokio::test]
async fn a_number_that_fails_says_why_and_its_neighbours_are_printed() {
    let (text, code, _) = output(&["A1", "BAD1", "C3"], false).await;
    assert!(text.contains("BAD1\n\n  the carrier does not know this kind of number: check it\n"), "{text}");
    assert!(text.contains("A1 · usps\n") && text.contains("C3 · usps\n"), "{text}");
    assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::FAILURE));
}

#[tokio::test]
async fn an_error_after_the_first_batch_is_the_fault_of_what_was_not_answered() {
    let (text, code, asked) = output(&["A1", "B2", "QUOTA1", "C3", "D4"], false).await;
    assert_eq!(asked.len(), 2);
    assert!(text.contains("A1 · usps\n") && text.contains("B2 · usps\n"), "{text}");
    for number in ["QUOTA1", "C3", "D4"] {
        assert!(text.contains(&format!("{number}\n\n  scripted says the plan's quota is used up")), "{text}");
    }
    assert_eq!(format!("{code:?}"), format!("{:?}", ExitCode::FAILURE));
}

#[tokio::test]
async fn a_number_that_may_be_answered_later_says_to_try_again() {
    let (text, _, _) = output(&["BUSY1"], false).await;
    assert!(text.contains("BUSY1\n\n  Busy. Try again in a few minutes.\n"), "{text}");
}

#[tokio::test]
async fn programs_get_words_and_names() {
    let (text, _, _) = output(&["A1", "BAD1"], true).await;
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json[0]["sub_status"], "registered");
    assert_eq!(json[0]["sub_status_name"], "Registered for tracking");
    assert_eq!(json[0]["error"], serde_json::Value::Null);
    assert_eq!(json[1]["number"], "BAD1");
    assert_eq!(json[1]["error"], "the carrier does not know this kind of number: check it");
}

fn config(toml: &str) -> Config {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("worker.toml");
    std::fs::write(&file, toml).unwrap();
    let sources = crate::config::Sources { file: Some(file), ..Default::default() };
    Config::load_without_odoo(&sources).unwrap()
}

#[test]
fn the_usual_key_is_taken_or_the_only_one() {
    let config = |names: &[&str]| {
        let secrets: Vec<_> =
            names.iter().map(|name| format!("[secrets.{name}]\napi_key = \"k\"\n")).collect();
        config(&secrets.concat())
    };
    assert_eq!(secret(&config(&["other", "postalparcel"])).unwrap().0, "postalparcel");
    assert_eq!(secret(&config(&["other"])).unwrap().0, "other");
    assert_eq!(
        secret(&config(&["a", "b"])).unwrap_err().to_string(),
        "there are several secrets (`a`, `b`) and none is called `postalparcel`: rename the one to use"
    );
}

/// Tracks `numbers` against a sandbox in which every story is over.
async fn from_sandbox(key: &str, args: &[&str]) -> Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let clock = ManualClock::at(at("2026-11-25T12:00:00Z"));
    let options = crate::sandbox::Options { complete: true, ..Default::default() };
    let stop = tokio_util::sync::CancellationToken::new();
    let serving =
        crate::sandbox::serve(listener, options, Arc::new(clock.clone()), stop.clone().cancelled_owned());
    let serving = tokio::spawn(serving);

    let config =
        config(&format!("[secrets.postalparcel]\nbase_url = \"http://{address}/v1\"\napi_key = \"{key}\"\n"));
    let line = ["postalparcel-worker", "track"].iter().chain(args);
    let crate::cli::Command::Track(args) = crate::cli::Cli::try_parse_from(line).unwrap().command else {
        panic!("another command");
    };
    let provider = provider(&config, &args.lang, Arc::new(clock.clone()))?;
    let mut out = Vec::new();
    let tracked = track(&args, provider.as_ref(), &clock, &mut out).await;
    stop.cancel();
    serving.await.unwrap().unwrap();
    tracked.map(|_| String::from_utf8(out).unwrap())
}

#[tokio::test]
async fn the_sandbox_tells_whole_stories() {
    let numbers = ["RX900102110CN", "9400100000000000100515", "LX900105819CN"];
    let text = from_sandbox("sandbox-key", &[&numbers[..], &["--lang=de"]].concat()).await.unwrap();
    for part in [
        "RX900102110CN · China Post\n\n  Status   Zugestellt\n",
        "Lyon, FR – Zugestellt\n",
        "Der Zoll hat das Paket freigegeben.\n",
        "9400100000000000100515 · USPS\n\n  Status   Zugestellt · Vom Empfänger abgeholt\n",
        "LX900105819CN\n\n  Status   Nicht gefunden · Noch keine Daten beim Zustelldienst\n",
        "\nNoch keine Ereignisse\n",
    ] {
        assert!(text.contains(part), "{part} is missing in\n{text}");
    }
}

#[test]
fn somebody_who_asks_once_is_not_told_to_wait() {
    let provider = "PostalParcel";
    for (error, text) in [
        (
            ProviderError::Unreachable { provider, reason: "connection refused".to_owned() },
            "PostalParcel can't be reached: connection refused. Check the network and the secret's `base_url`",
        ),
        (
            ProviderError::Down { provider, status: 503 },
            "PostalParcel answered 503. Try again in a few minutes",
        ),
        (
            ProviderError::Unreadable { provider, reason: "HTML".to_owned() },
            "PostalParcel sent an answer that can't be read (HTML). Check the secret's `base_url` and any proxy in between",
        ),
        (
            ProviderError::QuotaGone { provider },
            "PostalParcel says the plan's quota is used up: raise the plan, or wait for its next period",
        ),
    ] {
        assert_eq!(once(&error), text);
    }
}

#[tokio::test]
async fn a_refused_key_is_said_in_a_sentence() {
    let error = from_sandbox("wrong-key", &["RX900102110CN"]).await.unwrap_err().to_string();
    assert!(error.contains("refused the key of secret `postalparcel`"), "{error}");
}
