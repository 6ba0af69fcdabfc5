//! Plain resources, by their entries in the catalogue.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::super::catalogue::{self, Entry, Paging};
use super::super::schema::{Checked, Flaw, check, keys};
use super::super::state::{Resource, State};
use super::super::{Vendor, bodies, control};
use super::{Answer, Asked, Result, exceptions, scope};

const LIMIT_DEFAULT: usize = 50;
const LIMIT_MAX: usize = 200;

/// Answers a request for a plain resource; `None`: there is no such route.
pub fn route(vendor: &Vendor, asked: &Asked, path: &[&str]) -> Option<Result> {
    let (entry, id) = match path {
        ["v1", collection] => (catalogue::of_path(collection)?, None),
        ["v1", collection, id] => (catalogue::of_path(collection)?, Some(*id)),
        _ => return None,
    };
    let has = |method: char| entry.methods.contains(method);
    Some(match (asked.method.as_str(), id) {
        ("GET", None) if has('L') => list(vendor, asked, entry),
        ("POST", None) if has('C') => create(vendor, asked, entry),
        ("GET", Some(id)) if has('G') => get(vendor, asked, entry, id),
        (method, Some(id)) if has('U') && method == entry.update => {
            update(vendor, asked, entry, id)
        }
        ("DELETE", Some(id)) if has('D') => delete(vendor, entry, id),
        _ => Err(Answer::error(405, "METHOD_NOT_ALLOWED", "The route has no such method.")),
    })
}

fn list(vendor: &Vendor, asked: &Asked, entry: &'static Entry) -> Result {
    exceptions::check_query(asked, entry)?;
    let workspace_id = scope(vendor, asked)?;
    let state = vendor.state();
    let mut found: Vec<&Resource> = state
        .resources
        .iter()
        .filter(|resource| resource.kind == entry.kind && in_scope(resource, &workspace_id))
        .filter(|resource| fits(resource, asked))
        .collect();
    if let Some(by) = asked.query.get("orderBy") {
        found.sort_by(|a, b| compare(a.attributes.get(by), b.attributes.get(by)));
        if asked.query.get("direction").is_some_and(|direction| direction == "desc") {
            found.reverse();
        }
    }
    let (start, limit) = page(asked, entry.paging)?;
    let total = found.len();
    let rows: Vec<&Resource> = found.into_iter().skip(start).take(limit).collect();
    let data: Vec<Value> = rows.iter().map(|row| exceptions::shown(vendor, row, asked)).collect();
    let mut body =
        json!({ "data": data, "meta": meta(entry.paging, start, limit, total, rows.len()) });
    let end = start + rows.len();
    if let (Paging::Cursor, Some(map)) = (entry.paging, body.as_object_mut()) {
        let next = (end < total).then(|| format!("row-{end}"));
        map.insert("links".to_owned(), json!({ "next": next }));
    }
    include(&state, asked, &rows, &mut body);
    Ok(Answer::Json(200, body))
}

/// What belongs to no workspace is seen in all.
fn in_scope(resource: &Resource, workspace_id: &str) -> bool {
    resource.workspace_id.is_empty() || resource.workspace_id == workspace_id
}

/// Query parameters that are named like an attribute, or like the id of a relationship.
fn fits(resource: &Resource, asked: &Asked) -> bool {
    asked.query.iter().all(|(name, wanted)| {
        let bracket = name.strip_prefix("filter[").and_then(|name| name.strip_suffix(']'));
        let name = bracket.unwrap_or(name);
        let related = name.strip_suffix("_id").unwrap_or(name);
        let id = resource.relationships.get(related).and_then(|to| to.pointer("/data/id"));
        match id.or_else(|| resource.attributes.get(name)).and_then(Value::as_str) {
            Some(value) => wanted.split(',').any(|wanted| wanted == value),
            None => true,
        }
    })
}

fn compare(a: Option<&Value>, b: Option<&Value>) -> Ordering {
    match (a.and_then(Value::as_f64), b.and_then(Value::as_f64)) {
        (Some(a), Some(b)) => a.total_cmp(&b),
        _ => {
            let text = |value: Option<&Value>| value.map(ToString::to_string).unwrap_or_default();
            text(a).cmp(&text(b))
        }
    }
}

fn page(asked: &Asked, paging: Paging) -> Result<(usize, usize)> {
    let number = |name: &str, default: usize| match asked.query.get(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| Flaw::new(name, "must be a number")),
    };
    let (page, limit) = match paging {
        Paging::Whole => return Ok((0, usize::MAX)),
        Paging::Cursor => {
            let row = |cursor: &String| cursor.strip_prefix("row-")?.parse().ok();
            let start = match asked.query.get("cursor") {
                None => 0,
                Some(cursor) => row(cursor).ok_or(Flaw::new("cursor", "is not a cursor"))?,
            };
            return Ok((start, limited(number("limit", LIMIT_DEFAULT)?)?));
        }
        Paging::Bracket => (number("page[number]", 1)?, number("page[size]", LIMIT_DEFAULT)?),
        Paging::Number => (number("page", 1)?, number("limit", LIMIT_DEFAULT)?),
    };
    let limit = limited(limit)?;
    Ok((page.saturating_sub(1).saturating_mul(limit), limit))
}

fn limited(limit: usize) -> Result<usize> {
    match limit {
        1..=LIMIT_MAX => Ok(limit),
        _ => Err(Flaw::new("limit", "must be a number from 1 to 200").into()),
    }
}

fn meta(paging: Paging, start: usize, limit: usize, total: usize, count: usize) -> Value {
    let pages = total.div_ceil(limit.max(1));
    let page = start / limit.max(1) + 1;
    match paging {
        Paging::Cursor => json!({ "total": total, "count": count }),
        Paging::Whole => json!({ "count": count }),
        Paging::Bracket => {
            json!({ "total": total, "page": page, "limit": limit, "total_pages": pages })
        }
        Paging::Number => json!({ "pagination": {
            "total": total, "count": count, "per_page": limit,
            "current_page": page, "total_pages": pages,
        } }),
    }
}

/// Resources that the state knows and the rows point at, by the relationships that were asked for.
fn include(state: &State, asked: &Asked, rows: &[&Resource], body: &mut Value) {
    let Some(wanted) = asked.query.get("include") else { return };
    let mut ids: Vec<&str> = Vec::new();
    for name in wanted.split(',') {
        for relationship in rows.iter().filter_map(|row| row.relationships.get(name)) {
            let data = relationship.get("data").unwrap_or(&Value::Null);
            let list = data.as_array().map_or(std::slice::from_ref(data), Vec::as_slice);
            ids.extend(list.iter().filter_map(|to| to.get("id").and_then(Value::as_str)));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    let known = ids.iter().filter_map(|id| state.resources.iter().find(|found| found.id == *id));
    let included: Vec<Value> = known.map(bodies::resource).collect();
    if let Some(map) = body.as_object_mut() {
        map.insert("included".to_owned(), json!(included));
    }
}

fn create(vendor: &Vendor, asked: &Asked, entry: &'static Entry) -> Result {
    let workspace_id = scope(vendor, asked)?;
    let given = given(asked, entry, entry.required)?;
    let mut state = vendor.state();
    let relationships = linked(&mut state, &workspace_id, asked, given.relationships)?;
    let attributes = exceptions::created(entry, given.attributes);
    let made = state.create_with(entry.kind, &workspace_id, attributes, relationships);
    drop(state);
    tell(vendor, "created", &made);
    Ok(exceptions::made(vendor, entry, &made, asked))
}

/// Companies and documents have events.
fn tell(vendor: &Vendor, what: &str, resource: &Resource) {
    if matches!(resource.kind, "company" | "document") {
        control::tell(vendor, &format!("{}.{what}", resource.kind), resource.clone());
    }
}

/// The body's attributes and relationships, checked.
pub fn given(asked: &Asked, entry: &'static Entry, required: &[&str]) -> Result<Checked> {
    let written = asked.body.pointer("/data/type").and_then(Value::as_str).unwrap_or_default();
    let kind = entry.write.iter().find(|kind| **kind == written);
    let kind = kind.or(entry.write.first()).copied().unwrap_or_default();
    let checked = check(&asked.body, kind, entry.attributes, required)?;
    keys(&Value::Object(checked.relationships.clone()), "data.relationships", entry.relationships)?;
    Ok(checked)
}

/// Relationships whose local ids have become the ids of new resources.
fn linked(
    state: &mut State,
    workspace_id: &str,
    asked: &Asked,
    relationships: Map<String, Value>,
) -> Result<Map<String, Value>> {
    let mut text = Value::Object(relationships).to_string();
    let included = asked.body.get("included").and_then(Value::as_array).into_iter().flatten();
    for (at, child) in included.enumerate() {
        let word = |name: &str| child.get(name).and_then(Value::as_str).unwrap_or_default();
        let local = format!("\"{}\"", word("id"));
        let path = format!("included[{at}]");
        if !text.contains(&local) {
            return Err(Flaw::new(&format!("{path}.id"), "nothing points to it").into());
        }
        let kind = match word("type") {
            "web_link" => "social_link",
            other => catalogue::of_type(other).map(|entry| entry.kind).unwrap_or_default(),
        };
        if kind.is_empty() {
            return Err(Flaw::new(&format!("{path}.type"), "no such type").into());
        }
        let attributes = child.get("attributes").and_then(Value::as_object).cloned();
        let made =
            state.create_with(kind, workspace_id, attributes.unwrap_or_default(), Map::new());
        text = text.replace(&local, &format!("\"{}\"", made.id));
    }
    let linked = serde_json::from_str(&text);
    linked.map_err(|_| Flaw::new("included", "a local id is no plain text").into())
}

fn get(vendor: &Vendor, asked: &Asked, entry: &'static Entry, id: &str) -> Result {
    exceptions::check_query(asked, entry)?;
    let workspace_id = scope(vendor, asked)?;
    let state = vendor.state();
    let found = state.resource(entry.kind, id);
    let found = found
        .filter(|found| !asked.query.contains_key("workspaceId") || in_scope(found, &workspace_id));
    let found = found.ok_or_else(|| missing(entry))?;
    let mut body = json!({ "data": exceptions::shown(vendor, found, asked) });
    include(&state, asked, &[found], &mut body);
    Ok(Answer::Json(200, body))
}

/// The refusal of an id that is not known.
pub fn missing(entry: &Entry) -> Answer {
    let name = entry.kind.to_uppercase().replace('-', "_");
    Answer::not_found(&format!("{}_NOT_FOUND", name.trim_end_matches('S')))
}

fn update(vendor: &Vendor, asked: &Asked, entry: &'static Entry, id: &str) -> Result {
    let given = given(asked, entry, &[])?;
    if let Some(name) = entry.immutable.iter().find(|name| given.attributes.contains_key(**name)) {
        return Err(Flaw::new(&format!("data.attributes.{name}"), "cannot be changed").into());
    }
    let mut state = vendor.state();
    let known = state.resource(entry.kind, id).ok_or_else(|| missing(entry))?;
    let changes = exceptions::changed(known, given.attributes)?;
    let changed = state.change(entry.kind, id, changes).ok_or_else(|| missing(entry))?;
    let resource = state.resource_mut(entry.kind, id).ok_or_else(|| missing(entry))?;
    resource.relationships.extend(given.relationships);
    let changed = Resource { relationships: resource.relationships.clone(), ..changed };
    drop(state);
    tell(vendor, "updated", &changed);
    Ok(Answer::data(200, exceptions::shown(vendor, &changed, asked)))
}

fn delete(vendor: &Vendor, entry: &'static Entry, id: &str) -> Result {
    let deleted = vendor.state().delete(entry.kind, id);
    if let Some(deleted) = &deleted {
        tell(vendor, "deleted", deleted);
    }
    // An invoice that is gone can be deleted again.
    match deleted {
        None if entry.kind != "invoice" => Err(missing(entry)),
        _ => Ok(Answer::Empty(204)),
    }
}
