//! The log of events: what is kept of each delivery, once, in the order of receipt.
//!
//! It promises: an append that returned is on disk and synced; an event with an identity that the
//! log holds is not appended again; readers see positions in order, without holes. It knows
//! neither HTTP nor gRPC nor Well.

pub mod consumers;
pub mod cursor;
pub mod deadletter;
pub mod filter;
pub mod log;
mod record;
pub mod retention;
pub mod share;
pub mod tail;
pub mod watchers;

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;

/// A place in the log. The first event stands at 1; 0 is the place before it. Only grows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position(pub u64);

/// The identity of one log, drawn at random when its folder is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Epoch(pub [u8; 8]);

/// How an event came into the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A webhook delivery by Well.
    Webhook,
    /// Found at Well afterwards: no delivery had brought it.
    Repaired,
    /// Noticed by the gateway itself.
    Observed,
}

/// What is kept of one delivery.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Opaque and stable: the same event has the same id in any log.
    pub id: String,
    /// The vendor's word, such as `document.processed`.
    pub event_type: String,
    /// Well's id of the workspace, where the delivery named it.
    pub workspace_id: Option<String>,
    /// The caller's own id of the workspace, where the delivery named it.
    pub external_workspace_id: Option<String>,
    /// The person that the delivery names.
    pub people_id: Option<String>,
    /// The company, document or other resource that the event is about.
    pub resource_id: Option<String>,
    /// When it happened, by the vendor's word.
    pub occur_time: Option<Timestamp>,
    /// When the gateway received it. Never decreases along the log.
    pub receive_time: Timestamp,
    /// How it came here.
    pub origin: Origin,
    /// The delivery's bytes as they came.
    pub body: Bytes,
}

/// How the log recognises an event that it holds already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// What makes a repetition.
    pub repetition: Repetition,
    /// Other ids under which the same event may have come, or may come yet.
    pub aliases: Vec<String>,
    /// A name under which the receipt is noted, for who asks whether anything of the kind came.
    pub note: Option<String>,
}

/// What makes two deliveries the same event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repetition {
    /// `Event::id`, or an alias, for as long as the log keeps the event.
    Id,
    /// Equal digests are the same event only within the window since the first receipt.
    DigestWithin {
        /// Digest of the body.
        digest: [u8; 16],
        /// How long a repetition counts as the same event.
        window: Duration,
    },
}

impl Identity {
    /// By the event's own id alone.
    pub fn by_id() -> Self {
        Self { repetition: Repetition::Id, aliases: Vec::new(), note: None }
    }
}

/// An event in its place.
#[derive(Debug)]
pub struct Stored {
    /// Where it stands.
    pub position: Position,
    /// The event.
    pub event: Event,
    /// Four bytes by which a cursor recognises the event at its position.
    pub digest: [u8; 4],
    /// Room for one encoding of the event, filled by whoever sends it first and shared by all.
    pub encoded: OnceLock<Bytes>,
}

/// What became of an append.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Appended {
    /// Written and synced at this position.
    New(Position),
    /// The log held it already, at this position.
    Duplicate(Position),
}

/// A run of events.
#[derive(Clone, Debug)]
pub struct Page {
    /// In log order.
    pub events: Vec<Arc<Stored>>,
    /// The last position examined: reading on starts after it.
    pub examined: Position,
    /// Whether the page came from memory, or from disk.
    pub source: Source,
}

/// Where a page came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// The newest part of the log, kept in memory.
    Memory,
    /// The store.
    Disk,
}

/// What the log holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Stat {
    /// Its identity.
    pub epoch: Epoch,
    /// The first position that can be read; `head + 1` when the log is empty.
    pub floor: Position,
    /// The last position; 0 before the first event.
    pub head: Position,
    /// How many events can be read.
    pub event_count: u64,
    /// Bytes on disk.
    pub size_bytes: u64,
    /// `receive_time` of the first and of the last event that can be read.
    pub oldest_time: Option<Timestamp>,
    /// See `oldest_time`.
    pub newest_time: Option<Timestamp>,
}

impl std::fmt::Display for Epoch {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{:016x}", u64::from_be_bytes(self.0))
    }
}
