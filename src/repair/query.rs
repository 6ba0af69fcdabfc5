//! Asks Well which rows changed.
//!
//! Which time columns a version of Well has is not documented whole: a column that it refuses is
//! left out from then on. Times are Well's; its clock is read from the `Date` of its answers, so
//! that a difference between the machines does no harm.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::header::DATE;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::Error;
use crate::rest::failure::http_date;
use crate::rest::{self, Answer, Asker, Call, Rest};
use crate::transcode::path;
use crate::workspaces::WorkspaceId;

/// Rows of a page.
const PAGE_SIZE: u32 = 200;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Documents.
    Document,
    /// Companies.
    Company,
}

/// All of them.
pub const KINDS: [Kind; 2] = [Kind::Document, Kind::Company];

/// Well's clock and ours at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    /// Well's.
    pub well: Timestamp,
    /// Ours.
    pub own: Timestamp,
}

/// A page of rows.
#[derive(Debug)]
pub struct Page {
    /// Flat rows, keyed by dot path.
    pub rows: Vec<Value>,
    /// The cursor of the next page.
    pub next: Option<Value>,
    /// When it was answered.
    pub now: Clock,
}

/// Asks, and remembers which columns there are.
#[derive(Debug)]
pub struct Query {
    rest: Rest,
    absent: BTreeSet<(Kind, &'static str)>,
}

impl Kind {
    /// The word of events, and of JSON:API's type.
    pub fn word(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Company => "company",
        }
    }

    /// The root of records.
    pub fn root(self) -> &'static str {
        match self {
            Self::Document => "documents",
            Self::Company => "companies",
        }
    }

    /// The column of its id.
    pub fn id_column(self) -> &'static str {
        match self {
            Self::Document => "document_id",
            Self::Company => "company_id",
        }
    }

    /// Columns by which a change is found; the first is what rows are ordered by.
    fn times(self) -> &'static [&'static str] {
        match self {
            Self::Document => {
                &["updated_at", "created_at", "processed_at", "deleted_at", "uploaded_at"]
            }
            Self::Company => &["updated_at", "created_at", "deleted_at"],
        }
    }

    /// Columns that an event shows beside.
    fn others(self) -> &'static [&'static str] {
        match self {
            Self::Document => &["workspace_id", "filename", "document_type"],
            Self::Company => &["workspace_id", "name"],
        }
    }
}

impl Clock {
    /// How far Well's clock is before ours.
    pub fn lead(&self) -> SignedDuration {
        self.well.duration_since(self.own)
    }
}

impl Query {
    /// By this client.
    pub fn new(rest: Rest) -> Self {
        Self { rest, absent: BTreeSet::new() }
    }

    /// Well's clock, by a query that finds nothing.
    pub async fn clock(&mut self, kind: Kind, workspace: &WorkspaceId) -> Result<Clock, Error> {
        let page = self.page(kind, workspace, Timestamp::now(), &Value::Null).await?;
        Ok(page.now)
    }

    /// Rows that changed after a time.
    pub async fn page(
        &mut self,
        kind: Kind,
        workspace: &WorkspaceId,
        since: Timestamp,
        cursor: &Value,
    ) -> Result<Page, Error> {
        loop {
            let call = self.call(kind, workspace, since, cursor);
            match self.rest.call(&call, &Asker::default()).await {
                Ok(answer) => return read(&answer),
                Err(error) => self.leave_out(kind, error)?,
            }
        }
    }

    /// After a refusal: the column that it names is left out, or the last of those that may be
    /// absent.
    fn leave_out(&mut self, kind: Kind, error: rest::Error) -> Result<(), Error> {
        let rest::Error::Answered(failure) = &error else { return Err(error.into()) };
        if !matches!(failure.http_status, 400 | 422) {
            return Err(error.into());
        }
        let text = error.to_string();
        let known: Vec<&'static str> = self.columns(kind).collect();
        let optional: Vec<&'static str> =
            known.iter().filter(|column| **column != kind.id_column()).copied().collect();
        let named = optional.iter().find(|column| text.contains(*column));
        let has_time = |left_out: &str| {
            kind.times().iter().any(|time| *time != left_out && known.contains(time))
        };
        match named.or(optional.last()) {
            Some(column) if has_time(column) => {
                tracing::warn!(root = kind.root(), column, "well has no such column; left out");
                self.absent.insert((kind, column));
                Ok(())
            }
            Some(_) | None => Err(Error::Refused(kind.root(), text)),
        }
    }

    /// The columns that Well is not known to lack.
    fn columns(&self, kind: Kind) -> impl Iterator<Item = &'static str> {
        let all = std::iter::once(kind.id_column())
            .chain(kind.times().iter().copied())
            .chain(kind.others().iter().copied());
        all.filter(move |column| !self.absent.contains(&(kind, *column)))
    }

    fn call(&self, kind: Kind, workspace: &WorkspaceId, since: Timestamp, cursor: &Value) -> Call {
        let root = kind.root();
        let fields: Vec<Value> = self.columns(kind).map(|column| json!([root, column])).collect();
        let times: Vec<&str> =
            self.columns(kind).filter(|column| kind.times().contains(column)).collect();
        let since = format!("{since:.3}");
        let filters: Vec<Value> = times
            .iter()
            .map(|column| {
                json!({
                    "field": format!("{root}.{column}"),
                    "operator": "gt",
                    "value": since,
                    "conjunction": "or",
                })
            })
            .collect();
        let order = times.first().map(|column| format!("{root}.{column}"));
        let mut body = json!({
            "root": root,
            "fields": fields,
            "filters": filters,
            "orderBy": { "field": order, "direction": "asc" },
            "limit": PAGE_SIZE,
        });
        if let (Some(map), false) = (body.as_object_mut(), cursor.is_null()) {
            map.insert("cursor".to_owned(), cursor.clone());
        }
        let scope = workspace.as_deref().map(|id| ("workspaceId", id));
        Call {
            method: http::Method::POST,
            target: path::with_query("/v1/records/query", scope),
            body: Some(Bytes::from(body.to_string())),
            repeatable: true,
            idempotency_key: None,
        }
    }
}

fn read(answer: &Answer) -> Result<Page, Error> {
    let own = Timestamp::now();
    let date = answer.headers.get(DATE).and_then(|value| http_date(value.to_str().ok()?));
    let now = Clock { well: date.unwrap_or(own), own };
    let body: Value =
        serde_json::from_slice(&answer.body).map_err(|_| Error::Shape("it is not JSON"))?;
    let rows = body.get("data").and_then(Value::as_array);
    let rows = rows.ok_or(Error::Shape("`data` is no list"))?.clone();
    let next = body.pointer("/meta/nextCursor").filter(|next| next.is_string()).cloned();
    Ok(Page { next: next.filter(|_| !rows.is_empty()), rows, now })
}
