//! A request's values to the call that they ask for.

use bytes::Bytes;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::table::{Binding, Constant, Envelope, Field, Kind, Message, Place, Repeat, Segment};
use super::{Error, Subject, Violation, path};
use crate::rest::Call;

/// Rows of a page when the caller names no size.
pub const PAGE_SIZE_DEFAULT: i64 = 20;
/// Most rows of a page: Well takes 500 on some routes and 100 on others, 200 on those that we use.
pub const PAGE_SIZE_MAX: i64 = 200;

/// Fields of a request by name.
type Fields = Map<String, Value>;

/// Checks what holds for every call: what is required is there, what is not built is not.
///
/// # Errors
/// All violations at once.
pub fn check(message: &'static Message, fields: &Fields) -> Result<(), Error> {
    let mut violations = Vec::new();
    for field in message.fields {
        let given = fields.get(field.name).is_some_and(|value| value != "");
        if field.not_built && given {
            return Err(Error::NotBuilt { field: field.name });
        }
        if field.required && !given {
            violations.push(violation(field.name, "is required"));
        }
    }
    if violations.is_empty() { Ok(()) } else { Err(Error::Invalid(violations)) }
}

/// Makes the call.
///
/// # Errors
/// What of the request cannot be sent.
pub fn call(binding: &'static Binding, fields: &Fields) -> Result<Call, Error> {
    let path = path_of(binding, fields)?;
    let body = match &binding.envelope {
        Envelope::JsonApi => json_api(binding, fields)?,
        Envelope::Records { root, id } => Some(records(binding, root, id, fields)?),
    };
    Ok(Call {
        method: binding.method.clone(),
        target: path::with_query(&path, query(binding.request, fields)),
        body: body.map(|body| Bytes::from(body.to_string())),
        repeatable: binding.repeat == Repeat::Safe,
    })
}

/// The query for the workspace that has an external id.
pub fn workspace_query(external_id: &str) -> Call {
    let columns = ["workspace_id", "external_workspace_id", "name"];
    let body = json!({
        "root": "workspaces",
        "fields": columns.map(|column| ["workspaces", column]),
        "filters": [{
            "field": "workspaces.external_workspace_id",
            "operator": "eq",
            "value": external_id,
            "conjunction": "and",
        }],
        "limit": 2,
    });
    Call {
        method: http::Method::POST,
        target: "/v1/records/query".to_owned(),
        body: Some(Bytes::from(body.to_string())),
        repeatable: true,
    }
}

/// The workspace in the path that may be an external id: the names that lead to it, and its value.
pub fn either_workspace_id(
    binding: &'static Binding,
    fields: &Fields,
) -> Option<(&'static [&'static str], String)> {
    binding.path.iter().find_map(|segment| match segment {
        Segment::Variable(names) => {
            let field = field_at(binding.request, names)?;
            let value = at(fields, names)?.as_str()?;
            field.either_workspace_id.then(|| (*names, value.to_owned()))
        }
        Segment::Literal(_) => None,
    })
}

/// Puts another value where the names lead.
pub fn replace(fields: &mut Fields, names: &[&str], value: String) {
    let Some((last, before)) = names.split_last() else {
        return;
    };
    let mut map = fields;
    for name in before {
        let Some(inner) = map.get_mut(*name).and_then(Value::as_object_mut) else {
            return;
        };
        map = inner;
    }
    map.insert((*last).to_owned(), Value::String(value));
}

/// What the call is about, for an answer that it is not there.
pub fn subject(binding: &'static Binding, fields: &Fields) -> Option<Subject> {
    let names = binding.path.iter().rev().find_map(|segment| match segment {
        Segment::Variable(names) => Some(*names),
        Segment::Literal(_) => None,
    })?;
    let id = at(fields, names)?.as_str()?.to_owned();
    let service = binding.rpc.rsplit('/').nth(1).and_then(|service| service.rsplit('.').next());
    let kind = super::resource_field(binding.response).map(|(_, message)| message.name);
    Some(Subject { kind: kind.or(service)?, id })
}

/// The field of the request that a path in Well's body stands for; the path itself where there is
/// none.
pub fn field_of(binding: &'static Binding, well_path: &str) -> String {
    let keys: Vec<&str> = well_path.split(['.', '/']).filter(|key| !key.is_empty()).collect();
    for field in binding.request.fields {
        if let Place::Body(place) = field.place
            && let Some(rest) = keys.strip_prefix(place)
        {
            return join(field.name, rest);
        }
    }
    let resource = binding.body.and_then(|number| binding.request.field(number));
    if let (Some(field), Kind::Message(message)) =
        (resource, resource.map_or(&Kind::Bool, |f| &f.kind))
        && let ["data", "attributes" | "relationships", name, rest @ ..] = keys.as_slice()
    {
        let known = message.fields.iter().find(|field| field.well == *name);
        return join(&format!("{}.{}", field.name, known.map_or(*name, |field| field.name)), rest);
    }
    well_path.to_owned()
}

fn join(name: &str, rest: &[&str]) -> String {
    let mut names = vec![name];
    names.extend(rest.iter().filter(|key| **key != "data"));
    names.join(".")
}

fn path_of(binding: &'static Binding, fields: &Fields) -> Result<String, Error> {
    let mut path = String::new();
    for segment in binding.path {
        match segment {
            Segment::Literal(text) => path.push_str(text),
            Segment::Variable(names) => {
                let value = at(fields, names).and_then(Value::as_str).unwrap_or_default();
                let segment = path::segment(value)
                    .map_err(|text| Error::Invalid(vec![violation(&names.join("."), &text)]))?;
                path.push_str(&segment);
            }
        }
    }
    Ok(path)
}

fn query<'a>(message: &'static Message, fields: &'a Fields) -> Vec<(&'static str, &'a str)> {
    let mut parameters = Vec::new();
    for field in message.fields {
        if let Place::Query(name) = field.place
            && let Some(value) = fields.get(field.name).and_then(Value::as_str)
        {
            parameters.push((name, value));
        }
    }
    parameters
}

fn json_api(binding: &'static Binding, fields: &Fields) -> Result<Option<Value>, Error> {
    let Some(field) = binding.body.and_then(|number| binding.request.field(number)) else {
        return Ok(None);
    };
    let Kind::Message(message) = field.kind else {
        return Ok(None);
    };
    let empty = Map::new();
    let given = fields.get(field.name).and_then(Value::as_object).unwrap_or(&empty);
    let mask = mask(binding.request, message, field, fields)?;
    let mut data = Map::new();
    data.insert("type".to_owned(), Value::from(message.resource.unwrap_or_default()));
    if binding
        .path
        .iter()
        .any(|segment| matches!(segment, Segment::Variable([first, "id"]) if *first == field.name))
        && let Some(id) = given.get("id")
    {
        data.insert("id".to_owned(), id.clone());
    }
    let (attributes, relationships) = parts(message, given, mask.as_deref());
    data.insert("attributes".to_owned(), Value::Object(attributes));
    if !relationships.is_empty() {
        data.insert("relationships".to_owned(), Value::Object(relationships));
    }
    let mut body = json!({ "data": data });
    place(binding, fields, &mut body);
    Ok(Some(body))
}

/// The attributes and the relationships that are written. With a mask: what it names, `null` where
/// the field is not set; without: what is set.
fn parts(message: &'static Message, given: &Fields, mask: Option<&[String]>) -> (Fields, Fields) {
    let mut attributes = Map::new();
    let mut relationships = Map::new();
    for field in message.fields.iter().filter(|field| writable(field)) {
        let named = mask.is_none_or(|mask| mask.iter().any(|path| path == field.name));
        let value = match (given.get(field.name), mask) {
            _ if !named => continue,
            (Some(value), _) => value.clone(),
            (None, Some(_)) => Value::Null,
            (None, None) => continue,
        };
        if matches!(field.kind, Kind::Reference) {
            relationships.insert(field.well.to_owned(), json!({ "data": value }));
        } else {
            attributes.insert(field.well.to_owned(), value);
        }
    }
    (attributes, relationships)
}

fn writable(field: &Field) -> bool {
    !field.read_only && field.name != "id" && field.name != "additional_attributes"
}

/// The paths of the update mask, checked; `None` where the request has none.
fn mask(
    request: &'static Message,
    message: &'static Message,
    resource: &'static Field,
    fields: &Fields,
) -> Result<Option<Vec<String>>, Error> {
    let Some(mask) = request.fields.iter().find(|field| matches!(field.kind, Kind::FieldMask))
    else {
        return Ok(None);
    };
    let paths: Vec<String> = fields
        .get(mask.name)
        .and_then(Value::as_array)
        .map(|paths| paths.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        .unwrap_or_default();
    let flaw = |path: &String| match message.named(path) {
        None => Some(violation(mask.name, &format!("`{path}` is not a field of {}", message.name))),
        Some(field) if !writable(field) => {
            Some(violation(mask.name, &format!("`{path}` of {} cannot be written", message.name)))
        }
        Some(_) => None,
    };
    let mut violations: Vec<Violation> = paths.iter().filter_map(flaw).collect();
    let given = fields.get(resource.name).and_then(Value::as_object);
    let any = given.is_some_and(|given| {
        message.fields.iter().any(|f| writable(f) && given.contains_key(f.name))
    });
    if paths.is_empty() && !any {
        violations.push(violation(resource.name, "has no field to change"));
    }
    match (violations.is_empty(), paths.is_empty()) {
        (false, _) => Err(Error::Invalid(violations)),
        (true, true) => Ok(None),
        (true, false) => Ok(Some(paths)),
    }
}

/// Puts constants and the fields that have a place of their own into the body.
fn place(binding: &'static Binding, fields: &Fields, body: &mut Value) {
    for Constant { path, value, when } in binding.constants {
        if when.is_none_or(|when| fields.contains_key(when)) {
            insert(body, path, Value::from(*value));
        }
    }
    for field in binding.request.fields {
        if let (Place::Body(path), Some(value)) = (&field.place, fields.get(field.name)) {
            insert(body, path, written(field, value));
        }
    }
}

/// A value as Well writes it: names of inner messages are Well's.
fn written(field: &Field, value: &Value) -> Value {
    match (&field.kind, value) {
        (Kind::Message(message), Value::Object(map)) => {
            let well = |name: &str| {
                message.named(name).map_or(name.to_owned(), |field| field.well.to_owned())
            };
            map.iter().map(|(name, value)| (well(name), value.clone())).collect()
        }
        (_, value) => value.clone(),
    }
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

fn records(
    binding: &'static Binding,
    root: &str,
    id: &'static str,
    fields: &Fields,
) -> Result<Value, Error> {
    let columns = super::resource_field(binding.response)
        .map(|(_, message)| super::response::columns(message, id))
        .unwrap_or_default();
    let paths: Vec<[&str; 2]> = columns.iter().map(|column| [root, column]).collect();
    let mut body = json!({
        "root": root,
        "fields": paths,
        "limit": page_size(fields)?,
        "orderBy": { "field": "created_at", "direction": "desc" },
    });
    if let Some(token) =
        fields.get("page_token").and_then(Value::as_str).filter(|token| !token.is_empty())
    {
        insert(&mut body, &["cursor"], Value::from(token));
    }
    place(binding, fields, &mut body);
    Ok(body)
}

/// The size of a page, within what Well takes.
///
/// # Errors
/// A negative size.
pub fn page_size(fields: &Fields) -> Result<i64, Error> {
    match fields.get("page_size").and_then(Value::as_i64).unwrap_or_default() {
        size if size < 0 => {
            Err(Error::Invalid(vec![violation("page_size", "is negative: 0 takes the default")]))
        }
        0 => Ok(PAGE_SIZE_DEFAULT),
        size => Ok(size.min(PAGE_SIZE_MAX)),
    }
}

/// Whether a text has the form of Well's own ids.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

/// A violation.
pub fn violation(field: &str, text: &str) -> Violation {
    Violation { field: field.to_owned(), text: text.to_owned() }
}

fn at<'a>(fields: &'a Fields, names: &[&str]) -> Option<&'a Value> {
    let (first, rest) = names.split_first()?;
    rest.iter().try_fold(fields.get(*first)?, |value, name| value.get(*name))
}

fn field_at(message: &'static Message, names: &[&str]) -> Option<&'static Field> {
    let (last, before) = names.split_last()?;
    let mut message = message;
    for name in before {
        match message.named(name)?.kind {
            Kind::Message(inner) => message = inner,
            _ => return None,
        }
    }
    message.named(last)
}
