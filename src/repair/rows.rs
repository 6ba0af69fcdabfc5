//! From a row of Well to the event that tells of its latest state.

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::query::Kind;
use crate::webhook::delivery::Delivery;

/// The latest state of a resource.
#[derive(Clone, Debug)]
pub struct Found {
    /// What a delivery of it would state.
    pub state: Delivery,
    /// When it came to be so, by Well's clock.
    pub change_time: Timestamp,
    kind: Kind,
    attributes: Map<String, Value>,
}

/// A row that was changed within this time of its creation counts as created only: versions of
/// Well may note the two apart.
const CREATION: SignedDuration = SignedDuration::from_secs(1);

impl Found {
    /// A body such as a delivery has.
    pub fn body(&self) -> Bytes {
        let state = &self.state;
        let body = json!({
            "event": state.event_type,
            "data": {
                "type": self.kind.word(),
                "id": state.resource_id,
                "attributes": self.attributes,
                "workspace_id": state.workspace_id,
                "external_workspace_id": state.external_workspace_id,
            },
        });
        Bytes::from(body.to_string())
    }
}

/// Reads a row; none when it has no id or no time.
pub fn read(kind: Kind, row: &Value) -> Option<Found> {
    let root = kind.root();
    let mut attributes: Map<String, Value> = row
        .as_object()?
        .iter()
        .filter_map(|(name, value)| {
            let name = name.strip_prefix(root)?.strip_prefix('.')?;
            Some((name.to_owned(), value.clone()))
        })
        .collect();
    let text = |name: &str| attributes.get(name).and_then(Value::as_str).map(str::to_owned);
    let time = |name: &str| text(name).and_then(|text| text.parse::<Timestamp>().ok());
    let (update_time, process_time) = (time("updated_at"), time("processed_at"));
    let create_time = time("created_at").or(time("uploaded_at"));
    let (what, change_time) =
        latest(kind, create_time, update_time, process_time, time("deleted_at"))?;
    let resource_id = text(kind.id_column()).filter(|id| !id.is_empty())?;
    let state = Delivery {
        event_type: format!("{}.{what}", kind.word()),
        workspace_id: text("workspace_id"),
        external_workspace_id: None,
        people_id: None,
        resource_id: Some(resource_id),
        occur_time: Some(change_time),
        vendor_event_id: None,
        update_time,
        process_time,
    };
    attributes.remove(kind.id_column());
    attributes.retain(|_, value| !value.is_null());
    Some(Found { state, change_time, kind, attributes })
}

/// What happened last, and when. A document has no event for a change after it was processed.
fn latest(
    kind: Kind,
    create_time: Option<Timestamp>,
    update_time: Option<Timestamp>,
    process_time: Option<Timestamp>,
    delete_time: Option<Timestamp>,
) -> Option<(&'static str, Timestamp)> {
    if let Some(time) = delete_time {
        return Some(("deleted", time));
    }
    match kind {
        Kind::Document => match (process_time, create_time.or(update_time)) {
            (Some(time), _) => Some(("processed", time)),
            (None, Some(time)) => Some(("uploaded", time)),
            (None, None) => None,
        },
        Kind::Company => match (create_time, update_time) {
            (Some(create), Some(update)) if update.duration_since(create) > CREATION => {
                Some(("updated", update))
            }
            (Some(time), _) => Some(("created", time)),
            (None, Some(time)) => Some(("updated", time)),
            (None, None) => None,
        },
    }
}
