//! Finds what no delivery brought, and appends it.
//!
//! Well tries a delivery four times and forgets it; newer versions deliver two of the six events at
//! all. So Well is asked, now and then, which documents and companies changed, and one event is
//! appended for each whose latest state nothing in the log tells of. It promises: a state is told
//! once, by a delivery or by a repair; a delivery on its way is waited for; calls stay within a
//! budget. States that Well has overwritten since are not found: nobody knows them any more.
//! Beside it, the status of each Gmail connector is watched, as Well has no event for it.

mod connectors;
mod metrics;
mod query;
mod rows;
mod watermarks;

use std::collections::{BTreeSet, VecDeque};
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

use crate::events::log::Log;
use crate::events::{Appended, Event, Identity, Origin, log};
use crate::rest::{self, Rest};
use crate::schedule::jittered;
use crate::special;
use crate::webhook::identity;
use crate::workspaces::{Kept, WorkspaceId, Workspaces};
use connectors::Connectors;
pub use metrics::Metrics;
use query::{KINDS, Kind, Page, Query};
use rows::Found;
use watermarks::Watermarks;

/// How far before the watermark is looked again: a row may become visible a little after the time
/// that it carries.
const OVERLAP: SignedDuration = SignedDuration::from_secs(60);

/// How repairs are made.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_REPAIR_INTERVAL`; none: `off`.
    pub interval: Option<Duration>,
    /// `WELL_REPAIR_GRACE`: how long a delivery is waited for.
    pub grace: Duration,
    /// `WELL_REPAIR_CALLS`: calls of one pass at most.
    pub calls: u32,
}

/// Why a pass ended early.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Rest(#[from] rest::Error),
    #[error(transparent)]
    Log(#[from] log::Error),
    #[error(transparent)]
    Connector(#[from] special::Error),
    #[error("well's answer has no rows: {0}")]
    Shape(&'static str),
    #[error("well refuses the query of {0}: {1}")]
    Refused(&'static str, String),
}

/// What is looked at next.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Task {
    /// Rows of a kind that changed in a workspace, from where the last pass stopped.
    Rows(Kind, WorkspaceId, Option<Resume>),
    /// The connector of a workspace, by Well's id.
    Connector(String),
}

/// Where rows go on that the budget cut short.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Resume {
    since: Timestamp,
    /// Up to when rows were ripe as the first page was read.
    ripe: Timestamp,
    cursor: Value,
}

/// Makes repairs.
#[derive(Debug)]
pub struct Repair {
    config: Config,
    rest: Rest,
    workspaces: Workspaces,
    log: Log,
    metrics: Metrics,
    watermarks: Watermarks,
    connectors: Connectors,
    query: Query,
    /// How far Well's clock was before ours at the last answer.
    lead: SignedDuration,
    /// When the workspaces were listed in the round before this one.
    listed_before: Option<Timestamp>,
    /// What is left of a round that the budget cut short.
    round: VecDeque<Task>,
}

impl Repair {
    /// Over this log, by this client.
    pub fn new(
        config: Config,
        rest: Rest,
        workspaces: Workspaces,
        log: Log,
        metrics: Metrics,
    ) -> Self {
        let watermarks = Watermarks::new(log.clone());
        let connectors = Connectors::new(rest.clone(), log.clone());
        let query = Query::new(rest.clone());
        Self {
            config,
            rest,
            workspaces,
            log,
            metrics,
            watermarks,
            connectors,
            query,
            lead: SignedDuration::ZERO,
            listed_before: None,
            round: VecDeque::new(),
        }
    }

    /// Whether anything is looked for.
    pub fn is_on(&self) -> bool {
        self.config.interval.is_some() && *self.workspaces.kept() != Kept::None
    }

    /// Passes at the start and by the schedule, until `draining`.
    pub async fn keep(mut self, draining: CancellationToken) {
        let Some(interval) = self.config.interval else { return };
        loop {
            let pass = draining.run_until_cancelled(self.pass()).await;
            match pass {
                None => return,
                Some(Ok(())) => {}
                Some(Err(error)) => {
                    self.metrics.failures.inc();
                    tracing::warn!(%error, "a look for lost events failed; it is done again");
                }
            }
            let wait = tokio::time::sleep(jittered(interval));
            if draining.run_until_cancelled(wait).await.is_none() {
                return;
            }
        }
    }

    /// A round over all workspaces, or as much of it as the budget allows; the next pass goes on
    /// there.
    async fn pass(&mut self) -> Result<(), Error> {
        let mut calls_left = self.config.calls;
        if self.round.is_empty() {
            calls_left = calls_left.saturating_sub(1);
            let asked_at = Timestamp::now();
            let kept = self.workspaces.now().await?;
            let asked_at = asked_at.checked_add(self.lead).unwrap_or(asked_at);
            self.listed_before = self.watermarks.listed(asked_at).await?;
            let connectors = self.connectors.known(&kept, &self.workspaces).await?;
            self.round = tasks(kept, connectors);
        }
        let mut first_error = None;
        while calls_left > 0 {
            let Some(task) = self.round.pop_front() else {
                self.metrics.rounds.inc();
                break;
            };
            let result = match task.clone() {
                Task::Rows(kind, workspace, resume) => {
                    self.rows(kind, &workspace, resume, &mut calls_left).await
                }
                Task::Connector(workspace) => {
                    calls_left -= 1;
                    self.connectors.look(&workspace, &self.workspaces, &self.metrics).await
                }
            };
            match result {
                Ok(()) => {}
                // With Well away, or its token refused, the rest would fail alike.
                Err(error) if !self.rest.condition().borrow().is_good() => {
                    self.round.push_front(task);
                    return Err(error);
                }
                // What ails one workspace must not keep the others from being looked at.
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
        first_error.map_or(Ok(()), Err)
    }

    /// What changed in a workspace since its watermark.
    async fn rows(
        &mut self,
        kind: Kind,
        workspace: &WorkspaceId,
        resume: Option<Resume>,
        calls_left: &mut u32,
    ) -> Result<(), Error> {
        let Some(mark) = self.watermarks.get(kind, workspace).await? else {
            // What was there before the gateway is not news; in a workspace that came later all is.
            *calls_left = calls_left.saturating_sub(1);
            let now = self.query.clock(kind, workspace).await?.well;
            let mark = self.listed_before.unwrap_or(now).min(now);
            return Ok(self.watermarks.set(kind, workspace, mark).await?);
        };
        let mut since = mark.checked_sub(OVERLAP).unwrap_or(mark);
        let (mut first_ripe, mut cursor) = (None, Value::Null);
        if let Some(resume) = resume {
            (since, first_ripe, cursor) = (resume.since, Some(resume.ripe), resume.cursor);
        }
        loop {
            *calls_left = calls_left.saturating_sub(1);
            let page = self.query.page(kind, workspace, since, &cursor).await?;
            self.lead = page.now.lead();
            let ripe = page.now.well.checked_sub(self.grace()).unwrap_or(mark);
            self.tell_page(kind, &page, since..=ripe).await?;
            // Rows that changed meanwhile stand behind it, whatever they are ordered by.
            let end = *first_ripe.get_or_insert(ripe);
            match page.next {
                Some(next) if *calls_left > 0 => cursor = next,
                Some(cursor) => {
                    tracing::info!("the look for lost events has used its calls; it goes on later");
                    let resume = Resume { since, ripe: end, cursor };
                    self.round.push_front(Task::Rows(kind, workspace.clone(), Some(resume)));
                    return Ok(());
                }
                None => return Ok(self.watermarks.set(kind, workspace, end.max(mark)).await?),
            }
        }
    }

    /// The states of a page that came to be within a time: what is younger may still be delivered,
    /// what is older was looked at before, or was there before the gateway.
    async fn tell_page(
        &self,
        kind: Kind,
        page: &Page,
        within: RangeInclusive<Timestamp>,
    ) -> Result<(), Error> {
        for row in &page.rows {
            let Some(mut found) = rows::read(kind, row) else { continue };
            if !within.contains(&found.change_time) {
                continue;
            }
            let ids = self.workspaces.ids();
            ids.complete(&mut found.state.workspace_id, &mut found.state.external_workspace_id);
            self.tell(found, page.now.lead()).await?;
        }
        Ok(())
    }

    fn grace(&self) -> SignedDuration {
        SignedDuration::try_from(self.config.grace).unwrap_or_default()
    }

    /// Appends the event of a state, unless something tells of it already.
    async fn tell(&self, found: Found, lead: SignedDuration) -> Result<(), Error> {
        let Some(state) = identity::of_state(&found.state) else { return Ok(()) };
        let (is_known, noted) = self.log.known(state.ids.clone(), state.note).await?;
        let is_told = noted.is_some_and(|received| {
            // The note's time is ours, the row's is Well's.
            received.checked_add(lead).unwrap_or(received) >= found.change_time
        });
        if is_known || is_told {
            return Ok(());
        }
        let mut ids = state.ids.into_iter();
        let Some(id) = ids.next() else { return Ok(()) };
        let identity = Identity { aliases: ids.collect(), ..Identity::by_id() };
        let event_type = found.state.event_type.clone();
        let body = found.body();
        let event = Event {
            id,
            event_type: found.state.event_type,
            workspace_id: found.state.workspace_id,
            external_workspace_id: found.state.external_workspace_id,
            people_id: None,
            resource_id: found.state.resource_id,
            occur_time: Some(found.change_time),
            receive_time: Timestamp::now(),
            origin: Origin::Repaired,
            body,
        };
        let appended = self.log.append(event, identity).await?;
        if let Appended::New(_) = appended {
            self.metrics.repaired(&event_type);
            tracing::info!(event_type, "an event that no delivery brought was appended");
        }
        Ok(())
    }
}

/// A round: rows first, connectors last, as they change least.
fn tasks(kept: Vec<WorkspaceId>, connectors: BTreeSet<String>) -> VecDeque<Task> {
    let rows = kept
        .into_iter()
        .flat_map(|workspace| KINDS.map(|kind| Task::Rows(kind, workspace.clone(), None)));
    rows.chain(connectors.into_iter().map(Task::Connector)).collect()
}
