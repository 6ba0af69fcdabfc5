//! What nobody can create by the API, and lists should show all the same: one sample each.

use serde_json::{Map, Value};

use super::catalogue;
use super::state::Resource;

const SAMPLES: &str = include_str!("samples.json");

/// All samples; they belong to no workspace and are seen in all.
pub fn all() -> Vec<Resource> {
    let samples: Map<String, Value> = serde_json::from_str(SAMPLES).unwrap_or_default();
    let object = |value: Option<&Value>| value.and_then(Value::as_object).cloned();
    let sample = |(path, value): (&String, &Value)| {
        let entry = catalogue::of_path(path)?;
        Some(Resource {
            kind: entry.kind,
            id: value.get("id")?.as_str()?.to_owned(),
            workspace_id: String::new(),
            attributes: object(value.get("attributes"))?,
            relationships: object(value.get("relationships")).unwrap_or_default(),
        })
    };
    samples.iter().filter_map(sample).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sample_is_read() {
        let samples: Map<String, Value> = serde_json::from_str(SAMPLES).unwrap();
        assert_eq!(all().len(), samples.len());
    }
}
