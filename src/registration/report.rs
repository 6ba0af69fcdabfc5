//! What a pass changed, or would change.

use super::{Made, Part};
use crate::workspaces::WorkspaceId;

/// Failures that a report names; the rest is counted.
const FAILURES_MAX: usize = 100;

/// How far a pass goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Only workspaces that were not seen to be right lately.
    #[default]
    Due,
    /// All.
    All,
    /// All, and nothing is changed.
    DryRun,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A webhook was made.
    Made,
    /// One was put right.
    Mended,
    /// One was removed.
    Removed,
}

/// A change of one webhook.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What was done.
    pub kind: ChangeKind,
    /// Where; none: the default workspace.
    pub workspace_id: WorkspaceId,
    /// Well's id of it; empty in a dry run that would make it.
    pub webhook_id: String,
    /// Its events.
    pub events: Vec<String>,
    /// Why.
    pub reason: String,
}

/// A workspace that could not be put right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Which; none: the default workspace.
    pub workspace_id: WorkspaceId,
    /// Why, without secrets.
    pub reason: String,
}

/// What a pass came to.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// How far it went.
    pub mode: Mode,
    /// Workspaces whose webhooks are kept.
    pub workspace_count: usize,
    /// Webhooks that were right.
    pub kept_count: usize,
    /// What was changed.
    pub changes: Vec<Change>,
    /// Events that Well does not take, and what it said.
    pub rejected: Vec<(String, String)>,
    /// What could not be put right.
    pub failures: Vec<Failure>,
    /// Another pass was at it.
    pub(super) is_skipped: bool,
}

impl Report {
    pub(super) fn add(&mut self, part: Self) {
        let Self {
            mode: _,
            workspace_count: _,
            kept_count,
            changes,
            rejected: _,
            failures,
            is_skipped: _,
        } = part;
        self.kept_count += kept_count;
        self.changes.extend(changes);
        let room = FAILURES_MAX.saturating_sub(self.failures.len());
        self.failures.extend(failures.into_iter().take(room));
    }

    pub(super) fn fail(&mut self, id: &WorkspaceId, reason: &str) {
        self.failures.push(Failure { workspace_id: id.clone(), reason: reason.to_owned() });
    }

    pub(super) fn made(&mut self, id: &WorkspaceId, webhook_id: &str, events: Vec<String>) {
        self.change(ChangeKind::Made, id, webhook_id, events, "nothing served its events");
    }

    pub(super) fn change(
        &mut self,
        kind: ChangeKind,
        id: &WorkspaceId,
        webhook_id: &str,
        events: Vec<String>,
        reason: &str,
    ) {
        self.changes.push(Change {
            kind,
            workspace_id: id.clone(),
            webhook_id: webhook_id.to_owned(),
            events,
            reason: reason.to_owned(),
        });
    }

    pub(super) fn log(&self) {
        let count = |kind| self.changes.iter().filter(|change| change.kind == kind).count();
        let rejected: Vec<&str> = self.rejected.iter().map(|(event, _)| event.as_str()).collect();
        tracing::info!(
            dry_run = self.mode == Mode::DryRun,
            workspaces = self.workspace_count,
            kept = self.kept_count,
            made = count(ChangeKind::Made),
            mended = count(ChangeKind::Mended),
            removed = count(ChangeKind::Removed),
            rejected_events = rejected.join(","),
            failures = self.failures.len(),
            "webhooks at Well were looked at"
        );
        if let Some(Failure { workspace_id, reason }) = self.failures.first() {
            let workspace = workspace_id.as_deref().unwrap_or("default");
            tracing::warn!(workspace, reason, "the webhooks of a workspace could not be put right");
        }
    }
}

/// What became of a new webhook. When Well refuses everything it is not the event that it does not
/// know, so nothing is remembered of it.
pub(super) fn collect(made: Vec<Made>, id: &WorkspaceId, part: &mut Part) {
    part.serves_any |= made.iter().any(|one| matches!(one, Made::Done { .. }));
    for one in made {
        match one {
            Made::Done { webhook_id, events } => part.report.made(id, &webhook_id, events),
            Made::Refused { events, reason } if part.serves_any => {
                for event in events {
                    part.refused.insert(event, reason.clone());
                }
            }
            Made::Refused { reason, .. } => part.report.fail(id, &reason),
            Made::Failed(error) => part.report.fail(id, &error.to_string()),
        }
    }
}
