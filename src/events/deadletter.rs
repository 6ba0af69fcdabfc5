//! Deliveries that were authentic and could not be read: kept aside as files, for a better reader.
//!
//! A file is one line of JSON, what is known of the delivery, and then its bytes.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Dead letters kept: more than this is a broken feed, and an operator must look.
const FILES_MAX: usize = 1_000;
/// Bytes of dead letters kept.
const BYTES_MAX: u64 = 64 * 1024 * 1024;
const EXTENSION: &str = "letter";

/// A delivery kept aside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    /// When it came.
    pub receive_time: Timestamp,
    /// Why it could not be read.
    pub reason: String,
    /// Headers that a reader looks at; never a credential.
    pub headers: BTreeMap<String, String>,
    /// Its bytes.
    pub body: Bytes,
}

/// The name of a dead letter: names sort as the deliveries came.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId(String);

/// A dead letter that lies in the folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its name.
    pub id: LetterId,
    /// The delivery; without its bytes in a list.
    pub letter: DeadLetter,
    /// Bytes of the body.
    pub size_bytes: u64,
}

/// Some dead letters.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Oldest first.
    pub letters: Vec<Kept>,
    /// Whether there are more after them.
    pub has_more: bool,
    /// How many there are in all.
    pub total_count: usize,
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

/// What stands before the bytes.
#[derive(Serialize, Deserialize)]
struct Head {
    receive_time: Timestamp,
    reason: String,
    #[serde(default)]
    headers: BTreeMap<String, String>,
}

impl LetterId {
    /// Reads a name; none that could lead out of the folder.
    pub fn parse(text: &str) -> Option<Self> {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
        let fits = (1..=64).contains(&text.len()) && text.bytes().all(is_plain);
        fits.then(|| Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn path(&self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.{EXTENSION}", self.0))
    }
}

/// Keeps one below the folder, synced before this returns. Blocks.
///
/// # Errors
/// Why it was not kept.
pub fn keep(folder: &Path, letter: &DeadLetter) -> Result<(), Error> {
    if !folder.exists() {
        fs::create_dir_all(folder)?;
        // A letter that is synced in a folder whose name is not would go with the power.
        folder.parent().map_or(Ok(()), |parent| File::open(parent)?.sync_all())?;
    }
    let (count, bytes) = size(folder)?;
    if count >= FILES_MAX || bytes + letter.body.len() as u64 > BYTES_MAX {
        return Err(Error::Full);
    }
    // The time comes first in the name.
    let name = format!("{:020}-{}", letter.receive_time.as_microsecond(), Uuid::new_v4().simple());
    let DeadLetter { receive_time, reason, headers, body } = letter.clone();
    let head = serde_json::to_string(&Head { receive_time, reason, headers });
    let head = head.map_err(std::io::Error::other)?;
    let part = folder.join(format!("{name}.part"));
    write(&part, &head, &body)?;
    fs::rename(&part, LetterId(name).path(folder))?;
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Those after one of them, oldest first, without their bodies. Blocks.
///
/// # Errors
/// The folder cannot be read.
pub fn list(folder: &Path, after: Option<&LetterId>, count_max: usize) -> std::io::Result<Listed> {
    let mut ids: Vec<LetterId> = letters(folder)?.iter().filter_map(|path| id(path)).collect();
    ids.sort();
    let total_count = ids.len();
    let mut ids = ids.into_iter().filter(|id| after.is_none_or(|after| id > after));
    let mut found = Vec::new();
    for id in ids.by_ref().take(count_max) {
        // One that was removed meanwhile is passed over.
        if let Some(mut kept) = read(folder, &id)? {
            kept.letter.body = Bytes::new();
            found.push(kept);
        }
    }
    Ok(Listed { letters: found, has_more: ids.next().is_some(), total_count })
}

/// One with its body. Blocks.
///
/// # Errors
/// It cannot be read.
pub fn read(folder: &Path, id: &LetterId) -> std::io::Result<Option<Kept>> {
    let bytes = match fs::read(id.path(folder)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let bytes = Bytes::from(bytes);
    let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
    let Head { receive_time, reason, headers } = serde_json::from_slice(&bytes.slice(..end))?;
    let body = bytes.slice((end + 1).min(bytes.len())..);
    let size_bytes = body.len() as u64;
    let letter = DeadLetter { receive_time, reason, headers, body };
    Ok(Some(Kept { id: id.clone(), letter, size_bytes }))
}

/// Removes one; whether it was there. Blocks.
///
/// # Errors
/// The disk.
pub fn remove(folder: &Path, id: &LetterId) -> std::io::Result<bool> {
    match fs::remove_file(id.path(folder)) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
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

fn id(path: &Path) -> Option<LetterId> {
    LetterId::parse(path.file_stem()?.to_str()?)
}

fn letters(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == EXTENSION) {
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
