//! What is counted of translations: attributes that the protos do not know.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use prometheus_client::encoding::EncodeLabelSet;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::registry::Registry;

/// Pairs of resource and attribute that are counted by name: names come from outside, and each
/// one is a time series. Later ones are counted as `other`.
const NAMES_MAX: usize = 256;
/// Longest name that is counted as it is.
const NAME_BYTES_MAX: usize = 64;

/// Attributes of an answer that no field took, each with the message that should have.
pub type Drift = Vec<(&'static str, String)>;

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Labels {
    resource: &'static str,
    attribute: String,
}

/// What is counted of translations.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    additional_attributes: Family<Labels, Counter>,
    known: Arc<Mutex<BTreeSet<(&'static str, String)>>>,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register(
            "well_gateway_additional_attributes",
            "Attributes in Well's answers that the protos have no field for, or not of that kind",
            metrics.additional_attributes.clone(),
        );
        metrics
    }

    /// Counts attributes that no field took.
    pub fn count(&self, drift: Drift) {
        for (resource, attribute) in drift {
            let labels = self.labels(resource, attribute);
            self.additional_attributes.get_or_create(&labels).inc();
        }
    }

    fn labels(&self, resource: &'static str, attribute: String) -> Labels {
        let other = Labels { resource, attribute: "other".to_owned() };
        if attribute.len() > NAME_BYTES_MAX {
            return other;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let pair = (resource, attribute);
        if !known.contains(&pair) {
            if known.len() >= NAMES_MAX {
                return other;
            }
            known.insert(pair.clone());
        }
        Labels { resource, attribute: pair.1 }
    }
}
