//! Consumers: named positions that the gateway keeps for its callers.
//!
//! It promises: what is not committed comes again; each share is held by one member at a time, so a
//! workspace keeps its order; a commit under an old lease changes nothing; a commit that was
//! answered is synced. It knows no stream: a member is woken, and asks what it has to do.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use super::log::{self, Log, TableName};
use super::share::Share;
use super::watchers::Caller;
use super::{Position, Stored};

mod claim;
mod state;

pub use claim::{Claim, Own};
pub use state::{Assignment, Consumer, MEMBERS_MAX, Parked, Refused, Restart, Saved};

/// Consumers that are kept: one is a service of the caller's, not a process of it.
pub const CONSUMERS_MAX: usize = 1_000;
/// Before the name of a consumer in the store.
const PREFIX: &[u8] = b"consumer:";

/// Why something was not done for a consumer.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Error {
    /// Nobody has made it.
    #[error("there is no consumer `{0}`, or no longer: a watch that names it makes it")]
    NoSuchConsumer(String),
    /// The lease is not, or no longer, one of the consumer's.
    #[error(
        "the lease is over: the stream has, or had, a newer `assigned`; what was not committed comes again"
    )]
    LeaseLost,
    /// Another stream of the same member has come.
    #[error(
        "another stream of the same member has taken over: end, or use a `member` name of your own"
    )]
    TakenOver,
    /// The cursor lies beyond what the stream was sent under its lease.
    #[error(
        "the cursor lies beyond what was sent under this lease: commit the cursor of a message that came after its `assigned`"
    )]
    NotSent,
    /// It has members.
    #[error("the consumer has {0} open stream(s): end them first")]
    InUse(usize),
    /// Too many of something.
    #[error("{0}")]
    TooMany(String),
    /// The event is not parked.
    #[error("the consumer has no such parked event")]
    NotParked,
    /// The event is committed already.
    #[error("the event is committed already: it cannot be refused any more")]
    Committed,
    /// The store's trouble.
    #[error(transparent)]
    Log(#[from] log::Error),
}

/// All consumers. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Consumers {
    log: Log,
    refusals_max: u32,
    last_number: Arc<AtomicU64>,
    all: Arc<Mutex<BTreeMap<String, Kept>>>,
}

/// A consumer, and what is on disk of it.
#[derive(Debug)]
struct Kept {
    consumer: Consumer,
    /// The version that is saved; held while it is being written, so that those who come meanwhile
    /// share the next write.
    saved_version: Arc<tokio::sync::Mutex<u64>>,
}

/// A consumer as others see it.
#[derive(Clone, Debug)]
pub struct Shown {
    /// What outlives the process.
    pub saved: Saved,
    /// Names, leases' shares and positions of its open streams.
    pub members: Vec<ShownMember>,
}

/// A member as others see it.
#[derive(Clone, Debug)]
pub struct ShownMember {
    /// Its name.
    pub name: String,
    /// The shares it holds.
    pub shares: Vec<Share>,
}

impl Consumers {
    /// Reads those of this log.
    ///
    /// # Errors
    /// The store's trouble, or an entry that cannot be read.
    pub async fn open(log: Log, refusals_max: u32) -> Result<Self, log::Error> {
        let rows = log.with_table(TableName::Consumers, |table| table.list(PREFIX)).await?;
        let mut all = BTreeMap::new();
        for (key, value) in rows {
            let name = String::from_utf8_lossy(key.get(PREFIX.len()..).unwrap_or_default());
            let saved: Saved = serde_json::from_slice(&value)
                .map_err(|error| log::Error::Damaged(format!("consumer `{name}`: {error}")))?;
            let kept = Kept { consumer: saved.into(), saved_version: Arc::default() };
            all.insert(name.into_owned(), kept);
        }
        Ok(Self { log, refusals_max, last_number: Arc::default(), all: Arc::new(Mutex::new(all)) })
    }

    /// Whether there is such a consumer.
    pub fn has(&self, name: &str) -> bool {
        self.all().contains_key(name)
    }

    /// Makes a consumer that begins after a position, unless it is there.
    ///
    /// # Errors
    /// There are too many, or it cannot be saved.
    pub async fn make(&self, name: &str, start: Position) -> Result<(), Error> {
        {
            let mut all = self.all();
            if all.len() >= CONSUMERS_MAX && !all.contains_key(name) {
                return Err(Error::TooMany(format!(
                    "there are {CONSUMERS_MAX} consumers, which is the limit: delete some"
                )));
            }
            all.entry(name.to_owned()).or_insert_with(|| Kept {
                consumer: Consumer::new(start, Timestamp::now()),
                saved_version: Arc::default(),
            });
        }
        self.save(name).await
    }

    /// Takes in a stream of a member; `caller` wakes it.
    ///
    /// # Errors
    /// There is no such consumer, or it has too many members.
    pub fn enter(&self, name: &str, member: &str, caller: Caller) -> Result<Claim, Error> {
        let number = self.last_number.fetch_add(1, Ordering::Relaxed);
        self.with(name, |consumer| consumer.enter(member, number, caller))?;
        Ok(Claim::new(self.clone(), name.to_owned(), member.to_owned(), number))
    }

    /// Commits what was sent under a lease, up to a position; synced when this returns.
    ///
    /// # Errors
    /// The lease is over, the position was not sent, or it cannot be saved.
    pub async fn commit(&self, name: &str, lease_id: &str, to: Position) -> Result<(), Error> {
        self.with(name, |consumer| consumer.commit(lease_id, to, Timestamp::now()))?;
        self.save(name).await
    }

    /// Refuses an event: the stream begins anew at what is committed, until the event was refused
    /// so often that it is parked.
    ///
    /// # Errors
    /// The lease is over, the event is committed, or it cannot be saved.
    pub async fn refuse(
        &self,
        name: &str,
        lease_id: &str,
        stored: &Stored,
        reason: String,
    ) -> Result<Refused, Error> {
        let share = Share::of(&stored.event);
        let parked = Parked {
            event_id: stored.event.id.clone(),
            share,
            refusal_count: 0,
            reason,
            park_time: Timestamp::now(),
        };
        let refusals_max = self.refusals_max;
        let refused = self.with(name, |consumer| {
            consumer.refuse(lease_id, (stored.position, share), parked, refusals_max)
        })?;
        self.save(name).await?;
        if refused.is_parked {
            tracing::warn!(
                consumer = name,
                event = stored.event.id,
                refusals = refused.refusal_count,
                "an event is parked: its consumer refused it too often"
            );
        }
        Ok(refused)
    }

    /// Lets a parked event come again.
    ///
    /// # Errors
    /// It is not parked, or this cannot be saved.
    pub async fn replay(&self, name: &str, event_id: &str) -> Result<(), Error> {
        self.with(name, |consumer| consumer.replay(event_id))?;
        self.save(name).await
    }

    /// Puts a consumer to a position; its streams begin anew there.
    ///
    /// # Errors
    /// There is no such consumer, or this cannot be saved.
    pub async fn reset(&self, name: &str, position: Position) -> Result<(), Error> {
        self.with(name, |consumer| {
            consumer.reset(position, Timestamp::now());
            Ok(())
        })?;
        self.save(name).await
    }

    /// Removes a consumer that nobody uses.
    ///
    /// # Errors
    /// It is in use, there is none, or this cannot be saved.
    pub async fn delete(&self, name: &str) -> Result<(), Error> {
        let saved_version = {
            let all = self.all();
            let kept = all.get(name).ok_or_else(|| Error::NoSuchConsumer(name.to_owned()))?;
            kept.saved_version.clone()
        };
        // Nobody writes it meanwhile.
        let _writing = saved_version.lock().await;
        {
            let mut all = self.all();
            match all.get(name).map(|kept| kept.consumer.members.len()) {
                Some(0) => all.remove(name),
                Some(count) => return Err(Error::InUse(count)),
                None => return Err(Error::NoSuchConsumer(name.to_owned())),
            };
        }
        let key = key(name);
        Ok(self.log.with_table(TableName::Consumers, move |table| table.remove(&key)).await?)
    }

    /// One consumer.
    ///
    /// # Errors
    /// There is none.
    pub fn show(&self, name: &str) -> Result<Shown, Error> {
        self.with(name, |consumer| Ok(shown(consumer)))
    }

    /// The consumers after a name, in order, and how many there are in all.
    pub fn list(&self, after: &str, count_max: usize) -> (Vec<(String, Shown)>, usize) {
        let all = self.all();
        let later = all.iter().filter(|(name, _)| name.as_str() > after);
        let page = later.take(count_max).map(|(name, kept)| (name.clone(), shown(&kept.consumer)));
        (page.collect(), all.len())
    }

    fn all(&self) -> MutexGuard<'_, BTreeMap<String, Kept>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn with<T>(
        &self,
        name: &str,
        job: impl FnOnce(&mut Consumer) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut all = self.all();
        let kept = all.get_mut(name).ok_or_else(|| Error::NoSuchConsumer(name.to_owned()))?;
        job(&mut kept.consumer)
    }

    /// Saves a consumer as it is by now. Those who wait for one write share the next.
    async fn save(&self, name: &str) -> Result<(), Error> {
        let find = || {
            let all = self.all();
            let kept = all.get(name)?;
            Some((kept.consumer.version, kept.saved_version.clone()))
        };
        let (version, saved_version) =
            find().ok_or_else(|| Error::NoSuchConsumer(name.to_owned()))?;
        let mut saved_version = saved_version.lock().await;
        if *saved_version >= version {
            return Ok(());
        }
        let (version, bytes) = self.with(name, |consumer| {
            let bytes = serde_json::to_vec(&consumer.saved)
                .map_err(|error| log::Error::Store(error.to_string()))?;
            Ok((consumer.version, bytes))
        })?;
        let key = key(name);
        self.log.with_table(TableName::Consumers, move |table| table.put(&key, &bytes)).await?;
        *saved_version = version;
        Ok(())
    }
}

fn shown(consumer: &Consumer) -> Shown {
    let members = consumer.members.iter().map(|(name, member)| ShownMember {
        name: name.clone(),
        shares: member.shares.iter().collect(),
    });
    Shown { saved: consumer.saved.clone(), members: members.collect() }
}

fn key(name: &str) -> Vec<u8> {
    [PREFIX, name.as_bytes()].concat()
}
