//! The opaque token that clients keep: the epoch of the log, a position, and a short digest of the
//! event there, so that a cursor of another log, or of a lost part of this one, is recognised.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::{Epoch, Position, log};

/// The version of the text form.
const VERSION: u8 = 1;
/// Version, epoch, position, digest.
const LENGTH: usize = 1 + 8 + 8 + 4;

/// A place in one log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// Which log.
    pub epoch: Epoch,
    /// The last position that was examined.
    pub position: Position,
    /// The digest of the event there; zero where there is none, or none any more.
    pub digest: [u8; 4],
}

/// What can be read, in cursors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The place before the oldest event.
    pub oldest: Cursor,
    /// The newest event.
    pub newest: Cursor,
}

/// Why a cursor cannot be continued.
#[derive(Debug, thiserror::Error)]
pub enum CursorError {
    /// It is no cursor of ours.
    #[error("the cursor is malformed: {reason}; pass one as this API gave it")]
    Malformed {
        /// What is wrong.
        reason: &'static str,
    },
    /// The event after it was removed.
    #[error("the events after the cursor were trimmed: go on at `oldest_cursor`, or start anew")]
    Trimmed(Range),
    /// It lies after the newest event.
    #[error(
        "the cursor lies after the newest event: the log was restored from an older copy, or it is another's"
    )]
    Ahead(Range),
    /// It is of another log, or of a lost part of this one.
    #[error(
        "the cursor belongs to another log: this one was made anew, or restored from an older copy"
    )]
    OtherLog(Range),
    /// The log could not be read.
    #[error(transparent)]
    Log(#[from] log::Error),
}

impl CursorError {
    /// What can be read instead.
    pub fn range(&self) -> Option<Range> {
        match self {
            Self::Trimmed(range) | Self::Ahead(range) | Self::OtherLog(range) => Some(*range),
            Self::Malformed { .. } | Self::Log(_) => None,
        }
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = Vec::with_capacity(LENGTH);
        bytes.push(VERSION);
        bytes.extend_from_slice(&self.epoch.0);
        bytes.extend_from_slice(&self.position.0.to_be_bytes());
        bytes.extend_from_slice(&self.digest);
        formatter.write_str(&URL_SAFE_NO_PAD.encode(bytes))
    }
}

impl FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let malformed = |reason| CursorError::Malformed { reason };
        if text.len() > LENGTH * 2 {
            return Err(malformed("it is too long"));
        }
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| malformed("it is not base64url"))?;
        let (version, bytes) = bytes.split_first().ok_or(malformed("it is empty"))?;
        if *version != VERSION {
            return Err(malformed("it has a version that this gateway does not know"));
        }
        let short = malformed("it has another length");
        let Some((epoch, bytes)) = bytes.split_first_chunk::<8>() else {
            return Err(short);
        };
        let Some((position, bytes)) = bytes.split_first_chunk::<8>() else {
            return Err(short);
        };
        let digest = bytes.try_into().map_err(|_| short)?;
        Ok(Self { epoch: Epoch(*epoch), position: Position(u64::from_be_bytes(*position)), digest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_survives_its_text() {
        let cursor =
            Cursor { epoch: Epoch([7; 8]), position: Position(u64::MAX), digest: [1, 2, 3, 4] };
        assert_eq!(cursor.to_string().parse::<Cursor>().unwrap(), cursor);
        assert_eq!(cursor.to_string().len(), 28);
    }

    #[test]
    fn what_is_no_cursor_is_malformed() {
        let cursor =
            Cursor { epoch: Epoch([7; 8]), position: Position(5), digest: [0; 4] }.to_string();
        let long = "A".repeat(10_000);
        let version = cursor.replacen('A', "B", 1);
        for text in [
            "",
            "x",
            "\u{e9}",
            "AQ",
            &cursor[1..],
            &cursor[..27],
            &format!("{cursor}AA"),
            &long,
            &version,
        ] {
            let malformed = matches!(text.parse::<Cursor>(), Err(CursorError::Malformed { .. }));
            assert!(malformed, "{text}");
        }
    }
}
