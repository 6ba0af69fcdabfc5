//! Well's answer to the bytes of a response, by the message's table.
//!
//! Tolerant by field: a value of another kind than expected, or under a name that nobody knows,
//! goes to `additional_attributes` and is counted; the message does not fail for it.

use http::Method;
use serde_json::{Map, Value};

use super::envelope::{self, Resource};
use super::page::Page;
use super::structs::{self, put_bytes, put_text, put_varint};
use super::table::{self, Binding, Envelope, Field, Kind, Message};
use super::values::{many, one};
use super::{Drift, Error, resource_field};
use crate::rest::Answer;

/// Bytes of the response; `drift` grows by the attributes that no field took.
///
/// # Errors
/// The answer is not JSON, or not of the expected shape.
pub fn encode(
    binding: &'static Binding,
    answer: &Answer,
    page: Page,
    drift: &mut Drift,
) -> Result<Vec<u8>, Error> {
    let maybe_done = binding.method != Method::GET;
    // A write is done when Well says so, though it answers nothing.
    if binding.response.fields.is_empty() || answer.body.is_empty() && maybe_done {
        return Ok(Vec::new());
    }
    let shape =
        |expected, found, at: &str| Error::Shape { expected, found, at: at.to_owned(), maybe_done };
    let body: Value = serde_json::from_slice(&answer.body)
        .map_err(|_| shape("JSON", "something else", "the answer"))?;
    let mut bytes = Vec::new();
    match (&binding.envelope, resource_field(binding.response)) {
        (Envelope::Flat, _) => flat(binding.response, &body, drift, &mut bytes)
            .map_err(|(expected, at)| shape(expected, "nothing", at))?,
        (Envelope::Action, _) | (_, None) => {
            let data = first(envelope::data(&body));
            let found =
                Resource::new(data).ok_or_else(|| shape("an object", kind(data), "data"))?;
            bytes = resource(binding.response, &found, drift);
        }
        (_, Some((field, message))) => {
            let data = envelope::data(&body);
            let rows = rows(data, field.repeated).map_err(|expected| {
                shape(expected, kind(data), if body.get("data").is_some() { "data" } else { "" })
            })?;
            let count = rows.len();
            for row in page.rows(rows) {
                let inner = row_or_resource(binding, message, row, drift)
                    .ok_or_else(|| shape("an object", kind(row), "data"))?;
                put_bytes(field.number, &inner, &mut bytes);
            }
            if field.repeated {
                put_page(binding.response, page.next(&body, count), &mut bytes);
            }
            beside(binding.response, &body, drift, &mut bytes);
        }
    }
    if matches!(binding.envelope, Envelope::Flat) {
        put_page(binding.response, page.next(&body, 0), &mut bytes);
    }
    Ok(bytes)
}

/// A list where one was meant is that one, when it has one.
fn first(data: &Value) -> &Value {
    match data {
        Value::Array(list) if list.len() == 1 => list.first().unwrap_or(data),
        data => data,
    }
}

/// The rows of an answer; one that holds a single resource has one.
fn rows(data: &Value, is_list: bool) -> Result<&[Value], &'static str> {
    match (data, is_list) {
        (Value::Array(list), true) => Ok(list),
        (Value::Null, true) => Ok(&[]),
        // Samples of some lists show an empty object, and one shows a single resource.
        (Value::Object(map), true) if map.is_empty() => Ok(&[]),
        (Value::Object(map), true) if map.contains_key("id") => Ok(std::slice::from_ref(data)),
        (Value::Array(list), false) if list.len() == 1 => Ok(list),
        (Value::Object(_), false) => Ok(std::slice::from_ref(data)),
        (_, true) => Err("a list"),
        (_, false) => Err("an object"),
    }
}

/// Columns of the records query for a resource.
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

/// Bytes of a resource; what no field took stands in `additional_attributes`.
pub fn resource(message: &'static Message, resource: &Resource<'_>, drift: &mut Drift) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = Map::new();
    if let (Some(id), Some(field)) = (resource.id(), message.named("id")) {
        put_text(field.number, &id, &mut bytes);
    }
    attributes(message, resource, &mut bytes, &mut rest);
    for (name, value) in resource.relationships() {
        relationship(message, name, value, &mut bytes, &mut rest);
    }
    additional(message, rest, &mut bytes, drift);
    bytes
}

/// Bytes of the one resource of an answer.
pub fn single(message: &'static Message, body: &Value, drift: &mut Drift) -> Option<Vec<u8>> {
    let found = Resource::new(first(envelope::data(body)))?;
    Some(resource(message, &found, drift))
}

/// Writes the resources that stand beside the one that is answered.
pub fn included(number: u32, body: &Value, drift: &mut Drift, bytes: &mut Vec<u8>) {
    for (key, value) in envelope::included(body) {
        put_bytes(number, &any(key, value, drift), bytes);
    }
}

/// Bytes of the attributes that fields take; the others are left out. `None` when none is taken.
pub fn known(message: &'static Message, object: &Map<String, Value>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let mut rest = Map::new();
    for (name, value) in object.iter().filter(|(_, value)| !value.is_null()) {
        attribute(message, name, value, &mut bytes, &mut rest);
    }
    (!bytes.is_empty()).then_some(bytes)
}

fn attributes(
    message: &'static Message,
    resource: &Resource<'_>,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) {
    let aliases = message.named("id").map(|id| id.aliases).unwrap_or_default();
    for (name, value) in resource.attributes() {
        if aliases.contains(&name.as_str())
            && resource.id().is_some_and(|id| value.as_str().is_none_or(|v| v == id))
        {
            continue;
        }
        attribute(message, name, value, bytes, rest);
    }
    if !message.has_paths {
        return;
    }
    for field in message.fields.iter().filter(|field| field.well.contains('.')) {
        if let Some(value) = resource.at(field.well) {
            one(field, value, bytes, rest);
        }
    }
}

fn row_or_resource(
    binding: &'static Binding,
    message: &'static Message,
    row: &Value,
    drift: &mut Drift,
) -> Option<Vec<u8>> {
    match binding.envelope {
        Envelope::Records { root, id } => {
            row.as_object().map(|row| record(message, root, id, row, drift))
        }
        Envelope::JsonApi | Envelope::Flat | Envelope::Action => {
            Resource::new(row).map(|one| resource(message, &one, drift))
        }
    }
}

/// Bytes of a row of the records query, whose keys are `root.column`.
fn record(
    message: &'static Message,
    root: &str,
    id: &str,
    row: &Map<String, Value>,
    drift: &mut Drift,
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
    additional(message, rest, &mut bytes, drift);
    bytes
}

/// Writes an attribute into the first field of its name that takes its kind.
pub fn attribute(
    message: &'static Message,
    name: &str,
    value: &Value,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) {
    let mut fields = message
        .fields
        .iter()
        .filter(|field| field.well == name || field.aliases.contains(&name))
        .filter(|field| !matches!(field.kind, Kind::Reference));
    let taken = fields.any(|field| match field.repeated {
        true => many(field, value, bytes, rest).is_some(),
        false => one(field, value, bytes, rest).is_some(),
    });
    if !taken {
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
        (Some(field), Value::Array(_)) if field.repeated => many(field, data, bytes, rest),
        (Some(field), Value::Array(list)) => match list.as_slice() {
            [] => Some(()),
            [one_value] => one(field, one_value, bytes, rest),
            _ => None,
        },
        (Some(field), Value::Object(_)) => one(field, data, bytes, rest),
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
    drift: &mut Drift,
) {
    if rest.is_empty() {
        return;
    }
    drift.extend(rest.keys().map(|name| (message.name, name.clone())));
    if let Some(field) = message.named("additional_attributes") {
        let mut inner = Vec::new();
        structs::encode(&rest, &mut inner);
        put_bytes(field.number, &inner, bytes);
    }
}

/// Fields of the response that stand beside the resource: what is included, and what has a path.
fn beside(message: &'static Message, body: &Value, drift: &mut Drift, bytes: &mut Vec<u8>) {
    let mut rest = Map::new();
    for field in message.fields {
        if matches!(field.kind, Kind::Included) {
            included(field.number, body, drift, bytes);
        } else if field.well.contains('.')
            && let Some(value) = Resource::new(body).and_then(|body| body.at(field.well))
        {
            one(field, value, bytes, &mut rest);
        }
    }
}

/// Bytes of a `google.protobuf.Any` that holds an included resource.
fn any(key: Option<&str>, value: &Value, drift: &mut Drift) -> Vec<u8> {
    let named = value.get("type").and_then(Value::as_str).and_then(table::resource_of_type);
    // Where the type says nothing, the relationship under which it stands does.
    let message = named.or_else(|| key.and_then(table::resource_of_type));
    let (name, inner) = match (message, Resource::new(value)) {
        (Some(message), Some(found)) => (message.name, resource(message, &found, drift)),
        (None, _) | (_, None) => ("OtherResource", other(value)),
    };
    let mut bytes = Vec::new();
    put_text(1, &format!("type.googleapis.com/well.gateway.v1.{name}"), &mut bytes);
    put_bytes(2, &inner, &mut bytes);
    bytes
}

/// Bytes of an `OtherResource`.
fn other(value: &Value) -> Vec<u8> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let mut bytes = Vec::new();
    put_text(1, text("id"), &mut bytes);
    put_text(2, text("type"), &mut bytes);
    if let Some(map) = value.as_object() {
        let mut inner = Vec::new();
        structs::encode(map, &mut inner);
        put_bytes(3, &inner, &mut bytes);
    }
    bytes
}

/// Bytes of a response whose fields are keys, or paths of keys, at the top of the answer.
fn flat(
    message: &'static Message,
    body: &Value,
    drift: &mut Drift,
    bytes: &mut Vec<u8>,
) -> Result<(), (&'static str, &'static str)> {
    let body = Resource::new(body).ok_or(("an object", "the answer"))?;
    let mut rest = Map::new();
    for (name, value) in body.object {
        let named = message.fields.iter().find(|field| field.well == name);
        let is_path =
            |field: &Field| field.well.split_once('.').is_some_and(|(key, _)| key == name);
        match (named.map(|field| (field.number, &field.kind)), Resource::new(value)) {
            (Some((number, Kind::Message(inner))), Some(found)) if inner.resource.is_some() => {
                put_bytes(number, &resource(inner, &found, drift), bytes);
            }
            (None, _) if message.fields.iter().any(is_path) => {}
            (None, _) if matches!(name.as_str(), "meta" | "links") => {}
            _ => attribute(message, name, value, bytes, &mut rest),
        }
    }
    for field in message.fields {
        let value = body.at(field.well);
        if let Some(value) = value {
            one(field, value, bytes, &mut rest);
        }
        if field.required && value.or(body.object.get(field.well)).is_none_or(Value::is_null) {
            return Err(("a value", field.well));
        }
    }
    additional(message, rest, bytes, drift);
    Ok(())
}

fn put_page(
    message: &'static Message,
    (next, total): (Option<String>, Option<i64>),
    bytes: &mut Vec<u8>,
) {
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
