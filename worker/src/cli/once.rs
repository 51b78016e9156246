//! `once`: takes everything that is due, and ends.

use std::{io::Write, process::ExitCode, sync::Arc};

use super::assemble;
use crate::{
    clock::SystemClock,
    config::Config,
    lifecycle::Lifecycle,
    localise::Catalogue,
    pipeline::{Summary, Totals},
};

/// Works until nothing is due, and prints what was done; the last line holds the counts.
///
/// # Errors
/// When the worker can't be put together.
pub async fn run(config: &Config, lifecycle: &Lifecycle, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let catalogue = Arc::new(Catalogue::load()?);
    let worker = assemble::worker(config, None, Arc::new(SystemClock), catalogue)?;
    tokio::select! {
        summary = worker.once(lifecycle.soft()) => {
            write!(out, "{}", words(&summary))?;
            Ok(if is_clean(&summary) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
        () = lifecycle.hard().cancelled_owned() => Ok(ExitCode::FAILURE),
    }
}

/// Everything that was due has its answer in Odoo.
fn is_clean(summary: &Summary) -> bool {
    let left = summary.totals.unsettled + summary.totals.messages.left;
    summary.odoo.is_none() && summary.troubled.is_empty() && left == 0
}

fn words(summary: &Summary) -> String {
    let odoo = summary.odoo.iter().map(|error| format!("Odoo: {error}\n"));
    let accounts = summary
        .troubled
        .iter()
        .map(|account| format!("{}: {}\n", account.name, account.problem.as_deref().unwrap_or_default()));
    let Totals { counters, unsettled, messages, .. } = &summary.totals;
    let counts = format!(
        "once: {} claimed, {} applied, {} unchanged, {} failed, {unsettled} unsettled; \
         {} messages handed over, {} failed, {} left\n",
        counters.claimed,
        counters.applied,
        counters.unchanged,
        counters.failed,
        messages.rendered,
        messages.failed,
        messages.left
    );
    odoo.chain(accounts).chain([counts]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::AccountId,
        odoo::{self, contract::Counters},
        pipeline::{AccountState, Messages},
    };

    fn summary() -> Summary {
        let counters = Counters { claimed: 40, applied: 38, unchanged: 1, failed: 1 };
        let messages = Messages { rendered: 2, failed: 1, left: 0 };
        Summary { totals: Totals { counters, messages, ..Totals::default() }, troubled: vec![], odoo: None }
    }

    #[test]
    fn the_last_line_holds_the_counts_and_a_failed_item_is_an_answer_too() {
        let expected = "once: 40 claimed, 38 applied, 1 unchanged, 1 failed, 0 unsettled; \
                        2 messages handed over, 1 failed, 0 left\n";
        assert_eq!(words(&summary()), expected);
        assert!(is_clean(&summary()));
    }

    #[test]
    fn an_account_that_rests_an_odoo_that_is_away_and_unsettled_items_are_told_and_not_clean() {
        let account = AccountState {
            id: AccountId(1),
            name: "Shop".to_owned(),
            problem: Some("PostalParcel answered 503".to_owned()),
        };
        let troubled = Summary { troubled: vec![account], ..summary() };
        assert!(words(&troubled).starts_with("Shop: PostalParcel answered 503\nonce: 40"));
        let away = Summary { odoo: Some(odoo::Error::KeyRefused), ..summary() };
        assert!(words(&away).starts_with("Odoo: Odoo refused the worker's key"));
        let unsettled = Summary { totals: Totals { unsettled: 3, ..Totals::default() }, ..summary() };
        let left = Messages { left: 1, ..Messages::default() };
        let left = Summary { totals: Totals { messages: left, ..Totals::default() }, ..summary() };
        assert!(![troubled, away, unsettled, left].iter().any(is_clean));
    }
}
