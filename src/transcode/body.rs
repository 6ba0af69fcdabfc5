//! What stands in the body of a call.

use serde_json::{Map, Number, Value, json};

use super::page;
use super::request::{is_writable, mask_paths};
use super::table::{Binding, Constant, Field, Kind, Message, Place, Segment};

/// Fields of a request by name.
type Fields = Map<String, Value>;

/// The resource object. With a mask: what it names, `null` where the field is not set; without:
/// what is set.
pub fn resource(binding: &'static Binding, number: u32, fields: &Fields) -> Value {
    let Some(field) = binding.request.field(number) else { return Value::Null };
    let Kind::Message(message) = field.kind else { return Value::Null };
    let empty = Map::new();
    let given = fields.get(field.name).and_then(Value::as_object).unwrap_or(&empty);
    let in_path = |name: &str| {
        binding.path.iter().any(|segment| {
            matches!(segment, Segment::Variable([first, last]) if *first == field.name && *last == name)
        })
    };
    let mask = binding.request.fields.iter().find(|field| matches!(field.kind, Kind::FieldMask));
    let mask = mask.map(|mask| mask_paths(mask, fields)).filter(|paths| !paths.is_empty());
    let mut data = Map::new();
    data.insert("type".to_owned(), Value::from(message.resource.unwrap_or_default()));
    if let Some(id) = given.get("id").filter(|_| in_path("id")) {
        data.insert("id".to_owned(), id.clone());
    }
    let (attributes, relationships) = parts(message, given, mask.as_deref(), &in_path);
    data.insert("attributes".to_owned(), Value::Object(attributes));
    if !relationships.is_empty() {
        data.insert("relationships".to_owned(), Value::Object(relationships));
    }
    Value::Object(data)
}

/// The attributes and the relationships that are written.
fn parts(
    message: &'static Message,
    given: &Fields,
    mask: Option<&[String]>,
    in_path: &dyn Fn(&str) -> bool,
) -> (Fields, Fields) {
    let mut attributes = Map::new();
    let mut relationships = Map::new();
    let named = |field: &Field, mask: &[String]| mask.iter().any(|path| path == field.name);
    // What must be given beside a field goes out with it, though the mask does not name it.
    let beside = |field: &Field, mask: &[String]| {
        message.fields.iter().any(|other| other.requires == field.name && named(other, mask))
    };
    for field in message.fields.iter().filter(|field| is_writable(field) && !in_path(field.name)) {
        if mask.is_some_and(|mask| !named(field, mask) && !beside(field, mask)) {
            continue;
        }
        let value = match (given.get(field.name), mask) {
            (Some(value), _) => written(field, value),
            (None, Some(_)) => Value::Null,
            (None, None) => continue,
        };
        if matches!(field.kind, Kind::Reference) {
            relationships.insert(field.write.to_owned(), json!({ "data": value }));
        } else {
            attributes.insert(field.write.to_owned(), value);
        }
    }
    (attributes, relationships)
}

/// Puts constants, the page and the fields that have a place of their own into the body.
pub fn placed(binding: &'static Binding, fields: &Fields, mut body: Value) -> Value {
    for Constant { place, value, when } in binding.constants {
        if let Place::Body(path) = place
            && when.is_none_or(|when| fields.contains_key(when))
        {
            insert(&mut body, path, Value::from(*value));
        }
    }
    if binding.request.named("page_size").is_some() {
        insert(&mut body, &["limit"], Value::from(page::size(fields)));
        if let Some(token) = page::token(fields) {
            insert(&mut body, &["cursor"], Value::from(token));
        }
    }
    for field in binding.request.fields {
        if let (Place::Body(path), Some(value)) = (&field.place, fields.get(field.name)) {
            insert(&mut body, path, written(field, value));
        }
    }
    body
}

/// A value as Well writes it: names of inner messages are Well's, decimals are numbers.
fn written(field: &Field, value: &Value) -> Value {
    match (&field.kind, value) {
        (_, Value::Array(list)) => list.iter().map(|value| written(field, value)).collect(),
        (Kind::Message(message), Value::Object(map)) => object(message, map),
        (Kind::Child(message), Value::Object(map)) => child(message, map),
        (Kind::Decimal, Value::String(text)) => {
            text.parse::<Number>().map_or_else(|_| value.clone(), Value::Number)
        }
        (Kind::Reference, Value::Object(map)) => {
            let mut map = map.clone();
            let kind = map.entry("type").or_insert(Value::Null);
            if kind.as_str().is_none_or(str::is_empty) {
                *kind = Value::from(field.refers_to);
            }
            Value::Object(map)
        }
        (_, value) => value.clone(),
    }
}

fn object(message: &'static Message, map: &Fields) -> Value {
    if let Some(whole) = message.fields.iter().find(|field| field.whole) {
        return map.get(whole.name).map_or(Value::Null, |value| written(whole, value));
    }
    let mut object = Map::new();
    for field in message.fields {
        if let Some(value) = map.get(field.name) {
            object.insert(field.write.to_owned(), written(field, value));
        }
    }
    Value::Object(object)
}

/// A new resource beside the one that is written.
fn child(message: &'static Message, map: &Fields) -> Value {
    let given = message.fields.iter().find_map(|field| match (&field.kind, map.get(field.name)) {
        (Kind::Message(inner), Some(Value::Object(given))) => Some((*inner, given)),
        _ => None,
    });
    let Some((inner, given)) = given else { return Value::Null };
    let (attributes, relationships) = parts(inner, given, None, &|_| false);
    let mut child = json!({
        "type": inner.resource,
        "id": map.get("local_id"),
        "attributes": attributes,
    });
    if !relationships.is_empty() {
        insert(&mut child, &["relationships"], Value::Object(relationships));
    }
    child
}

/// Merges a value into the body; objects on the way are made.
fn insert(body: &mut Value, path: &[&str], value: Value) {
    let mut here = body;
    for key in path {
        if !here.is_object() {
            *here = Value::Object(Map::new());
        }
        let Value::Object(map) = here else { return };
        here = map.entry(*key).or_insert(Value::Null);
    }
    match (here, value) {
        (Value::Object(old), Value::Object(new)) => old.extend(new),
        (here, value) => *here = value,
    }
}

/// The body of a records query for a resource.
pub fn records(binding: &'static Binding, root: &str, id: &'static str, fields: &Fields) -> Value {
    let columns = super::resource_field(binding.response)
        .map(|(_, message)| super::response::columns(message, id))
        .unwrap_or_default();
    let paths: Vec<[&str; 2]> = columns.iter().map(|column| [root, column]).collect();
    let body = json!({
        "root": root,
        "fields": paths,
        "limit": page::size(fields),
        "orderBy": { "field": "created_at", "direction": "desc" },
    });
    placed(binding, fields, body)
}
