//! Trims the log by its retention, and tells those who have not read what goes.

use std::time::Duration;

use tokio_util::sync::CancellationToken;

use super::log::{Error, Log, Trim, TrimReport};
use super::watchers::Watchers;

/// How often old segments are looked for.
const INTERVAL: Duration = Duration::from_secs(300);
/// How long those who are behind have between being told and the trim.
const PRESSED_FOR: Duration = Duration::from_secs(10);

/// Trims again and again, until `draining`.
pub async fn keep(log: Log, watchers: Watchers, draining: CancellationToken) {
    loop {
        let trimmed = trim(&log, &watchers, Trim::Remove, PRESSED_FOR);
        match draining.run_until_cancelled(trimmed).await {
            Some(Err(error)) => tracing::warn!(%error, "failed to trim old events"),
            Some(Ok(_)) => {}
            None => return,
        }
        if draining.run_until_cancelled(tokio::time::sleep(INTERVAL)).await.is_none() {
            return;
        }
    }
}

/// Trims once, or says what that would do. Those who have not read what goes are told so first, and
/// have `patience` to read it.
///
/// # Errors
/// The store's trouble.
pub async fn trim(
    log: &Log,
    watchers: &Watchers,
    trim: Trim,
    patience: Duration,
) -> Result<TrimReport, Error> {
    let planned = log.trim(Trim::DryRun).await?;
    if trim == Trim::DryRun || planned.segment_count == 0 {
        return Ok(planned);
    }
    let unread_by = watchers.press(planned.floor);
    if unread_by > 0 {
        let (events, floor) = (planned.event_count, planned.floor.0);
        tracing::warn!(
            watchers = unread_by,
            events,
            floor,
            "old events are about to be trimmed that open streams have not read: those will end with CURSOR_TRIMMED, or go on after a gap"
        );
        tokio::time::sleep(patience).await;
    }
    let report = log.trim(Trim::Remove).await?;
    watchers.count_overtaken(report.floor);
    tracing::info!(
        events = report.event_count,
        bytes = report.size_bytes,
        "old events were trimmed"
    );
    Ok(report)
}
