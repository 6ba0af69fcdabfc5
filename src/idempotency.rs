//! Request ids: a create that is asked for twice happens once.
//!
//! An entry is written before the call goes out and completed with the response. One that is
//! neither completed nor withdrawn says that nobody knows: the gateway may have died in the middle.
//! Of a request only a digest is kept, and responses come here without their secrets. It knows
//! neither gRPC nor Well.

use std::collections::HashSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::events::log::{self, Log, TableName};

/// How long a request id is remembered.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// Most request ids that are remembered: a response has a few kB, so this is some 100 MB of disk.
const ENTRIES_MAX: usize = 100_000;
/// After so many new entries the old ones are removed.
const SWEEP_EVERY: usize = 1_000;
/// State, time in microseconds, digest of the request.
const HEAD_BYTES: usize = 1 + 8 + 32;
const PENDING: u8 = 1;
const DONE: u8 = 2;

/// SHA-256.
pub type Sum = [u8; 32];

/// What is known of a request id.
#[derive(Debug)]
pub enum Begun {
    /// Nothing: go on, and say what came of it.
    New(Ticket),
    /// It was done, with this response.
    Done(Vec<u8>),
    /// It was begun, and nobody knows what came of it.
    Unknown,
    /// It was used for another request.
    OtherRequest,
    /// It is being done.
    Running,
    /// Too many are remembered.
    Full,
}

/// The request ids of a day. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Requests {
    log: Log,
    running: Arc<Mutex<HashSet<Sum>>>,
    entry_count: Arc<AtomicUsize>,
    new_count: Arc<AtomicUsize>,
}

/// A request that is being done. Dropped without a word, its outcome is unknown.
#[derive(Debug)]
pub struct Ticket {
    requests: Requests,
    key: Sum,
    head: [u8; HEAD_BYTES],
}

impl Requests {
    /// The request ids in the store of this log; they are counted at the first use.
    pub fn new(log: Log) -> Self {
        let unknown = usize::MAX;
        Self {
            log,
            running: Arc::default(),
            entry_count: Arc::new(AtomicUsize::new(unknown)),
            new_count: Arc::default(),
        }
    }

    /// Begins a request, unless it was begun before. `scope` tells callers and RPCs apart.
    ///
    /// # Errors
    /// The store's trouble: nothing was begun.
    pub async fn begin(
        &self,
        scope: &[&[u8]],
        id: &str,
        request: Sum,
    ) -> Result<Begun, log::Error> {
        let key = sum(scope.iter().copied().chain([id.as_bytes()]));
        let Some(ticket) = self.enter(key, request) else { return Ok(Begun::Running) };
        self.sweep().await?;
        let found = self.log.with_table(TableName::Requests, move |table| table.get(&key)).await?;
        if let Some(known) = found.as_deref().and_then(|entry| known(entry, &request)) {
            return Ok(known);
        }
        if self.entry_count.load(Ordering::Relaxed) >= ENTRIES_MAX {
            return Ok(Begun::Full);
        }
        let head = ticket.head;
        self.log.with_table(TableName::Requests, move |table| table.put(&key, &head)).await?;
        self.entry_count.fetch_add(1, Ordering::Relaxed);
        Ok(Begun::New(ticket))
    }

    fn enter(&self, key: Sum, request: Sum) -> Option<Ticket> {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.insert(key).then(|| Ticket {
            requests: self.clone(),
            key,
            head: head(PENDING, Timestamp::now(), &request),
        })
    }

    /// Removes what is older than a day, at the first use and from time to time.
    async fn sweep(&self) -> Result<(), log::Error> {
        let is_first = self.entry_count.load(Ordering::Relaxed) == usize::MAX;
        let is_due = self.new_count.fetch_add(1, Ordering::Relaxed).is_multiple_of(SWEEP_EVERY);
        if is_first || is_due {
            let count =
                self.log.with_table(TableName::Requests, |table| table.retain(is_fresh)).await?;
            self.entry_count.store(count, Ordering::Relaxed);
        }
        Ok(())
    }
}

impl Ticket {
    /// It was done, with this response. Where that cannot be written, the outcome stays unknown.
    pub async fn done(mut self, response: &[u8]) {
        let [state, ..] = &mut self.head;
        *state = DONE;
        let entry = [self.head.as_slice(), response].concat();
        let key = self.key;
        let kept = self
            .requests
            .log
            .with_table(TableName::Requests, move |table| table.put(&key, &entry))
            .await;
        if let Err(error) = kept {
            tracing::warn!(%error, "a request id is not remembered as done");
        }
    }

    /// It certainly did not happen: the id may be used again.
    pub async fn undone(self) {
        let key = self.key;
        let removed = self
            .requests
            .log
            .with_table(TableName::Requests, move |table| table.remove(&key))
            .await;
        match removed {
            Ok(()) => {
                self.requests.entry_count.fetch_sub(1, Ordering::Relaxed);
            }
            Err(error) => tracing::warn!(%error, "a request id is not free again"),
        }
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.requests.running.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

/// The digest of parts, whose borders count.
pub fn sum<'a, I: IntoIterator<Item = &'a [u8]>>(parts: I) -> Sum {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update((part.len() as u64).to_be_bytes());
        digest.update(part);
    }
    digest.finalize().into()
}

fn head(state: u8, at: Timestamp, request: &Sum) -> [u8; HEAD_BYTES] {
    let mut head = [0; HEAD_BYTES];
    let bytes = std::iter::once(state).chain(at.as_microsecond().to_be_bytes());
    head.iter_mut().zip(bytes.chain(*request)).for_each(|(place, byte)| *place = byte);
    head
}

/// What an entry says; `None` when it is too old to count.
fn known(entry: &[u8], request: &Sum) -> Option<Begun> {
    let (head, response) = entry.split_at_checked(HEAD_BYTES)?;
    if !is_fresh(entry) {
        return None;
    }
    Some(match head {
        [_, rest @ ..] if !rest.ends_with(request) => Begun::OtherRequest,
        [DONE, ..] => Begun::Done(response.to_vec()),
        _ => Begun::Unknown,
    })
}

fn is_fresh(entry: &[u8]) -> bool {
    let micros = entry.get(1..9).and_then(|bytes| bytes.try_into().ok()).map(i64::from_be_bytes);
    let at = micros.and_then(|micros| Timestamp::from_microsecond(micros).ok());
    at.is_some_and(|at| Timestamp::now().duration_since(at) < KEPT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_what_became_of_the_request() {
        let (request, other) = (sum([b"a".as_slice()]), sum([b"b".as_slice()]));
        let pending = head(PENDING, Timestamp::now(), &request);
        assert!(matches!(known(&pending, &request), Some(Begun::Unknown)));
        assert!(matches!(known(&pending, &other), Some(Begun::OtherRequest)));
        let done = [head(DONE, Timestamp::now(), &request).as_slice(), b"x"].concat();
        assert!(matches!(known(&done, &request), Some(Begun::Done(response)) if response == b"x"));
    }

    #[test]
    fn an_entry_counts_for_a_day() {
        let request = sum([b"a".as_slice()]);
        let hours = |hours| Timestamp::now() - SignedDuration::from_hours(hours);
        assert!(known(&head(DONE, hours(23), &request), &request).is_some());
        assert!(known(&head(DONE, hours(25), &request), &request).is_none());
        assert!(known(b"short", &request).is_none());
    }

    #[test]
    fn borders_of_parts_count() {
        assert_ne!(sum([b"ab".as_slice(), b"c"]), sum([b"a".as_slice(), b"bc"]));
    }
}
