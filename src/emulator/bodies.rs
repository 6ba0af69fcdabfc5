//! Bodies as the vendor writes them: resources, errors and deliveries.

use serde_json::{Map, Value, json};

use super::state::{Happening, Resource, Webhook, Workspace};
use super::{DeliveryForm, Generation, catalogue};

/// A workspace.
pub fn workspace(workspace: &Workspace, children: &[String], webhooks: &[String]) -> Value {
    let reference = |kind: &str, id: &str| json!({ "type": kind, "id": id });
    let one = |value: Option<Value>| json!({ "data": value });
    let many = |kind: &str, ids: &[String]| json!({ "data": ids.iter().map(|id| reference(kind, id)).collect::<Vec<_>>() });
    let parent = workspace.attributes.get("parent_workspace_id").and_then(Value::as_str);
    json!({
        "type": "workspace",
        "id": workspace.id,
        "attributes": workspace.attributes,
        "relationships": {
            "owner": one(workspace.owner.as_deref().map(|id| reference("people", id))),
            "own_company": one(workspace.own_company.clone()),
            "parent_workspace": one(parent.map(|id| reference("workspace", id))),
            "child_workspaces": many("workspace", children),
            "webhooks": many("webhook", webhooks),
        },
    })
}

/// A webhook of this generation.
pub fn webhook(webhook: &Webhook, generation: Generation) -> Value {
    let attributes = match generation {
        Generation::C => json!({
            "event": webhook.events.first(),
            "target_url": webhook.url,
            "headers": webhook.headers,
            "active": true,
            "created_at": webhook.created_at,
            "updated_at": webhook.updated_at,
        }),
        Generation::A2 => json!({
            "url": webhook.url,
            "events": webhook.events,
            "workspace_id": webhook.workspace_id,
            "description": webhook.description,
            "headers": webhook.headers,
            "is_active": true,
            "created_at": webhook.created_at,
            "updated_at": webhook.updated_at,
        }),
    };
    json!({ "type": "webhook", "id": webhook.id, "attributes": attributes })
}

/// A plain resource.
pub fn resource(resource: &Resource) -> Value {
    let kind = catalogue::of_type(resource.kind).map_or(resource.kind, |entry| entry.read);
    let mut body = json!({ "type": kind, "id": resource.id, "attributes": resource.attributes });
    if let (Some(map), false) = (body.as_object_mut(), resource.relationships.is_empty()) {
        map.insert("relationships".to_owned(), json!(resource.relationships));
    }
    body
}

/// An error.
pub fn error(status: u16, code: &str, title: &str, message: &str, details: Option<Value>) -> Value {
    let trace_id = super::state::id();
    let mut body = json!({
        "code": code,
        "status": status,
        "title": title,
        "message": message,
        "meta": { "trace_id": trace_id, "log_id": trace_id },
    });
    if let (Some(details), Some(map)) = (details, body.as_object_mut()) {
        map.insert("details".to_owned(), details);
    }
    body
}

/// The body of a delivery.
pub fn delivery(happening: &Happening, form: DeliveryForm) -> Value {
    let Happening { event, at, workspace_id, external_workspace_id, people_id, resource } =
        happening;
    let id_name = format!("{}_id", resource.kind);
    let ids = [
        ("workspace_id", json!(workspace_id)),
        ("external_workspace_id", external_workspace_id.clone()),
        ("people_id", people_id.clone()),
    ];
    let ids: Map<String, Value> =
        ids.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let mut all = ids.clone();
    all.insert(id_name, json!(resource.id));
    match form {
        DeliveryForm::Flat => {
            let mut body = Map::from_iter([
                ("event".to_owned(), json!(event)),
                ("timestamp".to_owned(), json!(at)),
            ]);
            body.extend(all);
            body.extend(resource.attributes.clone());
            Value::Object(body)
        }
        DeliveryForm::Nested => {
            all.extend(resource.attributes.clone());
            json!({ "event": event, "timestamp": at, "data": all })
        }
        DeliveryForm::JsonApi => {
            let mut attributes = resource.attributes.clone();
            attributes.extend(ids);
            json!({
                "event": event,
                "data": { "type": resource.kind, "id": resource.id, "attributes": attributes },
            })
        }
        DeliveryForm::Thin => json!({ "event": event, "data": all }),
    }
}
