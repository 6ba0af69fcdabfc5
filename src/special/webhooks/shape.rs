//! The attributes of a webhook in both generations, to and from our message.

use std::collections::{BTreeMap, HashMap};

use prost::Message;
use serde_json::{Map, Value, json};

use super::super::Error;
use super::generation::Generation;
use crate::proto::Webhook;
use crate::transcode::envelope::{Resource, data};
use crate::transcode::{Drift, request, response, structs, values};
use crate::webhook::MASK;

/// The attributes of a webhook that is to be created.
pub fn attributes(
    generation: Generation,
    wanted: &Webhook,
    events: &[String],
    workspace: Option<&str>,
) -> Value {
    let headers: BTreeMap<&String, &String> = wanted.headers.iter().collect();
    let mut attributes = match generation {
        Generation::Subscriptions => json!({ "event": events.first(), "target_url": wanted.url }),
        Generation::Webhooks => json!({ "url": wanted.url, "events": events }),
    };
    let mut put = |name: &str, value: Value| {
        if let Some(map) = attributes.as_object_mut() {
            map.insert(name.to_owned(), value);
        }
    };
    if !headers.is_empty() {
        put("headers", json!(headers));
    }
    if generation == Generation::Webhooks {
        wanted.description.iter().for_each(|text| put("description", json!(text)));
        workspace.iter().for_each(|id| put("workspace_id", json!(id)));
    }
    attributes
}

/// The attributes that an update changes: what the mask names, or what is set.
pub fn changes(
    generation: Generation,
    webhook: &Webhook,
    headers: HashMap<String, String>,
    mask: Option<&[String]>,
) -> Result<Map<String, Value>, Error> {
    let set: Vec<String> = [
        ("url", webhook.url.is_some()),
        ("events", !webhook.events.is_empty()),
        ("headers", !webhook.headers.is_empty()),
        ("description", webhook.description.is_some()),
    ]
    .into_iter()
    .filter(|(_, is_set)| *is_set)
    .map(|(name, _)| name.to_owned())
    .collect();
    let paths = mask.unwrap_or(&set);
    if paths.is_empty() {
        return Err(Error::invalid("webhook", "has no field to change"));
    }
    let mut attributes = Map::new();
    let mut violations = Vec::new();
    for path in paths {
        match change(generation, webhook, &headers, path) {
            Ok((name, value)) => {
                attributes.insert(name.to_owned(), value);
            }
            Err(text) => violations.push(request::violation(&field_name(path, mask), &text)),
        }
    }
    if violations.is_empty() { Ok(attributes) } else { Err(Error::Invalid(violations)) }
}

fn field_name(path: &str, mask: Option<&[String]>) -> String {
    if mask.is_some() { "update_mask".to_owned() } else { format!("webhook.{path}") }
}

fn change(
    generation: Generation,
    webhook: &Webhook,
    headers: &HashMap<String, String>,
    path: &str,
) -> Result<(&'static str, Value), String> {
    match (path, generation) {
        ("url", Generation::Subscriptions) => Ok(("target_url", json!(webhook.url))),
        ("url", Generation::Webhooks) => Ok(("url", json!(webhook.url))),
        ("headers", _) if headers.is_empty() => Ok(("headers", Value::Null)),
        ("headers", _) => Ok(("headers", json!(headers))),
        ("events", Generation::Webhooks) => Ok(("events", json!(webhook.events))),
        ("events", Generation::Subscriptions) => match webhook.events.as_slice() {
            [event] => Ok(("event", json!(event))),
            events => Err(format!(
                "`events` has {} values: this version of Well has exactly one event in a webhook",
                events.len()
            )),
        },
        ("description", Generation::Webhooks) => Ok(("description", json!(webhook.description))),
        ("description", Generation::Subscriptions) => {
            Err("`description` is not kept by this version of Well".to_owned())
        }
        (
            "id"
            | "active"
            | "create_time"
            | "update_time"
            | "workspace_id"
            | "external_workspace_id",
            _,
        ) => Err(format!("`{path}` of Webhook cannot be written")),
        ("additional_attributes", _) => {
            Err("`additional_attributes` of Webhook cannot be written".to_owned())
        }
        _ => Err(format!("`{path}` is not a field of Webhook")),
    }
}

/// A webhook that Well answered.
pub fn one(value: &Value, maybe_done: bool, drift: &mut Drift) -> Result<Webhook, Error> {
    let shape = || Error::Shape { expected: "an object", found: response::kind(value), maybe_done };
    Ok(read(&Resource::new(value).ok_or_else(shape)?, drift))
}

/// The webhooks of a page.
pub fn list(body: &Value, drift: &mut Drift) -> Result<Vec<Webhook>, Error> {
    let rows = data(body);
    let found = response::kind(rows);
    let rows =
        rows.as_array().ok_or(Error::Shape { expected: "a list", found, maybe_done: false })?;
    rows.iter().map(|row| one(row, false, drift)).collect()
}

fn read(resource: &Resource<'_>, drift: &mut Drift) -> Webhook {
    let mut webhook = Webhook { id: resource.id().unwrap_or_default(), ..Webhook::default() };
    let mut rest = Map::new();
    for (name, value) in resource.attributes().chain(resource.relationships()) {
        if value.is_null() {
            continue;
        }
        if take(&mut webhook, name, value).is_none() {
            // A secret that Well shows is the owner's, and nobody's who only reads our answers.
            let shown = if name == "secret" { Value::from(MASK) } else { value.clone() };
            rest.insert(name.clone(), shown);
        }
    }
    if !rest.is_empty() {
        drift.extend(rest.keys().map(|name| ("Webhook", name.clone())));
        let mut bytes = Vec::new();
        structs::encode(&rest, &mut bytes);
        webhook.additional_attributes = prost_types::Struct::decode(bytes.as_slice()).ok();
    }
    webhook
}

fn take(webhook: &mut Webhook, name: &str, value: &Value) -> Option<()> {
    match name {
        "target_url" | "url" => webhook.url = Some(value.as_str()?.to_owned()),
        "event" => webhook.events = vec![value.as_str()?.to_owned()],
        "events" => webhook.events = texts(value)?,
        "headers" => webhook.headers = headers(value)?,
        "active" | "is_active" => webhook.active = Some(value.as_bool()?),
        "workspace_id" => webhook.workspace_id = Some(value.as_str()?.to_owned()),
        "description" => webhook.description = Some(value.as_str()?.to_owned()),
        "created_at" => webhook.create_time = Some(time(value)?),
        "updated_at" => webhook.update_time = Some(time(value)?),
        _ => return None,
    }
    Some(())
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}

fn headers(value: &Value) -> Option<HashMap<String, String>> {
    value
        .as_object()?
        .iter()
        .map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())))
        .collect()
}

fn time(value: &Value) -> Option<prost_types::Timestamp> {
    let time = values::time(value.as_str()?)?;
    Some(prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() })
}

/// Our field for a path in Well's body.
pub fn field_of(path: &str) -> String {
    match path.rsplit(['.', '/']).next().unwrap_or_default() {
        "target_url" | "url" => "webhook.url".to_owned(),
        "event" | "events" => "webhook.events".to_owned(),
        "headers" => "webhook.headers".to_owned(),
        "description" => "webhook.description".to_owned(),
        "workspace_id" => "webhook.workspace_id".to_owned(),
        _ => path.to_owned(),
    }
}

/// Checks a URL before Well is asked.
pub fn check_url(url: &str, characters_max: usize) -> Result<(), Error> {
    if url.chars().count() > characters_max {
        return Err(Error::invalid(
            "webhook.url",
            &format!("is longer than {characters_max} characters"),
        ));
    }
    match url::Url::parse(url) {
        Ok(url) if matches!(url.scheme(), "http" | "https") => Ok(()),
        Ok(_) | Err(_) => {
            Err(Error::invalid("webhook.url", &format!("`{url}` is not an http or https address")))
        }
    }
}
