//! What is counted of the log.

use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

/// What is counted of the log.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    pub(super) appended: Counter,
    pub(super) duplicates: Counter,
    pub(super) syncs: Counter,
    pub(super) head: Gauge,
    pub(super) floor: Gauge,
    pub(super) writable: Gauge,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        metrics.writable.set(1);
        registry.register(
            "well_gateway_log_writable",
            "1 when events can be appended; 0 when the disk is full or failed, and deliveries are refused",
            metrics.writable.clone(),
        );
        registry.register(
            "well_gateway_log_events",
            "Events appended and synced",
            metrics.appended.clone(),
        );
        let text = "Events that were not appended, as the log held them already";
        registry.register("well_gateway_log_duplicates", text, metrics.duplicates.clone());
        let text = "Syncs of the log; one serves many appends";
        registry.register("well_gateway_log_syncs", text, metrics.syncs.clone());
        registry.register(
            "well_gateway_log_head",
            "Position of the newest event",
            metrics.head.clone(),
        );
        registry.register(
            "well_gateway_log_floor",
            "Position of the oldest event",
            metrics.floor.clone(),
        );
        metrics
    }

    /// How many syncs there were.
    pub fn sync_count(&self) -> u64 {
        self.syncs.get()
    }
}
