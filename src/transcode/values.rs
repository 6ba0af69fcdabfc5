//! One JSON value to the bytes of one field.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

use super::envelope::Resource;
use super::response::attribute;
use super::structs::{self, put_bytes, put_text, put_varint};
use super::table::{Field, Kind, Message};

/// Writes all values of a list; `None`, and nothing is written, when one is not of the field's
/// kind.
pub fn many(
    field: &'static Field,
    value: &Value,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) -> Option<()> {
    let list = match value {
        Value::Null => return Some(()),
        Value::Array(list) => list,
        _ => return None,
    };
    let mut all = Vec::new();
    let mut rests = Vec::new();
    for value in list {
        let mut inner = Map::new();
        one(field, value, &mut all, &mut inner)?;
        rests.push(inner.remove(field.well).unwrap_or(Value::Null));
    }
    bytes.extend_from_slice(&all);
    if rests.iter().any(|rest| !rest.is_null()) {
        rest.insert(field.well.to_owned(), Value::Array(rests));
    }
    Some(())
}

/// Writes one value; `None`, and nothing is written, when it is not of the field's kind. `null` is
/// absence. What a message inside has no field for goes to `rest`, under the field's name.
pub fn one(
    field: &'static Field,
    value: &Value,
    bytes: &mut Vec<u8>,
    rest: &mut Map<String, Value>,
) -> Option<()> {
    if value.is_null() && !matches!(field.kind, Kind::Value) {
        return Some(());
    }
    match &field.kind {
        Kind::String => put_text(field.number, &text(value)?, bytes),
        Kind::Decimal => put_text(field.number, &decimal(value)?, bytes),
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
        Kind::Value => {
            let mut inner = Vec::new();
            structs::encode_value(value, &mut inner);
            put_bytes(field.number, &inner, bytes);
        }
        Kind::StringMap => return string_map(field, value.as_object()?, bytes),
        Kind::Reference => put_bytes(field.number, &reference(value)?, bytes),
        Kind::Sort(_) => put_bytes(field.number, &sort(value)?, bytes),
        Kind::Message(message) => {
            let (inner, lost) = inside(message, value)?;
            put_bytes(field.number, &inner, bytes);
            if !lost.is_empty() {
                rest.insert(field.well.to_owned(), Value::Object(lost));
            }
        }
        Kind::FieldMask | Kind::Included | Kind::Child(_) => return None,
    }
    Some(())
}

/// Bytes of a message inside, and what it has no field for.
fn inside(message: &'static Message, value: &Value) -> Option<(Vec<u8>, Map<String, Value>)> {
    let mut bytes = Vec::new();
    let mut rest = Map::new();
    if let Some(whole) = message.fields.iter().find(|field| field.whole) {
        match whole.repeated {
            true => many(whole, value, &mut bytes, &mut rest)?,
            false => one(whole, value, &mut bytes, &mut rest)?,
        }
        return Some((bytes, rest));
    }
    let found = Resource::new(value)?;
    if found.object.contains_key("attributes") {
        if let (Some(id), Some(field)) = (found.id(), message.named("id")) {
            put_text(field.number, &id, &mut bytes);
        }
        found.attributes().for_each(|(name, value)| {
            attribute(message, name, value, &mut bytes, &mut rest);
        });
    } else {
        found.object.iter().for_each(|(name, value)| {
            attribute(message, name, value, &mut bytes, &mut rest);
        });
    }
    Some((bytes, rest))
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The digits as they stand; older bodies hold them as text.
fn decimal(value: &Value) -> Option<String> {
    text(value).filter(|text| text.parse::<serde_json::Number>().is_ok())
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
    let entries = map.iter().map(|(key, value)| {
        let entry = structs::Entry { key: key.clone(), value: text(value)? };
        Some(prost::Message::encode_to_vec(&entry))
    });
    let entries: Option<Vec<Vec<u8>>> = entries.collect();
    entries?.iter().for_each(|entry| put_bytes(field.number, entry, bytes));
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

fn sort(value: &Value) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    put_text(1, value.get("field")?.as_str()?, &mut bytes);
    let direction = value.get("direction").and_then(Value::as_str);
    if let Some(direction) = direction {
        put_varint(2, if direction.eq_ignore_ascii_case("desc") { 2 } else { 1 }, &mut bytes);
    }
    Some(bytes)
}
