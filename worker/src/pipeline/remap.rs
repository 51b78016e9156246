//! Parcels that are stored already, read again because somebody in Odoo said what a code means.
//!
//! In: shipments with all that Odoo holds of them. Out: items for [`super::settle`]. No provider is asked. A lease that is
//! not settled ends, and the shipment is handed out again; a shipment that moved on meanwhile is a conflict like any other.

use std::sync::Arc;

use tokio::sync::{mpsc, watch};
use tokio_util::sync::CancellationToken;
use tracing::info;

use super::{
    Settings,
    judge::{Finding, Judge},
    pace::{Errand, Pace},
    settle::Item,
};
use crate::{
    domain::Report,
    odoo::{Client, Stored},
    providers::Found,
};

/// The worker's part that asks nobody.
pub(super) struct Remapper {
    pub(super) odoo: Client,
    pub(super) judge: Judge,
    pub(super) settings: Arc<Settings>,
    pub(super) pace: Pace,
}

impl Remapper {
    /// Works until `quit`, or until nothing is left to be read again. A claim on its way is never abandoned.
    pub(super) async fn run(
        self,
        quit: CancellationToken,
        mut wake: watch::Receiver<()>,
        out: mpsc::Sender<Vec<Item>>,
    ) {
        let mut errand = Errand::new("Reading stored parcels again");
        while quit.run_until_cancelled(self.pace.clear()).await.flatten().is_some() {
            let items = self.claim(&mut errand).await;
            if !items.is_empty() {
                // The other end is only gone when the worker is giving up; the leases bring the shipments back.
                let _gone = out.send(items).await;
            } else if quit.run_until_cancelled(self.pace.idle(&mut wake)).await.flatten().is_none() {
                return;
            }
        }
    }

    /// What was handed out, reduced with the overrides that came with it.
    async fn claim(&self, errand: &mut Errand) -> Vec<Item> {
        let answer = self.odoo.claim_stored(self.settings.claim_batch, self.settings.lease()).await;
        let Some((overrides, stored)) = errand.answer(&self.pace.board, answer) else { return Vec::new() };
        if !stored.is_empty() {
            info!(count.claimed = stored.len(), "Reading stored parcels again: what codes mean changed");
        }
        self.judge.overrides.send_replace(Arc::new(overrides));
        stored.into_iter().map(|stored| self.item(stored)).collect()
    }

    /// A report that says nothing, beside all that is held.
    fn item(&self, Stored { claimed, feed, held }: Stored) -> Item {
        let report = Report { feed, ..Report::default() };
        let answer = Ok(Found { report, newly_registered: false });
        Item::stored(&self.judge, &self.settings, Finding { claimed, answer, other: None }, held)
    }
}
