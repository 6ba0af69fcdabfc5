//! What is counted of registration.

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use super::report::{ChangeKind, Mode, Report};

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    change: &'static str,
}

/// Counters; clones count together.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    changes: Family<Labels, Counter>,
    failures: Counter,
    workspaces: Gauge,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register(
            "well_gateway_webhook_changes",
            "Own webhooks at Well that the gateway made, mended or removed",
            metrics.changes.clone(),
        );
        registry.register(
            "well_gateway_registration_failures",
            "Workspaces whose webhooks could not be put right in a pass",
            metrics.failures.clone(),
        );
        registry.register(
            "well_gateway_registered_workspaces",
            "Workspaces whose webhooks the gateway keeps",
            metrics.workspaces.clone(),
        );
        metrics
    }

    pub(super) fn count(&self, report: &Report) {
        if report.mode == Mode::DryRun {
            return;
        }
        for change in &report.changes {
            let change = match change.kind {
                ChangeKind::Made => "made",
                ChangeKind::Mended => "mended",
                ChangeKind::Removed => "removed",
            };
            self.changes.get_or_create(&Labels { change }).inc();
        }
        self.failures.inc_by(report.failures.len() as u64);
        if report.workspace_count > 0 {
            self.workspaces.set(i64::try_from(report.workspace_count).unwrap_or(i64::MAX));
        }
    }
}
