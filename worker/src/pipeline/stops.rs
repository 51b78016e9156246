//! Tells an account's provider which numbers nobody follows any more.
//!
//! In: registrations that Odoo leases out: of parcels that are finished, archived, corrected. Out: the provider is told, and
//! Odoo which ones. It keeps nothing: what is not settled is told again when its lease has ended, which does no harm.

use std::{sync::Arc, time::Duration};

use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use super::{pace::Until, poll::Lane};
use crate::{
    domain::{Disposition, Registration},
    odoo::contract::{Stop, Stopped},
    providers::Lookup,
};

/// Works until `stop`; for a worker that ends when nothing is due, until nothing is to be stopped.
pub(super) async fn run(lane: Arc<Lane>, stop: CancellationToken) {
    loop {
        if lane.pace.until == Until::Stopped {
            let clear = async {
                lane.board.link.usable().await;
                lane.asker.access.breaker.rested().await;
            };
            if stop.run_until_cancelled(clear).await.is_none() {
                return;
            }
        }
        // What was claimed is told and settled whatever comes: it is one call.
        if tell(&lane).await {
            continue;
        }
        // Nobody waits for it: a provider that goes on for as long as a heartbeat costs nothing.
        let pause = tokio::time::sleep(Duration::from_secs(lane.settings.heartbeat_seconds));
        if lane.pace.until == Until::NothingDue || stop.run_until_cancelled(pause).await.is_none() {
            return;
        }
    }
}

/// One batch. Whether there may be more.
async fn tell(lane: &Lane) -> bool {
    let account = lane.asker.account.id;
    let limit = lane.asker.access.provider.batch_size().max(1);
    let due = match lane.odoo.claim_stops(account, limit, lane.settings.lease()).await {
        Ok(due) if due.is_empty() => return false,
        Ok(due) => due,
        Err(error) => {
            if error.disposition() != Disposition::Quarantine {
                lane.board.link.down(error);
            }
            return false;
        }
    };
    let lookups: Vec<_> = due.iter().map(lookup).collect();
    let answers = match lane.asker.stop(&lookups).await {
        Ok(answers) => answers,
        Err(error) => {
            warn!(account.id = %account, %error, "Numbers could not be stopped; they are tried again later");
            return false;
        }
    };
    // A number that is refused for good is refused the next time too.
    let passing =
        |disposition: &Disposition| matches!(disposition, Disposition::Retry(_) | Disposition::StopProvider);
    let told: Vec<_> = due
        .into_iter()
        .zip(answers)
        .filter(|(_, answer)| !answer.as_ref().is_err_and(|fault| passing(&fault.disposition)))
        .map(|(stop, _)| Stopped { id: stop.id, feed: stop.feed, at: stop.at })
        .collect();
    if told.is_empty() {
        return false;
    }
    info!(account.id = %account, count.stopped = told.len(), "Numbers that nobody follows any more were stopped");
    match lane.odoo.settle_stops(told).await {
        Ok(()) => true,
        Err(error) => {
            lane.board.link.down(error);
            false
        }
    }
}

/// What the provider needs to know to end it.
fn lookup(stop: &Stop) -> Lookup {
    Lookup {
        number: stop.number.clone(),
        carrier: stop.carrier.clone(),
        order_ref: None,
        postcode: None,
        phone: None,
        shipped_on: None,
        registration: Registration::Active,
        provider_ref: stop.provider_ref.clone(),
    }
}
