//! What is counted of deliveries.

use std::fmt;
use std::time::Duration;

use prometheus_client::encoding::{EncodeLabelSet, EncodeLabelValue, LabelValueEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::{Registry, Unit};

use super::credential::{Kind, Matched};

/// Seconds; a synced append takes some milliseconds, the longest wait for a body is ten seconds.
const BUCKETS: [f64; 12] =
    [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 4.0, 10.0];

/// What became of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Outcome {
    Kept,
    Duplicate,
    DeadLetter,
    Unauthorized,
    TooLarge,
    Unsupported,
    Unreadable,
    Unavailable,
    Timeout,
}

/// All of them, so that each is exported from the start: a rate needs a zero to rise from.
const OUTCOMES: [Outcome; 9] = [
    Outcome::Kept,
    Outcome::Duplicate,
    Outcome::DeadLetter,
    Outcome::Unauthorized,
    Outcome::TooLarge,
    Outcome::Unsupported,
    Outcome::Unreadable,
    Outcome::Unavailable,
    Outcome::Timeout,
];

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    outcome: Outcome,
}

/// A secret by its place, never by its value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct SecretLabels {
    kind: Kind,
    place: u64,
}

/// Counters of deliveries; clones count together.
#[derive(Clone, Debug)]
pub struct Metrics {
    deliveries: Family<Labels, Counter>,
    seconds: Histogram,
    credentials: Family<SecretLabels, Counter>,
}

impl EncodeLabelValue for Kind {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> fmt::Result {
        let word = match self {
            Self::Token => "token",
            Self::Signature => "signature",
            Self::StandardWebhooks => "standard_webhooks",
        };
        EncodeLabelValue::encode(&word, encoder)
    }
}

impl EncodeLabelValue for Outcome {
    fn encode(&self, encoder: &mut LabelValueEncoder<'_>) -> fmt::Result {
        EncodeLabelValue::encode(&self.word(), encoder)
    }
}

impl Outcome {
    fn word(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Duplicate => "duplicate",
            Self::DeadLetter => "dead_letter",
            Self::Unauthorized => "unauthorized",
            Self::TooLarge => "too_large",
            Self::Unsupported => "unsupported",
            Self::Unreadable => "unreadable",
            Self::Unavailable => "unavailable",
            Self::Timeout => "timeout",
        }
    }
}

impl Metrics {
    /// Adds the counters to a registry.
    pub fn register(registry: &mut Registry) -> Self {
        let deliveries = Family::<Labels, Counter>::default();
        for outcome in OUTCOMES {
            drop(deliveries.get_or_create(&Labels { outcome }));
        }
        let seconds = Histogram::new(BUCKETS);
        registry.register(
            "well_gateway_deliveries",
            "Webhook deliveries by what became of them",
            deliveries.clone(),
        );
        registry.register_with_unit(
            "well_gateway_delivery",
            "Time from a delivery's head to its answer",
            Unit::Seconds,
            seconds.clone(),
        );
        let credentials = Family::<SecretLabels, Counter>::default();
        registry.register(
            "well_gateway_delivery_credentials",
            "Credentials that deliveries were right with, by kind and by the place of the secret in its setting, from 1: a secret that is not counted any more can be taken out",
            credentials.clone(),
        );
        Self { deliveries, seconds, credentials }
    }

    pub(super) fn matched(&self, matched: Matched) {
        let place = matched.index as u64 + 1;
        self.credentials.get_or_create(&SecretLabels { kind: matched.kind, place }).inc();
    }

    pub(super) fn count(&self, outcome: Outcome, elapsed: Duration) {
        self.deliveries.get_or_create(&Labels { outcome }).inc();
        self.seconds.observe(elapsed.as_secs_f64());
    }
}
