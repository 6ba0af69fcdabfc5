//! Removes old events by whole segments.

use std::sync::atomic::Ordering;
use std::time::Duration;

use jiff::Timestamp;

use super::super::Position;
use super::segments::{Segment, store};
use super::writer::{Writer, size};
use super::{Error, Trim, entries};

/// What a trim removed, or would remove.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TrimReport {
    /// Segments.
    pub segment_count: usize,
    /// Events in them.
    pub event_count: u64,
    /// Bytes of them on disk.
    pub size_bytes: u64,
    /// The oldest event that is left.
    pub floor: Position,
}

impl Writer {
    /// Removes whole segments, oldest first, never the active one.
    pub(super) fn trim(
        &mut self,
        age: Duration,
        bytes: u64,
        trim: Trim,
    ) -> Result<TrimReport, Error> {
        let segments = self.segments.all();
        let sizes: Vec<u64> = segments.iter().map(|(_, segment)| size(segment)).collect();
        let mut total: u64 = sizes.iter().sum();
        let age = jiff::SignedDuration::try_from(age).unwrap_or(jiff::SignedDuration::MAX);
        let oldest_kept = Timestamp::now().checked_sub(age).unwrap_or(Timestamp::MIN);
        let mut report = TrimReport { floor: self.segments.first(), ..TrimReport::default() };
        for (pair, size) in segments.windows(2).zip(sizes) {
            let [(first, segment), (next, _)] = pair else {
                break;
            };
            let is_old = newest_time(segment)?.is_none_or(|time| time < oldest_kept);
            if !is_old && total <= bytes {
                break;
            }
            total -= size;
            report.segment_count += 1;
            report.event_count += next.0 - first.0;
            report.size_bytes += size;
            report.floor = *next;
            if trim == Trim::Remove {
                self.shared.floor.store(next.0, Ordering::Release);
                self.segments.remove(*first)?;
                self.shared.gauge();
            }
        }
        Ok(report)
    }
}

fn newest_time(segment: &Segment) -> Result<Option<Timestamp>, Error> {
    let Some(guard) = segment.events.last_key_value() else {
        return Ok(None);
    };
    let (key, value) = guard.into_inner().map_err(store)?;
    entries::stored(&key, &value).map(|stored| Some(stored.event.receive_time))
}
