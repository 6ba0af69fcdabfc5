//! Webhooks of both generations; only the emulator's own answers.

use serde_json::{Map, Value, json};

use super::super::schema::{Flaw, Kind, check};
use super::super::state::{self, Webhook};
use super::super::{Generation, Vendor, bodies};
use super::{Answer, Asked, Result, scope};

const SIX: &[&str] = &[
    "company.created",
    "company.updated",
    "company.deleted",
    "document.uploaded",
    "document.processed",
    "document.deleted",
];
const TWO: &[&str] = &["document.uploaded", "document.processed"];
const ATTRIBUTES_C: &[(&str, Kind)] = &[
    ("event", Kind::Word(TWO)),
    ("target_url", Kind::Address(255)),
    ("headers", Kind::TextsOrNull),
];
const ATTRIBUTES_A2: &[(&str, Kind)] = &[
    ("url", Kind::Address(255)),
    ("events", Kind::Words(SIX)),
    ("description", Kind::TextOrNull(500)),
    ("workspace_id", Kind::Text(1, 36)),
    ("headers", Kind::TextsOrNull),
];

pub fn route(vendor: &Vendor, asked: &Asked, path: &[&str]) -> Result {
    let rest = match (vendor.args.generation, path) {
        (Generation::C, ["v1", "subscriptions", "webhooks", rest @ ..]) => rest,
        (Generation::A2, ["v1", "webhooks", rest @ ..]) => rest,
        _ => return Err(Answer::error(404, "NOT_FOUND", "There is no such route.")),
    };
    match (asked.method.as_str(), rest) {
        ("POST", []) => create(vendor, asked),
        ("GET", []) => list(vendor, asked),
        ("GET", [id]) => get(vendor, id),
        ("PATCH", [id]) => update(vendor, id, asked),
        ("DELETE", [id]) => delete(vendor, id),
        _ => Err(Answer::error(405, "METHOD_NOT_ALLOWED", "The route has no such method.")),
    }
}

fn create(vendor: &Vendor, asked: &Asked) -> Result {
    let generation = vendor.args.generation;
    let (known, required): (_, &[&str]) = match generation {
        Generation::C => (ATTRIBUTES_C, &["event", "target_url"]),
        Generation::A2 => (ATTRIBUTES_A2, &["url", "events"]),
    };
    let attributes = check(&asked.body, "webhook", known, required)?.attributes;
    let workspace_id = match (generation, attributes.get("workspace_id").and_then(Value::as_str)) {
        (Generation::C, _) | (Generation::A2, None) => scope(vendor, asked)?,
        (Generation::A2, Some(id)) => {
            let mut state = vendor.state();
            let found = state.workspace(id).map(|workspace| workspace.id.clone());
            found.ok_or_else(super::workspaces::missing)?
        }
    };
    let mut state = vendor.state();
    let mut webhook = Webhook {
        id: state::id(),
        workspace_id,
        url: String::new(),
        events: Vec::new(),
        headers: Map::new(),
        description: None,
        created_at: state.now(),
        updated_at: None,
    };
    apply(&mut webhook, &attributes);
    state.webhooks.push(webhook.clone());
    Ok(Answer::data(201, bodies::webhook(&webhook, generation)))
}

fn list(vendor: &Vendor, asked: &Asked) -> Result {
    let scope = scope(vendor, asked)?;
    let state = vendor.state();
    let is_whole = vendor.args.generation == Generation::A2;
    let in_scope =
        state.webhooks.iter().rev().filter(|webhook| is_whole || webhook.workspace_id == scope);
    let all: Vec<Value> =
        in_scope.map(|webhook| bodies::webhook(webhook, vendor.args.generation)).collect();
    let number = |name: &str, default| {
        asked.query.get(name).map_or(Some(default), |text| text.parse::<usize>().ok())
    };
    let limit = number("limit", 20).filter(|limit| (1..=500).contains(limit));
    let limit = limit.ok_or(Flaw::new("limit", "must be a number from 1 to 500"))?;
    let start = number("cursor", 0).ok_or(Flaw::new("cursor", "is not a cursor of this list"))?;
    let total = all.len();
    let page: Vec<Value> = all.into_iter().skip(start).take(limit).collect();
    let end = start + page.len();
    let next = (end < total).then(|| end.to_string());
    let meta = json!({ "total": total, "count": page.len() });
    Ok(Answer::Json(200, json!({ "data": page, "meta": meta, "links": { "next": next } })))
}

fn get(vendor: &Vendor, id: &str) -> Result {
    let state = vendor.state();
    let found = state.webhooks.iter().find(|webhook| webhook.id == id).ok_or_else(missing)?;
    Ok(Answer::data(200, bodies::webhook(found, vendor.args.generation)))
}

fn update(vendor: &Vendor, id: &str, asked: &Asked) -> Result {
    let known = match vendor.args.generation {
        Generation::C => ATTRIBUTES_C,
        Generation::A2 => ATTRIBUTES_A2,
    };
    let attributes = check(&asked.body, "webhook", known, &[])?.attributes;
    let mut state = vendor.state();
    let now = state.now();
    let found = state.webhooks.iter_mut().find(|webhook| webhook.id == id).ok_or_else(missing)?;
    apply(found, &attributes);
    found.updated_at = Some(now);
    Ok(Answer::data(200, bodies::webhook(found, vendor.args.generation)))
}

fn delete(vendor: &Vendor, id: &str) -> Result {
    let mut state = vendor.state();
    let at = state.webhooks.iter().position(|webhook| webhook.id == id).ok_or_else(missing)?;
    state.webhooks.remove(at);
    Ok(Answer::Empty(204))
}

fn missing() -> Answer {
    Answer::not_found("WEBHOOK_NOT_FOUND")
}

/// Checked attributes; what is left out stays, null headers clear all.
fn apply(webhook: &mut Webhook, attributes: &Map<String, Value>) {
    for (name, value) in attributes {
        let text = || value.as_str().map(str::to_owned);
        match name.as_str() {
            "url" | "target_url" => webhook.url = text().unwrap_or_default(),
            "event" => webhook.events = text().into_iter().collect(),
            "events" => {
                let events = value.as_array().into_iter().flatten();
                webhook.events =
                    events.filter_map(|event| event.as_str().map(str::to_owned)).collect();
            }
            "headers" => webhook.headers = value.as_object().cloned().unwrap_or_default(),
            "description" => webhook.description = text(),
            _ => {}
        }
    }
}
