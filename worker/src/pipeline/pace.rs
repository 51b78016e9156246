//! When a part of the worker asks Odoo for work again.
//!
//! In: what Odoo answered, and the worker's own wishes. Out: waiting, and one line in the log when a verb is refused and one when it is
//! answered again. It makes no call.

use std::{mem, sync::Arc, time::Duration};

use tokio::sync::watch;
use tracing::{info, warn};

use super::board::Board;
use crate::{domain::Disposition, odoo};

/// When a part of the worker ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Until {
    /// When it is told to.
    Stopped,
    /// When nothing is due, or something stands in the way.
    NothingDue,
}

/// How a part of the worker waits.
#[derive(Debug, Clone)]
pub(super) struct Pace {
    pub(super) board: Arc<Board>,
    pub(super) until: Until,
    /// Between looks while nothing is due.
    pub(super) pause: Duration,
}

impl Pace {
    /// Waits until Odoo is there; `None` when this worker does not wait for that.
    pub(super) async fn clear(&self) -> Option<()> {
        if self.until == Until::NothingDue {
            return self.board.link.odoo().trouble.is_none().then_some(());
        }
        self.board.link.usable().await;
        Some(())
    }

    /// Waits for the next look: a while, or until somebody asks for it. `None` when this worker does not look again.
    pub(super) async fn idle(&self, wake: &mut watch::Receiver<()>) -> Option<()> {
        if self.until == Until::NothingDue {
            return None;
        }
        tokio::select! {
            () = tokio::time::sleep(self.pause) => {}
            _ = wake.changed() => {}
        }
        Some(())
    }
}

/// A kind of work that Odoo may not hand out: an older addon does not know its verb.
#[derive(Debug)]
pub(super) struct Errand {
    /// What can't be done without it, in words that begin a sentence.
    what: &'static str,
    refused: Option<odoo::Error>,
}

impl Errand {
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, refused: None }
    }

    /// What was handed out; nothing when the call failed, which is told once.
    pub(super) fn answer<T>(&mut self, board: &Board, answer: Result<T, odoo::Error>) -> Option<T> {
        let (what, error) = match answer {
            Ok(work) => {
                if mem::take(&mut self.refused).is_some() {
                    info!("{} again", self.what);
                }
                return Some(work);
            }
            Err(error) => (self.what, error),
        };
        if error.disposition() != Disposition::Quarantine {
            board.link.down(error);
        } else if self.refused.as_ref() != Some(&error) {
            warn!(%error, "Not possible with this addon: {what}");
            self.refused = Some(error);
        }
        None
    }
}
