//! Opens the database of the store: made whole or not at all, and looked at before it is opened.

use std::fs::File;
use std::path::Path;

use fjall::Database;

use super::folder::{Folder, OpenError};
use super::journal;

/// The store's cache. Measured: with this and the memtable it stays near 40 MB under load.
const CACHE_BYTES: u64 = 4 * 1024 * 1024;
/// Threads for flushing and compacting beside the writer.
const WORKER_THREADS: usize = 1;

/// Makes the store, unless it is there.
pub fn make(folder: &Folder) -> Result<(), OpenError> {
    if folder.store().exists() {
        return Ok(());
    }
    // Made beside and moved into place: a store that a crash left half made would neither open
    // nor be made anew.
    let part = folder.new_store()?;
    drop(open(folder, &part)?);
    sync_folders(&part)?;
    Ok(folder.keep_store(&part)?)
}

/// Why a store cannot be used.
pub fn damaged(folder: &Folder, reason: String) -> OpenError {
    OpenError::Damaged { folder: folder.display(), reason }
}

/// The store, whose journals were found to be sound.
pub fn sound(folder: &Folder) -> Result<Database, OpenError> {
    let witness = folder.witness()?.map(|(_, position, _)| position.0);
    journal::check(&folder.store(), witness)?.map_err(|reason| damaged(folder, reason))?;
    open(folder, &folder.store())
}

fn open(folder: &Folder, path: &Path) -> Result<Database, OpenError> {
    let builder = Database::builder(path).cache_size(CACHE_BYTES).worker_threads(WORKER_THREADS);
    builder.open().map_err(|error| match error {
        fjall::Error::Locked => OpenError::InUse(folder.display()),
        fjall::Error::Io(error) => OpenError::Io(error),
        other => damaged(folder, other.to_string()),
    })
}

/// The store syncs what it writes into a keyspace's folder, and not the name of that folder.
pub fn sync_folders(store: &Path) -> std::io::Result<()> {
    [store.to_owned(), store.join("keyspaces")]
        .iter()
        .try_for_each(|folder| File::open(folder)?.sync_all())
}
