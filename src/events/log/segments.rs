//! The store of the log: pairs of keyspaces (events by position, positions by id), a pair for a
//! run of events, so that old ones are dropped whole.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use fjall::config::PartitioningPolicy;
use fjall::{Database, Keyspace, KeyspaceCreateOptions};

use super::table::{Table, TableName, Tables};
use jiff::Timestamp;

use super::super::filter::Filter;
use super::super::tail;
use super::super::{Epoch, Page, Position, Source, Stat, Stored};
use super::entries::{Known, id_key, read_known, stored};
use super::folder::{Folder, OpenError};
use super::opening;
use super::scan::INDEX_MARK;
use super::{Error, PageLimit};

/// A keyspace's memtable.
const MEMTABLE_BYTES: u64 = 4 * 1024 * 1024;
const EVENTS: &str = "events-";
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
    has_index: Arc<AtomicBool>,
}

impl Segment {
    /// Whether all its events stand in its indexes.
    pub fn is_indexed(&self) -> bool {
        self.has_index.load(Ordering::Acquire)
    }

    /// They do, as the first of them was written with its mark.
    pub fn set_indexed(&self) {
        self.has_index.store(true, Ordering::Release);
    }
}

impl std::fmt::Debug for Segment {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Segment")
    }
}

/// All segments by their first position. Cheap to clone.
#[derive(Clone)]
pub struct Segments {
    path: Arc<Path>,
    store: Arc<RwLock<Store>>,
}

/// The open store, and nothing while it is opened anew.
#[derive(Default)]
struct Store {
    database: Option<Database>,
    tables: Option<Tables>,
    segments: BTreeMap<Position, Segment>,
}

impl std::fmt::Debug for Segments {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Segments")
    }
}

impl Segments {
    /// Opens the store, or makes it with one segment.
    pub fn open(folder: &Folder) -> Result<Self, OpenError> {
        opening::make(folder)?;
        let database = opening::sound(folder)?;
        let segments = Self { path: folder.store().into(), store: Arc::default() };
        segments.load(database).map_err(|error| opening::damaged(folder, error.to_string()))?;
        Ok(segments)
    }

    /// Closes the store and opens it anew, as a restart would: after a failed write it takes no
    /// other.
    pub fn reopen(&self, folder: &Folder) -> Result<(), OpenError> {
        drop(std::mem::take(&mut *self.write()));
        self.load(opening::sound(folder)?)
            .map_err(|error| opening::damaged(folder, error.to_string()))
    }

    /// Does something with the table beside the log.
    pub fn with_table<T>(
        &self,
        name: TableName,
        job: impl FnOnce(&Table) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let tables = self.read_store().tables.clone();
        job(tables.ok_or_else(closed)?.get(name))
    }

    fn load(&self, database: Database) -> Result<(), Error> {
        let tables = Some(Tables::open(&database)?);
        let names: Vec<String> =
            database.list_keyspace_names().iter().map(ToString::to_string).collect();
        *self.write() =
            Store { database: Some(database.clone()), tables, segments: BTreeMap::new() };
        let of = |prefix: &str| -> BTreeSet<u64> {
            let numbers = names.iter().filter_map(|name| name.strip_prefix(prefix)?.parse().ok());
            numbers.collect()
        };
        let (events, ids) = (of(EVENTS), of(IDS));
        let newest = events.last().copied().unwrap_or(1);
        for first in events.union(&ids) {
            // Half a pair, unless it is the newest one in the making, is what a crash in the
            // middle of a trim leaves.
            let is_whole = events.contains(first) && ids.contains(first);
            if is_whole || *first == newest {
                self.add(Position(*first))?;
                continue;
            }
            for name in [EVENTS, IDS].map(|prefix| format!("{prefix}{first:020}")) {
                if names.contains(&name) {
                    let options = KeyspaceCreateOptions::default;
                    let keyspace = database.keyspace(&name, options).map_err(store)?;
                    database.delete_keyspace(keyspace).map_err(store)?;
                }
            }
        }
        if events.is_empty() {
            self.add(Position(newest))?;
        }
        Ok(())
    }

    fn database(&self) -> Result<Database, Error> {
        self.read_store().database.clone().ok_or_else(closed)
    }

    fn read_store(&self) -> RwLockReadGuard<'_, Store> {
        self.store.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> RwLockWriteGuard<'_, Store> {
        self.store.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The segment that holds a position.
    pub fn holding(&self, position: Position) -> Option<Segment> {
        let store = self.read_store();
        store.segments.range(..=position).next_back().map(|(_, segment)| segment.clone())
    }

    /// The segment that holds what stands after a position, and the last position in it.
    pub fn segment_after(
        &self,
        after: Position,
        head: Position,
    ) -> Result<(Segment, Position), Error> {
        let next = Position(after.0 + 1);
        let store = self.read_store();
        if store.database.is_none() {
            return Err(closed());
        }
        let held = store.segments.range(..=next).next_back();
        let floor = store.segments.keys().next().copied().unwrap_or(next);
        let (_, segment) = held.ok_or(Error::Trimmed { after, floor })?;
        let following = store.segments.range(Position(next.0 + 1)..).next();
        let end = following.map_or(head, |(first, _)| Position(first.0 - 1).min(head));
        Ok((segment.clone(), end))
    }

    /// Makes or opens the pair that begins at a position.
    pub fn add(&self, first: Position) -> Result<Segment, Error> {
        // Each append asks whether its id is new. A filter that lies in one piece would be read and
        // checked whole for that, hundreds of kilobytes, once it does not fit the cache.
        let options = || {
            let options = KeyspaceCreateOptions::default().max_memtable_size(MEMTABLE_BYTES);
            options.filter_block_partitioning_policy(PartitioningPolicy::all(true))
        };
        let database = self.database()?;
        let open = |prefix: &str| database.keyspace(&format!("{prefix}{:020}", first.0), options);
        let events = open(EVENTS).map_err(store)?;
        let bytes = Arc::new(AtomicU64::new(size(&events)?));
        let ids = open(IDS).map_err(store)?;
        let has_index = ids.contains_key(INDEX_MARK).map_err(store)?;
        let has_index = Arc::new(AtomicBool::new(has_index));
        let segment = Segment { events, ids, bytes, has_index };
        opening::sync_folders(&self.path).map_err(|error| Error::Store(error.to_string()))?;
        self.write().segments.insert(first, segment.clone());
        Ok(segment)
    }

    /// Takes a segment out of reach; it is deleted when its last reader has left.
    pub fn remove(&self, first: Position) -> Result<(), Error> {
        let database = self.database()?;
        let removed = self.write().segments.remove(&first);
        if let Some(segment) = removed {
            // Ids first: events without ids can be read, ids without events could not.
            database.delete_keyspace(segment.ids).map_err(store)?;
            database.delete_keyspace(segment.events).map_err(store)?;
        }
        Ok(())
    }

    /// A batch whose commit returns when it is synced.
    pub fn batch(&self) -> Result<fjall::OwnedWriteBatch, Error> {
        Ok(self.database()?.batch().durability(Some(fjall::PersistMode::SyncData)))
    }

    /// Syncs everything.
    pub fn sync(&self) -> Result<(), Error> {
        self.database()?.persist(fjall::PersistMode::SyncAll).map_err(store)
    }

    /// The first position of the oldest segment.
    pub fn first(&self) -> Position {
        self.read_store().segments.keys().next().copied().unwrap_or(Position(1))
    }

    /// The segments, oldest first.
    pub fn all(&self) -> Vec<(Position, Segment)> {
        let store = self.read_store();
        store.segments.iter().map(|(first, segment)| (*first, segment.clone())).collect()
    }

    /// The newest events, in order, as many as memory holds, so that those who come back after a
    /// restart need not read them from disk.
    pub fn newest(&self, limit: tail::Limit) -> Result<Vec<Arc<Stored>>, OpenError> {
        let io = |error: Error| OpenError::Io(std::io::Error::other(error));
        let (mut newest, mut bytes) = (Vec::new(), 0);
        for (_, segment) in self.all().into_iter().rev() {
            for guard in segment.events.iter().rev() {
                let (key, value) = guard.into_inner().map_err(store).map_err(io)?;
                bytes += value.len();
                if newest.len() == limit.events || bytes > limit.bytes && !newest.is_empty() {
                    newest.reverse();
                    return Ok(newest);
                }
                newest.push(stored(&key, &value).map_err(io)?);
            }
        }
        newest.reverse();
        Ok(newest)
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
        let open = self.read_store();
        if open.database.is_none() {
            return Err(closed());
        }
        for segment in open.segments.values().rev() {
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
        let Some(segment) = self.holding(position) else {
            return self.database().map(|_| None);
        };
        let key = position.0.to_be_bytes();
        let value = segment.events.get(key).map_err(store)?;
        value.map(|value| stored(&key, &value)).transpose()
    }

    /// Events after a position, up to the head.
    pub fn read(&self, after: Position, head: Position, limit: PageLimit) -> Result<Page, Error> {
        let scanned = self.scan(after, head, limit, &Filter::default(), Vec::new())?;
        Ok(Page { events: scanned.visit, examined: scanned.examined, source: Source::Disk })
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
            size_bytes: self.database()?.disk_space().map_err(store)?,
            oldest_time: time(floor)?,
            newest_time: time(head)?,
        })
    }
}

fn closed() -> Error {
    Error::Store("it is being opened anew".to_owned())
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

/// The store's errors have no text of their own for people.
pub fn store(error: fjall::Error) -> Error {
    match error {
        fjall::Error::Io(error) => Error::Store(error.to_string()),
        other => Error::Store(other.to_string()),
    }
}
