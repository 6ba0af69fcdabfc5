//! Protobuf bytes of a request to JSON values by the message's table.
//!
//! The values are keyed by the proto's names; what is not on the wire is not in the map, which is
//! how presence is kept.

use jiff::Timestamp;
use prost::Message as _;
use prost::bytes::Buf;
use prost::encoding::{DecodeContext, WireType, decode_key, decode_varint, skip_field};
use serde_json::{Map, Value};

use super::table::{Field, Kind, Message};
use super::{Error, structs};

/// Reads a message.
///
/// # Errors
/// The bytes are not that message.
pub fn decode(message: &'static Message, bytes: &[u8]) -> Result<Map<String, Value>, Error> {
    fields(message, bytes).map_err(|reason| Error::Malformed { message: message.name, reason })
}

fn fields(message: &'static Message, mut bytes: &[u8]) -> Result<Map<String, Value>, String> {
    let mut map = Map::new();
    while bytes.has_remaining() {
        let (number, wire_type) = decode_key(&mut bytes).map_err(|error| error.to_string())?;
        let Some(field) = message.field(number) else {
            // A newer client may know more than we do; protobuf passes over it.
            skip_field(wire_type, number, &mut bytes, DecodeContext::default())
                .map_err(|error| error.to_string())?;
            continue;
        };
        let value = value(field, wire_type, &mut bytes)
            .map_err(|error| format!("field `{}`: {error}", field.name))?;
        put(&mut map, field, value);
    }
    Ok(map)
}

/// Lists and maps gather, messages merge, of anything else the last one counts.
fn put(map: &mut Map<String, Value>, field: &'static Field, value: Value) {
    match (map.get_mut(field.name), value) {
        (Some(Value::Array(list)), value) if field.repeated => match value {
            Value::Array(more) => list.extend(more),
            one => list.push(one),
        },
        (Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
        (_, value @ Value::Array(_)) => {
            map.insert(field.name.to_owned(), value);
        }
        (_, value) => {
            let value = if field.repeated { Value::Array(vec![value]) } else { value };
            map.insert(field.name.to_owned(), value);
        }
    }
}

fn value(field: &'static Field, wire_type: WireType, bytes: &mut &[u8]) -> Result<Value, String> {
    match (&field.kind, wire_type) {
        (Kind::String | Kind::Decimal, WireType::LengthDelimited) => {
            Ok(Value::String(text(piece(bytes)?)?))
        }
        (Kind::Bool, WireType::Varint) => Ok(Value::Bool(varint(bytes)? != 0)),
        (Kind::Int32 | Kind::Int64, WireType::Varint) => {
            Ok(Value::from(varint(bytes)?.cast_signed()))
        }
        (Kind::Int32 | Kind::Int64, WireType::LengthDelimited) if field.repeated => {
            packed(piece(bytes)?)
        }
        (Kind::Double, WireType::SixtyFourBit) => double(bytes),
        (Kind::Enum(words), WireType::Varint) => word(words, varint(bytes)?),
        (Kind::Timestamp, WireType::LengthDelimited) => timestamp(piece(bytes)?),
        (Kind::FieldMask, WireType::LengthDelimited) => {
            let mask =
                prost_types::FieldMask::decode(piece(bytes)?).map_err(|error| error.to_string())?;
            Ok(Value::from(mask.paths))
        }
        (Kind::Struct, WireType::LengthDelimited) => {
            let value =
                prost_types::Struct::decode(piece(bytes)?).map_err(|error| error.to_string())?;
            structs::object(value).map(Value::Object)
        }
        (Kind::Value, WireType::LengthDelimited) => {
            let value =
                prost_types::Value::decode(piece(bytes)?).map_err(|error| error.to_string())?;
            structs::json(value)
        }
        (Kind::Sort(_), WireType::LengthDelimited) => sort(piece(bytes)?),
        (Kind::StringMap, WireType::LengthDelimited) => entry(piece(bytes)?),
        (Kind::Reference, WireType::LengthDelimited) => reference(piece(bytes)?),
        (Kind::Message(inner) | Kind::Child(inner), WireType::LengthDelimited) => {
            fields(inner, piece(bytes)?).map(Value::Object)
        }
        (_, found) => Err(format!("wire type {found:?} is not that of its kind")),
    }
}

fn varint(bytes: &mut &[u8]) -> Result<u64, String> {
    decode_varint(bytes).map_err(|error| error.to_string())
}

fn piece<'a>(bytes: &mut &'a [u8]) -> Result<&'a [u8], String> {
    let length = usize::try_from(varint(bytes)?).map_err(|error| error.to_string())?;
    let (piece, rest) = bytes.split_at_checked(length).ok_or("the bytes end too early")?;
    *bytes = rest;
    Ok(piece)
}

fn text(bytes: &[u8]) -> Result<String, String> {
    std::str::from_utf8(bytes).map(str::to_owned).map_err(|error| error.to_string())
}

fn packed(mut bytes: &[u8]) -> Result<Value, String> {
    let mut list = Vec::new();
    while bytes.has_remaining() {
        list.push(Value::from(varint(&mut bytes)?.cast_signed()));
    }
    Ok(Value::Array(list))
}

fn double(bytes: &mut &[u8]) -> Result<Value, String> {
    let value = bytes.try_get_f64_le().map_err(|error| error.to_string())?;
    serde_json::Number::from_f64(value)
        .map(Value::Number)
        .ok_or_else(|| format!("{value} has no form in JSON"))
}

fn word(words: &[(i32, &str)], number: u64) -> Result<Value, String> {
    if number == 0 {
        return Ok(Value::Null);
    }
    let word =
        words.iter().find(|(value, _)| u64::try_from(*value) == Ok(number)).map(|(_, word)| *word);
    word.map(Value::from).ok_or_else(|| format!("{number} is not a value of the enum"))
}

fn timestamp(bytes: &[u8]) -> Result<Value, String> {
    let time = prost_types::Timestamp::decode(bytes).map_err(|error| error.to_string())?;
    let time = Timestamp::new(time.seconds, time.nanos).map_err(|error| error.to_string())?;
    // Well writes milliseconds.
    let is_coarse = time.subsec_nanosecond() % 1_000_000 == 0;
    Ok(Value::String(if is_coarse { format!("{time:.3}") } else { time.to_string() }))
}

fn sort(bytes: &[u8]) -> Result<Value, String> {
    let sort = crate::proto::Sort::decode(bytes).map_err(|error| error.to_string())?;
    let direction = match sort.direction() {
        crate::proto::SortDirection::Desc => "desc",
        crate::proto::SortDirection::Asc | crate::proto::SortDirection::Unspecified => "asc",
    };
    Ok(serde_json::json!({ "field": sort.field, "direction": direction }))
}

fn entry(bytes: &[u8]) -> Result<Value, String> {
    let entry = structs::Entry::decode(bytes).map_err(|error| error.to_string())?;
    Ok(Value::Object(Map::from_iter([(entry.key, Value::String(entry.value))])))
}

fn reference(bytes: &[u8]) -> Result<Value, String> {
    let reference =
        crate::proto::ResourceReference::decode(bytes).map_err(|error| error.to_string())?;
    let mut map = Map::new();
    map.insert("type".to_owned(), Value::String(reference.r#type));
    map.insert("id".to_owned(), Value::String(reference.id));
    if let Some(meta) = reference.meta {
        map.insert("meta".to_owned(), Value::Object(structs::object(meta)?));
    }
    Ok(Value::Object(map))
}
