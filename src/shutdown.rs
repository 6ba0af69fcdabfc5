//! Tasks and their end: the only place that starts tasks and listens to signals.
//!
//! A `Tasks` owns every task started through it. Whoever holds it may ask all of them to stop and
//! wait, within a stated time, until they have. It must not know what the tasks do.

use std::collections::BTreeMap;
use std::future::Future;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

/// A handle to a group of named tasks that end together.
#[derive(Clone, Debug, Default)]
pub struct Tasks {
    tracker: TaskTracker,
    stopping: CancellationToken,
    running: Arc<Mutex<BTreeMap<u64, &'static str>>>,
    started_count: Arc<AtomicU64>,
    panic_count: Arc<AtomicU64>,
}

/// The names of the tasks that had not ended when the grace was over.
#[derive(Debug, thiserror::Error)]
#[error("tasks still running after the grace: {}", .names.join(", "))]
pub struct Unfinished {
    /// One name for each task that is still running.
    pub names: Vec<&'static str>,
}

/// Why the process was asked to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// SIGTERM, as an orchestrator sends it.
    Terminate,
    /// SIGINT, as a terminal sends it on Ctrl-C.
    Interrupt,
}

impl Tasks {
    /// An empty group.
    pub fn new() -> Self {
        Self::default()
    }

    /// Starts a task that belongs to this group. A panic inside it is counted and logged.
    pub fn spawn<F>(&self, name: &'static str, task: F)
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let number = self.started_count.fetch_add(1, Ordering::Relaxed);
        self.running().insert(number, name);
        let entry = Entry { tasks: self.clone(), number, name };
        self.tracker.spawn(async move {
            let _entry = entry;
            task.await;
        });
    }

    /// The token that is cancelled when this group is asked to stop.
    pub fn stopping(&self) -> CancellationToken {
        self.stopping.clone()
    }

    /// Asks every task of the group to stop; returns at once.
    pub fn stop(&self) {
        self.stopping.cancel();
    }

    /// Asks every task to stop and waits until all have ended, at most `grace`.
    ///
    /// # Errors
    /// The names of the tasks that did not end in time.
    pub async fn drain(&self, grace: Duration) -> Result<(), Unfinished> {
        self.stop();
        self.tracker.close();
        match tokio::time::timeout(grace, self.tracker.wait()).await {
            Ok(()) => Ok(()),
            Err(_) => Err(Unfinished { names: self.running().values().copied().collect() }),
        }
    }

    /// How many tasks of this group have panicked so far.
    pub fn panic_count(&self) -> u64 {
        self.panic_count.load(Ordering::Relaxed)
    }

    fn running(&self) -> std::sync::MutexGuard<'_, BTreeMap<u64, &'static str>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes its task out of the list when the task ends, however it ends.
struct Entry {
    tasks: Tasks,
    number: u64,
    name: &'static str,
}

impl Drop for Entry {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.tasks.panic_count.fetch_add(1, Ordering::Relaxed);
            tracing::error!(task = self.name, "a task panicked");
        }
        self.tasks.running().remove(&self.number);
    }
}

/// The signals that end the process, caught from the moment this is made.
#[derive(Debug)]
pub struct Signals {
    terminate: tokio::signal::unix::Signal,
    interrupt: tokio::signal::unix::Signal,
}

impl Signals {
    /// Installs the handlers. Before that, a signal kills the process.
    ///
    /// # Errors
    /// When the operating system refuses to install a handler.
    pub fn install() -> std::io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        let terminate = signal(SignalKind::terminate())?;
        let interrupt = signal(SignalKind::interrupt())?;
        Ok(Self { terminate, interrupt })
    }

    /// Waits for the next one; those that came before are not missed.
    pub async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.terminate.recv() => Signal::Terminate,
            _ = self.interrupt.recv() => Signal::Interrupt,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_drain_names_the_task_that_does_not_end() {
        let tasks = Tasks::new();
        tasks.spawn("stubborn", std::future::pending());
        let stopping = tasks.stopping();
        tasks.spawn("obedient", async move { stopping.cancelled().await });
        let unfinished = tasks.drain(Duration::from_millis(50)).await.unwrap_err();
        assert_eq!(unfinished.names, ["stubborn"]);
    }

    #[tokio::test]
    async fn a_panic_is_counted_and_does_not_stop_the_drain() {
        let tasks = Tasks::new();
        tasks.spawn("broken", async { panic!("on purpose") });
        tasks.drain(Duration::from_secs(5)).await.unwrap();
        assert_eq!(tasks.panic_count(), 1);
    }
}
