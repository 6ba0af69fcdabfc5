//! Well's answer to the bytes of a response, by the message's table.
//!
//! Tolerant by field: a value of another kind than expected, or under a name that nobody knows,
//! goes to `additional_attributes` and is counted; the message does not fail for it.

use http::Method;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use super::envelope::{self, Resource};
use super::structs::{self, put_bytes, put_text, put_varint};
use super::table::{Binding, Envelope, Field, Kind, Message};
use super::{Error, resource_field};
use crate::rest::Answer;

/// Bytes of the response; `unknown` grows by the attributes that no field took.
///
/// # Errors
/// The answer is not JSON, or not of the expected shape.
pub fn encode(
    binding: &'static Binding,
    answer: &Answer,
    unknown: &mut u64,
) -> Result<Vec<u8>, Error> {
    let Some((field, message)) = resource_field(binding.response) else {
        return Ok(Vec::new());
    };
    let maybe_done = binding.method != Method::GET;
    let shape =
        |expected, found, at: &str| Error::Shape { expected, found, at: at.to_owned(), maybe_done };
    let body: Value =
        serde_json::from_slice(&answer.body).map_err(|_| shape("JSON", "something else", ""))?;
    let data = envelope::data(&body);
    let mut bytes = Vec::with_capacity(answer.body.len());
    if field.repeated {
        let list = data.as_array().ok_or_else(|| shape("a list", kind(data), "data"))?;
        for (at, row) in list.iter().enumerate() {
            let one = row_or_resource(binding, message, row, unknown)
                .ok_or_else(|| shape("an object", kind(row), &format!("data.{at}")))?;
            put_bytes(field.number, &one, &mut bytes);
        }
        page(binding.response, &body, &mut bytes);
        return Ok(bytes);
    }
    let one = Resource::new(data).ok_or_else(|| shape("an object", kind(data), "data"))?;
    put_bytes(field.number, &resource(message, &one, unknown), &mut bytes);
    Ok(bytes)
}

/// The columns that the records query asks for: an attribute each.
pub fn columns(message: &'static Message, id: &'static str) -> Vec<&'static str> {
    let attribute = |field: &&Field| {
        !matches!(field.kind, Kind::Reference | Kind::Struct | Kind::Message(_))
            && field.name != "id"
    };
    std::iter::once(id)
        .chain(message.fields.iter().filter(attribute).map(|field| field.well))
        .collect()
}

/// The id in the first row of a workspace query.
pub fn queried_id(body: &[u8]) -> Option<String> {
    let body: Value = serde_json::from_slice(body).ok()?;
    let row = body.get("data")?.get(0)?;
    let id = row.get("workspaces.workspace_id").or_else(|| row.get("workspaces.id"))?;
    id.as_str().map(str::to_owned)
}

/// Bytes of a resource.
pub fn resource(message: &'static Message, resource: &Resource<'_>, unknown: &mut u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = Map::new();
    if let (Some(id), Some(field)) = (resource.id(), message.named("id")) {
        put_text(field.number, &id, &mut bytes);
    }
    for (name, value) in resource.attributes() {
        attribute(message, name, value, &mut bytes, &mut rest);
    }
    for (name, value) in resource.relationships() {
        relationship(message, name, value, &mut bytes, &mut rest);
    }
    additional(message, rest, &mut bytes, unknown);
    bytes
}

fn row_or_resource(
    binding: &'static Binding,
    message: &'static Message,
    row: &Value,
    unknown: &mut u64,
) -> Option<Vec<u8>> {
    match binding.envelope {
        Envelope::JsonApi => Resource::new(row).map(|one| resource(message, &one, unknown)),
        Envelope::Records { root, id } => {
            row.as_object().map(|row| record(message, root, id, row, unknown))
        }
    }
}

/// Bytes of a row of the records query, whose keys are `root.column`.
fn record(
    message: &'static Message,
    root: &str,
    id: &str,
    row: &Map<String, Value>,
    unknown: &mut u64,
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = Map::new();
    for (key, value) in row {
        let column = key.strip_prefix(root).and_then(|key| key.strip_prefix('.')).unwrap_or(key);
        match (column == id || column == "id", message.named("id"), value.as_str()) {
            (true, Some(field), Some(value)) => put_text(field.number, value, &mut bytes),
            _ => attribute(message, column, value, &mut bytes, &mut rest),
        }
    }
    additional(message, rest, &mut bytes, unknown);
    bytes
}

fn attribute(
    message: &'static Message,
    name: &str,
    value: &Value,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) {
    let field =
        message.fields.iter().find(|field| field.well == name || field.aliases.contains(&name));
    let taken = match field {
        Some(field) if field.repeated => many(field, value, bytes),
        Some(field) => one(field, value, bytes),
        None => None,
    };
    if taken.is_none() {
        rest.insert(name.to_owned(), value.clone());
    }
}

fn relationship(
    message: &'static Message,
    name: &str,
    value: &Value,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) {
    let field = message.fields.iter().find(|field| {
        matches!(field.kind, Kind::Reference)
            && (field.well == name || field.aliases.contains(&name))
    });
    let data = value.get("data").unwrap_or(value);
    let taken = match (field, data) {
        (_, Value::Null) => Some(()),
        (Some(field), Value::Array(_)) if field.repeated => many(field, data, bytes),
        (Some(field), Value::Object(_)) => one(field, data, bytes),
        _ => None,
    };
    if taken.is_none() {
        rest.insert(name.to_owned(), value.clone());
    }
}

fn additional(
    message: &'static Message,
    rest: Map<String, Value>,
    bytes: &mut Vec<u8>,
    unknown: &mut u64,
) {
    if rest.is_empty() {
        return;
    }
    *unknown += rest.len() as u64;
    if let Some(field) = message.named("additional_attributes") {
        let mut inner = Vec::new();
        structs::encode(&rest, &mut inner);
        put_bytes(field.number, &inner, bytes);
    }
}

fn many(field: &Field, value: &Value, bytes: &mut Vec<u8>) -> Option<()> {
    let mut all = Vec::new();
    match value {
        Value::Null => return Some(()),
        Value::Array(list) => list.iter().try_for_each(|value| one(field, value, &mut all))?,
        _ => return None,
    }
    bytes.extend_from_slice(&all);
    Some(())
}

/// Writes one value; `None` when it is not of the field's kind. `null` is absence.
fn one(field: &Field, value: &Value, bytes: &mut Vec<u8>) -> Option<()> {
    if value.is_null() {
        return Some(());
    }
    match &field.kind {
        Kind::String => put_text(field.number, &text(value)?, bytes),
        Kind::Bool => put_varint(field.number, u64::from(value.as_bool()?), bytes),
        Kind::Int32 => put_varint(
            field.number,
            i64::from(i32::try_from(integer(value)?).ok()?).cast_unsigned(),
            bytes,
        ),
        Kind::Int64 => put_varint(field.number, integer(value)?.cast_unsigned(), bytes),
        Kind::Double => {
            let double = value.as_f64()?;
            prost::encoding::double::encode(field.number, &double, bytes);
        }
        Kind::Enum(words) => put_varint(field.number, enum_number(words, value.as_str()?)?, bytes),
        Kind::Timestamp => put_bytes(field.number, &timestamp(time(value.as_str()?)?), bytes),
        Kind::Struct => {
            let mut inner = Vec::new();
            structs::encode(value.as_object()?, &mut inner);
            put_bytes(field.number, &inner, bytes);
        }
        Kind::StringMap => return string_map(field, value.as_object()?, bytes),
        Kind::Reference => put_bytes(field.number, &reference(value)?, bytes),
        Kind::Message(message) => {
            let mut unknown = 0;
            put_bytes(
                field.number,
                &resource(message, &Resource::new(value)?, &mut unknown),
                bytes,
            );
        }
        Kind::FieldMask => return None,
    }
    Some(())
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Whole numbers, also written `12.0` or as a string.
fn integer(value: &Value) -> Option<i64> {
    let text = text(value)?;
    let whole = text.strip_suffix(".0").unwrap_or(&text);
    whole.parse().ok()
}

fn enum_number(words: &[(i32, &str)], word: &str) -> Option<u64> {
    let found = words.iter().find(|(_, known)| known.eq_ignore_ascii_case(word))?;
    u64::try_from(found.0).ok()
}

/// RFC 3339, or a date alone, which is its midnight in UTC.
pub fn time(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| {
        let date: Date = text.parse().ok()?;
        TimeZone::UTC.to_timestamp(date.to_datetime(Time::midnight())).ok()
    })
}

/// Bytes of a `google.protobuf.Timestamp`.
pub fn timestamp(time: Timestamp) -> Vec<u8> {
    let proto =
        prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() };
    prost::Message::encode_to_vec(&proto)
}

fn string_map(field: &Field, map: &Map<String, Value>, bytes: &mut Vec<u8>) -> Option<()> {
    for (key, value) in map {
        let entry = structs::Entry { key: key.clone(), value: text(value)? };
        put_bytes(field.number, &prost::Message::encode_to_vec(&entry), bytes);
    }
    Some(())
}

fn reference(value: &Value) -> Option<Vec<u8>> {
    let object = value.as_object()?;
    let mut bytes = Vec::new();
    put_text(1, &text(object.get("id")?)?, &mut bytes);
    if let Some(kind) = object.get("type").and_then(Value::as_str) {
        put_text(2, kind, &mut bytes);
    }
    if let Some(meta) = object.get("meta").and_then(Value::as_object) {
        let mut inner = Vec::new();
        structs::encode(meta, &mut inner);
        put_bytes(3, &inner, &mut bytes);
    }
    Some(bytes)
}

fn page(message: &'static Message, body: &Value, bytes: &mut Vec<u8>) {
    let (next, total) = envelope::page(body);
    if let (Some(field), Some(next)) = (message.named("next_page_token"), next) {
        put_text(field.number, &next, bytes);
    }
    if let (Some(field), Some(total)) = (message.named("total_size"), total) {
        put_varint(field.number, total.cast_unsigned(), bytes);
    }
}

/// A word for what a value is.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a bool",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}
