//! Which workspaces the gateway looks after.
//!
//! Well plans a list of workspaces and does not have it; records of that root are the way. What is
//! listed teaches the pairs of ids.

use bytes::Bytes;
use serde_json::{Value, json};

use crate::rest::{self, Asker, Call, Rest};
use crate::workspace_ids::WorkspaceIds;

/// Rows of a page: Well's limit.
const PAGE_SIZE: usize = 500;
/// Workspaces that are looked after at most; each costs calls.
pub const WORKSPACES_MAX: usize = 10_000;

/// `WELL_WEBHOOK_WORKSPACES`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// None: callers register by CreateWebhook.
    None,
    /// The default workspace of the token, and what Well delivers of its children with it.
    Default,
    /// Every workspace that the token sees.
    All,
    /// These, by either id.
    List(Vec<String>),
}

/// Finds them. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Workspaces {
    kept: Kept,
    rest: Rest,
    ids: WorkspaceIds,
}

/// A workspace by Well's id; none: the default workspace of the token.
pub type WorkspaceId = Option<String>;

impl Workspaces {
    /// Those of the setting, asked for by this client.
    pub fn new(kept: Kept, rest: Rest, ids: WorkspaceIds) -> Self {
        Self { kept, rest, ids }
    }

    /// The setting.
    pub fn kept(&self) -> &Kept {
        &self.kept
    }

    /// The pairs of ids that were learnt.
    pub fn ids(&self) -> &WorkspaceIds {
        &self.ids
    }

    /// The workspaces now, by Well's ids. Ids of the setting that nobody knows are told and left
    /// out.
    ///
    /// # Errors
    /// Well's trouble.
    pub async fn now(&self) -> Result<Vec<WorkspaceId>, rest::Error> {
        match &self.kept {
            Kept::None => Ok(Vec::new()),
            Kept::Default => Ok(vec![None]),
            Kept::All => Ok(self.all().await?.into_iter().map(|(id, _)| Some(id)).collect()),
            Kept::List(given) => {
                let all = self.all().await?;
                let mut found = Vec::new();
                for given in given {
                    let is_meant = |(id, external): &&(String, Option<String>)| {
                        id == given || external.as_ref() == Some(given)
                    };
                    match all.iter().find(is_meant) {
                        Some((id, _)) => found.push(Some(id.clone())),
                        None => {
                            tracing::warn!(
                                workspace = given,
                                "WELL_WEBHOOK_WORKSPACES names a workspace that Well does not show"
                            );
                        }
                    }
                }
                found.sort();
                found.dedup();
                Ok(found)
            }
        }
    }

    async fn all(&self) -> Result<Vec<(String, Option<String>)>, rest::Error> {
        let mut found = Vec::new();
        let mut cursor = Value::Null;
        while found.len() < WORKSPACES_MAX {
            let answer = self.rest.call(&query(&cursor), &Asker::default()).await?;
            let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
            let rows = body.get("data").and_then(Value::as_array).cloned().unwrap_or_default();
            for row in &rows {
                let text =
                    |name: &str| row.get(name).and_then(Value::as_str).filter(|it| !it.is_empty());
                let Some(id) = text("workspaces.workspace_id") else { continue };
                let external = text("workspaces.external_workspace_id");
                external.iter().for_each(|external| self.ids.learn(id, external));
                found.push((id.to_owned(), external.map(str::to_owned)));
            }
            cursor = body.pointer("/meta/nextCursor").cloned().unwrap_or_default();
            if rows.is_empty() || !cursor.is_string() {
                break;
            }
        }
        Ok(found)
    }
}

fn query(cursor: &Value) -> Call {
    let columns = ["workspace_id", "external_workspace_id"];
    let mut body = json!({
        "root": "workspaces",
        "fields": columns.map(|column| ["workspaces", column]),
        "limit": PAGE_SIZE,
    });
    if let (Some(map), true) = (body.as_object_mut(), cursor.is_string()) {
        map.insert("cursor".to_owned(), cursor.clone());
    }
    Call {
        method: http::Method::POST,
        target: "/v1/records/query".to_owned(),
        body: Some(Bytes::from(body.to_string())),
        repeatable: true,
        idempotency_key: None,
    }
}
