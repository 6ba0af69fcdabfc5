//! Reads the log: from memory, or by the thread that reads from disk.

use std::sync::Arc;

use jiff::Timestamp;

use super::super::filter::Filter;
use super::super::{Page, Position, Source, Stored};
use super::entries::{id_key, note_key};
use super::{Error, Log, PageLimit, Scanned, Visit};

impl Log {
    /// Reads what stands after a position, as much as the limit allows; empty at the head.
    ///
    /// # Errors
    /// `Trimmed`, or the store's trouble.
    pub async fn read(&self, after: Position, limit: PageLimit) -> Result<Page, Error> {
        let floor = self.floor();
        if after.0 + 1 < floor.0 {
            return Err(Error::Trimmed { after, floor });
        }
        let head = self.head();
        if after >= head {
            return Ok(Page { events: Vec::new(), examined: after, source: Source::Memory });
        }
        if let Some(page) = self.shared.tail().read(after, limit) {
            return Ok(page);
        }
        self.ask(move |segments| segments.read(after, head, limit)).await?
    }

    /// Reads what stands after a position if it is in memory; none: it must come from disk.
    pub fn read_memory(&self, after: Position, limit: PageLimit) -> Option<Page> {
        match after < self.head() {
            true => self.shared.tail().read(after, limit),
            false => Some(Page { events: Vec::new(), examined: after, source: Source::Memory }),
        }
    }

    /// Reads from disk, on the thread that does so, what stands after a position: `visit` gets each
    /// event that passes the filter, until it breaks off or the limit of what is read is reached.
    ///
    /// # Errors
    /// `Trimmed`, or the store's trouble.
    pub async fn scan<V>(
        &self,
        after: Position,
        limit: PageLimit,
        filter: Arc<Filter>,
        visit: V,
    ) -> Result<Scanned<V>, Error>
    where
        V: Visit,
    {
        let floor = self.floor();
        if after.0 + 1 < floor.0 {
            return Err(Error::Trimmed { after, floor });
        }
        let head = self.head();
        self.ask(move |segments| segments.scan(after, head, limit, &filter, visit)).await?
    }

    /// The event with this id.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn find(&self, id: &str) -> Result<Option<Arc<Stored>>, Error> {
        let id = id.to_owned();
        self.ask(move |segments| segments.find(&id)).await?
    }

    /// Whether the log holds an event with one of these ids, and when one was last received under
    /// this note.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn known(
        &self,
        ids: Vec<String>,
        note: String,
    ) -> Result<(bool, Option<Timestamp>), Error> {
        self.ask(move |segments| {
            for id in &ids {
                if segments.known(&id_key(id))?.is_some() {
                    return Ok((true, None));
                }
            }
            let noted = segments.known(&note_key(&note))?;
            let time =
                noted.and_then(|known| Timestamp::from_microsecond(known.receive_micros).ok());
            Ok((false, time))
        })
        .await?
    }

    /// The last position whose event was received before a time.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn position_before_time(&self, time: Timestamp) -> Result<Position, Error> {
        let (floor, head) = (self.floor(), self.head());
        self.ask(move |segments| segments.position_before_time(time, floor, head)).await?
    }

    /// The event at a position; none: the log does not hold it, or no longer.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn at(&self, position: Position) -> Result<Option<Arc<Stored>>, Error> {
        if position < self.floor() || position > self.head() {
            return Ok(None);
        }
        if let Some(stored) = self.shared.tail().at(position) {
            return Ok(Some(stored));
        }
        self.ask(move |segments| segments.at(position)).await?
    }
}
