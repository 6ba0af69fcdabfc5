//! Deliveries that were authentic and could not be read: kept aside as files, for a better reader.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

/// Dead letters kept: more than this is a broken feed, and an operator must look.
const FILES_MAX: usize = 1_000;
/// Bytes of dead letters kept.
const BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A delivery kept aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    /// When it came.
    pub receive_time: Timestamp,
    /// Why it could not be read.
    pub reason: String,
    /// Its bytes.
    pub body: Bytes,
}

/// Why a delivery was not kept.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The limit is reached.
    #[error(
        "there are {FILES_MAX} dead letters, or {BYTES_MAX} bytes of them: look at them and remove some"
    )]
    Full,
    /// The disk.
    #[error("failed to keep a dead letter: {0}")]
    Io(#[from] std::io::Error),
}

/// Keeps one below the folder, synced before this returns. Blocks.
///
/// # Errors
/// Why it was not kept.
pub fn keep(folder: &Path, letter: &DeadLetter) -> Result<(), Error> {
    fs::create_dir_all(folder)?;
    let (count, bytes) = size(folder)?;
    if count >= FILES_MAX || bytes + letter.body.len() as u64 > BYTES_MAX {
        return Err(Error::Full);
    }
    // The time comes first in the name, so that names sort as the deliveries came.
    let name = format!("{:020}-{}", letter.receive_time.as_microsecond(), Uuid::new_v4().simple());
    let head = json!({ "receive_time": letter.receive_time.to_string(), "reason": letter.reason });
    let whole = folder.join(format!("{name}.letter"));
    let part = folder.join(format!("{name}.part"));
    write(&part, &head.to_string(), &letter.body)?;
    fs::rename(&part, &whole)?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// How many there are, and their bytes.
///
/// # Errors
/// The folder cannot be read.
pub fn size(folder: &Path) -> std::io::Result<(usize, u64)> {
    let mut size = (0, 0);
    for path in letters(folder)? {
        size.0 += 1;
        size.1 += fs::metadata(path)?.len();
    }
    Ok(size)
}

fn letters(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "letter") {
            paths.push(path);
        }
    }
    Ok(paths)
}

fn write(path: &Path, head: &str, body: &[u8]) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    file.write_all(head.as_bytes())?;
    file.write_all(b"\n")?;
    file.write_all(body)?;
    file.sync_all()
}
