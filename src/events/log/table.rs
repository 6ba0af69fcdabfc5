//! Small tables beside the log, in the same store: values by key, each write synced.
//!
//! No key has eight bytes: such are the keys of events, by which a torn journal is judged.

use fjall::{Database, Keyspace, KeyspaceCreateOptions, PersistMode};

use super::Error;
use super::segments::store;

/// Bytes of the table that are held in memory before they go to a file: entries are few.
const MEMTABLE_BYTES: u64 = 1024 * 1024;

/// Which table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableName {
    /// Request ids.
    Requests,
    /// What the gateway remembers of its work at Well.
    Notes,
    /// What consumers have committed.
    Consumers,
}

/// All tables.
#[derive(Clone)]
pub struct Tables {
    requests: Table,
    notes: Table,
    consumers: Table,
}

impl Tables {
    /// Opens them, or makes them.
    ///
    /// # Errors
    /// The store's trouble.
    pub fn open(database: &Database) -> Result<Self, Error> {
        let open = |name| Table::open(database, name);
        Ok(Self {
            requests: open("requests")?,
            notes: open("notes")?,
            consumers: open("consumers")?,
        })
    }

    /// One of them.
    pub fn get(&self, name: TableName) -> &Table {
        match name {
            TableName::Requests => &self.requests,
            TableName::Notes => &self.notes,
            TableName::Consumers => &self.consumers,
        }
    }
}

/// A key and its value.
pub type Entry = (Vec<u8>, Vec<u8>);

/// Values by key.
#[derive(Clone)]
pub struct Table {
    database: Database,
    entries: Keyspace,
}

impl std::fmt::Debug for Table {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Table").finish_non_exhaustive()
    }
}

impl Table {
    /// Opens the table, or makes it.
    ///
    /// # Errors
    /// The store's trouble.
    fn open(database: &Database, name: &str) -> Result<Self, Error> {
        let options = || KeyspaceCreateOptions::default().max_memtable_size(MEMTABLE_BYTES);
        let entries = database.keyspace(name, options).map_err(store)?;
        Ok(Self { database: database.clone(), entries })
    }

    /// The value of a key.
    ///
    /// # Errors
    /// The store's trouble.
    pub fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, Error> {
        Ok(self.entries.get(key).map_err(store)?.map(|value| value.to_vec()))
    }

    /// Sets the value of a key; synced when this returns.
    ///
    /// # Errors
    /// The store's trouble; the value may or may not be set then.
    pub fn put(&self, key: &[u8], value: &[u8]) -> Result<(), Error> {
        let mut batch = self.batch();
        batch.insert(&self.entries, key, value);
        batch.commit().map_err(store)
    }

    /// Removes a key; synced when this returns.
    ///
    /// # Errors
    /// The store's trouble.
    pub fn remove(&self, key: &[u8]) -> Result<(), Error> {
        let mut batch = self.batch();
        batch.remove(&self.entries, key);
        batch.commit().map_err(store)
    }

    /// The entries whose keys begin so, as far as they fit into memory: there are few.
    ///
    /// # Errors
    /// The store's trouble.
    pub fn list(&self, prefix: &[u8]) -> Result<Vec<Entry>, Error> {
        let mut found = Vec::new();
        for entry in self.entries.prefix(prefix) {
            let (key, value) = entry.into_inner().map_err(store)?;
            found.push((key.to_vec(), value.to_vec()));
        }
        Ok(found)
    }

    /// Removes the entries that are not to be kept, and counts the others.
    ///
    /// # Errors
    /// The store's trouble.
    pub fn retain<F: Fn(&[u8]) -> bool>(&self, keep: F) -> Result<usize, Error> {
        let mut count = 0;
        let mut batch = self.batch();
        for entry in self.entries.iter() {
            let (key, value) = entry.into_inner().map_err(store)?;
            match keep(&value) {
                true => count += 1,
                false => batch.remove(&self.entries, key),
            }
        }
        batch.commit().map_err(store)?;
        Ok(count)
    }

    /// Each batch is synced as it is written, so that a power cut can tear the last one only.
    fn batch(&self) -> fjall::OwnedWriteBatch {
        self.database.batch().durability(Some(PersistMode::SyncData))
    }
}
