//! The store of the log: pairs of keyspaces (events by position, positions by id), a pair for a
//! run of events, so that old ones are dropped whole.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fjall::{Database, Keyspace, KeyspaceCreateOptions};

use super::table::Table;
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::super::{Epoch, Event, Page, Position, Source, Stat, Stored, record};
use super::folder::{Folder, OpenError};
use super::{Error, PageLimit};

/// The store's cache. Measured: with this and the memtable it stays near 40 MB under load.
const CACHE_BYTES: u64 = 4 * 1024 * 1024;
/// A keyspace's memtable.
const MEMTABLE_BYTES: u64 = 4 * 1024 * 1024;
/// Threads for flushing and compacting beside the writer.
const WORKER_THREADS: usize = 1;
const EVENTS: &str = "events-";
/// Name of the table of request ids.
const REQUESTS: &str = "requests";
const IDS: &str = "ids-";

/// A run of events.
#[derive(Clone)]
pub struct Segment {
    /// Events by position, big-endian.
    pub events: Keyspace,
    /// Position and time of receipt, by id or digest.
    pub ids: Keyspace,
    /// Bytes of the events in it, compressed or not as they lie on disk.
    pub bytes: Arc<AtomicU64>,
}

impl std::fmt::Debug for Segment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Segment")
    }
}

/// All segments by their first position. Cheap to clone.
#[derive(Clone)]
pub struct Segments {
    database: Database,
    table: Table,
    segments: Arc<RwLock<BTreeMap<Position, Segment>>>,
}

impl std::fmt::Debug for Segments {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Segments")
    }
}

/// What a check of the whole log found: that it is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyReport {
    /// Events read.
    pub event_count: u64,
    /// Segments read.
    pub segment_count: usize,
}

/// What the ids keyspace holds of an event.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Where it stands.
    pub position: Position,
    /// When it was received, in microseconds.
    pub receive_micros: i64,
}

impl Segments {
    /// Opens the store, or makes it with one segment.
    pub fn open(folder: &Folder) -> Result<Self, OpenError> {
        let database = Database::builder(folder.store())
            .cache_size(CACHE_BYTES)
            .worker_threads(WORKER_THREADS)
            .open()
            .map_err(|error| match error {
                fjall::Error::Locked => OpenError::InUse(folder.display()),
                fjall::Error::Io(error) => OpenError::Io(error),
                other => OpenError::Damaged { folder: folder.display(), reason: other.to_string() },
            })?;
        let damaged_store = |error: Error| OpenError::Damaged {
            folder: folder.display(),
            reason: error.to_string(),
        };
        let table = Table::open(&database, REQUESTS).map_err(damaged_store)?;
        let segments = Self { database, table, segments: Arc::default() };
        let damaged = |reason: String| OpenError::Damaged { folder: folder.display(), reason };
        segments.load().map_err(|error| damaged(error.to_string()))?;
        Ok(segments)
    }

    /// The table beside the log.
    pub fn table(&self) -> &Table {
        &self.table
    }

    fn load(&self) -> Result<(), Error> {
        let names: Vec<String> =
            self.database.list_keyspace_names().iter().map(ToString::to_string).collect();
        let first = |name: &str, prefix: &str| {
            name.strip_prefix(prefix).and_then(|number| number.parse().ok())
        };
        for position in names.iter().filter_map(|name| first(name, EVENTS)) {
            self.add(Position(position))?;
        }
        if self.map().is_empty() {
            self.add(Position(1))?;
        }
        // Ids whose events are gone are what a crash in the middle of a trim leaves.
        let strays = names.iter().filter(|name| {
            first(name, IDS).is_some_and(|position| !self.map().contains_key(&Position(position)))
        });
        for name in strays {
            let keyspace =
                self.database.keyspace(name, KeyspaceCreateOptions::default).map_err(store)?;
            self.database.delete_keyspace(keyspace).map_err(store)?;
        }
        Ok(())
    }

    /// Makes or opens the pair that begins at a position.
    pub fn add(&self, first: Position) -> Result<Segment, Error> {
        let options = || KeyspaceCreateOptions::default().max_memtable_size(MEMTABLE_BYTES);
        let open =
            |prefix: &str| self.database.keyspace(&format!("{prefix}{:020}", first.0), options);
        let events = open(EVENTS).map_err(store)?;
        let bytes = Arc::new(AtomicU64::new(size(&events)?));
        let segment = Segment { events, ids: open(IDS).map_err(store)?, bytes };
        self.segments
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(first, segment.clone());
        Ok(segment)
    }

    /// Takes a segment out of reach; it is deleted when its last reader has left.
    pub fn remove(&self, first: Position) -> Result<(), Error> {
        let removed = self.segments.write().unwrap_or_else(PoisonError::into_inner).remove(&first);
        if let Some(segment) = removed {
            // Ids first: events without ids can be read, ids without events could not.
            self.database.delete_keyspace(segment.ids).map_err(store)?;
            self.database.delete_keyspace(segment.events).map_err(store)?;
        }
        Ok(())
    }

    /// A batch whose commit returns when it is synced.
    pub fn batch(&self) -> fjall::OwnedWriteBatch {
        self.database.batch().durability(Some(fjall::PersistMode::SyncData))
    }

    /// Syncs everything.
    pub fn sync(&self) -> Result<(), Error> {
        self.database.persist(fjall::PersistMode::SyncAll).map_err(store)
    }

    /// The first position of the oldest segment.
    pub fn first(&self) -> Position {
        self.map().keys().next().copied().unwrap_or(Position(1))
    }

    /// The segments, oldest first.
    pub fn all(&self) -> Vec<(Position, Segment)> {
        self.map().iter().map(|(first, segment)| (*first, segment.clone())).collect()
    }

    /// The newest event.
    pub fn last(&self) -> Result<Option<Arc<Stored>>, OpenError> {
        for (_, segment) in self.all().into_iter().rev() {
            if let Some(guard) = segment.events.last_key_value() {
                let io = |error: Error| OpenError::Io(std::io::Error::other(error));
                let (key, value) = guard.into_inner().map_err(store).map_err(io)?;
                return stored(&key, &value).map(Some).map_err(io);
            }
        }
        Ok(None)
    }

    /// What is known of a key; the newest segment is asked first, as repetitions come soon.
    pub fn known(&self, key: &[u8]) -> Result<Option<Known>, Error> {
        for segment in self.map().values().rev() {
            if let Some(value) = segment.ids.get(key).map_err(store)? {
                return read_known(&value).map(Some);
            }
        }
        Ok(None)
    }

    /// The event with an id.
    pub fn find(&self, id: &str) -> Result<Option<Arc<Stored>>, Error> {
        match self.known(&id_key(id))? {
            Some(known) => self.at(known.position),
            None => Ok(None),
        }
    }

    /// The event at a position.
    pub fn at(&self, position: Position) -> Result<Option<Arc<Stored>>, Error> {
        let segment = self.map().range(..=position).next_back().map(|(_, segment)| segment.clone());
        let Some(segment) = segment else {
            return Ok(None);
        };
        let key = position.0.to_be_bytes();
        let value = segment.events.get(key).map_err(store)?;
        value.map(|value| stored(&key, &value)).transpose()
    }

    /// Events after a position, up to the head.
    pub fn read(&self, after: Position, head: Position, limit: PageLimit) -> Result<Page, Error> {
        let next = Position(after.0 + 1);
        let floor = self.first();
        let segment = self.map().range(..=next).next_back().map(|(_, segment)| segment.clone());
        let segment = segment.ok_or(Error::Trimmed { after, floor })?;
        let mut events: Vec<Arc<Stored>> = Vec::new();
        let mut bytes = 0;
        for guard in segment.events.range(next.0.to_be_bytes()..=head.0.to_be_bytes()) {
            let (key, value) = guard.into_inner().map_err(store)?;
            let stored = stored(&key, &value)?;
            let expected = after.0 + 1 + events.len() as u64;
            if stored.position.0 != expected {
                return Err(Error::Damaged(format!("position {expected} is missing")));
            }
            bytes += stored.event.body.len();
            if bytes > limit.bytes && !events.is_empty() {
                break;
            }
            events.push(stored);
            if events.len() == limit.events {
                break;
            }
        }
        match events.last() {
            Some(last) => Ok(Page { examined: last.position, events, source: Source::Disk }),
            // The head says that there is more.
            None => Err(Error::Damaged(format!("position {} is missing", next.0))),
        }
    }

    /// The last position received before a time, by halving.
    pub fn position_before_time(
        &self,
        time: Timestamp,
        floor: Position,
        head: Position,
    ) -> Result<Position, Error> {
        let (mut low, mut high) = (floor.0, head.0 + 1);
        while low < high {
            let middle = low + (high - low) / 2;
            let stored = self.at(Position(middle))?;
            let stored =
                stored.ok_or_else(|| Error::Damaged(format!("position {middle} is missing")))?;
            if stored.event.receive_time < time {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Ok(Position(low.saturating_sub(1)))
    }

    /// What the log holds.
    pub fn stat(&self, epoch: Epoch, floor: Position, head: Position) -> Result<Stat, Error> {
        let time = |position| {
            self.at(position).map(|stored| stored.map(|stored| stored.event.receive_time))
        };
        Ok(Stat {
            epoch,
            floor,
            head,
            event_count: (head.0 + 1).saturating_sub(floor.0),
            size_bytes: self.database.disk_space().map_err(store)?,
            oldest_time: time(floor)?,
            newest_time: time(head)?,
        })
    }

    /// Reads all events and looks each up by its id.
    pub fn verify(&self, floor: Position, head: Position) -> Result<VerifyReport, Error> {
        const LIMIT: PageLimit = PageLimit { events: 1_000, bytes: 4 * 1024 * 1024 };
        let mut after = Position(floor.0.saturating_sub(1));
        let mut event_count = 0;
        while after < head {
            let page = self.read(after, head, LIMIT)?;
            for stored in &page.events {
                let known = self.known(&id_key(&stored.event.id))?.map(|known| known.position);
                if known != Some(stored.position) {
                    return Err(Error::Damaged(format!(
                        "position {} has an id that does not lead to it",
                        stored.position.0
                    )));
                }
                event_count += 1;
            }
            after = page.examined;
        }
        Ok(VerifyReport { event_count, segment_count: self.map().len() })
    }

    fn map(&self) -> std::sync::RwLockReadGuard<'_, BTreeMap<Position, Segment>> {
        self.segments.read().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Bytes of a segment's events. What was not flushed yet counts nothing on disk, and is little
/// enough to be read.
fn size(events: &Keyspace) -> Result<u64, Error> {
    let on_disk = events.disk_space();
    if on_disk > 0 {
        return Ok(on_disk);
    }
    let mut bytes = 0;
    for guard in events.iter() {
        bytes += guard.into_inner().map_err(store)?.1.len() as u64;
    }
    Ok(bytes)
}

/// The key of an event's id.
pub fn id_key(id: &str) -> Vec<u8> {
    [b"i", id.as_bytes()].concat()
}

/// The key of a body's digest.
pub fn digest_key(digest: &[u8; 16]) -> Vec<u8> {
    [b"d".as_slice(), digest].concat()
}

/// The value under both kinds of key.
pub fn known_value(known: Known) -> Vec<u8> {
    [known.position.0.to_be_bytes(), known.receive_micros.to_be_bytes()].concat()
}

fn read_known(value: &[u8]) -> Result<Known, Error> {
    let damaged = || Error::Damaged("an id has a value of another length".to_owned());
    let (position, rest) = value.split_first_chunk::<8>().ok_or_else(damaged)?;
    let micros = rest.try_into().map_err(|_| damaged())?;
    Ok(Known {
        position: Position(u64::from_be_bytes(*position)),
        receive_micros: i64::from_be_bytes(micros),
    })
}

/// The event of a key and a value.
pub fn stored(key: &[u8], value: &[u8]) -> Result<Arc<Stored>, Error> {
    let key = key
        .try_into()
        .map_err(|_| Error::Damaged("an event has a key of another length".to_owned()))?;
    let event = record::decode(value).map_err(|error| Error::Damaged(error.to_string()))?;
    Ok(place(Position(u64::from_be_bytes(key)), event))
}

/// An event in its place.
pub fn place(position: Position, event: Event) -> Arc<Stored> {
    let mut digest = [0; 4];
    digest.iter_mut().zip(Sha256::digest(event.id.as_bytes())).for_each(|(to, from)| *to = from);
    Arc::new(Stored { position, event, digest, encoded: OnceLock::new() })
}

/// The store's errors have no text of their own for people.
pub fn store(error: fjall::Error) -> Error {
    match error {
        fjall::Error::Io(error) => Error::Store(error.to_string()),
        other => Error::Store(other.to_string()),
    }
}
