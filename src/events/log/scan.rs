//! Reads from disk what passes a filter: event by event, or by the index of resources where the
//! filter names some.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_128;

use super::super::filter::Filter;
use super::super::{Position, Stored};
use super::entries::stored;
use super::segments::{Segment, Segments, store};
use super::{Error, PageLimit};

/// Says that every event of a segment stands in its index of resources. Segments of older versions
/// do not have it, and are read event by event.
pub const INDEX_MARK: &[u8] = b"resources are indexed";

/// Takes events that a scan found.
pub trait Visit: Send + 'static {
    /// Takes one; `Break` when it was the last that is wanted.
    fn visit(&mut self, stored: Arc<Stored>) -> ControlFlow<()>;
}

impl Visit for Vec<Arc<Stored>> {
    fn visit(&mut self, stored: Arc<Stored>) -> ControlFlow<()> {
        self.push(stored);
        ControlFlow::Continue(())
    }
}

/// How far a scan has come.
#[derive(Clone, Copy, Debug)]
pub struct Scanned<V> {
    /// What took the events.
    pub visit: V,
    /// Nothing else up to here passes the filter.
    pub examined: Position,
    /// How many events were read for that.
    pub read_count: usize,
}

/// The key under which an event of a resource stands in the index: a digest, so that its length is
/// fixed and the places of one resource lie together in their order.
pub fn resource_key(resource_id: &str, position: Position) -> Vec<u8> {
    let digest = xxh3_128(resource_id.as_bytes()).to_be_bytes();
    [b"r".as_slice(), &digest, &position.0.to_be_bytes()].concat()
}

impl Segments {
    /// Reads after a position, up to the head, within one segment.
    pub fn scan<V: Visit>(
        &self,
        after: Position,
        head: Position,
        limit: PageLimit,
        filter: &Filter,
        visit: V,
    ) -> Result<Scanned<V>, Error> {
        let (segment, end) = self.segment_after(after, head)?;
        match !filter.resource_ids().is_empty() && segment.is_indexed() {
            true => scan_index(&segment, (after, end), limit, filter, visit),
            false => scan_all(&segment, (after, end), limit, filter, visit),
        }
    }
}

fn scan_all<V: Visit>(
    segment: &Segment,
    (after, end): (Position, Position),
    limit: PageLimit,
    filter: &Filter,
    visit: V,
) -> Result<Scanned<V>, Error> {
    let mut scanned = Scanned { visit, examined: after, read_count: 0 };
    let mut bytes = 0;
    let first = (after.0 + 1).to_be_bytes();
    for guard in segment.events.range(first..=end.0.to_be_bytes()) {
        let (key, value) = guard.into_inner().map_err(store)?;
        bytes += value.len();
        let stored = stored(&key, &value)?;
        let expected = scanned.examined.0 + 1;
        if stored.position.0 != expected {
            return Err(Error::Damaged(format!("position {expected} is missing")));
        }
        scanned.examined = stored.position;
        scanned.read_count += 1;
        let is_last = filter.matches(&stored.event) && scanned.visit.visit(stored).is_break();
        if is_last || scanned.read_count == limit.events || bytes >= limit.bytes {
            break;
        }
    }
    if scanned.read_count == 0 {
        // The head says that there is more.
        return Err(Error::Damaged(format!("position {} is missing", after.0 + 1)));
    }
    Ok(scanned)
}

fn scan_index<V: Visit>(
    segment: &Segment,
    (after, end): (Position, Position),
    limit: PageLimit,
    filter: &Filter,
    visit: V,
) -> Result<Scanned<V>, Error> {
    let mut scanned = Scanned { visit, examined: after, read_count: 0 };
    let (places, known_to) = places(segment, (after, end), limit.events, filter)?;
    let mut bytes = 0;
    for position in places {
        let key = position.0.to_be_bytes();
        let value = segment.events.get(key).map_err(store)?;
        let value =
            value.ok_or_else(|| Error::Damaged(format!("position {} is missing", position.0)))?;
        bytes += value.len();
        let stored = stored(&key, &value)?;
        scanned.examined = position;
        scanned.read_count += 1;
        let is_last = filter.matches(&stored.event) && scanned.visit.visit(stored).is_break();
        if is_last || bytes >= limit.bytes {
            return Ok(scanned);
        }
    }
    scanned.examined = known_to;
    Ok(scanned)
}

/// The places of the filter's resources, in order, and how far they are known.
fn places(
    segment: &Segment,
    (after, end): (Position, Position),
    count_max: usize,
    filter: &Filter,
) -> Result<(BTreeSet<Position>, Position), Error> {
    let (mut places, mut known_to) = (BTreeSet::new(), end);
    for id in filter.resource_ids() {
        let range = resource_key(id, Position(after.0 + 1))..=resource_key(id, end);
        for (count, guard) in segment.ids.range(range).enumerate() {
            let (key, _) = guard.into_inner().map_err(store)?;
            let position = key.last_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes));
            let position = Position(position.unwrap_or_default());
            places.insert(position);
            if count + 1 == count_max {
                known_to = known_to.min(position);
                break;
            }
        }
    }
    places.retain(|position| *position <= known_to);
    Ok((places, known_to))
}
