//! What is counted of repairs.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

/// The types that a repair can have; each is exported from the start, as an alarm needs a zero to
/// rise from.
const TYPES: [&str; 6] = [
    "company.created",
    "company.updated",
    "company.deleted",
    "document.uploaded",
    "document.processed",
    "document.deleted",
];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    r#type: &'static str,
}

/// Counters; clones count together.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    repaired: Family<Labels, Counter>,
    pub(super) observed: Counter,
    pub(super) rounds: Counter,
    pub(super) failures: Counter,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        for r#type in TYPES {
            drop(metrics.repaired.get_or_create(&Labels { r#type }));
        }
        registry.register(
            "well_gateway_repaired_events",
            "Events that no delivery brought, by type: above zero, deliveries get lost, or this version of Well does not send them",
            metrics.repaired.clone(),
        );
        registry.register(
            "well_gateway_observed_events",
            "Events of what the gateway noticed itself, such as the status of a connector",
            metrics.observed.clone(),
        );
        registry.register(
            "well_gateway_repair_rounds",
            "Rounds over all workspaces in the look for lost events",
            metrics.rounds.clone(),
        );
        registry.register(
            "well_gateway_repair_failures",
            "Passes in the look for lost events that met trouble",
            metrics.failures.clone(),
        );
        metrics
    }

    pub(super) fn repaired(&self, event_type: &str) {
        if let Some(r#type) = TYPES.iter().find(|known| **known == event_type) {
            self.repaired.get_or_create(&Labels { r#type }).inc();
        }
    }
}
