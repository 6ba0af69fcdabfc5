//! What is counted of those who watch.

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// What is counted of those who watch.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    pub(super) open: Gauge,
    pub(super) stalled: Gauge,
    pub(super) lag_events_max: Gauge,
    pub(super) trimmed_unread: Counter,
}

impl Metrics {
    /// How many streams had stalled at the last look.
    pub fn stalled_count(&self) -> i64 {
        self.stalled.get()
    }

    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register("well_gateway_watchers", "Open streams of events", metrics.open.clone());
        registry.register(
            "well_gateway_watchers_stalled",
            "Open streams of events whose callers have taken nothing for 30 s although there is something",
            metrics.stalled.clone(),
        );
        registry.register(
            "well_gateway_watcher_lag_events_max",
            "Positions that the slowest open stream of events has not examined; looked at every 10 s",
            metrics.lag_events_max.clone(),
        );
        registry.register(
            "well_gateway_trims_unread",
            "Open streams of events that a trim has overtaken",
            metrics.trimmed_unread.clone(),
        );
        metrics
    }
}
