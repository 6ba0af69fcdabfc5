//! The folder of a log: whose it is, and the witness of how far it went.
//!
//! The store cuts a journal at the first entry that it cannot read, and says nothing. The witness
//! beside it tells that the log had gone further, so that a cut is found and not repaired away.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::super::{Epoch, Position};
use super::Config;

/// The version of the folder's format.
const FORMAT: u32 = 1;
const IDENTITY: &str = "log.json";
const WITNESS: &str = "head";
const LOCK: &str = "lock";
/// Epoch, position, digest of the event, checksum.
const SLOT_BYTES: usize = 8 + 8 + 4 + 8;
/// Two slots, written in turn: a torn write leaves the other.
const SLOT_COUNT: u64 = 2;

/// Why a folder cannot be used. Nothing in it was changed.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// It belongs to another API address.
    #[error(
        "{folder} holds the events of {found}, not of {expected}: choose another WELL_DATA_DIR, or pass --adopt to go on with this log"
    )]
    OtherAccount {
        /// The folder.
        folder: String,
        /// Whose it is.
        found: String,
        /// Who wants it.
        expected: String,
    },
    /// Another process has it open.
    #[error("{0} is in use by another process: one gateway has one data folder")]
    InUse(String),
    /// A newer version wrote it.
    #[error(
        "{folder} has format {found}, and this version knows format {FORMAT}: use the version that wrote it"
    )]
    Format {
        /// The folder.
        folder: String,
        /// Its format.
        found: u32,
    },
    /// The log is shorter than its witness says.
    #[error(
        "the log in {folder} ends at position {end}, and had gone to {witness}: events are missing; restore a whole copy of the folder, or move it away to begin a new log"
    )]
    EndsBeforeWitness {
        /// The folder.
        folder: String,
        /// Where the log ends.
        end: u64,
        /// Where it had ended.
        witness: u64,
    },
    /// Something in it cannot be read.
    #[error(
        "{folder} is damaged: {reason}; restore a whole copy of the folder, or move it away to begin a new log"
    )]
    Damaged {
        /// The folder.
        folder: String,
        /// What is wrong.
        reason: String,
    },
    /// The disk.
    #[error("failed to open the data folder: {0}")]
    Io(#[from] std::io::Error),
}

#[derive(Debug, Serialize, Deserialize)]
struct Identity {
    format: u32,
    epoch: String,
    account: String,
}

/// An open folder.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    epoch: Epoch,
    account: String,
    witness: File,
    /// Held as long as the folder is open; the system lets it go with the process.
    _lock: File,
    turn: std::sync::atomic::AtomicU64,
}

impl Folder {
    /// Opens the folder, or makes it.
    ///
    /// # Errors
    /// Why it cannot be used.
    pub fn open(config: &Config) -> Result<Self, OpenError> {
        let path = config.data_dir.clone();
        if !path.exists() {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(&path)?;
            // What is synced in a folder whose own name is not would go with the power.
            let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
            File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?;
        }
        let lock = lock(&path)?;
        let identity = match read_identity(&path)? {
            Some(identity) => identity,
            None => make_identity(&path, &config.account)?,
        };
        if identity.account != config.account && !config.adopt {
            return Err(OpenError::OtherAccount {
                folder: path.display().to_string(),
                found: identity.account,
                expected: config.account.clone(),
            });
        }
        let epoch =
            parse_epoch(&identity.epoch).ok_or_else(|| damaged(&path, "its epoch is none"))?;
        let mut options = OpenOptions::new();
        let options = options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let witness = options.open(path.join(WITNESS))?;
        let turn = std::sync::atomic::AtomicU64::new(0);
        Ok(Self { path, epoch, account: identity.account, witness, _lock: lock, turn })
    }

    /// The identity of the log.
    pub fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Where the store lies.
    pub fn store(&self) -> PathBuf {
        self.path.join("log")
    }

    /// An empty place where a store can be made.
    ///
    /// # Errors
    /// The disk.
    pub fn new_store(&self) -> std::io::Result<PathBuf> {
        let part = self.path.join("log.part");
        if part.exists() {
            fs::remove_dir_all(&part)?;
        }
        Ok(part)
    }

    /// Moves a store that was made there to where it belongs.
    ///
    /// # Errors
    /// The disk.
    pub fn keep_store(&self, part: &Path) -> std::io::Result<()> {
        fs::rename(part, self.store())?;
        File::open(&self.path)?.sync_all()
    }

    /// Where dead letters lie.
    pub fn dead_letters(&self) -> PathBuf {
        self.path.join("dead-letters")
    }

    /// For messages.
    pub fn display(&self) -> String {
        self.path.display().to_string()
    }

    /// Bytes of the disk that are free for us.
    ///
    /// # Errors
    /// The disk.
    pub fn available_bytes(&self) -> std::io::Result<u64> {
        let found = rustix::fs::statvfs(&self.path)?;
        Ok(found.f_bavail.saturating_mul(found.f_frsize))
    }

    /// Compares the end of the log with the witness.
    ///
    /// # Errors
    /// The log is shorter, or has another event at its end.
    pub fn check_witness(&self, last: Option<(Position, [u8; 4])>) -> Result<(), OpenError> {
        let Some((epoch, witness, digest)) = self.witness()? else {
            return Ok(());
        };
        let end = last.map_or(0, |(position, _)| position.0);
        if epoch != self.epoch {
            return Err(damaged(&self.path, "its witness is of another log"));
        }
        if end < witness.0 {
            return Err(OpenError::EndsBeforeWitness {
                folder: self.display(),
                end,
                witness: witness.0,
            });
        }
        if last.is_some_and(|(position, found)| position == witness && found != digest) {
            return Err(damaged(&self.path, "its last event is another than the witness saw"));
        }
        Ok(())
    }

    /// Takes the folder over for another API address, where that was asked for.
    ///
    /// # Errors
    /// The disk.
    pub fn adopt(&self, config: &Config) -> Result<(), OpenError> {
        if self.account != config.account && config.adopt {
            write_identity(&self.path, &self.epoch, &config.account)?;
        }
        Ok(())
    }

    /// Notes how far the log has gone. Not synced: after a power cut an older witness is as good,
    /// as it only must never be ahead of the log.
    ///
    /// # Errors
    /// The disk.
    pub fn write_witness(&self, position: Position, digest: [u8; 4]) -> std::io::Result<()> {
        let mut slot = Vec::with_capacity(SLOT_BYTES);
        slot.extend_from_slice(&self.epoch.0);
        slot.extend_from_slice(&position.0.to_be_bytes());
        slot.extend_from_slice(&digest);
        slot.extend_from_slice(&checksum(&slot));
        let turn = self.turn.fetch_add(1, std::sync::atomic::Ordering::Relaxed) % SLOT_COUNT;
        self.witness.write_all_at(&slot, turn * SLOT_BYTES as u64)
    }

    /// Syncs the witness.
    ///
    /// # Errors
    /// The disk.
    pub fn sync_witness(&self) -> std::io::Result<()> {
        self.witness.sync_data()
    }

    /// How far the log had gone: whose log, where, and which event.
    ///
    /// # Errors
    /// The disk.
    pub fn witness(&self) -> std::io::Result<Option<(Epoch, Position, [u8; 4])>> {
        let bytes = fs::read(self.path.join(WITNESS))?;
        let slots = bytes.chunks_exact(SLOT_BYTES).filter_map(read_slot);
        Ok(slots.max_by_key(|(_, position, _)| *position))
    }
}

/// The store has a lock of its own, but what lies before it is looked at without it.
fn lock(path: &Path) -> Result<File, OpenError> {
    let mut options = OpenOptions::new();
    let options = options.write(true).create(true).truncate(false).mode(0o600);
    let lock = options.open(path.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(fs::TryLockError::WouldBlock) => Err(OpenError::InUse(path.display().to_string())),
        Err(fs::TryLockError::Error(error)) => Err(OpenError::Io(error)),
    }
}

fn read_slot(slot: &[u8]) -> Option<(Epoch, Position, [u8; 4])> {
    let (body, sum) = slot.split_at_checked(SLOT_BYTES - 8)?;
    let (epoch, rest) = body.split_first_chunk::<8>()?;
    let (position, rest) = rest.split_first_chunk::<8>()?;
    let digest = rest.try_into().ok()?;
    (checksum(body) == sum)
        .then(|| (Epoch(*epoch), Position(u64::from_be_bytes(*position)), digest))
}

fn checksum(bytes: &[u8]) -> [u8; 8] {
    let mut sum = [0; 8];
    sum.iter_mut().zip(Sha256::digest(bytes)).for_each(|(to, from)| *to = from);
    sum
}

fn read_identity(path: &Path) -> Result<Option<Identity>, OpenError> {
    let bytes = match fs::read(path.join(IDENTITY)) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let identity: Identity = serde_json::from_slice(&bytes)
        .map_err(|error| damaged(path, &format!("{IDENTITY} cannot be read: {error}")))?;
    if identity.format != FORMAT {
        return Err(OpenError::Format {
            folder: path.display().to_string(),
            found: identity.format,
        });
    }
    Ok(Some(identity))
}

fn make_identity(path: &Path, account: &str) -> Result<Identity, OpenError> {
    if path.join("log").exists() {
        return Err(damaged(path, &format!("it has a log and no {IDENTITY}")));
    }
    let mut epoch = [0; 8];
    epoch.iter_mut().zip(Uuid::new_v4().into_bytes()).for_each(|(to, from)| *to = from);
    write_identity(path, &Epoch(epoch), account)?;
    read_identity(path)?.ok_or_else(|| damaged(path, "its identity was not kept"))
}

fn write_identity(path: &Path, epoch: &Epoch, account: &str) -> Result<(), OpenError> {
    let identity =
        Identity { format: FORMAT, epoch: epoch.to_string(), account: account.to_owned() };
    let text = serde_json::to_vec(&identity).map_err(std::io::Error::other)?;
    let part = path.join(format!("{IDENTITY}.part"));
    let mut file =
        OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&part)?;
    file.write_all(&text)?;
    file.sync_all()?;
    fs::rename(&part, path.join(IDENTITY))?;
    File::open(path)?.sync_all()?;
    Ok(())
}

fn parse_epoch(text: &str) -> Option<Epoch> {
    u64::from_str_radix(text, 16).ok().map(|value| Epoch(value.to_be_bytes()))
}

fn damaged(path: &Path, reason: &str) -> OpenError {
    OpenError::Damaged { folder: path.display().to_string(), reason: reason.to_owned() }
}
