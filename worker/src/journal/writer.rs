//! The one thread that has the file.
//!
//! In: steps, from any number of tasks. Out: each one's answer, after the commit that holds it. Steps that wait when a commit
//! ends share the next one, so that a slow disk makes larger commits and not a longer queue. If one step of a commit
//! fails, all of them do: what fails here is the disk, and whoever asked has to ask again.

use std::{fmt, path::Path, sync::Arc, thread};

use rusqlite::{Connection, TransactionBehavior};
use tokio::sync::{mpsc, oneshot};

use super::Error;

/// Most steps in one commit, and most that wait for the next. 256: beyond it a commit gets longer, but no step cheaper.
const SHARED: usize = 256;

/// Hands steps to the thread. With the last clone the thread ends and the file is closed.
#[derive(Clone)]
pub(super) struct Writer {
    /// Goes first, so that the thread comes to its end before it is waited for.
    steps: mpsc::Sender<Box<dyn Step>>,
    _thread: Arc<Thread>,
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}

/// Waits for the thread's end.
struct Thread(Option<thread::JoinHandle<()>>);

impl Drop for Thread {
    fn drop(&mut self) {
        let _panicked = self.0.take().map(thread::JoinHandle::join);
    }
}

impl Writer {
    /// Starts the thread, which takes the file.
    pub(super) fn start(file: Connection, path: &Path) -> Result<Self, Error> {
        let (steps, inbox) = mpsc::channel(SHARED);
        let path: Arc<Path> = path.into();
        let thread = thread::Builder::new().name("journal".to_owned());
        match thread.spawn(move || work(file, inbox, &path)) {
            Ok(thread) => Ok(Self { steps, _thread: Arc::new(Thread(Some(thread))) }),
            Err(_no_thread) => Err(Error::Closed),
        }
    }

    /// Does `step` in a transaction, and returns once it is committed.
    pub(super) async fn run<T: Send + 'static>(
        &self,
        step: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, Error> {
        #[cfg(test)]
        let _at_work = stop_the_clock();
        let (reply, answer) = oneshot::channel();
        let asked = Asked { step: Some(step), found: None, reply };
        self.steps.send(Box::new(asked)).await.map_err(|_closed| Error::Closed)?;
        answer.await.map_err(|_closed| Error::Closed)?
    }
}

/// Until it is dropped, a test's time does not jump: the runtime can't see that this thread is at work.
#[cfg(test)]
fn stop_the_clock() -> std::sync::mpsc::Sender<()> {
    let (at_work, end) = std::sync::mpsc::channel();
    tokio::task::spawn_blocking(move || end.recv());
    at_work
}

/// Something to do in a transaction, and somebody who waits for it.
trait Step: Send {
    fn take(&mut self, file: &Connection) -> rusqlite::Result<()>;

    fn answer(self: Box<Self>, committed: Result<(), Error>);
}

struct Asked<F, T> {
    step: Option<F>,
    found: Option<T>,
    reply: oneshot::Sender<Result<T, Error>>,
}

impl<F, T> Step for Asked<F, T>
where
    F: FnOnce(&Connection) -> rusqlite::Result<T> + Send,
    T: Send,
{
    fn take(&mut self, file: &Connection) -> rusqlite::Result<()> {
        self.found = self.step.take().map(|step| step(file)).transpose()?;
        Ok(())
    }

    fn answer(self: Box<Self>, committed: Result<(), Error>) {
        let Self { found, reply, .. } = *self;
        let _nobody_waits = reply.send(committed.and_then(|()| found.ok_or(Error::Closed)));
    }
}

/// Commits until nobody is left to ask.
fn work(mut file: Connection, mut inbox: mpsc::Receiver<Box<dyn Step>>, path: &Path) {
    let mut steps = Vec::with_capacity(SHARED);
    while inbox.blocking_recv_many(&mut steps, SHARED) > 0 {
        let committed = commit(&mut file, &mut steps).map_err(|reason| Error::of(path, &reason));
        steps.drain(..).for_each(|step| step.answer(committed.clone()));
    }
}

fn commit(file: &mut Connection, steps: &mut [Box<dyn Step>]) -> rusqlite::Result<()> {
    let transaction = file.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for step in steps {
        step.take(&transaction)?;
    }
    transaction.commit()
}
