//! Reads the whole log and checks that it is sound.

use super::super::{Position, Stored};
use super::entries::id_key;
use super::scan::index_keys;
use super::segments::{Segment, Segments, store};
use super::{Error, PageLimit};

/// What a check of the whole log found: that it is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerifyReport {
    /// Events read.
    pub event_count: u64,
    /// Segments read.
    pub segment_count: usize,
}

impl Segments {
    /// Reads all events and looks each up by its id.
    pub fn verify(&self, floor: Position, head: Position) -> Result<VerifyReport, Error> {
        const LIMIT: PageLimit = PageLimit { events: 1_000, bytes: 4 * 1024 * 1024 };
        let mut after = Position(floor.0.saturating_sub(1));
        let mut event_count = 0;
        while after < head {
            let page = self.read(after, head, LIMIT)?;
            for stored in &page.events {
                let known = self.known(&id_key(&stored.event.id))?.map(|known| known.position);
                if known != Some(stored.position) {
                    return Err(Error::Damaged(format!(
                        "position {} has an id that does not lead to it",
                        stored.position.0
                    )));
                }
                self.verify_index(stored)?;
                event_count += 1;
            }
            after = page.examined;
        }
        Ok(VerifyReport { event_count, segment_count: self.all().len() })
    }

    fn verify_index(&self, stored: &Stored) -> Result<(), Error> {
        let segment = self.holding(stored.position).filter(Segment::is_indexed);
        let Some(segment) = segment else { return Ok(()) };
        for key in index_keys(stored) {
            if !segment.ids.contains_key(key).map_err(store)? {
                let position = stored.position.0;
                return Err(Error::Damaged(format!("position {position} is missing in an index")));
            }
        }
        Ok(())
    }
}
