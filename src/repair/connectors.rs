//! Notices when the status of a workspace's Gmail connector changes: Well has no event for it, and
//! a customer who revokes access is otherwise silent.

use std::collections::BTreeSet;

use bytes::Bytes;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Error, Metrics};
use crate::events::log::{Log, Table, TableName};
use crate::events::{Appended, Event, Identity, Origin};
use crate::rest::{Asker, Rest};
use crate::special::gmail::{self, Status};
use crate::webhook::identity::digest_id;
use crate::workspaces::{Kept, WorkspaceId, Workspaces};

/// The type of the event.
pub const EVENT_TYPE: &str = "gateway.gmail_connector.updated";

const PREFIX: &str = "gmail-connector/";

/// What was seen last.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    status: String,
    /// How often it has changed: tells one change from a later one to the same status.
    change_count: u64,
}

/// Looks at connectors.
#[derive(Debug)]
pub struct Connectors {
    rest: Rest,
    log: Log,
}

impl Connectors {
    /// By this client, beside this log.
    pub fn new(rest: Rest, log: Log) -> Self {
        Self { rest, log }
    }

    /// The workspaces whose connectors are looked at: those that are kept, and where only the
    /// default one is, all that the gateway has seen.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn known(
        &self,
        kept: &[WorkspaceId],
        workspaces: &Workspaces,
    ) -> Result<BTreeSet<String>, Error> {
        let mut known: BTreeSet<String> = kept.iter().flatten().cloned().collect();
        if *workspaces.kept() == Kept::Default {
            known.extend(workspaces.ids().well_ids());
            let list = |table: &Table| table.list(PREFIX.as_bytes());
            let noted = self.log.with_table(TableName::Notes, list).await?;
            let id = |(key, _): (Vec<u8>, Vec<u8>)| {
                String::from_utf8(key).ok()?.strip_prefix(PREFIX).map(str::to_owned)
            };
            known.extend(noted.into_iter().filter_map(id));
        }
        Ok(known)
    }

    /// Looks at one, and appends an event when its status is another than the last time. The first
    /// look tells only of a connector that is installed.
    ///
    /// # Errors
    /// Well's trouble, or the log's.
    pub async fn look(
        &self,
        workspace: &str,
        workspaces: &Workspaces,
        metrics: &Metrics,
    ) -> Result<(), Error> {
        let status = gmail::status_of(&self.rest, workspace, &Asker::default()).await?;
        let Status { word, people_id } = status;
        let key = format!("{PREFIX}{workspace}");
        let last = self.last(key.clone()).await?;
        if last.as_ref().is_some_and(|last| last.status == word) {
            return Ok(());
        }
        let before = last.as_ref().map(|last| last.status.clone());
        let change_count = last.map_or(0, |last| last.change_count) + 1;
        let is_news = before.is_some() || word != gmail::NOT_INSTALLED;
        if is_news {
            let mut ids = (Some(workspace.to_owned()), None);
            workspaces.ids().complete(&mut ids.0, &mut ids.1);
            let event = event(ids, &word, before, people_id, change_count);
            // The count makes the id, so that a crash before the note tells nothing twice.
            if let Appended::New(_) = self.log.append(event, Identity::by_id()).await? {
                metrics.observed.inc();
            }
        }
        let seen = Seen { status: word, change_count };
        let value = serde_json::to_vec(&seen).unwrap_or_default();
        let put = move |table: &Table| table.put(key.as_bytes(), &value);
        Ok(self.log.with_table(TableName::Notes, put).await?)
    }

    async fn last(&self, key: String) -> Result<Option<Seen>, Error> {
        let get = move |table: &Table| table.get(key.as_bytes());
        let found = self.log.with_table(TableName::Notes, get).await?;
        Ok(found.and_then(|bytes| serde_json::from_slice(&bytes).ok()))
    }
}

fn event(
    (workspace_id, external_workspace_id): (Option<String>, Option<String>),
    status: &str,
    before: Option<String>,
    people_id: Option<String>,
    change_count: u64,
) -> Event {
    let now = Timestamp::now();
    let count = change_count.to_be_bytes();
    let workspace = workspace_id.clone().unwrap_or_default();
    let body = json!({
        "event": EVENT_TYPE,
        "data": {
            "workspace_id": workspace_id,
            "external_workspace_id": external_workspace_id,
            "people_id": people_id,
            "status": status,
            "previous_status": before,
        },
    });
    Event {
        id: digest_id(&[b"gmail", workspace.as_bytes(), status.as_bytes(), &count]),
        event_type: EVENT_TYPE.to_owned(),
        workspace_id,
        external_workspace_id,
        people_id,
        resource_id: None,
        occur_time: None,
        receive_time: now,
        origin: Origin::Observed,
        body: Bytes::from(body.to_string()),
    }
}
