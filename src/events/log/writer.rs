//! The writer: takes all appends that wait, writes them as one batch, syncs once, answers each.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::{mpsc, oneshot};

use super::super::{Appended, Event, Identity, Position, Stored, record};
use super::folder::Folder;
use super::segments::{Known, Segment, Segments, digest_key, id_key, known_value, place, store};
use super::{Error, SegmentLimit, Shared, Trim};

/// Appends that share one sync at most: more would only make the first of them wait longer.
const BATCH_MAX: usize = 512;

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

/// What a trim removed, or would remove.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrimReport {
    /// Segments.
    pub segment_count: usize,
    /// Events in them.
    pub event_count: u64,
    /// Bytes of them on disk.
    pub size_bytes: u64,
    /// The oldest event that is left.
    pub floor: Position,
}

/// Owns the end of the log.
#[derive(Debug)]
pub struct Writer {
    shared: Arc<Shared>,
    segments: Segments,
    folder: Folder,
    limit: SegmentLimit,
    active: Active,
    last_time: Timestamp,
    /// After a failed write or sync nobody knows what is on disk: nothing is appended any more.
    broken: Option<Error>,
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
        limit: SegmentLimit,
        last_time: Option<Timestamp>,
    ) -> Self {
        let newest = segments.all().pop().map(|(_, segment)| segment);
        let begun = newest.is_some().then_some(last_time).flatten();
        let active = Active { segment: newest, begun };
        let last_time = last_time.unwrap_or(Timestamp::MIN);
        Self { shared, segments, folder, limit, active, last_time, broken: None }
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
        let next = Position(self.shared.head.borrow().0 + 1);
        let mut batch =
            Batch { next, events: Vec::new(), known: HashMap::new(), answers: Vec::new() };
        for append in appends {
            let result = self.place(append.event, &append.identity, &mut batch);
            batch.answers.push((append.reply, result));
        }
        let written = self.write(&batch);
        if let Err(error) = &written {
            tracing::error!(%error, "the log cannot be written: no delivery is taken until a restart");
            self.broken = Some(error.clone());
        } else {
            self.shared.publish(std::mem::take(&mut batch.events));
        }
        for (reply, result) in batch.answers {
            let result = match (&written, result) {
                (Err(error), Ok(Appended::New(_))) => Err(error.clone()),
                (_, result) => result,
            };
            let _ = reply.send(result);
        }
    }

    /// Gives an event its place in the batch, unless the log or the batch holds it.
    fn place(
        &mut self,
        mut event: Event,
        identity: &Identity,
        batch: &mut Batch,
    ) -> Result<Appended, Error> {
        if let Some(error) = &self.broken {
            return Err(error.clone());
        }
        // Clocks go back; the order of receipt does not.
        event.receive_time = kept(event.receive_time).max(self.last_time);
        event.occur_time = event.occur_time.map(kept);
        let receive_micros = event.receive_time.as_microsecond();
        let id_key = id_key(&event.id);
        let mut keys = vec![id_key.clone()];
        let duplicate = match identity {
            Identity::Id => self.known(&id_key, batch)?,
            Identity::DigestWithin { digest, window } => {
                let key = digest_key(digest);
                let known = self.known(&key, batch)?.filter(|known| {
                    let age = receive_micros.saturating_sub(known.receive_micros);
                    u128::try_from(age).is_ok_and(|age| age <= window.as_micros())
                });
                keys.push(key);
                known
            }
        };
        if let Some(known) = duplicate {
            self.shared.metrics.duplicates.inc();
            return Ok(Appended::Duplicate(known.position));
        }
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
        let mut write = self.segments.batch();
        let mut bytes = 0;
        for stored in &batch.events {
            let record = record::encode(&stored.event);
            bytes += record.len() as u64;
            write.insert(&segment.events, stored.position.0.to_be_bytes(), record);
        }
        for (key, known) in &batch.known {
            write.insert(&segment.ids, key.clone(), known_value(*known));
        }
        write.commit().map_err(store)?;
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

    /// Removes whole segments, oldest first, never the active one.
    fn trim(&mut self, age: Duration, bytes: u64, trim: Trim) -> Result<TrimReport, Error> {
        let segments = self.segments.all();
        let sizes: Vec<u64> = segments.iter().map(|(_, segment)| size(segment)).collect();
        let mut total: u64 = sizes.iter().sum();
        let age = jiff::SignedDuration::try_from(age).unwrap_or(jiff::SignedDuration::MAX);
        let oldest_kept = Timestamp::now().checked_sub(age).unwrap_or(Timestamp::MIN);
        let mut report = TrimReport { floor: self.segments.first(), ..TrimReport::default() };
        for (pair, size) in segments.windows(2).zip(sizes) {
            let [(first, segment), (next, _)] = pair else {
                break;
            };
            let is_old = newest_time(segment)?.is_none_or(|time| time < oldest_kept);
            if !is_old && total <= bytes {
                break;
            }
            total -= size;
            report.segment_count += 1;
            report.event_count += next.0 - first.0;
            report.size_bytes += size;
            report.floor = *next;
            if trim == Trim::Remove {
                self.shared.floor.store(next.0, Ordering::Release);
                self.segments.remove(*first)?;
                self.shared.gauge();
            }
        }
        Ok(report)
    }

    fn close(&mut self) -> Result<(), Error> {
        self.segments.sync()?;
        self.folder.sync_witness().map_err(|error| Error::Store(error.to_string()))
    }
}

/// A time as the record keeps it: an event must read the same from memory and from disk.
fn kept(time: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(time.as_microsecond()).unwrap_or(time)
}

fn size(segment: &Segment) -> u64 {
    segment.bytes.load(Ordering::Relaxed)
}

fn newest_time(segment: &Segment) -> Result<Option<Timestamp>, Error> {
    let Some(guard) = segment.events.last_key_value() else {
        return Ok(None);
    };
    let (key, value) = guard.into_inner().map_err(store)?;
    super::segments::stored(&key, &value).map(|stored| Some(stored.event.receive_time))
}
