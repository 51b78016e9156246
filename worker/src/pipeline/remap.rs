//! Parcels that are stored already, read again because somebody in Odoo said what a code means.
//!
//! In: shipments with all that Odoo holds of them. Out: items for [`super::settle`]. No provider is asked. A lease that is
//! not settled ends, and the shipment is handed out again; a shipment that moved on meanwhile is a conflict like any other.

use std::{sync::Arc, time::Duration};

use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::{
    Settings,
    board::Board,
    judge::{Finding, Judge},
    poll::Until,
    settle::Item,
};
use crate::{
    domain::{Disposition, Report},
    odoo::{Client, Stored},
    providers::Found,
};

/// The worker's part that asks nobody.
pub(super) struct Remapper {
    pub(super) odoo: Client,
    pub(super) judge: Judge,
    pub(super) settings: Arc<Settings>,
    pub(super) board: Arc<Board>,
    pub(super) until: Until,
}

impl Remapper {
    /// Works until `quit`, or until nothing is left to be read again. A claim on its way is never abandoned.
    pub(super) async fn run(
        self,
        quit: CancellationToken,
        mut wake: watch::Receiver<()>,
        out: mpsc::Sender<Vec<Item>>,
    ) {
        while quit.run_until_cancelled(self.clear_to_claim()).await.flatten().is_some() {
            let items = self.claim().await;
            if !items.is_empty() {
                // The other end is only gone when the worker is giving up; the leases bring the shipments back.
                let _gone = out.send(items).await;
            } else if quit.run_until_cancelled(self.idle(&mut wake)).await.flatten().is_none() {
                return;
            }
        }
    }

    /// What was handed out, reduced with the overrides that came with it.
    async fn claim(&self) -> Vec<Item> {
        match self.odoo.claim_stored(self.settings.claim_batch, self.settings.lease()).await {
            Ok((overrides, stored)) => {
                if !stored.is_empty() {
                    info!(
                        count.claimed = stored.len(),
                        "Reading stored parcels again: what codes mean changed"
                    );
                }
                self.judge.overrides.send_replace(Arc::new(overrides));
                stored.into_iter().map(|stored| self.item(stored)).collect()
            }
            Err(error) if error.disposition() == Disposition::Quarantine => {
                warn!(%error, "Stored parcels can't be read again");
                Vec::new()
            }
            Err(error) => {
                self.board.link.down(error);
                Vec::new()
            }
        }
    }

    /// A report that says nothing, beside all that is held.
    fn item(&self, Stored { claimed, feed, held }: Stored) -> Item {
        let report = Report { feed, ..Report::default() };
        let answer = Ok(Found { report, newly_registered: false });
        Item::stored(&self.judge, &self.settings, Finding { claimed, answer, other: None }, held)
    }

    /// Waits until Odoo is there; `None` when this worker does not wait for that.
    async fn clear_to_claim(&self) -> Option<()> {
        if self.until == Until::NothingDue {
            return self.board.link.odoo().trouble.is_none().then_some(());
        }
        self.board.link.usable().await;
        Some(())
    }

    /// Waits for the next look: a while, or until somebody asks for it.
    async fn idle(&self, wake: &mut watch::Receiver<()>) -> Option<()> {
        if self.until == Until::NothingDue {
            return None;
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(self.settings.poll_seconds)) => {}
            _ = wake.changed() => {}
        }
        Some(())
    }
}
