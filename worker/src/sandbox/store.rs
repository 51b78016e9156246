//! What the sandbox remembers: registrations, quota, tokens, and what a test asked of it.
//!
//! In: what the API and the control door do. Out: what they ask for. With a state file, registrations are written to it
//! line by line and read back at the next start, so that a demo started again tells the same story. It never looks at
//! the clock.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    fs::{File, OpenOptions},
    io::{self, BufRead, BufReader, Write},
    path::Path,
};

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{control::Scripted, course::Pace, faults::Faults, webhook::Push};

/// Calls that are remembered for tests.
const REMEMBERED: usize = 10_000;

/// A registered parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Registration {
    pub(super) number: String,
    pub(super) carrier: String,
    pub(super) registered: DateTime<Utc>,
    pub(super) shipped_on: Option<NaiveDate>,
    pub(super) stopped: Option<DateTime<Utc>>,
    /// When it was registered again after it was stopped, the newest last.
    #[serde(default)]
    pub(super) resumed: Vec<DateTime<Utc>>,
    /// The language it was registered in: webhooks use it.
    pub(super) language: String,
    /// The number is plainly another carrier's.
    pub(super) mismatch: bool,
    /// The newest version a webhook told of.
    #[serde(skip)]
    pub(super) told: usize,
}

/// A call that was received.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Call {
    pub(super) at: DateTime<Utc>,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) body: Value,
    pub(super) status: u16,
}

/// Everything that changes.
pub(super) struct Store {
    parcels: HashMap<String, Vec<Registration>>,
    charged: HashSet<(String, String)>,
    /// Units by the first day of their month.
    units: HashMap<NaiveDate, usize>,
    file: Option<File>,
    pub(super) pace: Pace,
    pub(super) faults: Faults,
    pub(super) scripted: HashMap<String, Scripted>,
    pub(super) revoked: HashSet<String>,
    pub(super) tokens: HashMap<String, DateTime<Utc>>,
    pub(super) windows: HashMap<String, (i64, u32)>,
    pub(super) held: Vec<Push>,
    pub(super) calls: VecDeque<Call>,
    pub(super) count: u64,
}

impl Store {
    /// Starts empty, or with what `file` remembers.
    pub(super) fn open(pace: Pace, faults: Faults, file: Option<&Path>) -> io::Result<Self> {
        let mut store = Self {
            parcels: HashMap::new(),
            charged: HashSet::new(),
            units: HashMap::new(),
            file: None,
            pace,
            faults,
            scripted: HashMap::new(),
            revoked: HashSet::new(),
            tokens: HashMap::new(),
            windows: HashMap::new(),
            held: Vec::new(),
            calls: VecDeque::new(),
            count: 0,
        };
        if let Some(path) = file {
            let opened = OpenOptions::new().create(true).append(true).read(true).open(path)?;
            for line in BufReader::new(&opened).lines() {
                // A line cut off by a kill is the last one and is registered again by its owner.
                if let Ok(parcel) = serde_json::from_str::<Registration>(&line?) {
                    store.charge(&parcel);
                    store.put(parcel);
                }
            }
            store.file = Some(opened);
        }
        Ok(store)
    }

    /// All registrations of a number.
    pub(super) fn find(&self, number: &str) -> &[Registration] {
        self.parcels.get(number).map_or(&[], Vec::as_slice)
    }

    /// The number is registered with this carrier.
    pub(super) fn find_mut(&mut self, number: &str, carrier: &str) -> Option<&mut Registration> {
        self.parcels.get_mut(number)?.iter_mut().find(|parcel| parcel.carrier == carrier)
    }

    /// Every registration.
    pub(super) fn all(&self) -> impl Iterator<Item = &Registration> {
        self.parcels.values().flatten()
    }

    /// The same, to be changed.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Registration> {
        self.parcels.values_mut().flatten()
    }

    /// Writes a registration down, replacing the one of the same number and carrier.
    pub(super) fn save(&mut self, parcel: Registration) -> io::Result<()> {
        self.charge(&parcel);
        if let Some(file) = &mut self.file {
            let mut line = serde_json::to_vec(&parcel)?;
            line.push(b'\n');
            file.write_all(&line)?;
        }
        self.put(parcel);
        Ok(())
    }

    fn put(&mut self, parcel: Registration) {
        let list = self.parcels.entry(parcel.number.clone()).or_default();
        match list.iter_mut().find(|known| known.carrier == parcel.carrier) {
            Some(known) => *known = parcel,
            None => list.push(parcel),
        }
    }

    /// Moves a registration to another carrier, at no cost. False when there is none.
    pub(super) fn change_carrier(&mut self, number: &str, old: &str, new: &str) -> io::Result<bool> {
        let list = self.parcels.get_mut(number);
        let place = list.as_ref().and_then(|list| list.iter().position(|parcel| parcel.carrier == old));
        let Some(parcel) = list.zip(place).map(|(list, place)| list.remove(place)) else { return Ok(false) };
        self.charged.insert((number.to_owned(), new.to_owned()));
        self.save(Registration { carrier: new.to_owned(), mismatch: false, ..parcel })?;
        Ok(true)
    }

    /// A number and carrier cost one unit, once.
    fn charge(&mut self, parcel: &Registration) {
        let pair = (parcel.number.clone(), parcel.carrier.clone());
        if self.charged.insert(pair) {
            *self.units.entry(first_of_month(parcel.registered.date_naive())).or_default() += 1;
        }
    }

    /// This pair costs nothing more.
    pub(super) fn is_charged(&self, number: &str, carrier: &str) -> bool {
        self.charged.contains(&(number.to_owned(), carrier.to_owned()))
    }

    /// Units used in the month of `now`.
    pub(super) fn used(&self, now: DateTime<Utc>) -> usize {
        self.units.get(&first_of_month(now.date_naive())).copied().unwrap_or_default()
    }

    /// Remembers a call.
    pub(super) fn note(&mut self, call: Call) {
        self.calls.push_back(call);
        if self.calls.len() > REMEMBERED {
            self.calls.pop_front();
        }
    }
}

/// The instant when a month's quota starts anew.
pub(super) fn next_month(now: DateTime<Utc>) -> DateTime<Utc> {
    let next = first_of_month(now.date_naive()).checked_add_months(Months::new(1)).unwrap_or(NaiveDate::MAX);
    next.and_time(NaiveTime::MIN).and_utc()
}

fn first_of_month(day: NaiveDate) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(day.day0()))).unwrap_or(day)
}
