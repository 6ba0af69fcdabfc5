//! ReconcileWebhooks: a pass of registration, and what it came to.

use crate::error::Error;
use crate::proto::{
    ReconcileFailure, ReconcileWebhooksRequest, ReconcileWebhooksResponse, RejectedEvent,
    WebhookChange, WebhookChangeKind,
};
use crate::registration::{Change, ChangeKind, Failure, Mode, Registration, Report};
use crate::special;

/// ReconcileWebhooks.
///
/// # Errors
/// Why nothing was looked at.
pub async fn reconcile(
    registration: &Registration,
    request: ReconcileWebhooksRequest,
) -> Result<ReconcileWebhooksResponse, Error> {
    if !registration.is_on() {
        return Err(special::Error::RegistrationOff.into());
    }
    let mode = if request.dry_run { Mode::DryRun } else { Mode::All };
    let report = registration.reconcile(mode, &request.workspace_ids).await?;
    let Report { workspace_count, kept_count, changes, rejected, failures, .. } = report;
    let count = |count| i64::try_from(count).unwrap_or(i64::MAX);
    let failure = |Failure { workspace_id, reason }| ReconcileFailure {
        workspace_id: workspace_id.unwrap_or_default(),
        reason,
    };
    Ok(ReconcileWebhooksResponse {
        changes: changes.into_iter().map(change).collect(),
        kept_count: count(kept_count),
        workspace_count: count(workspace_count),
        rejected_events: rejected
            .into_iter()
            .map(|(event, reason)| RejectedEvent { event, reason })
            .collect(),
        failures: failures.into_iter().map(failure).collect(),
    })
}

fn change(change: Change) -> WebhookChange {
    let Change { kind, workspace_id, webhook_id, events, reason } = change;
    let kind = match kind {
        ChangeKind::Made => WebhookChangeKind::Created,
        ChangeKind::Mended => WebhookChangeKind::Updated,
        ChangeKind::Removed => WebhookChangeKind::Deleted,
    };
    WebhookChange {
        kind: kind.into(),
        workspace_id: workspace_id.unwrap_or_default(),
        webhook_id,
        events,
        reason,
    }
}
