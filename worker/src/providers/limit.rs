//! No more calls than agreed.
//!
//! In: this worker's share of an account's budget, and what the provider says of its own limit. Out: a permit for each
//! call, when its turn has come. It delays; it refuses only when the provider wants no call for longer than a delay is
//! worth, so that somebody hears of it.

use std::{
    sync::{Mutex, PoisonError},
    time::Duration,
};

use governor::{
    Quota, RateLimiter, clock::Clock as _, middleware::NoOpMiddleware, state::InMemoryState,
    state::direct::NotKeyed,
};
use tokio::{
    sync::{Semaphore, SemaphorePermit},
    time::Instant,
};

use crate::domain::Share;

/// The longest hold that is slept through. Of a longer one the caller is told, who knows about leases and stops.
const LONGEST_HOLD: Duration = Duration::from_secs(2);

/// Hands out permits for the calls of one account.
pub(super) struct Limiter {
    rate: Option<RateLimiter<NotKeyed, InMemoryState, Since, NoOpMiddleware<Duration>>>,
    in_flight: Semaphore,
    resume: Mutex<Instant>,
}

/// Time since the limiter was made, on the runtime's clock, so that tests can pause it.
#[derive(Debug, Clone, Copy)]
struct Since(Instant);

impl governor::clock::Clock for Since {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

impl Limiter {
    pub(super) fn new(share: Share) -> Self {
        let rate =
            Duration::try_from_secs_f64(1.0 / share.calls_per_second).ok().and_then(Quota::with_period);
        Self {
            rate: rate.map(|quota| RateLimiter::direct_with_clock(quota, Since(Instant::now()))),
            in_flight: Semaphore::new(share.calls_in_flight.max(1) as usize),
            resume: Mutex::new(Instant::now()),
        }
    }

    /// Waits until one more call may be made. The permit is given back when the call ends.
    ///
    /// # Errors
    /// When all calls are held back for so much longer.
    pub(super) async fn admit(&self) -> Result<Option<SemaphorePermit<'_>>, Duration> {
        let permit = self.in_flight.acquire().await.ok();
        while let Some(hold) = self.held() {
            if hold > LONGEST_HOLD {
                return Err(hold);
            }
            tokio::time::sleep(hold).await;
        }
        if let Some(rate) = &self.rate {
            while let Err(early) = rate.check() {
                tokio::time::sleep(early.wait_time_from(rate.clock().now())).await;
            }
        }
        Ok(permit)
    }

    /// How long all calls are still held back.
    fn held(&self) -> Option<Duration> {
        let resume = *self.resume.lock().unwrap_or_else(PoisonError::into_inner);
        Some(resume.saturating_duration_since(Instant::now())).filter(|hold| !hold.is_zero())
    }

    /// Holds all further calls back for `pause`: the provider counts its own way, and nothing is left.
    pub(super) fn hold(&self, pause: Duration) {
        let mut resume = self.resume.lock().unwrap_or_else(PoisonError::into_inner);
        *resume = (*resume).max(Instant::now() + pause);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::AccountId;

    fn limiter(calls_per_second: f64, calls_in_flight: u32) -> Arc<Limiter> {
        Arc::new(Limiter::new(Share { account: AccountId(1), calls_per_second, calls_in_flight }))
    }

    /// Milliseconds at which each of `calls` calls begins when each lasts `lasting`.
    async fn begins(limiter: &Arc<Limiter>, calls: usize, lasting: Duration) -> Vec<u128> {
        let start = Instant::now();
        let call = |limiter: Arc<Limiter>| async move {
            let _permit = limiter.admit().await.unwrap();
            let begin = start.elapsed().as_millis();
            tokio::time::sleep(lasting).await;
            begin
        };
        let calls: Vec<_> = (0..calls).map(|_| tokio::spawn(call(Arc::clone(limiter)))).collect();
        let mut begins = Vec::new();
        for call in calls {
            begins.push(call.await.unwrap());
        }
        begins.sort_unstable();
        begins
    }

    #[tokio::test(start_paused = true)]
    async fn five_calls_at_three_a_second_begin_a_third_of_a_second_apart() {
        let begins = begins(&limiter(3.0, 10), 5, Duration::ZERO).await;
        let apart: Vec<_> = begins.windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(apart.iter().all(|gap| (333..=340).contains(gap)), "{apart:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn without_a_limit_nobody_waits() {
        assert_eq!(begins(&limiter(0.0, 10), 5, Duration::ZERO).await, [0; 5]);
    }

    #[tokio::test(start_paused = true)]
    async fn no_more_calls_are_under_way_than_agreed() {
        let lasting = Duration::from_millis(100);
        assert_eq!(begins(&limiter(0.0, 2), 4, lasting).await, [0, 0, 100, 100]);
        assert_eq!(begins(&limiter(0.0, 0), 2, lasting).await, [0, 100]);
    }

    #[tokio::test(start_paused = true)]
    async fn when_the_provider_counts_its_own_way_all_calls_wait_for_it() {
        let limiter = limiter(0.0, 10);
        limiter.hold(Duration::from_secs(2));
        limiter.hold(Duration::from_secs(1));
        assert_eq!(begins(&limiter, 3, Duration::ZERO).await, [2000; 3]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_hold_that_is_not_worth_a_delay_is_told_at_once() {
        let limiter = limiter(0.0, 10);
        limiter.hold(Duration::from_secs(3600));
        assert_eq!(limiter.admit().await.err(), Some(Duration::from_secs(3600)));
        tokio::time::advance(Duration::from_secs(3599)).await;
        assert!(limiter.admit().await.is_ok());
    }
}
