//! What a watcher takes of the log: from memory, from disk, and of what was parked.

use std::ops::ControlFlow;
use std::sync::Arc;

use bytes::Bytes;

use super::{Next, Told, Watch};
use crate::error::Error;
use crate::events::consumers::Own;
use crate::events::cursor::CursorError;
use crate::events::log::{self, Log, PageLimit, Visit};
use crate::events::{Page, Position, Stored};
use crate::grpc::chunk::Chunk;
use crate::grpc::encode::encoded;
use crate::grpc::events::{OutOfRange, gap_reason};

/// What is looked at on disk at once. A rare filter must not keep the others waiting.
const SCAN: PageLimit = PageLimit { events: 2_048, bytes: 1024 * 1024 };

/// Events that a scan found, encoded where they are read.
struct Found {
    log: Log,
    own: Option<Arc<Own>>,
    count_max: usize,
    room: usize,
    events: Vec<Bytes>,
}

impl Visit for Found {
    fn visit(&mut self, stored: Arc<Stored>) -> ControlFlow<()> {
        if self.own.as_ref().is_some_and(|own| !own.holds(&stored)) {
            return ControlFlow::Continue(());
        }
        let bytes = encoded(&stored, &self.log);
        self.room = self.room.saturating_sub(bytes.len());
        self.events.push(bytes);
        match self.room == 0 || self.events.len() == self.count_max {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        }
    }
}

impl Watch {
    /// Sends what is wanted of a page from memory.
    pub(super) fn take(&mut self, page: &Page, chunk: &mut Chunk) -> Next {
        for stored in &page.events {
            if self.credit().0 == 0 {
                break;
            }
            let is_own = self.claim.as_ref().is_none_or(|claim| claim.own().holds(stored));
            if is_own && self.entered.filter().matches(&stored.event) {
                let bytes = encoded(stored, &self.log);
                if !chunk.takes(bytes.len()) {
                    return Next::Send;
                }
                self.push_event(bytes, chunk);
            }
            self.position = stored.position;
        }
        Next::Again
    }

    /// Reads from disk what fits.
    pub(super) async fn scan(&mut self, chunk: &mut Chunk) -> Result<(), Error> {
        let (count_max, byte_count_max) = self.credit();
        let found = Found {
            log: self.log.clone(),
            own: self.claim.as_ref().map(|claim| claim.own().clone()),
            count_max,
            room: chunk.room().min(byte_count_max),
            events: Vec::new(),
        };
        let filter = self.entered.filter().clone();
        match self.log.scan(self.position, SCAN, filter, found).await {
            Ok(scanned) => {
                self.position = scanned.examined;
                let events = scanned.visit.events.into_iter();
                events.for_each(|event| self.push_event(event, chunk));
                Ok(())
            }
            Err(error) => self.cannot_read(error, chunk).await,
        }
    }

    /// The log was trimmed past this watcher, or has trouble.
    async fn cannot_read(&mut self, error: log::Error, chunk: &mut Chunk) -> Result<(), Error> {
        let error = read_error(error, &self.log);
        match (&error, self.out_of_range) {
            (Error::Cursor(cursor), OutOfRange::Earliest) => match gap_reason(cursor) {
                Some(reason) => {
                    self.position = self.log.floor_cursor().position;
                    self.tell(Told::Gap(reason), chunk).await
                }
                None => Err(error),
            },
            _ => Err(error),
        }
    }

    /// Sends an event that was parked, unless it was trimmed since.
    pub(super) async fn replay(
        &mut self,
        position: Position,
        chunk: &mut Chunk,
    ) -> Result<(), Error> {
        let stored = self.log.at(position).await?;
        let stored = stored.filter(|stored| self.entered.filter().matches(&stored.event));
        if let Some(stored) = stored {
            self.push_event(encoded(&stored, &self.log), chunk);
        }
        Ok(())
    }
}

/// A failed read as the caller sees it: a trimmed position is a trimmed cursor.
pub fn read_error(error: log::Error, log: &Log) -> Error {
    match error {
        log::Error::Trimmed { .. } => Error::Cursor(CursorError::Trimmed(log.range())),
        other => Error::Events(other),
    }
}
