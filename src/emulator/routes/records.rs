//! Records: flat rows of workspaces and of every plain resource.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Map, Number, Value, json};

use super::super::Vendor;
use super::super::catalogue::CATALOGUE;
use super::super::schema::{Flaw, keys};
use super::super::state::State;
use super::{Answer, Asked, Result, scope};

const QUERY: &[&str] = &["root", "fields", "filters", "whereClause", "orderBy", "limit", "cursor"];
const STATISTICS: &[&str] = &["root", "filters", "whereClause", "aggregations", "group_by"];
const LIMIT_DEFAULT: u64 = 20;
const LIMIT_MAX: u64 = 500;
const WORKSPACE_COLUMNS: [&str; 14] = [
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
];

/// A row: values by column, without the root.
type Row = Map<String, Value>;

pub fn query(vendor: &Vendor, asked: &Asked) -> Result {
    let body = keys(&asked.body, "", QUERY)?;
    let root = body.get("root").and_then(Value::as_str).unwrap_or_default();
    let columns = columns(root, body.get("fields"))?;
    let limit = body.get("limit").map_or(Some(LIMIT_DEFAULT), Value::as_u64);
    let scope = scope(vendor, asked)?;
    let mut rows = rows(&vendor.state(), root)?;
    if matches!(root, "documents" | "companies") {
        in_scope(&vendor.state(), &scope, &mut rows);
    }
    filter(root, &mut rows, body.get("filters"))?;
    sort(root, &mut rows, body.get("orderBy"));
    let cursor = body.get("cursor").filter(|cursor| !cursor.is_null()).map(Value::as_str);
    answer(root, rows, &columns, limit, cursor.map(Option::unwrap_or_default))
}

pub fn list(vendor: &Vendor, asked: &Asked, root: &str) -> Result {
    let mut rows = rows(&vendor.state(), root)?;
    let mut columns: Vec<String> = match asked.query.get("fields") {
        Some(fields) => fields.split(',').map(str::to_owned).collect(),
        None => rows.first().map(|row| row.keys().cloned().collect()).unwrap_or_default(),
    };
    columns.retain(|column| !column.is_empty());
    if let Some(sort) = asked.query.get("sort") {
        order(&mut rows, sort.trim_start_matches('-'), sort.starts_with('-'));
    }
    let limit = asked.query.get("limit").map_or(Some(LIMIT_DEFAULT), |limit| limit.parse().ok());
    answer(root, rows, &columns, limit, asked.query.get("cursor").map(String::as_str))
}

pub fn statistics(vendor: &Vendor, asked: &Asked) -> Result {
    let body = keys(&asked.body, "", STATISTICS)?;
    let root = body.get("root").and_then(Value::as_str).unwrap_or_default();
    let mut rows = rows(&vendor.state(), root)?;
    filter(root, &mut rows, body.get("filters"))?;
    let group_by = body.get("group_by").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut groups: BTreeMap<String, (Row, Vec<&Row>)> = BTreeMap::new();
    for row in &rows {
        let name = |by: &Value| by.as_str().unwrap_or_default().to_owned();
        let key: Row = group_by
            .iter()
            .map(|by| (name(by), row.get(&name(by)).cloned().unwrap_or_default()))
            .collect();
        groups.entry(json!(key).to_string()).or_insert((key, Vec::new())).1.push(row);
    }
    let figures = body.get("aggregations").and_then(Value::as_array);
    let figures = figures.ok_or(Flaw::new("aggregations", "required"))?;
    let mut data = Vec::new();
    for (mut row, members) in groups.into_values() {
        for figure in figures {
            let (alias, value) = figure_of(figure, &members)?;
            row.insert(alias, value);
        }
        data.push(row);
    }
    Ok(Answer::Json(200, json!({ "data": data, "meta": { "currency": "USD" } })))
}

fn figure_of(figure: &Value, rows: &[&Row]) -> Result<(String, Value)> {
    let figure = keys(figure, "aggregations", &["op", "field", "alias"])?;
    let text = |name: &str| figure.get(name).and_then(Value::as_str).unwrap_or_default();
    let numbers = rows.iter().filter_map(|row| at(row, text("field"))?.as_f64());
    let sum: f64 = numbers.clone().sum();
    let count = u32::try_from(numbers.clone().count()).unwrap_or(u32::MAX);
    let value = match text("op") {
        "count" => return Ok((text("alias").to_owned(), json!(rows.len()))),
        "sum" => Some(sum),
        "avg" => (count > 0).then(|| sum / f64::from(count)),
        "min" => numbers.reduce(f64::min),
        "max" => numbers.reduce(f64::max),
        _ => return Err(Flaw::new("aggregations.op", "is not an operation").into()),
    };
    let number = value.and_then(Number::from_f64).map_or(Value::Null, Value::Number);
    Ok((text("alias").to_owned(), number))
}

fn at<'a>(row: &'a Row, path: &str) -> Option<&'a Value> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let value = row.get(first)?;
    rest.split('.').filter(|key| !key.is_empty()).try_fold(value, |value, key| value.get(key))
}

fn answer(
    root: &str,
    rows: Vec<Row>,
    columns: &[String],
    limit: Option<u64>,
    cursor: Option<&str>,
) -> Result {
    let limit = limit.filter(|limit| (1..=LIMIT_MAX).contains(limit));
    let limit = limit.ok_or(Flaw::new("limit", "must be a number from 1 to 500"))?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let start = match cursor {
        None => 0,
        Some(cursor) => {
            let row = cursor.strip_prefix("row-").and_then(|row| row.parse().ok());
            row.ok_or(Flaw::new("cursor", "is not a cursor of this query"))?
        }
    };
    let total = rows.len();
    let cell = |row: &Row, column: &String| {
        (format!("{root}.{column}"), at(row, column).cloned().unwrap_or_default())
    };
    let page: Vec<Value> = rows
        .iter()
        .skip(start)
        .take(limit)
        .map(|row| columns.iter().map(|column| cell(row, column)).collect())
        .collect();
    let end = start + page.len();
    let next = (end < total).then(|| format!("row-{end}"));
    let columns: Vec<Value> = columns
        .iter()
        .map(|column| json!({ "key": format!("{root}.{column}"), "meta": { "displayType": "string", "isEditable": false } }))
        .collect();
    let meta = json!({ "total": total, "count": page.len(), "nextCursor": next });
    Ok(Answer::Json(200, json!({ "data": page, "meta": meta, "columns": columns })))
}

/// All rows of a root, newest first.
fn rows(state: &State, root: &str) -> Result<Vec<Row>> {
    if root == "workspaces" {
        let row = |workspace: &super::super::state::Workspace| {
            let mut row = workspace.attributes.clone();
            row.insert("workspace_id".to_owned(), json!(workspace.id));
            row
        };
        return Ok(state.workspaces.iter().rev().map(row).collect());
    }
    let entry = CATALOGUE.iter().find(|entry| entry.path.replace('-', "_") == root);
    let entry = entry.ok_or(Flaw::new("root", "is not a root"))?;
    let row = |resource: &super::super::state::Resource| {
        let mut row = resource.attributes.clone();
        row.insert(format!("{}_id", entry.kind.replace('-', "_")), json!(resource.id));
        row.insert("workspace_id".to_owned(), json!(resource.workspace_id));
        row
    };
    let all = state.resources.iter().chain(&state.deleted).rev();
    let own = all.filter(|resource| resource.kind == entry.kind);
    Ok(own.map(row).collect())
}

/// The columns that are asked for, without the root.
fn columns(root: &str, fields: Option<&Value>) -> Result<Vec<String>> {
    let fields = fields.and_then(Value::as_array).filter(|fields| !fields.is_empty());
    let fields = fields.ok_or(Flaw::new("fields", "must be a list with a path of depth two"))?;
    let column = |path: &Value| match path.as_array().map(Vec::as_slice) {
        Some([first, rest @ ..]) if first == root && !rest.is_empty() => {
            let names: Option<Vec<&str>> = rest.iter().map(Value::as_str).collect();
            names.map(|names| names.join(".")).filter(|column| is_column(root, column))
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

/// Only some columns are known for certain.
fn is_column(root: &str, column: &str) -> bool {
    match root {
        "workspaces" => WORKSPACE_COLUMNS.contains(&column),
        // No documentation gives companies a time of processing.
        "companies" => column != "processed_at",
        _ => true,
    }
}

/// A workspace sees its own rows and those of its children.
fn in_scope(state: &State, scope: &str, rows: &mut Vec<Row>) {
    let is_child = |id: &str| {
        let child = state.workspaces.iter().find(|workspace| workspace.id == id);
        child
            .is_some_and(|child| child.attributes.get("parent_workspace_id") == Some(&json!(scope)))
    };
    rows.retain(|row| {
        let own = row.get("workspace_id").and_then(Value::as_str).unwrap_or_default();
        own == scope || is_child(own)
    });
}

fn sort(root: &str, rows: &mut [Row], by: Option<&Value>) {
    let text = |name: &str| by.and_then(|by| by.get(name)?.as_str());
    let Some(field) = text("field") else { return };
    let column = field.trim_start_matches(root).trim_start_matches('.');
    order(rows, column, text("direction") == Some("desc"));
}

/// Rows that are equal stay as they were, newest first.
fn order(rows: &mut [Row], column: &str, is_descending: bool) {
    let key = |row: &Row| at(row, column).map(ToString::to_string);
    rows.sort_by(|one, other| match is_descending {
        true => key(other).cmp(&key(one)),
        false => key(one).cmp(&key(other)),
    });
}

/// Rules from left to right, each joined to the next by its conjunction.
fn filter(root: &str, rows: &mut Vec<Row>, filters: Option<&Value>) -> Result<()> {
    let filters: Vec<&Value> = filters.and_then(Value::as_array).into_iter().flatten().collect();
    let mut kept = Vec::new();
    for row in std::mem::take(rows) {
        let (mut fits, mut joins_by_or) = (true, false);
        for filter in &filters {
            let one = matches(root, filter, &row)?;
            fits = if joins_by_or { fits || one } else { fits && one };
            joins_by_or = filter.get("conjunction").and_then(Value::as_str) == Some("or");
        }
        if fits {
            kept.push(row);
        }
    }
    *rows = kept;
    Ok(())
}

fn matches(root: &str, filter: &Value, row: &Row) -> std::result::Result<bool, Flaw> {
    let filter = keys(filter, "filters", &["field", "operator", "value", "conjunction"])?;
    let text = |name: &str| filter.get(name).and_then(Value::as_str).unwrap_or_default();
    let column = text("field").trim_start_matches(root).trim_start_matches('.');
    if !is_column(root, column) {
        return Err(Flaw::new("filters.field", "no such field"));
    }
    let value = at(row, column).cloned().unwrap_or_default();
    let wanted = filter.get("value").cloned().unwrap_or_default();
    // Text matches ignore case.
    let lower = |value: &Value| value.as_str().unwrap_or_default().to_lowercase();
    let time = |value: &Value| value.as_str().and_then(|text| text.parse::<Timestamp>().ok());
    let order = match value.as_f64().zip(wanted.as_f64()) {
        Some((value, wanted)) => Some(value.total_cmp(&wanted)),
        None => time(&value).zip(time(&wanted)).map(|(value, wanted)| value.cmp(&wanted)),
    };
    match text("operator") {
        "eq" => Ok(lower(&value) == lower(&wanted) && value.is_string() == wanted.is_string()),
        "neq" => Ok(lower(&value) != lower(&wanted)),
        "contains" => Ok(lower(&value).contains(&lower(&wanted))),
        "starts_with" => Ok(lower(&value).starts_with(&lower(&wanted))),
        "ends_with" => Ok(lower(&value).ends_with(&lower(&wanted))),
        "in" => Ok(wanted.as_array().is_some_and(|list| list.contains(&value))),
        "gt" => Ok(order.is_some_and(std::cmp::Ordering::is_gt)),
        "gte" => Ok(order.is_some_and(std::cmp::Ordering::is_ge)),
        "lt" => Ok(order.is_some_and(std::cmp::Ordering::is_lt)),
        "lte" => Ok(order.is_some_and(std::cmp::Ordering::is_le)),
        "is_null" => Ok(value.is_null()),
        "is_not_null" => Ok(!value.is_null()),
        _ => Err(Flaw::new("filters.operator", "is not an operator")),
    }
}
