//! The newest part of the log, in memory: what live watchers read.

use std::collections::VecDeque;
use std::sync::Arc;

use super::log::PageLimit;
use super::{Page, Position, Source, Stored};

/// How much of the log is kept in memory: one event at least.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// Events.
    pub events: usize,
    /// Bytes of bodies. Encoded events beside them are up to thrice as large.
    pub bytes: usize,
}

impl Default for Limit {
    /// Enough for a watcher to fall a few seconds behind at a busy rate.
    fn default() -> Self {
        Self { events: 4_096, bytes: 4 * 1024 * 1024 }
    }
}

/// A run of events without holes that ends at the head.
#[derive(Debug)]
pub struct Tail {
    limit: Limit,
    events: VecDeque<Arc<Stored>>,
    bytes: usize,
}

impl Tail {
    /// Nothing yet.
    pub fn new(limit: Limit) -> Self {
        Self { limit, events: VecDeque::new(), bytes: 0 }
    }

    /// Adds the next event and lets the oldest go where it must.
    pub fn push(&mut self, stored: Arc<Stored>) {
        self.bytes += stored.event.body.len();
        self.events.push_back(stored);
        while self.events.len() > self.limit.events
            || self.bytes > self.limit.bytes && self.events.len() > 1
        {
            if let Some(oldest) = self.events.pop_front() {
                self.bytes -= oldest.event.body.len();
            }
        }
    }

    /// What stands after a position; `None` when part of it is no longer here.
    pub fn read(&self, after: Position, limit: PageLimit) -> Option<Page> {
        let first = self.events.front()?.position;
        let skip = usize::try_from((after.0 + 1).checked_sub(first.0)?).ok()?;
        let mut events = Vec::new();
        let mut bytes = 0;
        for stored in self.events.iter().skip(skip).take(limit.events) {
            bytes += stored.event.body.len();
            if bytes > limit.bytes && !events.is_empty() {
                break;
            }
            events.push(stored.clone());
        }
        let examined = events.last().map_or(after, |last| last.position);
        Some(Page { events, examined, source: Source::Memory })
    }

    /// The event at a position, if it is here.
    pub fn at(&self, position: Position) -> Option<Arc<Stored>> {
        let first = self.events.front()?.position;
        let index = usize::try_from(position.0.checked_sub(first.0)?).ok()?;
        self.events.get(index).cloned()
    }

    /// The newest event.
    pub fn last(&self) -> Option<&Arc<Stored>> {
        self.events.back()
    }
}
