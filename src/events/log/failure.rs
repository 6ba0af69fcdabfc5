//! Why the log did not do what was asked.

use super::super::Position;

/// Why the log did not do what was asked.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// The disk, or the store on it. After a failed write the store is opened anew before anything
    /// else is appended.
    #[error("the store of the log failed: {0}")]
    Store(String),
    /// Too many appends or reads are waiting.
    #[error("the log is overloaded: too much is waiting for the disk")]
    Overloaded,
    /// The log is closed.
    #[error("the log is closed")]
    Closed,
    /// The position lies before the oldest event.
    #[error("position {} lies before the oldest event, {}", .after.0, .floor.0)]
    Trimmed {
        /// Where reading was to go on.
        after: Position,
        /// The oldest event.
        floor: Position,
    },
    /// There is no room for another dead letter.
    #[error("the dead letters have reached their limit: look at them, and remove some")]
    DeadLettersFull,
    /// The disk is full, or nearly so. Appending goes on by itself when there is room again.
    #[error(
        "the disk of the log has {available_bytes} bytes left, and {reserve_bytes} are kept free: make room, or lower WELL_RETENTION_BYTES"
    )]
    DiskFull {
        /// What is left.
        available_bytes: u64,
        /// What must be left.
        reserve_bytes: u64,
    },
    /// The log is damaged.
    #[error(
        "the log is damaged: {0}; restore a whole copy of the folder, or move it away to begin a new log"
    )]
    Damaged(String),
}

impl Error {
    /// Whether the same request may succeed later.
    pub fn is_temporary(&self) -> bool {
        match self {
            Self::Store(_) | Self::Overloaded | Self::Closed | Self::DiskFull { .. } => true,
            Self::Trimmed { .. } | Self::DeadLettersFull | Self::Damaged(_) => false,
        }
    }
}
