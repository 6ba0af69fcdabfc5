//! A stream's hold on its consumer: which events are its own, and how far it has come.

use std::collections::{BTreeSet, VecDeque};
use std::sync::Arc;

use super::super::share::{Share, ShareSet};
use super::super::{Position, Stored};
use super::{Assignment, Consumers, Error, Restart};

/// One stream of a member; what it holds falls to the others when this is dropped.
#[derive(Debug)]
pub struct Claim {
    consumers: Consumers,
    consumer: String,
    member: String,
    number: u64,
    lease_id: String,
    own: Arc<Own>,
    again: VecDeque<Position>,
}

/// Which events are a stream's own.
#[derive(Clone, Debug, Default)]
pub struct Own {
    shares: ShareSet,
    committed: Vec<u64>,
    parked: BTreeSet<u64>,
}

impl Own {
    /// The shares.
    pub fn shares(&self) -> ShareSet {
        self.shares
    }

    /// Whether an event is, and was not dealt with before.
    pub fn holds(&self, stored: &Stored) -> bool {
        let share = Share::of(&stored.event);
        let committed = self.committed.get(usize::from(share.0)).copied().unwrap_or_default();
        self.shares.holds(share)
            && stored.position.0 > committed
            && !self.parked.contains(&stored.position.0)
    }
}

impl Claim {
    pub(super) fn new(consumers: Consumers, consumer: String, member: String, number: u64) -> Self {
        Self {
            consumers,
            consumer,
            member,
            number,
            lease_id: String::new(),
            own: Arc::default(),
            again: VecDeque::new(),
        }
    }

    /// The name of the member.
    pub fn member(&self) -> &str {
        &self.member
    }

    /// The lease.
    pub fn lease_id(&self) -> &str {
        &self.lease_id
    }

    /// Which events are its own.
    pub fn own(&self) -> &Arc<Own> {
        &self.own
    }

    /// Takes what has changed: nothing, or where the stream goes on, given where it is.
    ///
    /// # Errors
    /// Another stream has taken over.
    pub fn take_changes(&mut self, at: Position) -> Result<Option<Position>, Error> {
        let assigned = self
            .consumers
            .with(&self.consumer, |consumer| consumer.assignment(&self.member, self.number))?;
        let Some(Assignment { lease_id, shares, restart }) = assigned else {
            return Ok(None);
        };
        self.lease_id = lease_id;
        let mut next = at;
        if let Some(Restart { committed, parked, again }) = restart {
            let own = shares.iter().filter_map(|share| committed.get(usize::from(share.0)));
            next = own.min().map_or(at, |first| Position(*first));
            self.own = Arc::new(Own { shares, committed, parked });
            self.again = again.into();
        } else {
            self.own = Arc::new(Own { shares, ..Own::clone(&self.own) });
        }
        self.sent(next);
        Ok(Some(next))
    }

    /// The next event that was parked and shall come again.
    pub fn next_again(&mut self) -> Option<Position> {
        self.again.pop_front()
    }

    /// Says how far the stream has come.
    pub fn sent(&self, position: Position) {
        let noted = self.consumers.with(&self.consumer, |consumer| {
            consumer.sent(&self.member, &self.lease_id, position);
            Ok(())
        });
        // A consumer with members is not removed.
        debug_assert!(noted.is_ok(), "{noted:?}");
    }

    /// Commits under the lease of this stream.
    ///
    /// # Errors
    /// As `Consumers::commit`.
    pub async fn commit(&self, lease_id: &str, to: Position) -> Result<(), Error> {
        self.consumers.commit(&self.consumer, lease_id, to).await
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        // A consumer that is gone has no members either.
        let _ = self.consumers.with(&self.consumer, |consumer| {
            consumer.leave(&self.member, self.number);
            Ok(())
        });
    }
}
