//! Reads from disk what passes a filter: event by event, or by an index where the filter names
//! resources or workspaces. Ten thousand watchers who come back at once after a restart, each for
//! one workspace, would else read the same events ten thousand times.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::sync::Arc;

use xxhash_rust::xxh3::xxh3_128;

use super::super::filter::Filter;
use super::super::{Position, Stored};
use super::entries::stored;
use super::segments::{Segment, Segments, store};
use super::{Error, PageLimit};

/// Says that every event of a segment stands in its indexes. Segments of older versions do not have
/// it, and are read event by event.
pub const INDEX_MARK: &[u8] = b"indexed by resource and workspace";

/// Places of one id that are looked up at once, however many ids there are.
const PLACES_MIN: usize = 16;

/// What an index is made of; each has a letter of its own before its keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Index {
    Resource = b'r' as isize,
    Workspace = b'w' as isize,
    ExternalWorkspace = b'x' as isize,
}

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

/// The keys under which an event stands in the indexes.
pub fn index_keys(stored: &Stored) -> impl Iterator<Item = Vec<u8>> {
    let event = &stored.event;
    let ids = [
        (Index::Resource, &event.resource_id),
        (Index::Workspace, &event.workspace_id),
        (Index::ExternalWorkspace, &event.external_workspace_id),
    ];
    ids.into_iter().filter_map(|(index, id)| Some(key(index, id.as_ref()?, stored.position)))
}

/// A digest, so that the length is fixed and the places of one id lie together in their order.
fn key(index: Index, id: &str, position: Position) -> Vec<u8> {
    let digest = xxh3_128(id.as_bytes()).to_be_bytes();
    [[index as u8].as_slice(), &digest, &position.0.to_be_bytes()].concat()
}

/// The ids by which a filter is looked up; none: it names neither resources nor workspaces.
fn indexed(filter: &Filter) -> Vec<(Index, &String)> {
    let resources = filter.resource_ids();
    if !resources.is_empty() {
        return resources.iter().map(|id| (Index::Resource, id)).collect();
    }
    let Some((ids, external_ids)) = filter.workspaces() else { return Vec::new() };
    let ids = ids.iter().map(|id| (Index::Workspace, id));
    ids.chain(external_ids.iter().map(|id| (Index::ExternalWorkspace, id))).collect()
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
        let ids = indexed(filter);
        match ids.is_empty() || !segment.is_indexed() {
            true => scan_all(&segment, (after, end), limit, filter, visit),
            false => {
                let places = places(&segment, (after, end), limit.events, &ids)?;
                scan_places(&segment, after, places, limit, filter, visit)
            }
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

fn scan_places<V: Visit>(
    segment: &Segment,
    after: Position,
    (places, known_to): (BTreeSet<Position>, Position),
    limit: PageLimit,
    filter: &Filter,
    visit: V,
) -> Result<Scanned<V>, Error> {
    let mut scanned = Scanned { visit, examined: after, read_count: 0 };
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

/// The places of these ids, in order, and how far they are known.
fn places(
    segment: &Segment,
    (after, end): (Position, Position),
    count_max: usize,
    ids: &[(Index, &String)],
) -> Result<(BTreeSet<Position>, Position), Error> {
    let (mut places, mut known_to) = (BTreeSet::new(), end);
    // Many ids share what is read at once.
    let count_max = (count_max / ids.len().max(1)).max(PLACES_MIN);
    for (index, id) in ids {
        let range = key(*index, id, Position(after.0 + 1))..=key(*index, id, end);
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
