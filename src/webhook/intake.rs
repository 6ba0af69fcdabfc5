//! From bytes to an event in the log, for deliveries as they come and for dead letters again.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use jiff::Timestamp;

use super::delivery::{self, Delivery, EVENT_HEADER, Unreadable};
use super::{Config, WORKSPACE_HEADER, identity};
use crate::events::deadletter::DeadLetter;
use crate::events::log::{Error, Log};
use crate::events::{self, Event, Origin};
use crate::workspace_ids::WorkspaceIds;

/// Reads deliveries and appends their events. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Intake {
    log: Log,
    workspace_ids: WorkspaceIds,
    event_id_names: Vec<String>,
    dedupe_window: Duration,
}

/// What became of a delivery that could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// The event's id.
    pub event_id: String,
    /// Whether it was appended; the log held it already otherwise.
    pub is_new: bool,
}

impl Intake {
    /// Reads by these settings, appends to this log.
    pub fn new(config: &Config, log: Log, workspace_ids: WorkspaceIds) -> Self {
        let event_id_names = config.event_id_names.clone();
        Self { log, workspace_ids, event_id_names, dedupe_window: config.dedupe_window }
    }

    /// The log.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Reads a delivery. The workspace of a body that names none is that of the webhook, where the
    /// gateway registered it for one.
    ///
    /// # Errors
    /// No event can be read from it.
    pub fn read(
        &self,
        headers: &HeaderMap,
        workspace: Option<String>,
        body: &[u8],
    ) -> Result<Delivery, Unreadable> {
        let mut delivery = delivery::read(headers, body, &self.event_id_names)?;
        if delivery.workspace_id.is_none() && delivery.external_workspace_id.is_none() {
            delivery.workspace_id = workspace;
        }
        self.workspace_ids
            .complete(&mut delivery.workspace_id, &mut delivery.external_workspace_id);
        Ok(delivery)
    }

    /// Appends the event, unless the log holds it; synced when this returns.
    ///
    /// # Errors
    /// The log's.
    pub async fn append(
        &self,
        delivery: Delivery,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<Appended, Error> {
        let (event_id, identity) = identity::of(&delivery, &body, receive_time, self.dedupe_window);
        let event = event(event_id.clone(), delivery, body, receive_time);
        let appended = self.log.append(event, identity).await?;
        Ok(Appended { event_id, is_new: matches!(appended, events::Appended::New(_)) })
    }

    /// Keeps a delivery aside that could not be read.
    ///
    /// # Errors
    /// The log's.
    pub async fn set_aside(
        &self,
        reason: Unreadable,
        headers: &HeaderMap,
        body: Bytes,
        receive_time: Timestamp,
    ) -> Result<(), Error> {
        let headers = self.kept_headers(headers);
        let letter = DeadLetter { receive_time, reason: reason.code().into(), headers, body };
        self.log.keep_dead_letter(letter).await
    }

    /// Those that a reader looks at. Credentials stand in others.
    fn kept_headers(&self, headers: &HeaderMap) -> BTreeMap<String, String> {
        let own = [EVENT_HEADER, WORKSPACE_HEADER, CONTENT_TYPE.as_str()];
        let names = self.event_id_names.iter().map(String::as_str).chain(own);
        let kept = names.filter_map(|name| {
            let value = headers.get(name)?.to_str().ok()?;
            Some((name.to_owned(), value.to_owned()))
        });
        kept.collect()
    }
}

fn event(id: String, delivery: Delivery, body: Bytes, receive_time: Timestamp) -> Event {
    Event {
        id,
        event_type: delivery.event_type,
        workspace_id: delivery.workspace_id,
        external_workspace_id: delivery.external_workspace_id,
        people_id: delivery.people_id,
        resource_id: delivery.resource_id,
        occur_time: delivery.occur_time,
        receive_time,
        origin: Origin::Webhook,
        body,
    }
}
