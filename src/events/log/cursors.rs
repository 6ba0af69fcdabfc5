//! Cursors of this log: made for its places, and checked before reading goes on after one.

use std::sync::PoisonError;

use super::super::cursor::{Cursor, CursorError, Range};
use super::super::{Position, Stored};
use super::{Error, Log};

impl Log {
    /// The cursor of an event.
    pub fn cursor_of(&self, stored: &Stored) -> Cursor {
        Cursor { epoch: self.shared.epoch, position: stored.position, digest: stored.digest }
    }

    /// The place of the newest event.
    pub fn head_cursor(&self) -> Cursor {
        // The digest and the head change together, under this lock.
        let digest = self.shared.head_digest.lock().unwrap_or_else(PoisonError::into_inner);
        Cursor { epoch: self.shared.epoch, position: self.head(), digest: *digest }
    }

    /// The place before the oldest event.
    pub fn floor_cursor(&self) -> Cursor {
        let position = Position(self.floor().0.saturating_sub(1));
        Cursor { epoch: self.shared.epoch, position, digest: [0; 4] }
    }

    /// The cursor at a position.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn cursor_at(&self, position: Position) -> Result<Cursor, Error> {
        let stored = self.at(position).await?;
        let digest = stored.map_or([0; 4], |stored| stored.digest);
        Ok(Cursor { epoch: self.shared.epoch, position, digest })
    }

    /// The cursors between which the log can be read.
    pub fn range(&self) -> Range {
        Range { oldest: self.floor_cursor(), newest: self.head_cursor() }
    }

    /// Whether reading can go on after a cursor.
    ///
    /// # Errors
    /// Why it cannot.
    pub async fn check(&self, cursor: &Cursor) -> Result<Position, CursorError> {
        let position = cursor.position;
        if cursor.epoch != self.shared.epoch {
            return Err(CursorError::OtherLog(self.range()));
        }
        if position > self.head() {
            return Err(CursorError::Ahead(self.range()));
        }
        if position.0 + 1 < self.floor().0 {
            return Err(CursorError::Trimmed(self.range()));
        }
        match self.at(position).await? {
            Some(stored) if stored.digest != cursor.digest => {
                Err(CursorError::OtherLog(self.range()))
            }
            Some(_) | None => Ok(position),
        }
    }
}
