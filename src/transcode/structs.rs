//! JSON values to `google.protobuf.Struct` bytes and back.
//!
//! Numbers that a double cannot hold stand as strings: a Struct knows doubles only, and money must
//! not change.

use prost::encoding::{DecodeContext, WireType, decode_key, encode_key, encode_varint, skip_field};
use serde_json::{Map, Number, Value};

use super::table::{Kind, Message, RESOURCES};

/// Deepest nesting that a client's parser is sure to take: stock ones stop at 100 messages inside
/// each other, and each level of JSON is up to four of them.
pub const DEPTH_MAX: usize = 24;

/// An entry of a `map<string, string>` on the wire.
#[derive(Clone, PartialEq, prost::Message)]
pub struct Entry {
    /// The key.
    #[prost(string, tag = "1")]
    pub key: String,
    /// The value.
    #[prost(string, tag = "2")]
    pub value: String,
}

/// Writes the bytes of a Struct.
pub fn encode(map: &Map<String, Value>, bytes: &mut Vec<u8>) {
    for (key, value) in map {
        put_nested(1, bytes, |entry| {
            put_text(1, key, entry);
            put_nested(2, entry, |inner| encode_value(value, inner));
        });
    }
}

/// Writes the bytes of a Value.
pub fn encode_value(value: &Value, bytes: &mut Vec<u8>) {
    match value {
        Value::Null => put_varint(1, 0, bytes),
        Value::Bool(value) => put_varint(4, u64::from(*value), bytes),
        Value::Number(number) => match exact(number) {
            Some(double) => {
                encode_key(2, WireType::SixtyFourBit, bytes);
                bytes.extend_from_slice(&double.to_le_bytes());
            }
            None => put_text(3, number.as_str(), bytes),
        },
        Value::String(text) => put_text(3, text, bytes),
        Value::Object(map) => put_nested(5, bytes, |inner| encode(map, inner)),
        Value::Array(list) => put_nested(6, bytes, |inner| {
            for value in list {
                put_nested(1, inner, |one| encode_value(value, one));
            }
        }),
    }
}

/// Writes a field that holds a message, whose length is known when it stands there: it is moved on to
/// make room, which is cheaper than a buffer for each message.
fn put_nested(number: u32, bytes: &mut Vec<u8>, write: impl FnOnce(&mut Vec<u8>)) {
    encode_key(number, WireType::LengthDelimited, bytes);
    let start = bytes.len();
    write(bytes);
    let length = (bytes.len() - start) as u64;
    let end = bytes.len();
    encode_varint(length, bytes);
    let length_bytes = bytes.len() - end;
    bytes.get_mut(start..).unwrap_or_default().rotate_right(length_bytes);
}

/// The double that says the same as the number's text; 17 digits and more may not.
fn exact(number: &Number) -> Option<f64> {
    let double = number.as_f64().filter(|double| double.is_finite())?;
    let text = number.as_str();
    let digits = text.bytes().take_while(|byte| !matches!(byte, b'e' | b'E'));
    let digit_count = digits.filter(u8::is_ascii_digit).count();
    (digit_count <= 15 || text.parse() == Ok(double) && format!("{double}") == text)
        .then_some(double)
}

/// Reads a Struct.
///
/// # Errors
/// A number in it has no form in JSON.
pub fn object(value: prost_types::Struct) -> Result<Map<String, Value>, String> {
    value.fields.into_iter().map(|(key, value)| Ok((key, json(value)?))).collect()
}

/// Reads a Value.
///
/// # Errors
/// A number in it has no form in JSON.
pub fn json(value: prost_types::Value) -> Result<Value, String> {
    use prost_types::value::Kind;
    match value.kind {
        None | Some(Kind::NullValue(_)) => Ok(Value::Null),
        Some(Kind::BoolValue(value)) => Ok(Value::Bool(value)),
        Some(Kind::StringValue(value)) => Ok(Value::String(value)),
        Some(Kind::NumberValue(value)) => number(value),
        Some(Kind::StructValue(value)) => object(value).map(Value::Object),
        Some(Kind::ListValue(list)) => {
            list.values.into_iter().map(json).collect::<Result<_, _>>().map(Value::Array)
        }
    }
}

/// Whole numbers are written without `.0`, as people write them.
fn number(value: f64) -> Result<Value, String> {
    let text = format!("{value}");
    let number = text.parse::<Number>().map_err(|_| format!("{value} has no form in JSON"))?;
    Ok(Value::Number(number))
}

/// A message's bytes without its secrets, and without those of messages inside.
pub fn without_secrets(message: &'static Message, bytes: &[u8]) -> Vec<u8> {
    let mut kept = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while !rest.is_empty() {
        let before = rest;
        let Ok((number, wire_type)) = decode_key(&mut rest) else { break };
        let value = rest;
        if skip_field(wire_type, number, &mut rest, DecodeContext::default()).is_err() {
            break;
        }
        let Some(field) = message.field(number) else { continue };
        let taken = |from: &'_ [u8]| from.len() - rest.len();
        let (all, value) = (before.split_at(taken(before)).0, value.split_at(taken(value)).0);
        match field.kind {
            _ if field.secret => {}
            Kind::Message(inner) => {
                put_bytes(number, &without_secrets(inner, content(value)), &mut kept);
            }
            Kind::Included => put_bytes(number, &any_without_secrets(content(value)), &mut kept),
            _ => kept.extend_from_slice(all),
        }
    }
    kept
}

/// What stands behind the length of a field.
fn content(mut value: &[u8]) -> &[u8] {
    let _ = prost::encoding::decode_varint(&mut value);
    value
}

fn any_without_secrets(bytes: &[u8]) -> Vec<u8> {
    let Ok(mut any) = <prost_types::Any as prost::Message>::decode(bytes) else {
        return Vec::new();
    };
    let name = any.type_url.rsplit('.').next().unwrap_or_default();
    if let Some(message) = RESOURCES.iter().find(|message| message.name == name) {
        any.value = without_secrets(message, &any.value);
    }
    prost::Message::encode_to_vec(&any)
}

/// How deep a value nests; a scalar is 0.
pub fn depth(value: &Value) -> usize {
    match value {
        Value::Array(list) => 1 + list.iter().map(depth).max().unwrap_or_default(),
        Value::Object(map) => 1 + map.values().map(depth).max().unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
    }
}

/// Writes a field that holds bytes or a message.
pub fn put_bytes(number: u32, value: &[u8], bytes: &mut Vec<u8>) {
    encode_key(number, WireType::LengthDelimited, bytes);
    encode_varint(value.len() as u64, bytes);
    bytes.extend_from_slice(value);
}

/// Writes a field that holds text.
pub fn put_text(number: u32, value: &str, bytes: &mut Vec<u8>) {
    put_bytes(number, value.as_bytes(), bytes);
}

/// Writes a field that holds an integer, a bool or an enum.
pub fn put_varint(number: u32, value: u64, bytes: &mut Vec<u8>) {
    encode_key(number, WireType::Varint, bytes);
    encode_varint(value, bytes);
}

#[cfg(test)]
mod tests {
    use prost::Message;

    use super::*;

    #[test]
    fn a_struct_says_what_the_json_said() {
        let text = r#"{"a":null,"b":[1,-2.5,"x",{"c":true}],"d":{"e":{}},"f":12.10,"g":0}"#;
        let value: Value = serde_json::from_str(text).unwrap();
        let mut bytes = Vec::new();
        encode(value.as_object().unwrap(), &mut bytes);
        let back = object(prost_types::Struct::decode(bytes.as_slice()).unwrap()).unwrap();
        let expected: Value = serde_json::from_str(&text.replace("12.10", "12.1")).unwrap();
        let (Value::Object(expected), back) = (expected, back) else { unreachable!() };
        assert_eq!(expected.len(), back.len());
        for (key, value) in expected {
            assert_eq!(back.get(&key), Some(&value), "{key}");
        }
    }

    #[test]
    fn a_number_that_a_double_cannot_hold_stands_as_its_text() {
        for (text, expected) in [
            ("12345678901234567890", None),
            ("0.12345678901234567890", None),
            ("100.50", Some(100.5)),
            ("1e400", None),
            ("9007199254740993", None),
            ("1234567890123456", Some(1_234_567_890_123_456.0)),
        ] {
            let number: Number = text.parse().unwrap();
            assert_eq!(exact(&number), expected, "{text}");
        }
    }

    #[test]
    fn depth_counts_levels() {
        let value: Value = serde_json::from_str(r#"{"a":[{"b":1}]}"#).unwrap();
        assert_eq!(depth(&value), 3);
    }
}
