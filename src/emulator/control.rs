//! The emulator's own routes, below `/_emulator/`: what customers do, the clock, and faults.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

use super::Vendor;
use super::faults::Rule;
use super::routes::{Answer, Asked, gmail};
use super::state::{Resource, StoredFile};

/// Events of one burst.
const BURST_MAX: u64 = 100_000;

/// Answers a control request, or the installation link.
pub fn answer(vendor: &Vendor, asked: &Asked) -> Answer {
    let path: Vec<&str> = asked.path.iter().map(String::as_str).collect();
    match (asked.method.as_str(), path.as_slice()) {
        ("GET", ["install", id]) => gmail::install(vendor, id, asked),
        (method, ["_emulator", rest @ ..]) => control(vendor, method, rest, asked),
        _ => unknown(),
    }
}

fn control(vendor: &Vendor, method: &str, path: &[&str], asked: &Asked) -> Answer {
    match (method, path) {
        ("POST", ["workspaces", id, "gmail", "connect"]) => gmail_status(vendor, id, "active"),
        ("POST", ["workspaces", id, "gmail", "revoke"]) => gmail_status(vendor, id, "inactive"),
        ("POST", ["workspaces", id, "gmail", "expire"]) => gmail_status(vendor, id, "expired"),
        ("POST", ["workspaces", id, "documents"]) => document(vendor, id, asked),
        ("POST", ["workspaces", id, "companies"]) => {
            create(vendor, "company", "company.created", id, attributes(asked))
        }
        ("POST", ["workspaces", id, "burst"]) => burst(vendor, id, asked),
        ("POST", ["documents", id, "process"]) => process(vendor, id),
        ("PATCH", ["companies", id]) => {
            change(vendor, "company", "company.updated", id, asked.body.clone())
        }
        ("DELETE", ["documents", id]) => delete(vendor, "document", "document.deleted", id),
        ("DELETE", ["companies", id]) => delete(vendor, "company", "company.deleted", id),
        ("GET", ["clock"]) => clock(vendor),
        ("PUT", ["clock"]) => set_clock(vendor, asked),
        ("POST", ["clock", "advance"]) => advance_clock(vendor, asked),
        ("GET", ["faults"]) => Answer::Json(200, json!(vendor.state().faults)),
        ("POST", ["faults"]) => add_fault(vendor, asked),
        ("DELETE", ["faults"]) => {
            vendor.state().faults.clear();
            Answer::Empty(204)
        }
        ("GET", ["requests"]) => Answer::Json(200, json!(vendor.state().requests)),
        ("GET", ["deliveries"]) => Answer::Json(200, json!(vendor.state().deliveries)),
        _ => unknown(),
    }
}

fn unknown() -> Answer {
    Answer::error(404, "NOT_FOUND", "The emulator has no such control route.")
}

fn gmail_status(vendor: &Vendor, id: &str, status: &str) -> Answer {
    gmail::set_status(vendor, id, status).map_or_else(unknown, |value| Answer::Json(200, value))
}

fn attributes(asked: &Asked) -> Map<String, Value> {
    asked.body.as_object().cloned().unwrap_or_default()
}

fn create(
    vendor: &Vendor,
    kind: &'static str,
    event: &str,
    workspace: &str,
    attributes: Map<String, Value>,
) -> Answer {
    let mut state = vendor.state();
    let Some(workspace_id) = state.workspace(workspace).map(|workspace| workspace.id.clone())
    else {
        return unknown();
    };
    let resource = state.create(kind, &workspace_id, attributes);
    drop(state);
    tell(vendor, event, resource)
}

/// A document with a file, as a customer's mailbox brings it.
fn document(vendor: &Vendor, workspace: &str, asked: &Asked) -> Answer {
    let mut attributes = attributes(asked);
    if !["filename", "file_name", "name"].iter().any(|name| attributes.contains_key(*name)) {
        attributes.insert("filename".to_owned(), json!("invoice.pdf"));
    }
    let made = create(vendor, "document", "document.uploaded", workspace, attributes);
    if let Answer::Json(200, body) = &made
        && let Some(id) = body.get("id").and_then(Value::as_str)
    {
        let kept = format!("%PDF-1.4\n% an invoice of the emulator: {id}\n%%EOF\n").into_bytes();
        let (size_bytes, content_type) = (kept.len() as u64, "application/pdf".to_owned());
        let file = StoredFile { kept, size_bytes, content_type };
        vendor.state().files.insert(id.to_owned(), file);
    }
    made
}

/// A document is read: it has a state, and the first time an invoice.
fn process(vendor: &Vendor, id: &str) -> Answer {
    let mut state = vendor.state();
    let now = state.now();
    let is_new = |document: &&Resource| !document.relationships.contains_key("invoices");
    let document = state.resource("document", id).filter(is_new).cloned();
    if let Some(document) = document {
        let attributes = json!({
            "reference_number": "EMU-1", "issue_date": now.get(..10), "currency": "EUR",
            "document_type_code": "380", "status": "issued",
            "totals": { "items_total": "100.00", "tax_total": "20.00", "grand_total": "120.00" },
        });
        let relationships = json!({ "documents": related("document", id) });
        let objects = (attributes.as_object().cloned(), relationships.as_object().cloned());
        let (Some(attributes), Some(relationships)) = objects else { return unknown() };
        let invoice =
            state.create_with("invoice", &document.workspace_id, attributes, relationships);
        if let Some(document) = state.resource_mut("document", id) {
            document.relationships.insert("invoices".to_owned(), related("invoice", &invoice.id));
        }
    }
    drop(state);
    let changes = json!({ "status": "processed", "processed_at": now });
    change(vendor, "document", "document.processed", id, changes)
}

fn related(kind: &str, id: &str) -> Value {
    json!({ "data": [{ "type": kind, "id": id }] })
}

/// Many events of one kind, each about a resource of its own.
fn burst(vendor: &Vendor, workspace: &str, asked: &Asked) -> Answer {
    let count = asked.body.get("count").and_then(Value::as_u64).unwrap_or(1).min(BURST_MAX);
    let mut told = 0;
    for _ in 0..count {
        match create(vendor, "document", "document.uploaded", workspace, attributes(asked)) {
            Answer::Json(200, answer) => {
                told += answer.get("deliveries").and_then(Value::as_u64).unwrap_or_default();
            }
            other => return other,
        }
    }
    Answer::Json(200, json!({ "events": count, "deliveries": told }))
}

fn change(vendor: &Vendor, kind: &str, event: &str, id: &str, changes: Value) -> Answer {
    let changes: Map<String, Value> = changes.as_object().cloned().unwrap_or_default();
    let changed = vendor.state().change(kind, id, changes);
    changed.map_or_else(unknown, |resource| tell(vendor, event, resource))
}

fn delete(vendor: &Vendor, kind: &str, event: &str, id: &str) -> Answer {
    let deleted = vendor.state().delete(kind, id);
    let now = vendor.state().now();
    deleted.map_or_else(unknown, |mut resource| {
        resource.attributes.insert("deleted_at".to_owned(), json!(now));
        tell(vendor, event, resource)
    })
}

/// Delivers an event of a resource to who listens.
pub fn tell(vendor: &Vendor, event: &str, resource: Resource) -> Answer {
    let id = resource.id.clone();
    let happening = vendor.state().happening(event, resource);
    let deliveries = vendor.tell(&happening);
    Answer::Json(200, json!({ "id": id, "event": event, "deliveries": deliveries }))
}

fn clock(vendor: &Vendor) -> Answer {
    Answer::Json(200, json!({ "now": vendor.state().now() }))
}

fn set_clock(vendor: &Vendor, asked: &Asked) -> Answer {
    let time = asked
        .body
        .get("now")
        .and_then(Value::as_str)
        .and_then(|text| text.parse::<Timestamp>().ok());
    match time {
        Some(time) => {
            vendor.state().set_clock(time);
            clock(vendor)
        }
        None => Answer::error(400, "BAD_REQUEST", "Send {\"now\": \"2026-06-07T10:00:00Z\"}."),
    }
}

fn advance_clock(vendor: &Vendor, asked: &Asked) -> Answer {
    match asked.body.get("seconds").and_then(Value::as_i64) {
        Some(seconds) => {
            vendor.state().advance_clock(SignedDuration::from_secs(seconds));
            clock(vendor)
        }
        None => Answer::error(400, "BAD_REQUEST", "Send {\"seconds\": 3600}."),
    }
}

fn add_fault(vendor: &Vendor, asked: &Asked) -> Answer {
    match serde_json::from_value::<Rule>(asked.body.clone()) {
        Ok(rule) => {
            vendor.state().faults.add(rule);
            Answer::Empty(204)
        }
        Err(error) => Answer::error(400, "BAD_REQUEST", &format!("This is no fault: {error}")),
    }
}
