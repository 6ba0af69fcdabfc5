//! Workspaces.

use serde_json::{Value, json};

use super::super::schema::{Checked, Flaw, Kind, check, keys};
use super::super::state::{self, State, Workspace};
use super::super::{Vendor, bodies};
use super::{Answer, Asked, Result};

/// What a create takes; `candidate_id` names a detected candidate.
const CREATE: &[(&str, Kind)] = &[
    ("name", Kind::Text(1, 100)),
    ("description", Kind::TextOrNull(500)),
    ("avatar_color", Kind::TextOrNull(50)),
    ("external_workspace_id", Kind::TextOrNull(255)),
    ("auto_extract_enabled", Kind::Bool),
    ("candidate_id", Kind::Text(1, 255)),
];
/// What an update takes.
const UPDATE: &[(&str, Kind)] = &[
    ("name", Kind::Text(1, 100)),
    ("description", Kind::TextOrNull(500)),
    ("avatar_color", Kind::TextOrNull(50)),
    ("external_workspace_id", Kind::TextOrNull(255)),
    ("auto_extract_enabled", Kind::Bool),
    ("stage", Kind::Text(1, 50)),
];
const OWNER: &[&str] =
    &["type", "id", "firebase_id", "first_name", "last_name", "email", "linkedin_url"];

pub fn create(vendor: &Vendor, asked: &Asked) -> Result {
    let has_candidate = asked.body.pointer("/data/attributes/candidate_id").is_some();
    let required: &[&str] = if has_candidate { &[] } else { &["name"] };
    let Checked { attributes, relationships, meta } =
        check(&asked.body, "workspace", CREATE, required)?;
    let relationships =
        keys(&Value::Object(relationships), "data.relationships", &["owner", "parent_workspace"])?;
    let owner = owner(relationships.get("owner"))?;
    let mut state = vendor.state();
    let parent = parent(&mut state, relationships.get("parent_workspace"), meta.get("intent"))?;
    free(&mut state, attributes.get("external_workspace_id"), None)?;
    let id = state.create_workspace(attributes, parent).id;
    let made = state.workspace(&id).ok_or_else(missing)?;
    made.owner = owner;
    let made = made.clone();
    Ok(Answer::data(201, shown(&state, &made)))
}

pub fn get(vendor: &Vendor, id: &str) -> Result {
    let mut state = vendor.state();
    let found = state.workspace(id).ok_or_else(missing)?.clone();
    Ok(Answer::data(200, shown(&state, &found)))
}

pub fn update(vendor: &Vendor, id: &str, asked: &Asked) -> Result {
    let Checked { attributes, relationships, meta: _ } =
        check(&asked.body, "workspace", UPDATE, &[])?;
    let relationships =
        keys(&Value::Object(relationships), "data.relationships", &["owner", "own_company"])?;
    let mut state = vendor.state();
    free(&mut state, attributes.get("external_workspace_id"), Some(id))?;
    let now = state.now();
    let found = state.workspace(id).ok_or_else(missing)?;
    found.attributes.extend(attributes);
    found.attributes.insert("updated_at".to_owned(), json!(now));
    if let Some(company) = relationships.get("own_company") {
        found.own_company = company.get("data").filter(|data| !data.is_null()).cloned();
    }
    let found = found.clone();
    Ok(Answer::data(200, shown(&state, &found)))
}

pub fn delete(vendor: &Vendor, id: &str) -> Result {
    let mut state = vendor.state();
    let id = state.workspace(id).ok_or_else(missing)?.id.clone();
    state.workspaces.retain(|workspace| workspace.id != id);
    state.webhooks.retain(|webhook| webhook.workspace_id != id);
    Ok(Answer::Empty(204))
}

pub fn missing() -> Answer {
    Answer::not_found("WORKSPACE_NOT_FOUND")
}

fn shown(state: &State, workspace: &Workspace) -> Value {
    let is_child = |other: &&Workspace| {
        other.attributes.get("parent_workspace_id") == Some(&json!(workspace.id))
    };
    let children: Vec<String> =
        state.workspaces.iter().filter(is_child).map(|child| child.id.clone()).collect();
    let own = state.webhooks.iter().filter(|webhook| webhook.workspace_id == workspace.id);
    let webhooks: Vec<String> = own.map(|webhook| webhook.id.clone()).collect();
    bodies::workspace(workspace, &children, &webhooks)
}

/// The owner's person; made when the caller knows none.
fn owner(relationship: Option<&Value>) -> Result<Option<String>> {
    let Some(data) = relationship.and_then(|owner| owner.get("data")) else {
        return Ok(None);
    };
    let data = keys(data, "data.relationships.owner.data", OWNER)?;
    if data.get("type") != Some(&json!("people")) {
        return Err(Flaw::new("data.relationships.owner.data.type", "must be people").into());
    }
    Ok(Some(data.get("id").and_then(Value::as_str).map_or_else(state::id, str::to_owned)))
}

fn parent(
    state: &mut State,
    relationship: Option<&Value>,
    intent: Option<&Value>,
) -> Result<Option<String>> {
    let id = relationship.and_then(|parent| parent.pointer("/data/id")).and_then(Value::as_str);
    match (id, intent.and_then(Value::as_str)) {
        (None, None) => Ok(None),
        (Some(id), Some("sub-workspace")) => match state.workspace(id) {
            Some(parent) => Ok(Some(parent.id.clone())),
            None => Err(missing()),
        },
        (None, Some(_)) => Err(Flaw::new("data.relationships.parent_workspace", "required").into()),
        (Some(_), _) => Err(Flaw::new("meta.intent", "must be sub-workspace").into()),
    }
}

/// An external id is unique.
fn free(state: &mut State, external_id: Option<&Value>, own: Option<&str>) -> Result<()> {
    let Some(external_id) = external_id.and_then(Value::as_str) else {
        return Ok(());
    };
    match state.workspace(external_id) {
        Some(taken) if own != Some(taken.id.as_str()) && own != Some(external_id) => Err(
            Answer::error(409, "WORKSPACE_ALREADY_EXISTS", "The external_workspace_id is taken."),
        ),
        _ => Ok(()),
    }
}
