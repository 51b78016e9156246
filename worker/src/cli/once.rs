//! `once`: takes everything that is due, and ends.

use std::{io::Write, process::ExitCode, sync::Arc};

use super::assemble;
use crate::{clock::SystemClock, config::Config, lifecycle::Lifecycle, pipeline::Summary};

/// Works until nothing is due, and prints what was done; the last line holds the counts.
///
/// # Errors
/// When the worker can't be put together.
pub async fn run(config: &Config, lifecycle: &Lifecycle, out: &mut impl Write) -> anyhow::Result<ExitCode> {
    let worker = assemble::worker(config, None, Arc::new(SystemClock))?;
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
    summary.odoo.is_none() && summary.troubled.is_empty() && summary.totals.unsettled == 0
}

fn words(summary: &Summary) -> String {
    let odoo = summary.odoo.iter().map(|error| format!("Odoo: {error}\n"));
    let accounts = summary
        .troubled
        .iter()
        .map(|account| format!("{}: {}\n", account.name, account.problem.as_deref().unwrap_or_default()));
    let counters = summary.totals.counters;
    let counts = format!(
        "once: {} claimed, {} applied, {} unchanged, {} failed, {} unsettled\n",
        counters.claimed, counters.applied, counters.unchanged, counters.failed, summary.totals.unsettled
    );
    odoo.chain(accounts).chain([counts]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::AccountId,
        odoo::{self, contract::Counters},
        pipeline::{AccountState, Totals},
    };

    fn summary() -> Summary {
        let counters = Counters { claimed: 40, applied: 38, unchanged: 1, failed: 1 };
        Summary { totals: Totals { counters, ..Totals::default() }, troubled: vec![], odoo: None }
    }

    #[test]
    fn the_last_line_holds_the_counts_and_a_failed_item_is_an_answer_too() {
        assert_eq!(words(&summary()), "once: 40 claimed, 38 applied, 1 unchanged, 1 failed, 0 unsettled\n");
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
        assert!(![troubled, away, unsettled].iter().any(is_clean));
    }
}
