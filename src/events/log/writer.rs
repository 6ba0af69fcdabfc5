//! The writer: takes all appends that wait, writes them as one batch, syncs once, answers each.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::super::{Appended, Event, Identity, Position, Repetition, Stored, record};
use super::entries::{Known, digest_key, id_key, known_value, note_key, place};
use super::folder::{Folder, OpenError};
use super::scan::{INDEX_MARK, index_keys};
use super::segments::{Segment, Segments, store};
use super::trimming::TrimReport;
use super::{Error, PageLimit, SegmentLimit, Shared, Trim};

/// Appends that share one sync at most: more would only make the first of them wait longer.
const BATCH_MAX: usize = 512;

/// How long after a failure the store is opened anew, and again after that.
const REOPEN_PAUSE: Duration = Duration::from_secs(1);

/// How much is read at once of what a failed batch left.
const PAGE: PageLimit = PageLimit { events: 1_000, bytes: 4 * 1024 * 1024 };

/// What an append is answered.
type Outcome = Result<Appended, Error>;

/// One append.
#[derive(Debug)]
pub struct Append {
    /// The event.
    pub event: Event,
    /// What makes another the same.
    pub identity: Identity,
    /// Where the answer goes.
    pub reply: oneshot::Sender<Outcome>,
}

/// What the writer is asked to do.
#[derive(Debug)]
pub enum Command {
    /// Append.
    Append(Box<Append>),
    /// Remove old segments.
    Trim {
        /// Events older than this go.
        age: Duration,
        /// Events beyond this many bytes go.
        bytes: u64,
        /// Whether to remove.
        trim: Trim,
        /// Where the answer goes.
        reply: oneshot::Sender<Result<TrimReport, Error>>,
    },
    /// End.
    Close {
        /// Where the answer goes.
        reply: oneshot::Sender<Result<(), Error>>,
    },
}

/// Owns the end of the log.
#[derive(Debug)]
pub struct Writer {
    pub(super) shared: Arc<Shared>,
    pub(super) segments: Segments,
    folder: Folder,
    limit: SegmentLimit,
    reserve_bytes: u64,
    active: Active,
    last_time: Timestamp,
    condition: Condition,
}

/// Whether appends can be taken.
#[derive(Debug)]
enum Condition {
    /// They can.
    Good,
    /// The disk has less room than is kept free; nothing was tried.
    Full,
    /// A write or sync failed: nobody knows what is on disk until the store is opened anew.
    Broken {
        /// What failed.
        error: Error,
        /// When opening anew was last tried.
        tried_at: Instant,
    },
}

/// The segment that is written to.
#[derive(Debug)]
struct Active {
    segment: Option<Segment>,
    begun: Option<Timestamp>,
}

/// One batch in the making.
struct Batch {
    next: Position,
    events: Vec<Arc<Stored>>,
    known: HashMap<Vec<u8>, Known>,
    answers: Vec<(oneshot::Sender<Outcome>, Outcome)>,
}

impl Writer {
    /// A writer at the end of these segments.
    pub fn new(
        shared: Arc<Shared>,
        segments: Segments,
        folder: Folder,
        (limit, reserve_bytes): (SegmentLimit, u64),
        last_time: Option<Timestamp>,
    ) -> Self {
        let newest = segments.all().pop().map(|(_, segment)| segment);
        let begun = newest.is_some().then_some(last_time).flatten();
        let active = Active { segment: newest, begun };
        let last_time = last_time.unwrap_or(Timestamp::MIN);
        let condition = Condition::Good;
        Self { shared, segments, folder, limit, reserve_bytes, active, last_time, condition }
    }

    /// Runs until it is closed or nobody is left who could ask.
    pub fn run(mut self, mut inbox: mpsc::Receiver<Command>) {
        let mut waiting = Vec::with_capacity(BATCH_MAX);
        while inbox.blocking_recv_many(&mut waiting, BATCH_MAX) > 0 {
            let mut appends = Vec::with_capacity(waiting.len());
            for command in waiting.drain(..) {
                match command {
                    Command::Append(append) => appends.push(*append),
                    Command::Trim { age, bytes, trim, reply } => {
                        self.append_all(std::mem::take(&mut appends));
                        // Who asked may have left.
                        let _ = reply.send(self.trim(age, bytes, trim));
                    }
                    Command::Close { reply } => {
                        self.append_all(std::mem::take(&mut appends));
                        inbox.close();
                        let _ = reply.send(self.close());
                    }
                }
            }
            self.append_all(appends);
        }
    }

    fn append_all(&mut self, appends: Vec<Append>) {
        if appends.is_empty() {
            return;
        }
        if let Err(error) = self.prepare() {
            appends.into_iter().for_each(|append| {
                // Who asked may have left.
                let _ = append.reply.send(Err(error.clone()));
            });
            return;
        }
        let next = Position(self.shared.head.borrow().0 + 1);
        let mut batch =
            Batch { next, events: Vec::new(), known: HashMap::new(), answers: Vec::new() };
        for append in appends {
            let result = self.place(append.event, &append.identity, &mut batch);
            batch.answers.push((append.reply, result));
        }
        let written = self.write(&batch);
        match &written {
            Ok(()) => self.shared.publish(std::mem::take(&mut batch.events)),
            Err(error) => {
                tracing::error!(%error, "the log cannot be written: deliveries are refused until it can");
                self.shared.metrics.writable.set(0);
                // Tried again only after a while: a disk that fails does not mend at once.
                let tried_at = Instant::now();
                self.condition = Condition::Broken { error: error.clone(), tried_at };
            }
        }
        for (reply, result) in batch.answers {
            let result = match (&written, result) {
                (Err(error), Ok(Appended::New(_))) => Err(error.clone()),
                (_, result) => result,
            };
            let _ = reply.send(result);
        }
    }

    /// Sees to it that a batch can be written, or says why none can.
    fn prepare(&mut self) -> Result<(), Error> {
        let io = |error: std::io::Error| Error::Store(error.to_string());
        let available_bytes = self.folder.available_bytes().map_err(io)?;
        let reserve_bytes = self.reserve_bytes;
        let is_full = available_bytes < reserve_bytes;
        let full = Error::DiskFull { available_bytes, reserve_bytes };
        match &mut self.condition {
            Condition::Good if is_full => {
                tracing::error!(error = %full, "deliveries are refused until there is room");
                self.shared.metrics.writable.set(0);
                self.condition = Condition::Full;
                Err(full)
            }
            Condition::Good => Ok(()),
            Condition::Full if is_full => Err(full),
            Condition::Full => {
                self.recovered();
                Ok(())
            }
            // As long as the disk is full the store stays as it is: it can still be read.
            Condition::Broken { .. } if is_full => Err(full),
            Condition::Broken { error, tried_at } => {
                if tried_at.elapsed() < REOPEN_PAUSE {
                    return Err(error.clone());
                }
                *tried_at = Instant::now();
                let reopened = self.reopen();
                match reopened {
                    Ok(()) => self.recovered(),
                    Err(error) => tracing::error!(%error, "the log still cannot be written"),
                }
                reopened_or_kept(&self.condition)
            }
        }
    }

    fn recovered(&mut self) {
        tracing::info!("the log can be written again: deliveries are taken");
        self.shared.metrics.writable.set(1);
        self.condition = Condition::Good;
    }

    /// Opens the store anew. What a failed batch left on disk all the same becomes readable: its
    /// senders were told to send again, and will find it there.
    fn reopen(&mut self) -> Result<(), OpenError> {
        self.active.segment = None;
        self.segments.reopen(&self.folder)?;
        let head = *self.shared.head.borrow();
        let last = self.segments.last()?;
        let end = last.as_ref().map_or(Position(0), |stored| stored.position);
        if end < head {
            let (folder, end, witness) = (self.folder.display(), end.0, head.0);
            return Err(OpenError::EndsBeforeWitness { folder, end, witness });
        }
        let io = |error: Error| OpenError::Io(std::io::Error::other(error));
        let mut after = head;
        while after < end {
            let page = self.segments.read(after, end, PAGE).map_err(io)?;
            after = page.examined;
            self.shared.publish(page.events);
        }
        self.active.segment = self.segments.all().pop().map(|(_, segment)| segment);
        Ok(())
    }

    /// Gives an event its place in the batch, unless the log or the batch holds it.
    fn place(
        &mut self,
        mut event: Event,
        identity: &Identity,
        batch: &mut Batch,
    ) -> Result<Appended, Error> {
        // Clocks go back; the order of receipt does not.
        event.receive_time = kept(event.receive_time).max(self.last_time);
        event.occur_time = event.occur_time.map(kept);
        let receive_micros = event.receive_time.as_microsecond();
        let ids = std::iter::once(&event.id).chain(&identity.aliases);
        let mut keys: Vec<Vec<u8>> = ids.map(|id| id_key(id)).collect();
        let mut duplicate = None;
        for key in &keys {
            duplicate = duplicate.or(self.known(key, batch)?);
        }
        if let Repetition::DigestWithin { digest, window } = &identity.repetition {
            let key = digest_key(digest);
            let known = self.known(&key, batch)?.filter(|known| {
                let age = receive_micros.saturating_sub(known.receive_micros);
                u128::try_from(age).is_ok_and(|age| age <= window.as_micros())
            });
            keys.push(key);
            duplicate = duplicate.or(known);
        }
        if let Some(known) = duplicate {
            self.shared.metrics.duplicates.inc();
            return Ok(Appended::Duplicate(known.position));
        }
        keys.extend(identity.note.as_deref().map(note_key));
        self.last_time = event.receive_time;
        let position = batch.next;
        batch.next = Position(position.0 + 1);
        let known = Known { position, receive_micros };
        batch.known.extend(keys.into_iter().map(|key| (key, known)));
        batch.events.push(place(position, event));
        Ok(Appended::New(position))
    }

    fn known(&self, key: &[u8], batch: &Batch) -> Result<Option<Known>, Error> {
        match batch.known.get(key) {
            Some(known) => Ok(Some(*known)),
            None => self.segments.known(key),
        }
    }

    fn write(&mut self, batch: &Batch) -> Result<(), Error> {
        let Some(first) = batch.events.first() else {
            return Ok(());
        };
        let segment = self.segment_for(first)?;
        let mut write = self.segments.batch()?;
        let mut bytes = 0;
        for stored in &batch.events {
            let record = record::encode(&stored.event);
            bytes += record.len() as u64;
            write.insert(&segment.events, stored.position.0.to_be_bytes(), record);
            index_keys(stored).for_each(|key| write.insert(&segment.ids, key, []));
        }
        let is_new = !segment.is_indexed() && segment.events.first_key_value().is_none();
        if is_new {
            write.insert(&segment.ids, INDEX_MARK, []);
        }
        for (key, known) in &batch.known {
            write.insert(&segment.ids, key.clone(), known_value(*known));
        }
        write.commit().map_err(store)?;
        if is_new {
            segment.set_indexed();
        }
        segment.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.shared.metrics.syncs.inc();
        self.shared.metrics.appended.inc_by(batch.events.len() as u64);
        if let Some(last) = batch.events.last() {
            let noted = self.folder.write_witness(last.position, last.digest);
            noted.map_err(|error| Error::Store(error.to_string()))?;
        }
        Ok(())
    }

    /// The active segment, or a new one when it is full.
    fn segment_for(&mut self, first: &Stored) -> Result<Segment, Error> {
        let time = first.event.receive_time;
        let begun = *self.active.begun.get_or_insert(time);
        let age = Duration::try_from(time.duration_since(begun)).unwrap_or_default();
        let is_full =
            |segment: &Segment| size(segment) >= self.limit.bytes || age >= self.limit.age;
        match &self.active.segment {
            Some(segment) if !is_full(segment) => Ok(segment.clone()),
            Some(_) | None => {
                let segment = self.segments.add(first.position)?;
                self.active = Active { segment: Some(segment.clone()), begun: Some(time) };
                self.folder.sync_witness().map_err(|error| Error::Store(error.to_string()))?;
                Ok(segment)
            }
        }
    }

    fn close(&mut self) -> Result<(), Error> {
        self.segments.sync()?;
        self.folder.sync_witness().map_err(|error| Error::Store(error.to_string()))
    }
}

fn reopened_or_kept(condition: &Condition) -> Result<(), Error> {
    match condition {
        Condition::Broken { error, .. } => Err(error.clone()),
        Condition::Good | Condition::Full => Ok(()),
    }
}

/// A time as the record keeps it: an event must read the same from memory and from disk.
fn kept(time: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(time.as_microsecond()).unwrap_or(time)
}

/// Bytes of a segment's events.
pub(super) fn size(segment: &Segment) -> u64 {
    segment.bytes.load(Ordering::Relaxed)
}
