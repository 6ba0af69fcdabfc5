//! What plain resources do not all do in the same way, and routes of their own.

use serde_json::{Map, Value, json};

use super::super::catalogue::{self, Entry};
use super::super::schema::{Flaw, keys};
use super::super::state::{Resource, id};
use super::super::{Vendor, bodies};
use super::resources::{given, missing};
use super::{Answer, Asked, Result, documents, scope};

/// Answers a request for a route of its own; `None`: there is no such route.
pub fn route(vendor: &Vendor, asked: &Asked, path: &[&str]) -> Option<Result> {
    Some(match (asked.method.as_str(), path) {
        ("DELETE", ["v1", "companies", id, "relationships", "workspace", workspace]) => {
            unlink(vendor, id, workspace)
        }
        ("POST", ["v1", "people", "enrich"]) => {
            Ok(Answer::data(200, asked.body.get("data").cloned().unwrap_or_default()))
        }
        ("POST", ["v1", "people", id, "relationships", "companies"]) => link(vendor, asked, id),
        ("POST", ["v1", "tasks", id, "start-extension-run" | "end-extension-run"]) => {
            task_run(vendor, asked, id)
        }
        ("POST", ["v1", "providers", "request"]) => request_provider(asked),
        ("POST", ["v1", "custom-columns", id, "compute"]) => compute_column(vendor, asked, id),
        ("POST", ["v1", "custom-columns", "infer"]) => {
            let given = action(asked, "custom_column_infer", &["prompt", "root"])?;
            given.map(|_| {
                action_answer(
                    200,
                    "custom_column_infer",
                    json!({ "name": "Days overdue", "type": "number", "icon": "calendar" }),
                )
            })
        }
        ("POST", ["v1", "custom-columns", "suggest-rules"]) => {
            let kind = "custom_column_suggest_rules";
            let given = action(asked, kind, &["prompt", "root", "type"])?;
            given.map(|_| Answer::data(200, json!([{ "rule": "days since due_date" }])))
        }
        ("POST", ["v1", "workspace-groups", id, "workspaces"]) => add_workspace(vendor, asked, id),
        ("DELETE", ["v1", "workspace-groups", group, "workspaces", workspace]) => {
            remove_workspace(vendor, group, workspace)
        }
        (_, ["v1", "field-rules", root, key]) => field_rule(vendor, asked, root, key),
        ("POST", ["v1", "field-rules", root, key, "compute"]) => {
            compute_rule(vendor, asked, root, key)
        }
        (_, ["v1", "workspaces", workspace, "views", rest @ ..]) => {
            views(vendor, asked, workspace, rest)
        }
        _ => return None,
    })
}

/// Some lists refuse queries that others take.
pub fn check_query(asked: &Asked, entry: &Entry) -> Result<()> {
    let required: &[&str] = match entry.path {
        "custom-columns" if asked.path.len() == 2 => &["root"],
        _ => &[],
    };
    if let Some(name) = required.iter().find(|name| !asked.query.contains_key(**name)) {
        return Err(Flaw::new(name, "required").into());
    }
    let strict = ["includeComingSoon", "connector"];
    let unknown = asked.query.keys().find(|name| !strict.contains(&name.as_str()));
    match unknown {
        Some(name) if entry.path == "connector-combinations" => {
            Err(Flaw::new(name, "unrecognized key").into())
        }
        _ => Ok(()),
    }
}

/// A resource as an answer shows it.
pub fn shown(vendor: &Vendor, resource: &Resource, asked: &Asked) -> Value {
    let mut shown = bodies::resource(resource);
    let map = shown.as_object_mut();
    match (resource.kind, map) {
        ("document", Some(map)) => {
            map.insert("document_id".to_owned(), json!(resource.id));
            if asked.query.get("fields[links]").is_some_and(|links| links.contains("download")) {
                let link = documents::link(vendor, &resource.id);
                map.insert("links".to_owned(), json!({ "download": link }));
            }
        }
        ("api_key", Some(map)) => {
            if let Some(attributes) = map.get_mut("attributes").and_then(Value::as_object_mut) {
                attributes.shift_remove("value");
            }
        }
        _ => {}
    }
    shown
}

/// Attributes as they are stored.
pub fn created(entry: &Entry, mut attributes: Map<String, Value>) -> Map<String, Value> {
    let mut set = |name: &str, value: Value| {
        attributes.entry(name).or_insert(value);
    };
    match entry.kind {
        "api_key" => {
            let value = format!("well_sk_test_{}", id().replace('-', ""));
            set(
                "masked_key",
                json!(format!("well_sk_test_...{}", value.split_at(value.len() - 4).1)),
            );
            set("value", json!(value));
            set("is_active", json!(true));
            set("last_used_at", Value::Null);
        }
        "invoice" => {
            set("payment_status_value", json!("unpaid"));
            set("override_version", json!(0));
        }
        "tasks" => set("status", json!("open")),
        "membership" => set("status", json!("pending")),
        "skill" => set("visibility", json!("private")),
        "workspace_view" => set("layout_type", json!("table")),
        "custom_column" => {
            let name = attributes.get("name").and_then(Value::as_str).unwrap_or_default();
            let key = name.to_lowercase().replace(' ', "_");
            attributes.insert("field_key".to_owned(), json!(key));
        }
        "email" => rename(&mut attributes, "email", "value"),
        _ => {}
    }
    attributes
}

fn rename(attributes: &mut Map<String, Value>, from: &str, to: &str) {
    if let Some(value) = attributes.shift_remove(from) {
        attributes.insert(to.to_owned(), value);
    }
}

/// The answer to a create.
pub fn made(vendor: &Vendor, entry: &Entry, made: &Resource, asked: &Asked) -> Answer {
    let body = shown(vendor, made, asked);
    match entry.path {
        "web-links" => Answer::Json(201, body),
        "medias" => Answer::data(201, json!([body])),
        // Only this answer shows the key.
        "api-key" => Answer::data(201, bodies::resource(made)),
        _ => Answer::data(201, body),
    }
}

/// Attributes that an update changes.
pub fn changed(known: &Resource, mut given: Map<String, Value>) -> Result<Map<String, Value>> {
    match known.kind {
        "email" => rename(&mut given, "email", "value"),
        "tasks" if given.get("status") == Some(&json!("done")) => {
            given.insert(
                "done_at".to_owned(),
                known.attributes.get("updated_at").cloned().unwrap_or_default(),
            );
        }
        "invoice" => {
            let version = given.shift_remove("override_version");
            if let Some(status) = given.shift_remove("payment_status") {
                let stored = known.attributes.get("override_version").and_then(Value::as_i64);
                if version.as_ref().and_then(Value::as_i64) != stored {
                    let text = "The override_version is not the newest.";
                    return Err(Answer::error(409, "CONFLICT", text));
                }
                given.insert("payment_status_value".to_owned(), status);
                let next = stored.unwrap_or_default() + 1;
                given.insert("override_version".to_owned(), json!(next));
            }
        }
        _ => {}
    }
    Ok(given)
}

fn unlink(vendor: &Vendor, id: &str, workspace: &str) -> Result {
    let mut state = vendor.state();
    let known = state.workspace(workspace).map(|workspace| workspace.id.clone());
    let known = known.ok_or_else(super::workspaces::missing)?;
    let company = state.resource_mut("company", id).filter(|found| found.workspace_id == known);
    company
        .ok_or_else(|| Answer::not_found("COMPANY_NOT_FOUND"))?
        .workspace_id
        .push_str("-unlinked");
    Ok(Answer::Empty(204))
}

fn link(vendor: &Vendor, asked: &Asked, id: &str) -> Result {
    let companies = asked.body.get("data").filter(|data| data.is_array());
    let companies = companies.ok_or(Flaw::new("data", "must be a list"))?.clone();
    let mut state = vendor.state();
    let person = state.resource_mut("people", id);
    let person = person.ok_or_else(|| Answer::not_found("PEOPLE_NOT_FOUND"))?;
    person.relationships.insert("companies".to_owned(), json!({ "data": companies }));
    Ok(Answer::data(200, bodies::resource(person)))
}

fn task_run(vendor: &Vendor, asked: &Asked, id: &str) -> Result {
    if !asked.body.is_null() {
        return Err(Flaw::new("", "takes no body").into());
    }
    let state = vendor.state();
    let task = state.resource("tasks", id).ok_or_else(|| Answer::not_found("TASK_NOT_FOUND"))?;
    Ok(Answer::data(200, bodies::resource(task)))
}

fn request_provider(asked: &Asked) -> Result {
    let known = ["providerName", "parentProviderName", "providerId", "domain", "url", "timestamp"];
    let body = keys(&asked.body, "", &known)?;
    if body.get("providerName").and_then(Value::as_str).is_none() {
        return Err(Flaw::new("providerName", "required").into());
    }
    let issue = "https://github.com/example/platform/issues/1";
    let message = "Provider request processed successfully";
    Ok(Answer::Json(200, json!({ "success": true, "issueUrl": issue, "message": message })))
}

/// The attributes of an action's envelope; the outer `None` is never.
fn action(asked: &Asked, kind: &str, names: &[&str]) -> Option<Result<Map<String, Value>>> {
    let data = asked.body.get("data").cloned().unwrap_or_default();
    let read = || {
        let data = keys(&data, "data", &["type", "attributes"])?;
        if data.get("type").and_then(Value::as_str) != Some(kind) {
            return Err(Flaw::new("data.type", &format!("must be {kind}")));
        }
        let attributes = data.get("attributes").cloned().unwrap_or_default();
        let attributes = keys(&attributes, "data.attributes", names)?;
        match names.iter().find(|name| !attributes.contains_key(**name)) {
            Some(name) => Err(Flaw::new(&format!("data.attributes.{name}"), "required")),
            None => Ok(attributes),
        }
    };
    Some(read().map_err(Answer::from))
}

fn action_answer(status: u16, kind: &str, attributes: Value) -> Answer {
    Answer::data(status, json!({ "type": kind, "attributes": attributes }))
}

fn record_count(given: &Map<String, Value>) -> Result<usize> {
    let count = given.get("record_ids").and_then(Value::as_array).map(Vec::len).unwrap_or_default();
    match count {
        1..=500 => Ok(count),
        _ => Err(Flaw::new("data.attributes.record_ids", "must have 1 to 500 ids").into()),
    }
}

fn compute_column(vendor: &Vendor, asked: &Asked, id: &str) -> Result {
    let kind = "custom_column_compute";
    let given = action(asked, kind, &["root", "record_ids"]).unwrap_or(Ok(Map::new()))?;
    let record_count = record_count(&given)?;
    if vendor.state().resource("custom_column", id).is_none() {
        return Err(Answer::not_found("CUSTOM_COLUMN_NOT_FOUND"));
    }
    let attributes =
        json!({ "status": "accepted", "custom_column_id": id, "record_count": record_count });
    Ok(action_answer(202, kind, attributes))
}

fn compute_rule(vendor: &Vendor, asked: &Asked, root: &str, key: &str) -> Result {
    let kind = "field_rule_compute";
    let given = action(asked, kind, &["record_ids"]).unwrap_or(Ok(Map::new()))?;
    let record_count = record_count(&given)?;
    if vendor.state().resource("field_rule", &format!("{root}/{key}")).is_none() {
        return Err(Answer::not_found("FIELD_RULE_NOT_FOUND"));
    }
    Ok(action_answer(202, kind, json!({ "status": "accepted", "record_count": record_count })))
}

fn add_workspace(vendor: &Vendor, asked: &Asked, group: &str) -> Result {
    let kind = "workspace-group-workspace";
    let given = action(asked, kind, &["workspace_id"]).unwrap_or(Ok(Map::new()))?;
    let workspace = given.get("workspace_id").cloned().unwrap_or_default();
    let mut state = vendor.state();
    if state.workspace(workspace.as_str().unwrap_or_default()).is_none() {
        return Err(Answer::error(403, "FORBIDDEN", "No membership in this workspace."));
    }
    let found = state.resource_mut("workspace-group", group);
    let found = found.ok_or_else(|| Answer::not_found("WORKSPACE_GROUP_NOT_FOUND"))?;
    let members = found.relationships.entry("workspaces").or_insert(json!({ "data": [] }));
    if let Some(list) = members.get_mut("data").and_then(Value::as_array_mut) {
        list.push(json!({ "type": "workspace", "id": workspace }));
    }
    let attributes = json!({ "workspace_id": workspace, "workspace_group_id": group });
    let data = json!({ "type": kind, "id": workspace, "attributes": attributes });
    Ok(Answer::data(201, data))
}

fn remove_workspace(vendor: &Vendor, group: &str, workspace: &str) -> Result {
    let mut state = vendor.state();
    let found = state.resource_mut("workspace-group", group);
    let found = found.ok_or_else(|| Answer::not_found("WORKSPACE_GROUP_NOT_FOUND"))?;
    let members = found.relationships.get_mut("workspaces");
    let list = members.and_then(|members| members.get_mut("data")?.as_array_mut());
    let list = list.ok_or_else(super::workspaces::missing)?;
    let before = list.len();
    list.retain(|member| member.get("id").and_then(Value::as_str) != Some(workspace));
    if list.len() == before { Err(super::workspaces::missing()) } else { Ok(Answer::Empty(204)) }
}

fn field_rule(vendor: &Vendor, asked: &Asked, root: &str, key: &str) -> Result {
    let Some(entry) = catalogue::of_path("field-rules") else {
        return Err(Answer::not_found("FIELD_RULE_NOT_FOUND"));
    };
    let name = format!("{root}/{key}");
    let workspace_id = scope(vendor, asked)?;
    match asked.method.as_str() {
        "PUT" => {
            let mut attributes = given(asked, entry, &[])?.attributes;
            attributes.insert("root".to_owned(), json!(root));
            attributes.insert("field_key".to_owned(), json!(key));
            let mut state = vendor.state();
            state.delete(entry.kind, &name);
            let made = state.create_with(entry.kind, &workspace_id, attributes, Map::new());
            if let Some(made) = state.resource_mut(entry.kind, &made.id) {
                made.id = name;
            }
            Ok(Answer::data(200, bodies::resource(&made)))
        }
        "GET" => {
            let state = vendor.state();
            let found = state.resource(entry.kind, &name).ok_or_else(|| missing(entry))?;
            Ok(Answer::data(200, bodies::resource(found)))
        }
        "DELETE" => match vendor.state().delete(entry.kind, &name) {
            Some(_) => Ok(Answer::Empty(204)),
            None => Err(missing(entry)),
        },
        _ => Err(Answer::error(405, "METHOD_NOT_ALLOWED", "The route has no such method.")),
    }
}

fn views(vendor: &Vendor, asked: &Asked, workspace: &str, rest: &[&str]) -> Result {
    let Some(entry) = catalogue::of_path("views") else { return Err(super::workspaces::missing()) };
    let workspace = vendor.state().workspace(workspace).map(|workspace| workspace.id.clone());
    let workspace_id = workspace.ok_or_else(super::workspaces::missing)?;
    let mut state = vendor.state();
    match (asked.method.as_str(), rest) {
        ("GET", []) => {
            let root = asked.query.get("root").ok_or(Flaw::new("root", "required"))?;
            let fits = |view: &&Resource| {
                view.kind == entry.kind
                    && view.workspace_id == workspace_id
                    && view.attributes.get("root") == Some(&json!(root))
            };
            let views: Vec<Value> =
                state.resources.iter().filter(fits).map(bodies::resource).collect();
            Ok(Answer::data(200, json!(views)))
        }
        ("POST", []) => {
            let attributes = created(entry, given(asked, entry, entry.required)?.attributes);
            let made = state.create_with(entry.kind, &workspace_id, attributes, Map::new());
            Ok(Answer::data(201, bodies::resource(&made)))
        }
        ("GET", [id]) => {
            let found = state.resource(entry.kind, id).ok_or_else(|| missing(entry))?;
            Ok(Answer::data(200, bodies::resource(found)))
        }
        ("PATCH" | "DELETE", [id]) => {
            let found = state.resource(entry.kind, id).ok_or_else(|| missing(entry))?;
            if found.attributes.get("is_default") == Some(&json!(true)) {
                let text = "A default view cannot be edited.";
                return Err(Answer::error(409, "DEFAULT_VIEW_READONLY", text));
            }
            if asked.method == "DELETE" {
                state.delete(entry.kind, id);
                return Ok(Answer::Empty(204));
            }
            let changes = given(asked, entry, &[])?.attributes;
            let changed = state.change(entry.kind, id, changes).ok_or_else(|| missing(entry))?;
            Ok(Answer::data(200, bodies::resource(&changed)))
        }
        _ => Err(Answer::error(405, "METHOD_NOT_ALLOWED", "The route has no such method.")),
    }
}
