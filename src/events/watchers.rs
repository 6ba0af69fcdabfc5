//! Who watches the log, and who of them must be woken for an event.
//!
//! A watcher that has read all there is stands by: it leaves its filter here, and one task examines
//! each new event on behalf of all who stand by. So ten thousand watchers of a thousand workspaces
//! cost what the few cost who want the event, and those who are not woken know all the same how far
//! the log was examined for them. Nothing is queued for anybody: a watcher is told that there is
//! something, and reads the log.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_util::task::AtomicWaker;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::filter::Filter;
use super::log::{Log, PageLimit};
use super::share::{Share, ShareSet};
use super::{Position, Stored};

mod metrics;
mod overseer;

pub use metrics::Metrics;

/// Open watches: each costs memory, and a leak in a client must not take the gateway down.
pub const WATCHERS_MAX: usize = 20_000;
/// What is examined at once.
const PAGE: PageLimit = PageLimit { events: 512, bytes: 1024 * 1024 };

/// Where a watcher stands, in one number: at work, standing by, waiting for its caller's credit, or
/// the position of an event that it wants and has not read.
const AT_WORK: u64 = 0;
const STANDING_BY: u64 = u64::MAX;
const WITHOUT_CREDIT: u64 = u64::MAX - 1;

/// All who watch. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Watchers {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    log: Log,
    /// Every event up to here was examined for all who stand by.
    examined: AtomicU64,
    count: AtomicUsize,
    registry: Mutex<Registry>,
    started_at: Instant,
    metrics: Metrics,
}

/// Watchers by what narrows their filter most.
#[derive(Debug, Default)]
struct Registry {
    last_number: u64,
    all: BTreeMap<u64, Arc<Watcher>>,
    anywhere: BTreeMap<u64, Arc<Watcher>>,
    by_workspace: HashMap<String, BTreeMap<u64, Arc<Watcher>>>,
    by_external_workspace: HashMap<String, BTreeMap<u64, Arc<Watcher>>>,
}

/// One watcher, as others see it.
#[derive(Debug)]
struct Watcher {
    filter: Arc<Filter>,
    shares: AtomicU64,
    state: AtomicU64,
    called: AtomicBool,
    waker: AtomicWaker,
    /// The last position that it has examined.
    position: AtomicU64,
    /// When its stream was last polled, in milliseconds since the start.
    polled_at: AtomicU64,
    /// It was said already that its stream has stalled.
    is_stalled: AtomicBool,
    /// A trim is about to take what it has not read.
    is_pressed: AtomicBool,
}

/// A watcher's own handle; it leaves when this is dropped.
#[derive(Debug)]
pub struct Entered {
    watchers: Watchers,
    number: u64,
    watcher: Arc<Watcher>,
}

impl Watchers {
    /// Those of this log; nobody yet.
    pub fn new(log: Log, metrics: Metrics) -> Self {
        let inner = Inner {
            examined: AtomicU64::new(log.head().0),
            log,
            count: AtomicUsize::new(0),
            registry: Mutex::default(),
            started_at: Instant::now(),
            metrics,
        };
        Self { inner: Arc::new(inner) }
    }

    /// Enters a watcher that stands at a position and wants what passes the filter; none: there are
    /// too many.
    pub fn enter(&self, filter: Filter, position: Position) -> Option<Entered> {
        let before = self.inner.count.fetch_add(1, Ordering::Relaxed);
        if before >= WATCHERS_MAX {
            self.inner.count.fetch_sub(1, Ordering::Relaxed);
            return None;
        }
        self.inner.metrics.open.inc();
        let watcher = Arc::new(Watcher {
            filter: Arc::new(filter),
            shares: AtomicU64::new(ShareSet::ALL.0),
            state: AtomicU64::new(AT_WORK),
            called: AtomicBool::new(false),
            waker: AtomicWaker::new(),
            position: AtomicU64::new(position.0),
            polled_at: AtomicU64::new(self.inner.now_ms()),
            is_stalled: AtomicBool::new(false),
            is_pressed: AtomicBool::new(false),
        });
        let number = self.inner.registry().add(&watcher);
        Some(Entered { watchers: self.clone(), number, watcher })
    }

    /// Makes every watcher look around.
    pub fn call_all(&self) {
        self.inner.registry().all.values().for_each(|watcher| watcher.call());
    }

    /// Examines new events for all who stand by, until `draining`; then calls everybody.
    pub async fn keep_waking(self, draining: CancellationToken) {
        let mut head = self.inner.log.head_changes();
        while let Some(Ok(())) = draining.run_until_cancelled(head.changed()).await {
            while self.inner.examined() < self.inner.log.head() {
                if let Err(error) = self.examine().await {
                    tracing::error!(%error, "new events cannot be read for those who watch");
                    break;
                }
            }
        }
        self.call_all();
    }

    async fn examine(&self) -> Result<(), super::log::Error> {
        let page = self.inner.log.read(self.inner.examined(), PAGE).await?;
        let registry = self.inner.registry();
        page.events.iter().for_each(|stored| registry.wake_for(stored));
        drop(registry);
        self.inner.examined.store(page.examined.0, Ordering::SeqCst);
        Ok(())
    }
}

impl Inner {
    fn registry(&self) -> MutexGuard<'_, Registry> {
        self.registry.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn examined(&self) -> Position {
        Position(self.examined.load(Ordering::SeqCst))
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.started_at.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

impl Registry {
    fn add(&mut self, watcher: &Arc<Watcher>) -> u64 {
        self.last_number += 1;
        let number = self.last_number;
        self.all.insert(number, watcher.clone());
        match watcher.filter.workspaces() {
            None => {
                self.anywhere.insert(number, watcher.clone());
            }
            Some((ids, external_ids)) => {
                for (map, ids) in
                    [(&mut self.by_workspace, ids), (&mut self.by_external_workspace, external_ids)]
                {
                    for id in ids {
                        map.entry(id.clone()).or_default().insert(number, watcher.clone());
                    }
                }
            }
        }
        number
    }

    fn remove(&mut self, number: u64) {
        let Some(watcher) = self.all.remove(&number) else { return };
        self.anywhere.remove(&number);
        let Some((ids, external_ids)) = watcher.filter.workspaces() else { return };
        for (map, ids) in
            [(&mut self.by_workspace, ids), (&mut self.by_external_workspace, external_ids)]
        {
            for id in ids {
                if let Some(watchers) = map.get_mut(id) {
                    watchers.remove(&number);
                    if watchers.is_empty() {
                        map.remove(id);
                    }
                }
            }
        }
    }

    /// Wakes those who stand by and want the event.
    fn wake_for(&self, stored: &Stored) {
        let share = Share::of(&stored.event);
        let workspace_id = stored.event.workspace_id.as_ref();
        let external_id = stored.event.external_workspace_id.as_ref();
        let narrowed = [
            workspace_id.and_then(|id| self.by_workspace.get(id)),
            external_id.and_then(|id| self.by_external_workspace.get(id)),
        ];
        let narrowed = narrowed.into_iter().flatten().flat_map(BTreeMap::values);
        for watcher in self.anywhere.values().chain(narrowed) {
            watcher.offer(stored, share);
        }
    }
}

impl Watcher {
    fn offer(&self, stored: &Stored, share: Share) {
        if self.state.load(Ordering::SeqCst) != STANDING_BY
            || !ShareSet(self.shares.load(Ordering::Relaxed)).holds(share)
            || !self.filter.matches(&stored.event)
        {
            return;
        }
        let to = stored.position.0;
        let offered =
            self.state.compare_exchange(STANDING_BY, to, Ordering::SeqCst, Ordering::SeqCst);
        if offered.is_ok() {
            self.waker.wake();
        }
    }

    fn call(&self) {
        self.called.store(true, Ordering::SeqCst);
        self.waker.wake();
    }
}

impl Entered {
    /// The filter.
    pub fn filter(&self) -> &Arc<Filter> {
        &self.watcher.filter
    }

    /// What makes this watcher look around.
    pub fn caller(&self) -> Caller {
        Caller(self.watcher.clone())
    }

    /// Wants only events of these shares from now on.
    pub fn set_shares(&self, shares: ShareSet) {
        self.watcher.shares.store(shares.0, Ordering::SeqCst);
    }

    /// Says how far it has come, and that its stream is being polled.
    pub fn at_work(&self, position: Position) {
        self.watcher.position.store(position.0, Ordering::Relaxed);
        self.watcher.polled_at.store(self.watchers.inner.now_ms(), Ordering::Relaxed);
    }

    /// Stands by at a position; false when there is more to read already.
    pub fn stand_by(&self, position: Position) -> bool {
        self.watcher.position.store(position.0, Ordering::Relaxed);
        // In this order: an event that the waking task examines before it sees this state is one
        // that this watcher sees in the head.
        self.watcher.state.store(STANDING_BY, Ordering::SeqCst);
        if self.watchers.inner.log.head() > position {
            self.watcher.state.store(AT_WORK, Ordering::SeqCst);
            return false;
        }
        true
    }

    /// Waits for its caller's credit, and for no event.
    pub fn wait_for_credit(&self) {
        self.watcher.state.store(WITHOUT_CREDIT, Ordering::SeqCst);
    }

    /// Waits until there is something to read, or it shall look around.
    pub fn poll_woken(&self, cx: &mut Context<'_>) -> Poll<()> {
        self.watcher.waker.register(cx.waker());
        self.watcher.polled_at.store(self.watchers.inner.now_ms(), Ordering::Relaxed);
        if self.watcher.called.load(Ordering::SeqCst) {
            return Poll::Ready(());
        }
        match self.watcher.state.load(Ordering::SeqCst) {
            AT_WORK | STANDING_BY | WITHOUT_CREDIT => Poll::Pending,
            _ => Poll::Ready(()),
        }
    }

    /// Goes to work again; answers how far the log was examined for it: nothing up to there that it
    /// has not read concerns it. `None`: it did not stand by.
    pub fn go_to_work(&self) -> Option<Position> {
        // First how far, then whether something was found up to there.
        let examined = self.watchers.inner.examined();
        match self.watcher.state.swap(AT_WORK, Ordering::SeqCst) {
            AT_WORK | WITHOUT_CREDIT => None,
            STANDING_BY => Some(examined),
            wanted => Some(Position(wanted - 1)),
        }
    }

    /// Whether it was called; asked once.
    pub fn take_called(&self) -> bool {
        self.watcher.called.swap(false, Ordering::SeqCst)
    }

    /// Whether a trim is about to take what it has not read; asked once.
    pub fn take_pressed(&self) -> bool {
        self.watcher.is_pressed.swap(false, Ordering::Relaxed)
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        self.watchers.inner.registry().remove(self.number);
        self.watchers.inner.count.fetch_sub(1, Ordering::Relaxed);
        self.watchers.inner.metrics.open.dec();
    }
}

/// Makes one watcher look around. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Caller(Arc<Watcher>);

impl Caller {
    /// Does it.
    pub fn call(&self) {
        self.0.call();
    }
}
