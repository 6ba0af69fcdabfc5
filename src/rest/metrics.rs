//! What is counted of calls to Well.

use std::fmt;

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

use super::{Answer, Error};

/// The outcome of an attempt, as the metric counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Outcome {
    Answered,
    Refused,
    Failed,
}

impl EncodeLabelValue for Outcome {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> fmt::Result {
        let word = match self {
            Self::Answered => "answered",
            Self::Refused => "refused",
            Self::Failed => "failed",
        };
        EncodeLabelValue::encode(&word, encoder)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    outcome: Outcome,
}

/// What is counted of calls.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    attempts: Family<Labels, Counter>,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register(
            "well_gateway_call_attempts",
            "Attempts of calls to Well, by what became of them",
            metrics.attempts.clone(),
        );
        metrics
    }

    /// Counts an attempt.
    pub(super) fn count(&self, result: &Result<Answer, Error>) {
        let outcome = match result {
            Ok(_) => Outcome::Answered,
            Err(Error::Answered(_)) => Outcome::Refused,
            Err(_) => Outcome::Failed,
        };
        self.attempts.get_or_create(&Labels { outcome }).inc();
    }
}
