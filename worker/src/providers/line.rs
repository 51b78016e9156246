//! The line to one provider with one key.
//!
//! In: a request. Out: its answer, once its turn has come. It makes one attempt: whether and when to try again is for the
//! caller to decide, who knows how long a lease lasts. A time that one answer names holds for all calls. It knows no
//! provider's JSON.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use chrono::{DateTime, TimeDelta, Utc};
use reqwest::{Client, RequestBuilder};

use super::{
    ProviderError,
    http::{self, Answer, Callee},
    limit::Limiter,
};
use crate::{clock::Clock, domain::Share};

/// One provider, one key, one budget.
pub(super) struct Line {
    callee: Callee,
    http: Client,
    limiter: Limiter,
    clock: Arc<dyn Clock>,
    calls: AtomicU64,
}

impl Line {
    pub(super) fn new(callee: Callee, http: Client, share: Share, clock: Arc<dyn Clock>) -> Self {
        Self { callee, http, limiter: Limiter::new(share), clock, calls: AtomicU64::new(0) }
    }

    /// Makes the call that `request` builds.
    pub(super) async fn call(
        &self,
        request: impl FnOnce(&Client) -> RequestBuilder,
    ) -> Result<Answer, ProviderError> {
        let _permit = self.limiter.admit().await.map_err(|hold| {
            let until = TimeDelta::from_std(hold).ok().map(|hold| self.now() + hold);
            ProviderError::Limited { provider: self.callee.provider, until }
        })?;
        self.calls.fetch_add(1, Ordering::Relaxed);
        let outcome = http::send(&self.callee, request(&self.http), self.now()).await;
        let until = match &outcome {
            Ok(answer) => answer.used_up_until,
            Err(ProviderError::Limited { until, .. }) => *until,
            Err(_) => None,
        };
        if let Some(until) = until {
            self.limiter.hold((until - self.now()).to_std().unwrap_or_default());
        }
        outcome
    }

    /// Calls made so far.
    pub(super) fn calls(&self) -> u64 {
        self.calls.load(Ordering::Relaxed)
    }

    pub(super) fn callee(&self) -> &Callee {
        &self.callee
    }

    pub(super) fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }
}
