//! Up to when each workspace was looked at, kept beside the log.

use jiff::Timestamp;

use super::query::Kind;
use crate::events::log::{Error, Log, Table, TableName};
use crate::workspaces::WorkspaceId;

const LISTED_KEY: &str = "workspaces-listed";

/// Watermarks, by Well's clock.
#[derive(Debug)]
pub struct Watermarks {
    log: Log,
}

impl Watermarks {
    /// Beside this log.
    pub fn new(log: Log) -> Self {
        Self { log }
    }

    /// Up to when everything was seen; none: it was never looked at.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn get(
        &self,
        kind: Kind,
        workspace: &WorkspaceId,
    ) -> Result<Option<Timestamp>, Error> {
        let key = key(kind, workspace);
        let get = move |table: &Table| table.get(key.as_bytes());
        let found = self.log.with_table(TableName::Notes, get).await?;
        Ok(found.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()))
    }

    /// Everything was seen up to here.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn set(
        &self,
        kind: Kind,
        workspace: &WorkspaceId,
        mark: Timestamp,
    ) -> Result<(), Error> {
        let (key, value) = (key(kind, workspace), mark.to_string());
        let put = move |table: &Table| table.put(key.as_bytes(), value.as_bytes());
        self.log.with_table(TableName::Notes, put).await
    }

    /// Notes when the workspaces were listed, and gives the time before: a workspace that is new
    /// in this list has been there since then at most.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn listed(&self, now: Timestamp) -> Result<Option<Timestamp>, Error> {
        let before = move |table: &Table| {
            let before = table.get(LISTED_KEY.as_bytes())?;
            table.put(LISTED_KEY.as_bytes(), now.to_string().as_bytes())?;
            Ok(before)
        };
        let found = self.log.with_table(TableName::Notes, before).await?;
        Ok(found.and_then(|bytes| String::from_utf8(bytes).ok()?.parse().ok()))
    }
}

fn key(kind: Kind, workspace: &WorkspaceId) -> String {
    format!("watermark/{}/{}", kind.word(), workspace.as_deref().unwrap_or_default())
}
