//! A request's values to the call that they ask for.

use bytes::Bytes;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::body::{placed, records, resource};
use super::table::{
    Access, Binding, Body, Constant, Envelope, Field, Kind, Message, Place, Repeat, Segment, Signed,
};
use super::{Error, Subject, Violation, page, path};
use crate::rest::Call;

/// Fields of a request by name.
type Fields = Map<String, Value>;

/// Makes the call of a request that has been checked.
///
/// # Errors
/// What of the request cannot be sent.
pub fn call(binding: &'static Binding, fields: &Fields) -> Result<Call, Error> {
    let path = path_of(binding, fields)?;
    let body = match (&binding.envelope, binding.body) {
        (Envelope::Records { root, id }, _) => Some(records(binding, root, id, fields)),
        (_, Body::None) => None,
        (_, Body::Places) => Some(placed(binding, fields, json!({}))),
        (_, Body::Resource(number)) => {
            let data = resource(binding, number, fields);
            Some(placed(binding, fields, json!({ "data": data })))
        }
    };
    let parameters = query(binding, fields);
    let parameters = parameters.iter().map(|(name, value)| (*name, value.as_str()));
    Ok(Call {
        method: binding.method.clone(),
        target: path::with_query(&path, parameters),
        body: body.map(|body| Bytes::from(body.to_string())),
        repeatable: binding.repeat == Repeat::Safe,
        idempotency_key: fields.get("request_id").and_then(Value::as_str).map(str::to_owned),
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
        idempotency_key: None,
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

/// The workspace in the query that may be an external id: the field, and its value.
pub fn scope<'a>(binding: &'static Binding, fields: &'a Fields) -> Option<(&'static str, &'a str)> {
    let field = binding
        .request
        .fields
        .iter()
        .find(|field| field.either_workspace_id && matches!(field.place, Place::Query(_)))?;
    let value = fields.get(field.name)?.as_str().filter(|value| !value.is_empty())?;
    (!is_uuid(value)).then_some((field.name, value))
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
    if let Body::Resource(number) = binding.body
        && let Some(field) = binding.request.field(number)
        && let Kind::Message(message) = field.kind
        && let ["data", "attributes" | "relationships", name, rest @ ..] = keys.as_slice()
    {
        let known = message.fields.iter().find(|field| field.write == *name);
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

/// What stands in the query: constants, the page, and fields that have a parameter.
fn query(binding: &'static Binding, fields: &Fields) -> Vec<(&'static str, String)> {
    let mut parameters = Vec::new();
    for Constant { place, value, when } in binding.constants {
        if let Place::Query(name) = place
            && when.is_none_or(|when| fields.contains_key(when))
        {
            parameters.push((*name, (*value).to_owned()));
        }
    }
    if binding.method == http::Method::GET && binding.request.named("page_size").is_some() {
        page::parameters(binding.paging, fields, &mut parameters);
    }
    for field in binding.request.fields {
        if let (Place::Query(name), Some(value)) = (&field.place, fields.get(field.name)) {
            parameter(field, name, value, &mut parameters);
        }
    }
    parameters
}

fn parameter(
    field: &'static Field,
    name: &'static str,
    value: &Value,
    parameters: &mut Vec<(&'static str, String)>,
) {
    let text = match (&field.kind, value) {
        (Kind::Sort(signed), Value::Object(sort)) => {
            let part = |name: &str| sort.get(name).and_then(Value::as_str).unwrap_or_default();
            let (by, direction) = (part("field").to_owned(), part("direction"));
            match signed {
                Signed::Yes if direction == "desc" => format!("-{by}"),
                Signed::Yes => by,
                Signed::No => {
                    parameters.push((name, by));
                    return parameters.push(("direction", direction.to_owned()));
                }
            }
        }
        (_, Value::Null) => return,
        (_, Value::Array(list)) => list.iter().map(plain).collect::<Vec<_>>().join(","),
        (_, value) => plain(value),
    };
    if !text.is_empty() {
        parameters.push((name, text));
    }
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether a caller can write the field.
pub fn is_writable(field: &Field) -> bool {
    field.access != Access::Read && field.name != "id" && field.name != "additional_attributes"
}

/// The paths of an update mask.
pub fn mask_paths(mask: &Field, fields: &Fields) -> Vec<String> {
    let paths = fields.get(mask.name).and_then(Value::as_array);
    paths
        .map(|paths| paths.iter().filter_map(Value::as_str).map(str::to_owned).collect())
        .unwrap_or_default()
}

/// Whether a text has the form of Well's own ids.
pub fn is_uuid(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

/// A violation.
pub fn violation(field: &str, text: &str) -> Violation {
    Violation { field: field.to_owned(), text: text.to_owned() }
}

/// The value to which the names lead.
pub fn at<'a>(fields: &'a Fields, names: &[&str]) -> Option<&'a Value> {
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
