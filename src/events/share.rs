//! Shares: workspaces fall into a fixed number of them, so that members of a consumer can divide
//! the log and each workspace keeps its order.

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh3::xxh3_64;

use super::Event;

/// How many shares there are. It is part of what consumers have committed: it never changes.
pub const SHARE_COUNT: usize = 64;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Share(pub u8);

/// Some of them, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ShareSet(pub u64);

impl Share {
    /// All shares.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..64).map(Self)
    }

    /// The share of an event: by its workspace, by Well's id where the delivery named it.
    pub fn of(event: &Event) -> Self {
        let id = event.workspace_id.as_deref().or(event.external_workspace_id.as_deref());
        let hash = xxh3_64(id.unwrap_or_default().as_bytes());
        Self((hash % SHARE_COUNT as u64).to_le_bytes()[0])
    }
}

impl ShareSet {
    /// All of them.
    pub const ALL: Self = Self(u64::MAX);

    /// Whether this share is among them.
    pub fn holds(self, share: Share) -> bool {
        self.0 & (1 << share.0) != 0
    }

    /// With one more.
    pub fn with(self, share: Share) -> Self {
        Self(self.0 | 1 << share.0)
    }

    /// Those that the other does not hold.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many.
    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Share> {
        Share::all().filter(move |share| self.holds(*share))
    }
}
