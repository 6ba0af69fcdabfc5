//! One consumer: what it has committed in each share, who holds which shares, and what it refused.
//!
//! Pure: no clock, no disk, no stream. Any change of what a member holds gives it a new lease.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::super::Position;
use super::super::share::{SHARE_COUNT, Share, ShareSet};
use super::super::watchers::Caller;
use super::Error;

/// Members of one consumer: a further one would have no share.
pub const MEMBERS_MAX: usize = SHARE_COUNT;
/// Events of one consumer that are refused or parked: more is a sign that all of them fail.
pub const PARKED_MAX: usize = 1_000;

/// What outlives the process.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Saved {
    /// The last committed position of each share.
    pub committed: Vec<u64>,
    /// When something was committed last, or the consumer was made.
    pub commit_time: Timestamp,
    /// How often events were refused that were not parked yet, and their shares, by position.
    pub refused: BTreeMap<u64, (u32, Share)>,
    /// Parked events, by position.
    pub parked: BTreeMap<u64, Parked>,
    /// The shares of events that were parked and shall come again, by position.
    pub again: BTreeMap<u64, Share>,
}

/// An event that was refused too often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parked {
    /// Its id.
    pub event_id: String,
    /// Its share.
    pub share: Share,
    /// How often it was refused.
    pub refusal_count: u32,
    /// Why, the last time; the caller's own words.
    pub reason: String,
    /// When it was parked.
    pub park_time: Timestamp,
}

/// One stream of a consumer.
#[derive(Debug)]
pub struct Member {
    /// Tells streams of one name apart.
    pub number: u64,
    /// What commits must name.
    pub lease_id: String,
    /// What it holds.
    pub shares: ShareSet,
    /// How far its stream has come under this lease; nothing before the stream knows of it.
    pub sent: Option<Position>,
    /// Whether its stream must begin anew at what is committed.
    must_restart: bool,
    /// Wakes its stream.
    caller: Caller,
}

/// One consumer.
#[derive(Debug)]
pub struct Consumer {
    /// What outlives the process.
    pub saved: Saved,
    /// Its streams by the names of their members.
    pub members: BTreeMap<String, Member>,
    /// Grows with each change of what is saved.
    pub version: u64,
}

/// What a stream has to send from now on.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// What commits must name.
    pub lease_id: String,
    /// The shares it holds.
    pub shares: ShareSet,
    /// Where to begin anew; none: it goes on.
    pub restart: Option<Restart>,
}

/// Where a stream begins anew.
#[derive(Clone, Debug, PartialEq)]
pub struct Restart {
    /// What is committed in each share.
    pub committed: Vec<u64>,
    /// Parked events, which are not sent.
    pub parked: BTreeSet<u64>,
    /// Events to be sent first, in this order.
    pub again: Vec<Position>,
}

/// What became of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused {
    /// How often the event was refused by now.
    pub refusal_count: u32,
    /// Whether it is parked.
    pub is_parked: bool,
}

impl Consumer {
    /// One that begins after a position.
    pub fn new(start: Position, now: Timestamp) -> Self {
        Self::from(Saved {
            committed: vec![start.0; SHARE_COUNT],
            commit_time: now,
            refused: BTreeMap::new(),
            parked: BTreeMap::new(),
            again: BTreeMap::new(),
        })
    }

    /// Takes a stream in; one of the same member is replaced.
    pub fn enter(&mut self, name: &str, number: u64, caller: Caller) -> Result<(), Error> {
        let shares = match self.members.remove(name) {
            Some(replaced) => {
                replaced.caller.call();
                replaced.shares
            }
            None if self.members.len() == MEMBERS_MAX => {
                return Err(Error::TooMany(format!(
                    "the consumer has {MEMBERS_MAX} members, one for each share, which is the limit"
                )));
            }
            None => ShareSet::default(),
        };
        let member = Member {
            number,
            lease_id: new_lease(),
            shares,
            sent: None,
            must_restart: true,
            caller,
        };
        self.members.insert(name.to_owned(), member);
        self.divide();
        Ok(())
    }

    /// Lets a stream go; what it held falls to the others.
    pub fn leave(&mut self, name: &str, number: u64) {
        if self.members.get(name).is_some_and(|member| member.number == number) {
            self.members.remove(name);
            self.divide();
        }
    }

    fn divide(&mut self) {
        let held = self.members.iter().map(|(name, member)| (name.clone(), member.shares));
        for (name, shares) in divided(held.collect()) {
            if let Some(member) = self.members.get_mut(&name) {
                member.hold(shares);
            }
        }
    }

    /// What a stream has to do that was called; none: go on as before.
    pub fn assignment(&mut self, name: &str, number: u64) -> Result<Option<Assignment>, Error> {
        let Self { saved, members, .. } = self;
        let member = members.get_mut(name).filter(|member| member.number == number);
        let member = member.ok_or(Error::TakenOver)?;
        if member.sent.is_some() && !member.must_restart {
            return Ok(None);
        }
        let restart = member.must_restart.then(|| saved.restart(member.shares));
        member.must_restart = false;
        let (lease_id, shares) = (member.lease_id.clone(), member.shares);
        Ok(Some(Assignment { lease_id, shares, restart }))
    }

    /// Notes how far a stream has come under its lease.
    pub fn sent(&mut self, name: &str, lease_id: &str, position: Position) {
        let member = self.members.get_mut(name).filter(|member| member.lease_id == lease_id);
        if let Some(member) = member {
            member.sent = Some(position);
        }
    }

    /// Commits what was sent under a lease, up to a position.
    pub fn commit(&mut self, lease_id: &str, to: Position, now: Timestamp) -> Result<(), Error> {
        let member = self.members.values().find(|member| member.lease_id == lease_id);
        let member = member.ok_or(Error::LeaseLost)?;
        let (shares, sent) = (member.shares, member.sent.unwrap_or_default());
        let is_again = self.saved.again.contains_key(&to.0);
        if !is_again && to > sent {
            return Err(Error::NotSent);
        }
        // What came again was sent first: it is behind the caller with any later cursor.
        self.saved.again.retain(|position, share| *position > to.0 || !shares.holds(*share));
        if !is_again {
            for share in shares.iter() {
                if let Some(committed) = self.saved.committed.get_mut(usize::from(share.0)) {
                    *committed = to.0.max(*committed);
                }
            }
            let Saved { committed, refused, .. } = &mut self.saved;
            refused.retain(|position, (_, share)| {
                committed.get(usize::from(share.0)).is_none_or(|committed| position > committed)
            });
        }
        self.saved.commit_time = now;
        self.version += 1;
        Ok(())
    }

    /// Refuses an event: it comes again, or is parked when it was refused so often.
    pub fn refuse(
        &mut self,
        lease_id: &str,
        (position, share): (Position, Share),
        parked: Parked,
        refusals_max: u32,
    ) -> Result<Refused, Error> {
        let Self { saved, members, .. } = self;
        let member = members.values_mut().find(|member| member.lease_id == lease_id);
        let member = member.filter(|member| member.shares.holds(share)).ok_or(Error::LeaseLost)?;
        let committed = saved.committed.get(usize::from(share.0)).copied().unwrap_or_default();
        if saved.parked.contains_key(&position.0) {
            let refusal_count = saved.parked.get(&position.0).map_or(0, |old| old.refusal_count);
            return Ok(Refused { refusal_count, is_parked: true });
        }
        if position.0 <= committed && !saved.again.contains_key(&position.0) {
            return Err(Error::Committed);
        }
        if saved.parked.len() + saved.refused.len() >= PARKED_MAX {
            return Err(Error::TooMany(format!(
                "{PARKED_MAX} events of the consumer are refused or parked, which is the limit: replay some, or reset the consumer"
            )));
        }
        let refusal_count = saved.refused.get(&position.0).map_or(0, |(count, _)| *count) + 1;
        let is_parked = refusal_count >= refusals_max;
        if is_parked {
            saved.refused.remove(&position.0);
            saved.again.remove(&position.0);
            saved.parked.insert(position.0, Parked { refusal_count, ..parked });
        } else {
            saved.refused.insert(position.0, (refusal_count, share));
            member.begin_anew();
        }
        self.version += 1;
        Ok(Refused { refusal_count, is_parked })
    }

    /// Lets a parked event come again, before anything else.
    pub fn replay(&mut self, event_id: &str) -> Result<(), Error> {
        let found = self.saved.parked.iter().find(|(_, parked)| parked.event_id == event_id);
        let (position, share) =
            found.map(|(position, parked)| (*position, parked.share)).ok_or(Error::NotParked)?;
        self.saved.parked.remove(&position);
        self.saved.again.insert(position, share);
        self.version += 1;
        let owner = self.members.values_mut().find(|member| member.shares.holds(share));
        owner.into_iter().for_each(Member::begin_anew);
        Ok(())
    }

    /// Puts all shares to a position; all streams begin anew there.
    pub fn reset(&mut self, position: Position, now: Timestamp) {
        self.saved.committed = vec![position.0; SHARE_COUNT];
        self.saved.commit_time = now;
        self.saved.refused.clear();
        self.saved.again.clear();
        self.version += 1;
        self.members.values_mut().for_each(Member::begin_anew);
    }
}

impl From<Saved> for Consumer {
    fn from(saved: Saved) -> Self {
        Self { saved, members: BTreeMap::new(), version: 1 }
    }
}

impl Saved {
    /// Everything up to here is committed, in all shares.
    pub fn oldest(&self) -> Position {
        Position(self.committed.iter().copied().min().unwrap_or_default())
    }

    fn restart(&self, shares: ShareSet) -> Restart {
        Restart {
            committed: self.committed.clone(),
            parked: self.parked.keys().copied().collect(),
            again: {
                let own = self.again.iter().filter(|(_, share)| shares.holds(**share));
                own.map(|(position, _)| Position(*position)).collect()
            },
        }
    }
}

impl Member {
    /// Holds these shares from now on, under a new lease if they are others.
    fn hold(&mut self, shares: ShareSet) {
        if shares == self.shares && !self.lease_id.is_empty() {
            return;
        }
        // Who only loses some goes on; who gains some begins anew, as those lie behind it.
        self.must_restart |= !shares.without(self.shares).is_empty();
        self.shares = shares;
        self.renew();
    }

    fn begin_anew(&mut self) {
        self.must_restart = true;
        self.renew();
    }

    fn renew(&mut self) {
        self.lease_id = new_lease();
        self.sent = None;
        self.caller.call();
    }
}

/// Divides the shares evenly; nobody loses one that may be kept.
fn divided(mut held: Vec<(String, ShareSet)>) -> Vec<(String, ShareSet)> {
    let count = held.len();
    // Who holds most may hold one more than others.
    held.sort_by_key(|(_, shares)| std::cmp::Reverse(shares.count()));
    let quota = |at: usize| SHARE_COUNT / count + usize::from(at < SHARE_COUNT % count);
    for (at, (_, shares)) in held.iter_mut().enumerate() {
        *shares = shares.iter().take(quota(at)).fold(ShareSet::default(), ShareSet::with);
    }
    let taken = held.iter().fold(0, |all, (_, shares)| all | shares.0);
    let mut free = ShareSet::ALL.without(ShareSet(taken)).iter();
    for (at, (_, shares)) in held.iter_mut().enumerate() {
        let missing = quota(at) - shares.count();
        *shares = free.by_ref().take(missing).fold(*shares, ShareSet::with);
    }
    held
}

fn new_lease() -> String {
    Uuid::new_v4().simple().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_divided_evenly_and_move_as_little_as_possible() {
        let mut held: Vec<(String, ShareSet)> = Vec::new();
        for name in 0..MEMBERS_MAX {
            let before: BTreeMap<String, ShareSet> = held.iter().cloned().collect();
            held.push((format!("m{name}"), ShareSet::default()));
            held = divided(held);
            let counts: Vec<usize> = held.iter().map(|(_, shares)| shares.count()).collect();
            assert_eq!(counts.iter().sum::<usize>(), SHARE_COUNT);
            assert!(counts.iter().max().unwrap() - counts.iter().min().unwrap() <= 1, "{counts:?}");
            for (name, shares) in &held {
                if let Some(before) = before.get(name) {
                    assert!(shares.without(*before).is_empty(), "{name} gained while another came");
                }
            }
        }
        held.truncate(3);
        let before: BTreeMap<String, ShareSet> = held.iter().cloned().collect();
        for (name, shares) in divided(held) {
            assert!(before[&name].without(shares).is_empty(), "{name} lost while others left");
        }
    }
}
