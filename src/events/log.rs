//! The embedded log: one writer that syncs many appends at once, readers by position.
//!
//! It promises: an append that returned is synced; what is read was synced before; a hole is an
//! error. Blocking work lives on two threads of its own: the writer, and the reader.

mod cursors;
mod entries;
mod failure;
pub mod folder;
mod journal;
mod letters;
mod metrics;
mod opening;
mod reading;
mod scan;
mod segments;
mod table;
mod trimming;
mod verifying;
mod writer;

use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};

use super::tail::{self, Tail};
use super::{Appended, Epoch, Event, Identity, Position, Stat, Stored};
use folder::Folder;
use segments::Segments;
pub use table::{Table, TableName};
use writer::{Append, Command, Writer};

pub use failure::Error;
pub use folder::OpenError;
pub use metrics::Metrics;
pub use scan::{Scanned, Visit};
pub use trimming::TrimReport;
pub use verifying::VerifyReport;

/// Appends that may wait for the writer: at 20,000 a second this is a tenth of a second.
const APPENDS_WAITING_MAX: usize = 2_048;
/// Reads that may wait for the reader thread.
const READS_WAITING_MAX: usize = 1_024;

/// Where the log lies and how long it keeps events.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_DATA_DIR`.
    pub data_dir: PathBuf,
    /// The address of the API whose events the log holds; another one is refused.
    pub account: String,
    /// `--adopt`: take over a folder that belongs to another address.
    pub adopt: bool,
    /// `WELL_RETENTION`.
    pub retention: Duration,
    /// `WELL_RETENTION_BYTES`.
    pub retention_bytes: u64,
    /// When a segment is full.
    pub segment: SegmentLimit,
    /// How much of the log is kept in memory.
    pub memory: tail::Limit,
    /// Bytes of the disk that appends leave free.
    pub reserve_bytes: u64,
}

/// What appends leave free: the store needs room to flush and to merge what it has taken, and
/// stops for good when it finds none.
pub const RESERVE_BYTES: u64 = 128 * 1024 * 1024;

/// When a segment is full. Trimming removes whole segments, so this is its grain.
#[derive(Clone, Copy, Debug)]
pub struct SegmentLimit {
    /// Bytes of bodies.
    pub bytes: u64,
    /// Time between its first event and its last.
    pub age: Duration,
}

impl Default for SegmentLimit {
    fn default() -> Self {
        Self { bytes: 64 * 1024 * 1024, age: Duration::from_secs(24 * 3600) }
    }
}

/// How much is read at once; one event at least.
#[derive(Clone, Copy, Debug)]
pub struct PageLimit {
    /// Events.
    pub events: usize,
    /// Bytes of bodies.
    pub bytes: usize,
}

/// What the threads and the handles share.
#[derive(Debug)]
struct Shared {
    epoch: Epoch,
    floor: AtomicU64,
    /// What `head` says. Who stands by compares it with what was examined for it, for which the
    /// order of both counts.
    head_position: AtomicU64,
    head: watch::Sender<Position>,
    tail: RwLock<Tail>,
    head_digest: Mutex<[u8; 4]>,
    metrics: Metrics,
}

/// A job for the reader thread.
type Job = Box<dyn FnOnce(&Segments) + Send>;

/// The log. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Log {
    shared: Arc<Shared>,
    commands: mpsc::Sender<Command>,
    jobs: mpsc::Sender<Job>,
    dead_letters: Arc<PathBuf>,
    retention: (Duration, u64),
}

impl Log {
    /// Opens the folder, or makes it. Blocks.
    ///
    /// # Errors
    /// Why it cannot be used; nothing was changed then.
    pub fn open(config: &Config, metrics: Metrics) -> Result<Self, OpenError> {
        let folder = Folder::open(config)?;
        let segments = Segments::open(&folder)?;
        let last = segments.last()?;
        folder.check_witness(last.as_ref().map(|stored| (stored.position, stored.digest)))?;
        folder.adopt(config)?;
        let head = last
            .as_ref()
            .map_or(Position(segments.first().0.saturating_sub(1)), |last| last.position);
        let mut tail = Tail::new(config.memory);
        let digest = last.as_ref().map_or([0; 4], |last| last.digest);
        let last_time = last.as_ref().map(|last| last.event.receive_time);
        segments.newest(config.memory)?.into_iter().for_each(|stored| tail.push(stored));
        let shared = Arc::new(Shared {
            epoch: folder.epoch(),
            floor: AtomicU64::new(segments.first().0),
            head_position: AtomicU64::new(head.0),
            head: watch::Sender::new(head),
            tail: RwLock::new(tail),
            head_digest: Mutex::new(digest),
            metrics,
        });
        shared.gauge();
        let (commands, inbox) = mpsc::channel(APPENDS_WAITING_MAX);
        let (jobs, job_inbox) = mpsc::channel(READS_WAITING_MAX);
        let dead_letters = Arc::new(folder.dead_letters());
        let limits = (config.segment, config.reserve_bytes);
        let writer = Writer::new(shared.clone(), segments.clone(), folder, limits, last_time);
        start("log-writer", move || writer.run(inbox))?;
        start("log-reader", move || run_jobs(&segments, job_inbox))?;
        let retention = (config.retention, config.retention_bytes);
        Ok(Self { shared, commands, jobs, dead_letters, retention })
    }

    /// Appends an event, unless the log holds it; returns when it is synced.
    ///
    /// # Errors
    /// Why it is not certain to be kept.
    pub async fn append(&self, event: Event, identity: Identity) -> Result<Appended, Error> {
        let (reply, answer) = oneshot::channel();
        let append = Append { event, identity, reply };
        self.commands.try_send(Command::Append(Box::new(append))).map_err(|error| match error {
            mpsc::error::TrySendError::Full(_) => Error::Overloaded,
            mpsc::error::TrySendError::Closed(_) => Error::Closed,
        })?;
        answer.await.map_err(|_| Error::Closed)?
    }

    /// The position of the newest event.
    pub fn head(&self) -> Position {
        Position(self.shared.head_position.load(Ordering::SeqCst))
    }

    /// The position of the oldest event that can be read.
    pub fn floor(&self) -> Position {
        Position(self.shared.floor.load(Ordering::Acquire))
    }

    /// Tells when the head moves.
    pub fn head_changes(&self) -> watch::Receiver<Position> {
        let mut receiver = self.shared.head.subscribe();
        receiver.mark_unchanged();
        receiver
    }

    /// What the log holds.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn stat(&self) -> Result<Stat, Error> {
        let (epoch, floor, head) = (self.shared.epoch, self.floor(), self.head());
        self.ask(move |segments| segments.stat(epoch, floor, head)).await?
    }

    /// Reads every event and checks that the log is whole. Other reads from disk wait meanwhile.
    ///
    /// # Errors
    /// The first damage that was found.
    pub async fn verify(&self) -> Result<VerifyReport, Error> {
        let (floor, head) = (self.floor(), self.head());
        self.ask(move |segments| segments.verify(floor, head)).await?
    }

    /// Removes the segments that lie beyond the retention; with `Trim::DryRun` only says which.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn trim(&self, trim: Trim) -> Result<TrimReport, Error> {
        let (reply, answer) = oneshot::channel();
        let (age, bytes) = self.retention;
        let command = Command::Trim { age, bytes, trim, reply };
        self.commands.send(command).await.map_err(|_| Error::Closed)?;
        answer.await.map_err(|_| Error::Closed)?
    }

    /// Does something with the table beside the log. Other reads from disk wait meanwhile.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn with_table<T, F>(&self, name: TableName, job: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&Table) -> Result<T, Error> + Send + 'static,
    {
        self.ask(move |segments| segments.with_table(name, job)).await?
    }

    /// Ends the writer: what is waiting is appended first, later appends are refused.
    ///
    /// # Errors
    /// The last sync failed.
    pub async fn close(&self) -> Result<(), Error> {
        let (reply, answer) = oneshot::channel();
        if self.commands.send(Command::Close { reply }).await.is_err() {
            return Ok(());
        }
        answer.await.map_err(|_| Error::Closed)?
    }

    /// The identity of the log.
    pub fn epoch(&self) -> Epoch {
        self.shared.epoch
    }

    async fn ask<T, F>(&self, job: F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: FnOnce(&Segments) -> T + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |segments| {
            // Who asked may have left.
            let _ = reply.send(job(segments));
        });
        self.jobs.send(job).await.map_err(|_| Error::Closed)?;
        answer.await.map_err(|_| Error::Closed)
    }
}

/// Whether a trim removes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trim {
    /// It does.
    Remove,
    /// It only says what it would remove.
    DryRun,
}

impl Shared {
    fn tail(&self) -> std::sync::RwLockReadGuard<'_, Tail> {
        self.tail.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes synced events readable: memory first, then the head that tells of them.
    fn publish(&self, events: Vec<Arc<Stored>>) {
        let Some(last) = events.last().cloned() else {
            return;
        };
        let mut tail = self.tail.write().unwrap_or_else(PoisonError::into_inner);
        events.into_iter().for_each(|stored| tail.push(stored));
        drop(tail);
        let mut digest = self.head_digest.lock().unwrap_or_else(PoisonError::into_inner);
        *digest = last.digest;
        self.head_position.store(last.position.0, Ordering::SeqCst);
        self.head.send_replace(last.position);
        drop(digest);
        self.gauge();
    }

    fn gauge(&self) {
        let value = |position: u64| i64::try_from(position).unwrap_or(i64::MAX);
        self.metrics.head.set(value(self.head.borrow().0));
        self.metrics.floor.set(value(self.floor.load(Ordering::Acquire)));
    }
}

fn start<F: FnOnce() + Send + 'static>(name: &str, run: F) -> Result<(), OpenError> {
    std::thread::Builder::new().name(name.to_owned()).spawn(run)?;
    Ok(())
}

/// Ends when the last handle is dropped.
fn run_jobs(segments: &Segments, mut jobs: mpsc::Receiver<Job>) {
    while let Some(job) = jobs.blocking_recv() {
        job(segments);
    }
}
