//! Whether Odoo can be reached, as all stages see it.
//!
//! In: heartbeats that got through, and calls that did not. Out: waiting until it is there again. It makes no call.

use chrono::{DateTime, Utc};
use tokio::{sync::watch, time::Instant};
use tracing::{error, info, warn};

use crate::{domain::Disposition, odoo::Error};

const CLAIMS_WAIT: &str = "Nothing is claimed until Odoo can be used again";

/// What is known of Odoo.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Odoo {
    /// Why it can't be used, if so.
    pub(super) trouble: Option<Error>,
    /// When a heartbeat got through last.
    pub(super) heard_at: Option<DateTime<Utc>>,
}

/// Shared knowledge of [`Odoo`].
#[derive(Debug)]
pub(super) struct Link(watch::Sender<Odoo>);

impl Default for Link {
    fn default() -> Self {
        Self(watch::Sender::new(Odoo::default()))
    }
}

impl Link {
    /// What is known now.
    pub(super) fn odoo(&self) -> Odoo {
        self.0.borrow().clone()
    }

    /// A heartbeat got through.
    pub(super) fn up(&self, now: DateTime<Utc>) {
        if self.odoo().trouble.is_some() {
            info!("Odoo is there again");
        }
        self.0.send_replace(Odoo { trouble: None, heard_at: Some(now) });
    }

    /// A call did not get through. Logged once for each new trouble.
    pub(super) fn down(&self, error: Error) {
        self.0.send_modify(|odoo| {
            if odoo.trouble.as_ref() != Some(&error) {
                if matches!(error.disposition(), Disposition::Retry(_)) {
                    warn!(%error, "{CLAIMS_WAIT}");
                } else {
                    error!(%error, "{CLAIMS_WAIT}");
                }
                odoo.trouble = Some(error);
            }
        });
    }

    /// Waits until Odoo can be used.
    pub(super) async fn usable(&self) {
        self.until(|odoo| odoo.trouble.is_none()).await;
    }

    /// Waits until Odoo can be used, but not after `deadline`. False when it is over.
    pub(super) async fn usable_until(&self, deadline: Instant) -> bool {
        tokio::time::timeout_at(deadline, self.usable()).await.is_ok() && Instant::now() < deadline
    }

    /// Waits until a call has not got through.
    pub(super) async fn broken(&self) {
        self.until(|odoo| odoo.trouble.is_some()).await;
    }

    async fn until(&self, wanted: impl FnMut(&Odoo) -> bool) {
        let mut watching = self.0.subscribe();
        // The sender lives in `self`, so that waiting can't fail.
        let _never_closed = watching.wait_for(wanted).await.is_ok();
    }
}
