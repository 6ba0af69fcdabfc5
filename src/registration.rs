//! Keeps the gateway's own webhooks at Well right, and touches nobody else's.
//!
//! It promises: what is missing is made, what is wrong is mended, what is stale is removed, also
//! after the address or the token changed; at most four calls are under way. What was seen to be
//! right is remembered beside the log and not looked at again for a day, so that a restart with
//! many workspaces costs few calls.

mod metrics;
mod notes;
mod plan;
mod report;
mod turn;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::stream;
use tokio::sync::{Notify, Semaphore};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::events::log::Log;
use crate::proto::Webhook;
use crate::rest::Asker;
use crate::special::Error;
use crate::special::webhooks::Webhooks;
use crate::special::webhooks::kept::{Made, Routes};
use crate::webhook::Own;
use crate::workspace_ids::WorkspaceIds;
use crate::workspaces::{Kept, WorkspaceId, Workspaces};
pub use metrics::Metrics;
use notes::{Note, Notes, Refused};
use plan::{Step, Wanted, of_workspace, steps};
pub use report::{Change, ChangeKind, Failure, Mode, Report};
use turn::{Busy, Turn};

/// Calls under way at once: Well states no limit, and there is no hurry.
const UNDER_WAY_MAX: usize = 4;
/// Pauses after passes that failed, before the schedule takes over.
const RETRY_FIRST: Duration = Duration::from_secs(2);
/// A pass tells how far it is this often.
const PROGRESS_INTERVAL: Duration = Duration::from_secs(5);
/// How long CreateWorkspace waits for the webhook of the new workspace.
const NEW_WORKSPACE_WAIT: Duration = Duration::from_secs(3);

/// How registration is kept.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// `WELL_REGISTRATION_INTERVAL`.
    pub interval: Duration,
}

/// Keeps them. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Registration {
    config: Config,
    webhooks: Webhooks,
    workspaces: Workspaces,
    notes: Notes,
    metrics: Metrics,
    /// One pass at a time.
    pass: Arc<tokio::sync::Mutex<()>>,
    /// Of all passes and new workspaces together.
    slots: Arc<Semaphore>,
    /// Something is to be done before the schedule says so.
    wake: Arc<Notify>,
    /// Workspaces that are being put right: two at once would make everything twice.
    busy: Busy,
}

/// What became of the webhook of a new workspace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It stands.
    Done,
    /// Not yet; the schedule goes on.
    Pending,
    /// Well refused it, or was in trouble; the schedule goes on.
    Failed,
    /// The gateway does not keep this workspace's webhook.
    Off,
}

/// What one workspace came to.
struct Part {
    report: Report,
    /// Whether Well takes any of the events here.
    serves_any: bool,
    /// Events that Well does not take, with its reasons.
    refused: Refused,
}

/// What all workspaces of a pass share.
struct Pass {
    mode: Mode,
    routes: Routes,
    /// All own webhooks, where Well's list knows no workspaces.
    listed: Option<Vec<Webhook>>,
    /// Events that Well refused, with its reasons: not asked for again in the next workspace.
    refused: Mutex<Refused>,
}

impl Registration {
    /// Keeps the webhooks of these workspaces.
    pub fn new(
        config: Config,
        webhooks: Webhooks,
        workspaces: Workspaces,
        log: Log,
        metrics: Metrics,
    ) -> Self {
        let notes = Notes::new(log);
        Self {
            config,
            webhooks,
            workspaces,
            notes,
            metrics,
            pass: Arc::default(),
            slots: Arc::new(Semaphore::new(UNDER_WAY_MAX)),
            wake: Arc::default(),
            busy: Busy::default(),
        }
    }

    /// Whether the gateway keeps any.
    pub fn is_on(&self) -> bool {
        self.webhooks.own().public_url.is_some() && *self.workspaces.kept() != Kept::None
    }

    /// The pairs of ids that were learnt.
    pub fn ids(&self) -> &WorkspaceIds {
        self.workspaces.ids()
    }

    /// Passes at the start and by the schedule, until `draining`.
    pub async fn keep(self, draining: CancellationToken) {
        let mut pause = RETRY_FIRST;
        loop {
            let pass = draining.run_until_cancelled(self.reconcile(Mode::Due, &[])).await;
            let Some(result) = pass else { return };
            let is_well = match &result {
                Ok(report) => report.failures.is_empty(),
                Err(error) => {
                    let error = self.webhooks.own().masked(&error.to_string());
                    tracing::warn!(error, "the webhooks at Well could not be looked at");
                    false
                }
            };
            let next = if is_well { self.config.interval } else { pause.min(self.config.interval) };
            pause = if is_well { RETRY_FIRST } else { pause.saturating_mul(2) };
            tokio::select! {
                () = tokio::time::sleep(crate::schedule::jittered(next)) => {}
                () = self.wake.notified() => {}
                () = draining.cancelled() => return,
            }
        }
    }

    /// Puts the webhooks of the kept workspaces right, or of those that are given.
    ///
    /// # Errors
    /// Nothing could be looked at. What failed in single workspaces stands in the report.
    pub async fn reconcile(&self, mode: Mode, only: &[String]) -> Result<Report, Error> {
        let _pass = self.pass.lock().await;
        let kept = self.workspaces.now().await.map_err(Error::about_listing)?;
        let is_unknown = |id: &&String| !kept.contains(&Some((*id).clone()));
        if let Some(unknown) = only.iter().find(is_unknown) {
            let text = format!("`{unknown}` is no workspace whose webhooks the gateway keeps");
            return Err(Error::invalid("workspace_ids", &text));
        }
        let given = |id: &WorkspaceId| match id {
            Some(id) => only.is_empty() || only.contains(id),
            None => only.is_empty(),
        };
        let kept: BTreeSet<WorkspaceId> = kept.into_iter().filter(given).collect();
        let noted = self.notes.all().await?;
        // Of workspaces that the gateway has left, what it made there is stale.
        let left = noted.keys().filter(|id| only.is_empty() && !kept.contains(*id)).cloned();
        let all: Vec<(WorkspaceId, Option<Note>, bool)> = kept
            .iter()
            .map(|id| (id.clone(), true))
            .chain(left.map(|id| (id, false)))
            .map(|(id, is_kept)| (id.clone(), noted.get(&id).cloned(), is_kept))
            .collect();
        let due: Vec<_> = all.into_iter().filter(|row| self.is_due(mode, row)).collect();
        let mut report = Report { workspace_count: kept.len(), mode, ..Report::default() };
        if due.is_empty() {
            return Ok(report);
        }
        let pass = self.begin(mode).await?;
        let mut told_at = Instant::now();
        let (total, mut done) = (due.len(), 0_usize);
        let mut parts = stream::iter(due.into_iter().map(|(id, note, is_kept)| {
            let pass = &pass;
            async move { self.one(pass, id, note, is_kept).await }
        }))
        .buffer_unordered(UNDER_WAY_MAX);
        while let Some(part) = parts.next().await {
            done += 1;
            report.add(part);
            if told_at.elapsed() >= PROGRESS_INTERVAL {
                told_at = Instant::now();
                tracing::info!(done, total, "webhooks at Well are being put right");
            }
        }
        drop(parts);
        let refused = pass.refused.into_inner().unwrap_or_else(PoisonError::into_inner);
        report.rejected = refused.clone().into_iter().collect();
        if mode != Mode::DryRun {
            self.notes.set_refused(refused).await?;
        }
        self.metrics.count(&report);
        report.log();
        Ok(report)
    }

    /// The webhook of a workspace that was just created.
    pub async fn register(&self, workspace_id: &str, external_id: Option<&str>) -> Outcome {
        let is_kept = match self.workspaces.kept() {
            Kept::None | Kept::Default => false,
            Kept::All => true,
            Kept::List(ids) => {
                ids.iter().any(|id| id == workspace_id || Some(id.as_str()) == external_id)
            }
        };
        if !self.is_on() || !is_kept {
            return Outcome::Off;
        }
        let work = async {
            let pass = self.begin(Mode::All).await?;
            Ok::<Report, Error>(self.one(&pass, Some(workspace_id.to_owned()), None, true).await)
        };
        let outcome = match tokio::time::timeout(NEW_WORKSPACE_WAIT, work).await {
            Err(_) => Outcome::Pending,
            Ok(Ok(report)) if report.failures.is_empty() => {
                self.metrics.count(&report);
                if report.is_skipped { Outcome::Pending } else { Outcome::Done }
            }
            Ok(Ok(report)) => {
                self.metrics.count(&report);
                report.log();
                Outcome::Failed
            }
            Ok(Err(error)) => {
                let error = self.webhooks.own().masked(&error.to_string());
                tracing::warn!(error, "the webhook of a new workspace could not be made");
                Outcome::Failed
            }
        };
        if matches!(outcome, Outcome::Pending | Outcome::Failed) {
            self.wake.notify_one();
        }
        outcome
    }

    async fn begin(&self, mode: Mode) -> Result<Pass, Error> {
        let asker = Asker::default();
        let routes = self.webhooks.routes(&asker).await?;
        let listed = match routes {
            Routes::Subscriptions => None,
            Routes::Webhooks => self.webhooks.kept(routes, None, &asker).await?,
        };
        let refused = Mutex::new(self.notes.refused().await?);
        Ok(Pass { mode, routes, listed, refused })
    }

    fn is_due(&self, mode: Mode, row: &(WorkspaceId, Option<Note>, bool)) -> bool {
        let (id, note, is_kept) = row;
        let Some(note) = note else { return true };
        let is_current = *is_kept && self.fingerprint(id) == note.fingerprint;
        mode != Mode::Due || !is_current || note.is_old()
    }

    /// Puts one workspace right.
    async fn one(&self, pass: &Pass, id: WorkspaceId, note: Option<Note>, is_kept: bool) -> Report {
        // The semaphore is never closed.
        let _slot = self.slots.acquire().await;
        let Some(_turn) = Turn::enter(&self.busy, &id) else {
            return Report { is_skipped: true, mode: pass.mode, ..Report::default() };
        };
        let mut part = Part {
            report: Report { mode: pass.mode, ..Report::default() },
            serves_any: false,
            refused: pass.refused.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        };
        let mut result = Ok(());
        if note.is_none() && is_kept && pass.mode != Mode::DryRun {
            // First, so that what a crash leaves half done is known to be ours.
            result = self.notes.set(&id, Some(Note::new(String::new()))).await;
        }
        if result.is_ok() {
            result = self.put_right(pass, &id, note, is_kept, &mut part).await;
        }
        if let Err(error) = result {
            part.report.fail(&id, &error.to_string());
        }
        pass.refused.lock().unwrap_or_else(PoisonError::into_inner).append(&mut part.refused);
        if part.report.failures.is_empty() && pass.mode != Mode::DryRun {
            let note = is_kept.then(|| Note::new(self.fingerprint(&id)));
            if let Err(error) = self.notes.set(&id, note).await {
                tracing::warn!(%error, "what was registered is not remembered");
            }
        }
        // Well may repeat in its answer what it was sent.
        for failure in &mut part.report.failures {
            failure.reason = self.webhooks.own().masked(&failure.reason);
        }
        part.report
    }

    async fn put_right(
        &self,
        pass: &Pass,
        id: &WorkspaceId,
        note: Option<Note>,
        is_kept: bool,
        part: &mut Part,
    ) -> Result<(), Error> {
        let standing = match &pass.listed {
            Some(listed) => Some(of_workspace(listed, id)),
            None => self.webhooks.kept(pass.routes, id.as_deref(), &Asker::default()).await?,
        };
        let own = self.own(id)?;
        let is_remembered = note.is_some_and(|note| note.fingerprint == self.fingerprint(id));
        // Where Well offers no list, what the gateway remembers to have made must be believed.
        let Some(standing) = standing else {
            if is_kept && !is_remembered {
                let events = self.events(part);
                self.step(pass, id, &own, Step::Make { events }, part).await?;
            }
            return Ok(());
        };
        let events = if is_kept { self.events(part) } else { Vec::new() };
        let wanted = Wanted { own, events, is_remembered };
        let steps = steps(&wanted, &standing);
        part.serves_any = !standing.is_empty();
        part.report.kept_count += standing
            .len()
            .saturating_sub(steps.iter().filter(|step| !matches!(step, Step::Make { .. })).count());
        for step in steps {
            self.step(pass, id, &wanted.own, step, part).await?;
        }
        Ok(())
    }

    async fn step(
        &self,
        pass: &Pass,
        id: &WorkspaceId,
        own: &Own,
        step: Step,
        part: &mut Part,
    ) -> Result<(), Error> {
        let is_real = pass.mode != Mode::DryRun;
        let workspace = id.as_deref();
        match step {
            Step::Make { events } if !is_real => part.report.made(id, "", events),
            Step::Make { events } => {
                let asker = Asker::default();
                let made = self.webhooks.make(pass.routes, own, &events, workspace, &asker).await;
                report::collect(made, id, part);
            }
            Step::Mend { webhook_id, events, reason } => {
                if is_real {
                    let webhooks = &self.webhooks;
                    webhooks.mend(pass.routes, &webhook_id, own, &events, workspace).await?;
                }
                part.report.change(ChangeKind::Mended, id, &webhook_id, events, reason);
            }
            Step::Remove { webhook_id, events, reason } => {
                if is_real {
                    self.webhooks.remove(pass.routes, &webhook_id, workspace).await?;
                }
                part.report.change(ChangeKind::Removed, id, &webhook_id, events, reason);
            }
        }
        Ok(())
    }

    fn events(&self, part: &Part) -> Vec<String> {
        let wanted = self.webhooks.own().events.iter();
        wanted.filter(|event| !part.refused.contains_key(*event)).cloned().collect()
    }

    fn own(&self, id: &WorkspaceId) -> Result<Own, Error> {
        let own = self.webhooks.own();
        let base = own.public_url.as_ref().ok_or(Error::NoPublicUrl)?;
        Ok(own.own(base, id.as_deref()))
    }

    /// Changes when the address, the token or the events do.
    fn fingerprint(&self, id: &WorkspaceId) -> String {
        let own = self.own(id).ok();
        notes::fingerprint(own.as_ref(), &self.webhooks.own().events)
    }
}
