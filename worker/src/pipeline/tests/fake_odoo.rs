//! An addon in this process: the server half of the real trait, reached through real JSON-RPC, without sockets, so that
//! tests can stop the time. It keeps shipments, leases, revisions and events by the same rules as the addon.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::{Arc, Mutex, MutexGuard},
};

use chrono::{DateTime, TimeDelta, Utc};
use jsonrpsee::{
    core::{RpcResult, http_helpers::HttpError},
    http_client::{HttpRequest, transport::Error as TransportError},
    server::{Server, stop_channel},
    types::ErrorObjectOwned,
};
use serde_json::json;
use tokio::sync::Semaphore;

use super::outbox::Outbox;
use crate::{
    clock::Clock,
    domain::{Account, AccountId, FeedName, LeaseToken, Share, ShipmentId, SubStatus, TrackingNumber},
    odoo::{
        Client, Settings,
        contract::{
            AddonServer, ClaimAnswer, Counters, DeliverAnswer, DeliverItem, Event, Held, Hello,
            MessagesAnswer, Outcome, Overrides, Registered, ResolveAnswer, SettleAnswer, SettleItem,
            SettleResult, Shipment, Stop, Stopped, StoppedAnswer, StopsAnswer, Stored, StoredAnswer, Usage,
            Verdict,
        },
    },
};

/// Where the fake keeps what a test looks at or sets.
#[derive(Clone)]
pub(super) struct FakeOdoo {
    pub(super) state: Arc<Mutex<State>>,
    clock: Arc<dyn Clock>,
    /// Settles wait here; closed, it lets nothing through.
    pub(super) settle_gate: Arc<Semaphore>,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) rows: Vec<Row>,
    pub(super) accounts: Vec<Account>,
    pub(super) shares: Vec<Share>,
    pub(super) revision: String,
    /// What heartbeats tell of codes.
    pub(super) overrides: Overrides,
    /// What claims of stored shipments tell of codes.
    pub(super) newest_overrides: Overrides,
    /// Every call fails.
    pub(super) away: bool,
    /// Every call that arrived, also while away.
    pub(super) verbs: Vec<&'static str>,
    /// The next settles are stored, but their answer is lost.
    pub(super) lost_answers: usize,
    /// Larger calls are refused as by a proxy.
    pub(super) largest_call: Option<usize>,
    /// A settle with one of these shipments takes Odoo's process with it.
    pub(super) deadly: BTreeSet<ShipmentId>,
    /// A settle with one of these shipments is refused as a whole.
    pub(super) spoiling: BTreeSet<ShipmentId>,
    /// Verbs of which every call fails.
    pub(super) refused: BTreeSet<&'static str>,
    /// The answer to a hello takes two seconds.
    pub(super) slow_hello: bool,
    /// Every settle fails with this exception.
    pub(super) broken: Option<&'static str>,
    /// A settle of more shipments than this gets no answer in time.
    pub(super) slow_beyond: Option<usize>,
    /// Verdicts in place of what the rules say, for single shipments, first come first served.
    pub(super) scripted: VecDeque<(ShipmentId, Verdict)>,
    pub(super) claims: Vec<(AccountId, u32)>,
    pub(super) settles: Vec<Vec<SettleItem>>,
    pub(super) resolves: Vec<Vec<TrackingNumber>>,
    pub(super) hellos: Vec<(Counters, Vec<Usage>)>,
    /// Messages to recipients.
    pub(super) outbox: Outbox,
}

/// A shipment and its check.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub(super) account: AccountId,
    pub(super) shipment: Shipment,
    pub(super) next_check_at: Option<DateTime<Utc>>,
    pub(super) events: Vec<Event>,
    pub(super) latest: Option<crate::odoo::contract::Latest>,
    pub(super) truncated: bool,
    pub(super) error: Option<String>,
    pub(super) gone: bool,
    /// Until then a worker is telling the provider to stop.
    pub(super) stop_after: Option<DateTime<Utc>>,
    /// To be read again, and with whom it is for that until when.
    pub(super) remap: Option<(LeaseToken, DateTime<Utc>)>,
    /// Events that a conflict names at a time.
    pub(super) names: usize,
}

impl FakeOdoo {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self { state: Arc::default(), clock, settle_gate: Arc::new(Semaphore::new(Semaphore::MAX_PERMITS)) }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub(super) fn row(&self, id: i64) -> Row {
        self.state().rows.iter().find(|row| row.shipment.id == ShipmentId(id)).unwrap().clone()
    }

    /// Adds `count` shipments that are due, numbered from the ones there are.
    pub(super) fn add_due(&self, account: i64, count: usize) {
        let now = self.clock.now();
        let mut state = self.state();
        for _ in 0..count {
            let id = i64::try_from(state.rows.len()).unwrap() + 1;
            let row = due(account, id, now);
            state.rows.push(row);
        }
    }

    /// Changes a row as if somebody else had.
    pub(super) fn change(&self, id: i64, change: impl FnOnce(&mut Row)) {
        change(self.state().rows.iter_mut().find(|row| row.shipment.id == ShipmentId(id)).unwrap());
    }

    /// A client whose calls arrive here.
    pub(super) fn client(&self) -> Client {
        let (stop, _handle) = stop_channel();
        let rpc = Server::builder().to_service_builder().build(self.clone().into_rpc(), stop);
        let carrier = tower::ServiceExt::<HttpRequest>::map_err(rpc, |error| {
            TransportError::Http(HttpError::Stream(error))
        });
        let settings = Settings {
            url: "http://odoo.test".to_owned(),
            database: "shop".to_owned(),
            key: "k3y".into(),
            ..Settings::default()
        };
        Client::over(tower::util::BoxCloneSyncService::new(carrier), &settings, "w1").unwrap()
    }

    /// Lets no settle through any more.
    pub(super) fn close_gate(&self) {
        self.settle_gate.forget_permits(Semaphore::MAX_PERMITS);
    }

    /// Notes a call, and fails it while away.
    fn arrive(&self, verb: &'static str) -> Result<MutexGuard<'_, State>, ErrorObjectOwned> {
        let mut state = self.state();
        state.verbs.push(verb);
        if state.away {
            return Err(exception("psycopg2.OperationalError", "connection refused"));
        }
        Ok(state)
    }
}

fn due(account: i64, id: i64, now: DateTime<Utc>) -> Row {
    Row {
        account: AccountId(account),
        shipment: Shipment {
            id: ShipmentId(id),
            token: None,
            rev: 0,
            number: TrackingNumber::parse(&format!("N{id:06}")).unwrap(),
            carrier: None,
            postcode: None,
            phone: None,
            shipped_on: None,
            origin: None,
            destination: None,
            order_ref: None,
            feed: None,
            sub_status: SubStatus::Registered,
            own_sub_status: None,
            status_since: None,
            tracked_since: now,
            last_event_at: None,
            failures: 0,
            digest: None,
            registrations: BTreeMap::new(),
        },
        next_check_at: Some(now),
        events: vec![],
        latest: None,
        truncated: false,
        error: None,
        gone: false,
        stop_after: None,
        remap: None,
        names: usize::MAX,
    }
}

fn exception(name: &str, message: &str) -> ErrorObjectOwned {
    let data = json!({"name": name, "message": message, "debug": "Traceback"});
    ErrorObjectOwned::owned(0, "Odoo Server Error", Some(data))
}

#[jsonrpsee::core::async_trait]
impl AddonServer for FakeOdoo {
    async fn hello(
        &self,
        _worker: String,
        _version: String,
        protocol: u32,
        counters: Counters,
        usage: Vec<Usage>,
    ) -> RpcResult<Hello> {
        let is_slow = self.arrive("hello").map(|mut state| {
            state.hellos.push((counters, usage));
            state.slow_hello
        })?;
        if is_slow {
            tokio::time::sleep(std::time::Duration::from_secs(2)).await;
        }
        let state = self.state();
        Ok(Hello {
            addon_version: "19.0.1.0.0".to_owned(),
            protocol_min: protocol,
            protocol_max: protocol,
            server_time: self.clock.now(),
            database: "shop".to_owned(),
            database_uuid: "1f0e7c1a".to_owned(),
            neutralized: false,
            key_expires_at: None,
            revision: state.revision.clone(),
            accounts: state.accounts.clone(),
            shares: state.shares.clone(),
            overrides: state.overrides.clone(),
        })
    }

    async fn claim(
        &self,
        _worker: String,
        account: AccountId,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<ClaimAnswer> {
        let now = self.clock.now();
        let mut state = self.arrive("claim")?;
        if state.refused.contains("claim") {
            return Err(exception("odoo.exceptions.ValidationError", "No such account."));
        }
        state.claims.push((account, limit));
        let serial = state.claims.len();
        let due = state.rows.iter_mut().filter(|row| {
            row.account == account && !row.gone && row.next_check_at.is_some_and(|at| at <= now)
        });
        let shipments = due.take(limit as usize).map(|row| {
            row.next_check_at = Some(now + TimeDelta::seconds(i64::from(lease_seconds)));
            row.shipment.token = Some(LeaseToken(format!("{serial}/{}", row.shipment.id)));
            row.shipment.clone()
        });
        Ok(ClaimAnswer { shipments: shipments.collect() })
    }

    async fn claim_stops(
        &self,
        _worker: String,
        account: AccountId,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<StopsAnswer> {
        let now = self.clock.now();
        let mut state = self.arrive("claim_stops")?;
        let due = state.rows.iter_mut().filter(|row| row.account == account && row.is_to_be_stopped(now));
        let stops = due.take(limit as usize).flat_map(|row| {
            row.stop_after = Some(now + TimeDelta::seconds(i64::from(lease_seconds)));
            row.stops()
        });
        Ok(StopsAnswer { stops: stops.collect() })
    }

    async fn settle_stops(&self, _worker: String, items: Vec<Stopped>) -> RpcResult<StoppedAnswer> {
        let now = self.clock.now();
        let mut state = self.arrive("settle_stops")?;
        for item in &items {
            let row = state.rows.iter_mut().find(|row| row.shipment.id == item.id).unwrap();
            row.shipment.registrations.get_mut(&item.feed).unwrap().stopped_at = Some(now);
        }
        Ok(StoppedAnswer { noted: u32::try_from(items.len()).unwrap() })
    }

    async fn claim_stored(&self, _worker: String, limit: u32, lease_seconds: u32) -> RpcResult<StoredAnswer> {
        let now = self.clock.now();
        let mut state = self.arrive("claim_stored")?;
        let mut shipments = Vec::new();
        let serial = state.verbs.len();
        for row in state.rows.iter_mut().filter(|row| row.remap.as_ref().is_some_and(|(_, at)| *at <= now)) {
            if shipments.len() == limit as usize {
                break;
            }
            let token = LeaseToken(format!("stored {serial}/{}", row.shipment.id));
            row.remap = Some((token.clone(), now + TimeDelta::seconds(i64::from(lease_seconds))));
            shipments.push(Stored {
                shipment: Shipment {
                    token: Some(token),
                    feed: Some("scripted".into()),
                    ..row.shipment.clone()
                },
                latest: row.latest.clone(),
                events: row.events.clone(),
            });
        }
        Ok(StoredAnswer { overrides: state.newest_overrides.clone(), shipments })
    }

    async fn settle(&self, _worker: String, items: Vec<SettleItem>) -> RpcResult<SettleAnswer> {
        self.settle_gate.acquire().await.unwrap().forget();
        let mut state = self.arrive("settle")?;
        if state.largest_call.is_some_and(|most| items.len() > most) {
            return Err(exception("odoo.exceptions.ValidationError", "Too many items."));
        }
        if let Some(name) = state.broken {
            return Err(exception(name, "broken"));
        }
        if items.iter().any(|item| state.spoiling.contains(&item.id) && item.outcome == Outcome::News) {
            return Err(exception("odoo.exceptions.ValidationError", "not this one"));
        }
        if items.iter().any(|item| state.deadly.contains(&item.id) && item.outcome == Outcome::News)
            || state.slow_beyond.is_some_and(|most| items.len() > most)
        {
            return Err(exception("psycopg2.OperationalError", "server closed the connection unexpectedly"));
        }
        state.settles.push(items.clone());
        let now = self.clock.now();
        let results = items.iter().map(|item| state.settle(item, now)).collect();
        if state.lost_answers > 0 {
            state.lost_answers -= 1;
            return Err(exception("psycopg2.OperationalError", "server closed the connection unexpectedly"));
        }
        Ok(SettleAnswer { results })
    }

    async fn claim_messages(
        &self,
        _worker: String,
        limit: u32,
        lease_seconds: u32,
    ) -> RpcResult<MessagesAnswer> {
        let now = self.clock.now();
        let mut state = self.arrive("claim_messages")?;
        if state.refused.contains("claim_messages") {
            return Err(exception("odoo.exceptions.ValidationError", "No such verb."));
        }
        Ok(state.outbox.claim(limit as usize, now + TimeDelta::seconds(i64::from(lease_seconds)), now))
    }

    async fn deliver(&self, _worker: String, items: Vec<DeliverItem>) -> RpcResult<DeliverAnswer> {
        let mut state = self.arrive("deliver")?;
        if state.refused.contains("deliver") {
            return Err(exception("odoo.exceptions.ValidationError", "Not now."));
        }
        if items.iter().any(|item| state.outbox.spoils(item)) {
            return Err(exception("odoo.exceptions.ValidationError", "not this one"));
        }
        let answer = state.outbox.deliver(&items);
        if state.lost_answers > 0 {
            state.lost_answers -= 1;
            return Err(exception("psycopg2.OperationalError", "server closed the connection unexpectedly"));
        }
        Ok(answer)
    }

    async fn resolve(
        &self,
        _worker: String,
        account: AccountId,
        numbers: Vec<TrackingNumber>,
    ) -> RpcResult<ResolveAnswer> {
        let mut state = self.arrive("resolve")?;
        if state.refused.contains("resolve") {
            return Err(exception("odoo.exceptions.ValidationError", "No such verb."));
        }
        state.resolves.push(numbers.clone());
        let live = |row: &&Row| row.account == account && !row.gone;
        let named = |row: &&Row| numbers.contains(&row.shipment.number);
        let shipments: Vec<_> = state
            .rows
            .iter()
            .filter(live)
            .filter(named)
            .map(|row| Shipment { token: None, ..row.shipment.clone() })
            .collect();
        let is_unknown =
            |number: &TrackingNumber| shipments.iter().all(|shipment| shipment.number != *number);
        let unknown = numbers.into_iter().filter(is_unknown).collect();
        Ok(ResolveAnswer { shipments, unknown })
    }
}

impl State {
    /// The rules of the addon, one item at a time.
    fn settle(&mut self, item: &SettleItem, now: DateTime<Utc>) -> SettleResult {
        let answer = |result, rev| SettleResult { id: item.id, result, rev, held: None, message: None };
        if self.scripted.front().is_some_and(|(id, _)| *id == item.id) {
            let (_, verdict) = self.scripted.pop_front().unwrap();
            return SettleResult { message: Some("scripted".to_owned()), ..answer(verdict, None) };
        }
        let Some(row) = self.rows.iter_mut().find(|row| row.shipment.id == item.id && !row.gone) else {
            return answer(Verdict::Gone, None);
        };
        let held_token = item.token.is_some() && item.token == row.shipment.token;
        let is_free = item.token.is_none() && row.shipment.token.is_none();
        let result = match item.outcome {
            Outcome::News => row.news(item),
            _ if held_token => answer(Verdict::Applied, Some(row.shipment.rev)),
            _ => answer(Verdict::Duplicate, Some(row.shipment.rev)),
        };
        if held_token && matches!(result.result, Verdict::Applied | Verdict::Duplicate) {
            row.schedule(item, now);
        }
        if is_free && result.result == Verdict::Applied && row.next_check_at.is_none_or(|at| at > now) {
            row.next_check_at = item.next_check_at;
        }
        result
    }
}

impl Row {
    fn is_to_be_stopped(&self, now: DateTime<Utc>) -> bool {
        (self.gone || self.next_check_at.is_none()) && self.stop_after.is_none_or(|at| at <= now)
    }

    fn stops(&self) -> Vec<Stop> {
        let open = self.shipment.registrations.iter().filter(|(_, entry)| entry.stopped_at.is_none());
        let stop = |(feed, entry): (&FeedName, &Registered)| Stop {
            id: self.shipment.id,
            feed: feed.clone(),
            at: entry.at,
            provider_ref: entry.provider_ref.clone(),
            number: self.shipment.number.clone(),
            carrier: self.shipment.carrier.clone(),
        };
        open.map(stop).collect()
    }

    /// It was registered with the provider of `feed` when it came into the books.
    pub(super) fn registered(&mut self, feed: &str) {
        let registered = Registered { at: self.shipment.tracked_since, provider_ref: None, stopped_at: None };
        self.shipment.registrations.insert(feed.into(), registered);
    }

    fn news(&mut self, item: &SettleItem) -> SettleResult {
        let snapshot = item.snapshot.as_ref().unwrap();
        let lacking: Vec<_> = self
            .events
            .iter()
            .filter(|held| held.feed == snapshot.feed)
            .filter(|held| !snapshot.truncated && !snapshot.events.iter().any(|event| event.key == held.key))
            .take(self.names)
            .cloned()
            .collect();
        let answer =
            |result, rev, held| SettleResult { id: item.id, result, rev: Some(rev), held, message: None };
        let stored = snapshot.events.iter().all(|event| self.events.contains(event));
        if item.digest.is_some() && item.digest == self.shipment.digest && stored {
            return answer(Verdict::Duplicate, self.shipment.rev, None);
        }
        let as_of = |latest: &Option<crate::odoo::contract::Latest>| latest.as_ref().and_then(|it| it.as_of);
        let is_older =
            as_of(&snapshot.latest).zip(as_of(&self.latest)).is_some_and(|(told, known)| told < known);
        if item.rev != self.shipment.rev || !lacking.is_empty() || is_older {
            let held = Held {
                sub_status: self.shipment.sub_status,
                own_sub_status: self.shipment.own_sub_status,
                latest: self.latest.clone(),
                events: lacking,
            };
            return answer(Verdict::Conflict, self.shipment.rev, Some(held));
        }
        let is_told = |held: &Event| {
            snapshot.events.iter().any(|told| (&told.feed, &told.key) == (&held.feed, &held.key))
        };
        self.events.retain(|held| !is_told(held));
        self.events.extend(snapshot.events.iter().cloned());
        self.latest = snapshot.latest.clone().or(self.latest.take());
        self.truncated = snapshot.truncated;
        self.shipment.sub_status = snapshot.sub_status;
        self.shipment.feed = Some(snapshot.feed.clone());
        self.shipment.last_event_at = snapshot.last_event_at.or(self.shipment.last_event_at);
        self.shipment.own_sub_status = snapshot.own_sub_status;
        self.shipment.digest = item.digest.clone().or(self.shipment.digest.take());
        self.remap.take_if(|(token, _)| Some(&*token) == item.remap.as_ref());
        self.shipment.rev += 1;
        answer(Verdict::Applied, self.shipment.rev, None)
    }

    fn schedule(&mut self, item: &SettleItem, now: DateTime<Utc>) {
        self.shipment.token = None;
        self.next_check_at = item.next_check_at.map(|at| at.max(now + TimeDelta::minutes(1)));
        self.shipment.registrations.extend(item.registrations.clone());
        self.error = item.error.as_ref().map(|error| error.message.clone());
        self.shipment.failures = if item.error.is_some() { self.shipment.failures + 1 } else { 0 };
    }
}
