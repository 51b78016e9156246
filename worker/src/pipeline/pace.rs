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
    /// What can't be done without it, in words that a sentence begins with.
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
                    info!("{} is possible again", self.what);
                }
                return Some(work);
            }
            Err(error) => (self.what, error),
        };
        if error.disposition() != Disposition::Quarantine {
            board.link.down(error);
        } else if self.refused.as_ref() != Some(&error) {
            warn!(%error, "{what} is not possible with this addon");
            self.refused = Some(error);
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use super::*;
    use crate::odoo::Error;

    /// What is logged while an errand hears these answers.
    fn logged(answers: &[Result<(), Error>]) -> (String, Arc<Board>) {
        let (lines, board) = (Arc::new(Mutex::new(Vec::new())), Arc::<Board>::default());
        let into = Arc::clone(&lines);
        let writer = move || Lines(Arc::clone(&into));
        let subscriber =
            tracing_subscriber::fmt().with_ansi(false).without_time().with_writer(writer).finish();
        tracing::subscriber::with_default(subscriber, || {
            let mut errand = Errand::new("Writing messages");
            for answer in answers {
                let heard = errand.answer(&board, answer.clone());
                assert_eq!(heard.is_some(), answer.is_ok());
            }
        });
        let lines = lines.lock().unwrap().clone();
        (String::from_utf8(lines).unwrap(), board)
    }

    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl std::io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_verb_that_an_older_addon_does_not_know_is_told_once_and_when_it_is_answered_again() {
        let refused = || Err(Error::Broken("No such verb.".to_owned()));
        let (log, board) = logged(&[refused(), refused(), refused(), Ok(()), Ok(()), refused()]);
        assert_eq!(log.matches("WARN").count(), 2, "{log}");
        assert_eq!(log.matches("INFO").count(), 1, "{log}");
        assert!(log.contains("Writing messages is possible again") && log.contains("No such verb."), "{log}");
        assert!(board.link.odoo().trouble.is_none());
    }

    #[test]
    fn an_odoo_that_is_away_is_everybodys_trouble() {
        let away = Error::KeyRefused;
        let (_, board) = logged(&[Err(away.clone())]);
        assert_eq!(board.link.odoo().trouble, Some(away));
    }
}
