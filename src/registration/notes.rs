//! What was seen to be right, remembered beside the log.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::events::log::{Log, TableName};
use crate::special::Error;
use crate::webhook::Own;
use crate::workspaces::WorkspaceId;

/// How long what was right is believed to be so: somebody may delete a webhook in Well's app.
const BELIEVED: SignedDuration = SignedDuration::from_hours(24);
const PREFIX: &str = "registration/";
const REFUSED_KEY: &str = "refused-events";

/// A workspace whose webhooks were right.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Note {
    /// Of address, token and events.
    pub fingerprint: String,
    /// When it was seen.
    seen_at: Timestamp,
}

/// Events that Well does not take, with its reasons.
pub type Refused = BTreeMap<String, String>;

#[derive(Serialize, Deserialize)]
struct RefusedNote {
    events: Refused,
    seen_at: Timestamp,
}

/// All notes. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Notes {
    log: Log,
}

impl Note {
    /// Seen now.
    pub fn new(fingerprint: String) -> Self {
        Self { fingerprint, seen_at: Timestamp::now() }
    }

    /// Whether it must be looked at again. A clock that went back makes it old, too.
    pub fn is_old(&self) -> bool {
        is_old(self.seen_at)
    }
}

impl Notes {
    /// Beside this log.
    pub fn new(log: Log) -> Self {
        Self { log }
    }

    /// All, by workspace.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn all(&self) -> Result<BTreeMap<WorkspaceId, Note>, Error> {
        let list = |table: &crate::events::log::Table| table.list(PREFIX.as_bytes());
        let rows = self.log.with_table(TableName::Notes, list).await?;
        let read = |(key, value): (Vec<u8>, Vec<u8>)| {
            let key = String::from_utf8(key).ok()?;
            let id = key.strip_prefix(PREFIX)?;
            let note = serde_json::from_slice(&value).ok()?;
            Some(((!id.is_empty()).then(|| id.to_owned()), note))
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }

    /// The events that Well refused lately.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn refused(&self) -> Result<Refused, Error> {
        let get = |table: &crate::events::log::Table| table.get(REFUSED_KEY.as_bytes());
        let found = self.log.with_table(TableName::Notes, get).await?;
        let note = found.and_then(|bytes| serde_json::from_slice::<RefusedNote>(&bytes).ok());
        let fresh = note.filter(|note| !is_old(note.seen_at));
        Ok(fresh.map(|note| note.events).unwrap_or_default())
    }

    /// Remembers the events that Well refused, unless that is known: they are tried again a day
    /// after the first refusal.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn set_refused(&self, events: Refused) -> Result<(), Error> {
        if self.refused().await? == events {
            return Ok(());
        }
        let note = RefusedNote { events, seen_at: Timestamp::now() };
        let value = serde_json::to_vec(&note).unwrap_or_default();
        let put =
            move |table: &crate::events::log::Table| table.put(REFUSED_KEY.as_bytes(), &value);
        Ok(self.log.with_table(TableName::Notes, put).await?)
    }

    /// Remembers, or forgets.
    ///
    /// # Errors
    /// The store's trouble.
    pub async fn set(&self, id: &WorkspaceId, note: Option<Note>) -> Result<(), Error> {
        let key = format!("{PREFIX}{}", id.as_deref().unwrap_or_default());
        let value = note.and_then(|note| serde_json::to_vec(&note).ok());
        let set = move |table: &crate::events::log::Table| match value {
            Some(value) => table.put(key.as_bytes(), &value),
            None => table.remove(key.as_bytes()),
        };
        Ok(self.log.with_table(TableName::Notes, set).await?)
    }
}

fn is_old(seen_at: Timestamp) -> bool {
    let age = Timestamp::now().duration_since(seen_at);
    age > BELIEVED || age < SignedDuration::ZERO
}

/// Tells one registration from another, and shows nothing of it.
pub fn fingerprint(own: Option<&Own>, events: &[String]) -> String {
    let mut hash = Sha256::new();
    let mut add = |text: &str| {
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(text.as_bytes());
    };
    if let Some(Own { url, headers }) = own {
        add(url);
        headers.iter().for_each(|(name, value)| {
            add(name);
            add(value);
        });
    }
    events.iter().for_each(|event| add(event));
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
