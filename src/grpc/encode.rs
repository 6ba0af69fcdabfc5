//! Events to the bytes of their message, once for all who watch.

use bytes::Bytes;
use serde_json::Value;

use crate::events::log::Log;
use crate::events::{Event, Origin, Stored};
use crate::proto::EventOrigin;
use crate::transcode::structs::{self, put_bytes, put_text, put_varint};
use crate::transcode::{response, table, values};

/// Largest event with its payload: stock clients stop at 4 MiB, and a page or frame adds to it.
const ENCODED_BYTES_MAX: usize = 3 * 1024 * 1024;
/// Keys of a body that are of the delivery, or ids, and say nothing of the resource.
const ENVELOPE: [&str; 14] = [
    "event",
    "type",
    "id",
    "timestamp",
    "created",
    "workspace_id",
    "external_workspace_id",
    "people_id",
    "resource_id",
    "company_id",
    "document_id",
    "event_id",
    "delivery_id",
    "data",
];

/// The bytes of `Event`, made by the first who asks and shared by all.
pub fn encoded(stored: &Stored, log: &Log) -> Bytes {
    stored.encoded.get_or_init(|| encode(&stored.event, &log.cursor_of(stored).to_string())).clone()
}

fn encode(event: &Event, cursor: &str) -> Bytes {
    let Event {
        id,
        event_type,
        workspace_id,
        external_workspace_id,
        people_id,
        resource_id,
        occur_time,
        receive_time,
        origin,
        body,
    } = event;
    let mut bytes = Vec::with_capacity(body.len() * 3 + 512);
    put_text(1, id, &mut bytes);
    put_text(2, cursor, &mut bytes);
    put_text(3, event_type, &mut bytes);
    let ids = [(4, workspace_id), (5, external_workspace_id), (6, people_id), (7, resource_id)];
    for (number, id) in ids {
        if let Some(id) = id {
            put_text(number, id, &mut bytes);
        }
    }
    if let Some(time) = occur_time {
        put_bytes(8, &values::timestamp(*time), &mut bytes);
    }
    put_bytes(9, &values::timestamp(*receive_time), &mut bytes);
    put_varint(10, origin_number(*origin), &mut bytes);
    match typed(event_type, resource_id.as_deref(), body) {
        Some(typed) if typed.len() + bytes.len() + body.len() <= ENCODED_BYTES_MAX => {
            bytes.extend_from_slice(&typed);
        }
        Some(_) | None => put_varint(15, 1, &mut bytes),
    }
    put_bytes(14, body, &mut bytes);
    bytes.into()
}

/// The typed resource, and the body as a Struct; `None` when it is too deep or not an object.
fn typed(event_type: &str, resource_id: Option<&str>, body: &[u8]) -> Option<Vec<u8>> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let map = value.as_object()?;
    if structs::depth(&value) > structs::DEPTH_MAX {
        return None;
    }
    let mut bytes = Vec::with_capacity(body.len() * 2);
    if let Some((number, resource)) = resource(event_type, resource_id, &value) {
        put_bytes(number, &resource, &mut bytes);
    }
    let mut payload = Vec::with_capacity(body.len() * 2);
    structs::encode(map, &mut payload);
    put_bytes(13, &payload, &mut bytes);
    Some(bytes)
}

/// The typed resource, where the event is of a kind that has one and its body brings more than
/// ids: the number of its field, and its bytes.
fn resource(event_type: &str, id: Option<&str>, body: &Value) -> Option<(u32, Vec<u8>)> {
    let (kind, _) = event_type.split_once('.')?;
    let number = match kind {
        "company" => 11,
        "document" => 12,
        _ => return None,
    };
    let message = table::resource_of_type(kind)?;
    let data = body.get("data");
    let places = [data.and_then(|data| data.get("attributes")), body.get("attributes"), data];
    let attributes =
        places.into_iter().flatten().chain([body]).find_map(|place| place.as_object())?;
    let own = |(name, value): (&String, &Value)| {
        let kept = !ENVELOPE.contains(&name.as_str());
        kept.then(|| (name.clone(), value.clone()))
    };
    let mut resource = Vec::new();
    if let (Some(id), Some(field)) = (id, message.named("id")) {
        put_text(field.number, id, &mut resource);
    }
    let known = response::known(message, &attributes.iter().filter_map(own).collect())?;
    resource.extend(known);
    Some((number, resource))
}

fn origin_number(origin: Origin) -> u64 {
    let number = match origin {
        Origin::Webhook => EventOrigin::Webhook,
        Origin::Repaired => EventOrigin::Repaired,
        Origin::Observed => EventOrigin::Observed,
    };
    number as u64
}
