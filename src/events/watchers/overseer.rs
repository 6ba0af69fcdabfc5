//! Looks at all watchers from outside: a stream that its caller does not read is not polled, so it
//! cannot notice that by itself.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{
    AT_WORK, CancellationToken, Duration, Position, STANDING_BY, WITHOUT_CREDIT, Watcher, Watchers,
};

/// How often all watchers are looked at.
const INTERVAL: Duration = Duration::from_secs(10);
/// How long a stream may take nothing, although there is something, before it counts as stalled.
const STALLED_AFTER: Duration = Duration::from_secs(30);

impl Watchers {
    /// Looks at all watchers again and again, until `draining`.
    pub async fn keep_overseeing(self, draining: CancellationToken) {
        while draining.run_until_cancelled(tokio::time::sleep(INTERVAL)).await.is_some() {
            self.oversee(STALLED_AFTER);
        }
    }

    /// Counts those that stall and tells of each once.
    pub fn oversee(&self, stalled_after: Duration) {
        let (inner, now) = (&self.inner, self.inner.now_ms());
        let head = inner.log.head();
        let (mut stalled_count, mut lag_max) = (0, 0);
        for (number, watcher) in self.snapshot() {
            let lag = head.0.saturating_sub(self.position_of(&watcher).0);
            lag_max = lag_max.max(lag);
            let silent_ms = now.saturating_sub(watcher.polled_at.load(Ordering::Relaxed));
            let is_waiting =
                [STANDING_BY, WITHOUT_CREDIT].contains(&watcher.state.load(Ordering::SeqCst));
            let is_stalled = !is_waiting && u128::from(silent_ms) >= stalled_after.as_millis();
            stalled_count += i64::from(is_stalled);
            if is_stalled && !watcher.is_stalled.swap(is_stalled, Ordering::Relaxed) {
                tracing::warn!(
                    watcher = number,
                    lag_events = lag,
                    silent_ms,
                    "a caller does not read its stream of events; nothing is lost, the log keeps them"
                );
            }
            watcher.is_stalled.store(is_stalled, Ordering::Relaxed);
        }
        inner.metrics.stalled.set(stalled_count);
        inner.metrics.lag_events_max.set(i64::try_from(lag_max).unwrap_or(i64::MAX));
    }

    /// Tells all who have not read up to a new floor that a trim is about to take what they lack,
    /// and answers how many they are.
    pub fn press(&self, floor: Position) -> usize {
        let behind = self.behind(floor);
        for watcher in &behind {
            watcher.is_pressed.store(true, Ordering::Relaxed);
            watcher.call();
        }
        behind.len()
    }

    /// Counts those whom a trim has overtaken.
    pub fn count_overtaken(&self, floor: Position) -> usize {
        let count = self.behind(floor).len();
        self.inner.metrics.trimmed_unread.inc_by(count as u64);
        count
    }

    fn behind(&self, floor: Position) -> Vec<Arc<Watcher>> {
        let is_behind = |watcher: &Arc<Watcher>| self.position_of(watcher).0 + 1 < floor.0;
        let all = self.snapshot().into_iter().map(|(_, watcher)| watcher);
        all.filter(is_behind).collect()
    }

    /// How far the log was examined by a watcher, or for it.
    fn position_of(&self, watcher: &Watcher) -> Position {
        let own = Position(watcher.position.load(Ordering::Relaxed));
        match watcher.state.load(Ordering::SeqCst) {
            STANDING_BY => own.max(self.inner.examined()),
            AT_WORK | WITHOUT_CREDIT => own,
            wanted => own.max(Position(wanted - 1)),
        }
    }

    fn snapshot(&self) -> Vec<(u64, Arc<Watcher>)> {
        let registry = self.inner.registry();
        registry.all.iter().map(|(number, watcher)| (*number, watcher.clone())).collect()
    }
}
