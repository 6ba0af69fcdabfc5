//! The records query, for workspaces.

use serde_json::{Map, Value, json};

use super::super::Vendor;
use super::super::schema::{Flaw, keys};
use super::super::state::Workspace;
use super::{Answer, Asked, Result};

const KEYS: &[&str] = &["root", "fields", "filters", "whereClause", "orderBy", "limit", "cursor"];
const LIMIT_DEFAULT: u64 = 20;
const LIMIT_MAX: u64 = 500;

pub fn query(vendor: &Vendor, asked: &Asked) -> Result {
    let body = keys(&asked.body, "", KEYS)?;
    if body.get("root").and_then(Value::as_str) != Some("workspaces") {
        return Err(Flaw::new("root", "the emulator knows the root workspaces only").into());
    }
    let columns = columns(body.get("fields"))?;
    let limit = body.get("limit").map_or(Some(LIMIT_DEFAULT), Value::as_u64);
    let limit = limit.filter(|limit| (1..=LIMIT_MAX).contains(limit));
    let limit = limit.ok_or(Flaw::new("limit", "must be a number from 1 to 500"))?;
    let start = cursor(body.get("cursor"))?;
    let filters = body.get("filters").and_then(Value::as_array).cloned().unwrap_or_default();
    let state = vendor.state();
    let mut rows = Vec::new();
    for workspace in state.workspaces.iter().rev() {
        if filters
            .iter()
            .map(|filter| matches(filter, workspace))
            .collect::<Result<Vec<_>>>()?
            .iter()
            .all(|fits| *fits)
        {
            rows.push(row(workspace, &columns));
        }
    }
    let total = rows.len();
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let page: Vec<Value> = rows.into_iter().skip(start).take(limit).collect();
    let end = start + page.len();
    let next = (end < total).then(|| format!("row-{end}"));
    let columns: Vec<Value> = columns
        .iter()
        .map(|column| json!({ "key": format!("workspaces.{column}"), "meta": { "displayType": "string", "isEditable": false } }))
        .collect();
    let meta = json!({ "total": total, "count": page.len(), "nextCursor": next });
    Ok(Answer::Json(200, json!({ "data": page, "meta": meta, "columns": columns })))
}

/// The columns of workspaces that can be asked for.
fn columns(fields: Option<&Value>) -> Result<Vec<String>> {
    let fields = fields.and_then(Value::as_array).filter(|fields| !fields.is_empty());
    let fields = fields.ok_or(Flaw::new("fields", "must be a list with a path of depth two"))?;
    let column = |path: &Value| match path.as_array().map(Vec::as_slice) {
        Some([root, column]) if root == "workspaces" => {
            column.as_str().filter(|column| is_column(column)).map(str::to_owned)
        }
        _ => None,
    };
    fields
        .iter()
        .map(|path| {
            column(path).ok_or_else(|| Flaw::new("fields", &format!("no such path: {path}")).into())
        })
        .collect()
}

fn is_column(column: &str) -> bool {
    [
        "workspace_id",
        "name",
        "description",
        "avatar_image",
        "avatar_color",
        "external_workspace_id",
        "trusted",
        "auto_extract_enabled",
        "stage",
        "timezone",
        "parent_workspace_id",
        "created_at",
        "updated_at",
        "deleted_at",
    ]
    .contains(&column)
}

fn cursor(cursor: Option<&Value>) -> Result<usize> {
    match cursor.filter(|cursor| !cursor.is_null()) {
        None => Ok(0),
        Some(cursor) => {
            let row = cursor.as_str().and_then(|cursor| cursor.strip_prefix("row-")?.parse().ok());
            row.ok_or_else(|| Flaw::new("cursor", "is not a cursor of this query").into())
        }
    }
}

fn matches(filter: &Value, workspace: &Workspace) -> Result<bool> {
    let filter = keys(filter, "filters", &["field", "operator", "value", "conjunction"])?;
    let text = |name: &str| filter.get(name).and_then(Value::as_str).unwrap_or_default();
    let column = text("field").trim_start_matches("workspaces.");
    if !is_column(column) {
        return Err(Flaw::new("filters.field", "no such field").into());
    }
    let value = value(workspace, column);
    let wanted = filter.get("value").cloned().unwrap_or_default();
    // Text matches ignore case.
    let lower = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    match text("operator") {
        "eq" => Ok(lower(&value) == lower(&wanted)),
        "neq" => Ok(lower(&value) != lower(&wanted)),
        "contains" => Ok(lower(&value).contains(&lower(&wanted))),
        "is_null" => Ok(value.is_null()),
        "is_not_null" => Ok(!value.is_null()),
        _ => Err(Flaw::new("filters.operator", "is not an operator of text").into()),
    }
}

fn row(workspace: &Workspace, columns: &[String]) -> Value {
    let cell = |column: &String| (format!("workspaces.{column}"), value(workspace, column));
    Value::Object(columns.iter().map(cell).collect::<Map<_, _>>())
}

fn value(workspace: &Workspace, column: &str) -> Value {
    match column {
        "workspace_id" => json!(workspace.id),
        column => workspace.attributes.get(column).cloned().unwrap_or_default(),
    }
}
