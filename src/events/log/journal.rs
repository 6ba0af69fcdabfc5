//! A look at the store's journals before the store opens them.
//!
//! A power cut may leave the last batch torn: it was answered to nobody and is cut off. The store
//! itself refuses some torn batches, and cuts silently at damage in the middle. So every batch is
//! read here first: what follows the last sound batch may be cut only when no sound batch comes
//! after it; anything else is damage, and nothing is changed. Batches are synced one at a time, so
//! at most one can be torn.
//!
//! The format is that of fjall 3: a start with the number of items, the items, and an end with
//! their checksum and four fixed bytes.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use xxhash_rust::xxh3::Xxh3;

const START: u8 = 1;
const ITEM: u8 = 2;
const END: u8 = 3;
const CLEAR: u8 = 4;
const TRAILER: [u8; 4] = [b'F', b'J', b'L', 3];
/// Bytes of an item before its key: kind of value, compression, keyspace, and three lengths.
const ITEM_HEAD_BYTES: usize = 1 + 1 + 8 + 2 + 4 + 4;

/// Bytes that are read at once: a start should not wait for thousands of small reads.
const READ_BYTES: usize = 256 * 1024;

/// What a journal is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Condition {
    /// Sound batches, and nothing after them.
    Sound,
    /// Sound batches up to here, and then one that was never finished.
    Torn {
        at: u64,
        /// The last position among them.
        end: Option<u64>,
    },
    /// Something in the middle cannot be read.
    Damaged { at: u64 },
}

/// Looks at all journals of a store, and cuts off a batch that was never finished, unless the log
/// would then end before `witness`.
///
/// # Errors
/// Why the store must not be opened; nothing was changed then.
pub fn check(store: &Path, witness: Option<u64>) -> io::Result<Result<(), String>> {
    let journals = journals(store)?;
    let mut torn = None;
    for (number, path) in journals.iter().enumerate() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_newest = number + 1 == journals.len();
        match condition(path)? {
            Condition::Sound => {}
            Condition::Torn { at, end } if is_newest && reaches(end, witness) => {
                torn = Some((path, at));
            }
            // The store syncs a journal before it begins the next.
            Condition::Torn { at, .. } | Condition::Damaged { at } => {
                return Ok(Err(format!("the journal {name} cannot be read from byte {at} on")));
            }
        }
    }
    if let Some((path, at)) = torn {
        tracing::warn!(at, "a batch that was not finished is cut off: nothing of it was answered");
        let file = OpenOptions::new().write(true).open(path)?;
        file.set_len(at)?;
        file.sync_all()?;
    }
    Ok(Ok(()))
}

/// Whether nothing that had been synced is missing. A journal without events cannot tell.
fn reaches(end: Option<u64>, witness: Option<u64>) -> bool {
    end.is_none_or(|end| witness.is_none_or(|witness| end >= witness))
}

/// Oldest first.
fn journals(store: &Path) -> io::Result<Vec<PathBuf>> {
    let mut numbered = Vec::new();
    for entry in fs::read_dir(store)? {
        let path = entry?.path();
        if path.extension().is_none_or(|extension| extension != "jnl") {
            continue;
        }
        let number = path.file_stem().and_then(|stem| stem.to_str()?.parse::<u64>().ok());
        numbered.extend(number.map(|number| (number, path)));
    }
    numbered.sort();
    Ok(numbered.into_iter().map(|(_, path)| path).collect())
}

fn condition(path: &Path) -> io::Result<Condition> {
    let mut reader = BufReader::with_capacity(READ_BYTES, File::open(path)?);
    let (mut at, mut end) = (0, None);
    while let Some(sound) = batch(&mut reader)? {
        at += sound.length;
        end = end.max(sound.end);
    }
    let mut file = reader.into_inner();
    file.seek(SeekFrom::Start(at))?;
    let rest = without_zeros(&mut file)?;
    if rest.is_empty() {
        return Ok(Condition::Sound);
    }
    let starts = rest.iter().enumerate().filter(|(_, byte)| **byte == START);
    for (from, _) in starts {
        if batch(&mut rest.get(from..).unwrap_or_default())?.is_some() {
            return Ok(Condition::Damaged { at });
        }
    }
    Ok(Condition::Torn { at, end })
}

/// The bytes that are left, without the zeros at their end: a journal is made longer than it is.
fn without_zeros(file: &mut File) -> io::Result<Vec<u8>> {
    let mut rest = Vec::new();
    let mut zero_count = 0;
    let mut chunk = vec![0; 64 * 1024];
    loop {
        let length = file.read(&mut chunk)?;
        let chunk = chunk.get(..length).unwrap_or_default();
        if chunk.is_empty() {
            return Ok(rest);
        }
        match chunk.iter().rposition(|byte| *byte != 0) {
            Some(last) => {
                rest.resize(rest.len() + zero_count, 0);
                rest.extend(chunk.iter().take(last + 1));
                zero_count = chunk.len() - last - 1;
            }
            None => zero_count += chunk.len(),
        }
    }
}

/// A sound batch.
struct Sound {
    length: u64,
    /// The last position in it.
    end: Option<u64>,
}

/// The sound batch at which the reader stands; none where there is no such.
fn batch<R: Read>(reader: &mut R) -> io::Result<Option<Sound>> {
    let sound = Batch { reader, hasher: Xxh3::new(), length: 0, end: None }.read();
    match sound {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        other => other,
    }
}

struct Batch<'a, R> {
    reader: &'a mut R,
    hasher: Xxh3,
    length: u64,
    end: Option<u64>,
}

impl<R: Read> Batch<'_, R> {
    fn read(mut self) -> io::Result<Option<Sound>> {
        let [tag] = self.take()?;
        if tag != START {
            return Ok(None);
        }
        let item_count = u32::from_le_bytes(self.take()?);
        let _sequence: [u8; 8] = self.take()?;
        for _ in 0..item_count {
            let [tag] = self.take()?;
            self.hasher.update(&[tag]);
            match tag {
                ITEM => self.item()?,
                CLEAR => drop(self.hashed::<8>()?),
                _ => return Ok(None),
            }
        }
        let [tag] = self.take()?;
        let checksum = u64::from_le_bytes(self.take()?);
        let trailer: [u8; 4] = self.take()?;
        let is_sound = tag == END && trailer == TRAILER && checksum == self.hasher.digest();
        Ok(is_sound.then_some(Sound { length: self.length, end: self.end }))
    }

    fn item(&mut self) -> io::Result<()> {
        let head: [u8; ITEM_HEAD_BYTES] = self.hashed()?;
        let [_, _, _, _, _, _, _, _, _, _, k0, k1, _, _, _, _, v0, v1, v2, v3] = head;
        let mut key_length = u64::from(u16::from_le_bytes([k0, k1]));
        let value_length = u64::from(u32::from_le_bytes([v0, v1, v2, v3]));
        // Only events have keys of this length: their positions.
        if key_length == 8 {
            self.end = self.end.max(Some(u64::from_be_bytes(self.hashed()?)));
            key_length = 0;
        }
        self.hash(key_length + value_length)
    }

    fn take<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.reader.read_exact(&mut bytes)?;
        self.length += N as u64;
        Ok(bytes)
    }

    fn hashed<const N: usize>(&mut self) -> io::Result<[u8; N]> {
        let bytes = self.take()?;
        self.hasher.update(&bytes);
        Ok(bytes)
    }

    fn hash(&mut self, mut left: u64) -> io::Result<()> {
        let mut chunk = [0; 4096];
        self.length += left;
        while left > 0 {
            let length = chunk.len().min(usize::try_from(left).unwrap_or(usize::MAX));
            let chunk = chunk.get_mut(..length).unwrap_or_default();
            self.reader.read_exact(chunk)?;
            self.hasher.update(chunk);
            left -= length as u64;
        }
        Ok(())
    }
}
