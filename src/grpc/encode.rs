//! Events to the bytes of their message, once for all who watch.

use bytes::Bytes;
use serde_json::Value;

use crate::events::log::Log;
use crate::events::{Event, Origin, Stored};
use crate::proto::EventOrigin;
use crate::transcode::structs::{self, put_bytes, put_text, put_varint};
use crate::transcode::values;

/// Largest event with its payload: stock clients stop at 4 MiB, and a page or frame adds to it.
const ENCODED_BYTES_MAX: usize = 3 * 1024 * 1024;
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
    match payload(body, bytes.len() + body.len()) {
        Some(payload) => put_bytes(13, &payload, &mut bytes),
        None => put_varint(15, 1, &mut bytes),
    }
    put_bytes(14, body, &mut bytes);
    bytes.into()
}

/// The body as a Struct; `None` when it is too deep, too long or not an object.
fn payload(body: &[u8], other_bytes: usize) -> Option<Vec<u8>> {
    let value: Value = serde_json::from_slice(body).ok()?;
    let map = value.as_object()?;
    if structs::depth(&value) > structs::DEPTH_MAX {
        return None;
    }
    let mut bytes = Vec::with_capacity(body.len() * 2);
    structs::encode(map, &mut bytes);
    (bytes.len() + other_bytes <= ENCODED_BYTES_MAX).then_some(bytes)
}

fn origin_number(origin: Origin) -> u64 {
    let number = match origin {
        Origin::Webhook => EventOrigin::Webhook,
        Origin::Repaired => EventOrigin::Repaired,
        Origin::Observed => EventOrigin::Observed,
    };
    number as u64
}
