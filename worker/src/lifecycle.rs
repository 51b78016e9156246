//! When to stop: first softly, then hard.
//!
//! In: SIGTERM and SIGINT. Out: two tokens. The soft one means "take nothing new and finish what you hold"; the hard one
//! "give up now", after a second signal or when finishing takes too long. It never stops anything itself.

use std::time::Duration;

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

/// How long finishing may take: most calls end by then, and a container is killed after 60 s or so. A call to Odoo may take
/// longer; then its items come back when their leases end.
const PATIENCE: Duration = Duration::from_secs(40);

/// Two stages of stopping. Clones share them.
#[derive(Debug, Clone, Default)]
pub struct Lifecycle {
    soft: CancellationToken,
    hard: CancellationToken,
}

impl Lifecycle {
    /// Listens for signals and turns them into the tokens.
    #[must_use]
    pub fn listening() -> Self {
        let lifecycle = Self::default();
        match (signal(SignalKind::terminate()), signal(SignalKind::interrupt())) {
            (Ok(terminate), Ok(interrupt)) => {
                tokio::spawn(lifecycle.clone().obey(terminate, interrupt));
            }
            (Err(reason), _) | (_, Err(reason)) => {
                error!(error = %reason, "Signals can't be listened for; only SIGKILL will end this process");
            }
        }
        lifecycle
    }

    /// Take nothing new, finish what is held.
    #[must_use]
    pub fn soft(&self) -> CancellationToken {
        self.soft.clone()
    }

    /// Give up now; what is held comes back by itself when its lease ends.
    #[must_use]
    pub fn hard(&self) -> CancellationToken {
        self.hard.clone()
    }

    async fn obey(self, mut terminate: Signal, mut interrupt: Signal) {
        next(&mut terminate, &mut interrupt).await;
        info!("Stopping: finishing what is in hand");
        self.stop_softly_then_hard(async move { next(&mut terminate, &mut interrupt).await }).await;
    }

    /// Soft at once; hard after [`PATIENCE`] or when `impatient` comes.
    async fn stop_softly_then_hard(&self, impatient: impl Future<Output = ()>) {
        self.soft.cancel();
        tokio::select! {
            () = impatient => warn!("Stopping at once"),
            () = tokio::time::sleep(PATIENCE) => warn!("Finishing took too long: stopping at once"),
        }
        self.hard.cancel();
    }
}

async fn next(terminate: &mut Signal, interrupt: &mut Signal) {
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_first_signal_stops_softly_and_the_second_hard() {
        let lifecycle = Lifecycle::default();
        let (second, impatient) = tokio::sync::oneshot::channel::<()>();
        let stopping = tokio::spawn({
            let lifecycle = lifecycle.clone();
            async move { lifecycle.stop_softly_then_hard(async { impatient.await.unwrap() }).await }
        });
        lifecycle.soft().cancelled().await;
        assert!(!lifecycle.hard().is_cancelled());
        second.send(()).unwrap();
        stopping.await.unwrap();
        assert!(lifecycle.hard().is_cancelled());
    }

    #[tokio::test(start_paused = true)]
    async fn finishing_may_take_forty_seconds_and_no_longer() {
        let lifecycle = Lifecycle::default();
        let start = tokio::time::Instant::now();
        lifecycle.stop_softly_then_hard(std::future::pending()).await;
        assert_eq!(start.elapsed(), PATIENCE);
        assert!(lifecycle.hard().is_cancelled());
    }
}
