//! The operator's endpoint: `/livez`, `/readyz`, `/metrics`, and the log's own business.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use http::StatusCode;
use http::header::CONTENT_TYPE;
use prometheus_client::encoding::text::encode;
use prometheus_client::registry::Registry;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

use crate::events::log::{Error, Log, Trim, TrimReport, VerifyReport};
use crate::events::watchers::Watchers;
use crate::events::{Stat, retention};

/// Where the operator's endpoint listens.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_ADMIN_ADDR`.
    pub addr: SocketAddr,
}

/// What the endpoint needs.
#[derive(Clone, Debug)]
pub struct Operator {
    /// The log.
    pub log: Log,
    /// Who watches.
    pub watchers: Watchers,
    /// Cancelled when the gateway begins to drain.
    pub draining: CancellationToken,
    /// All metrics.
    pub registry: Arc<Mutex<Registry>>,
}

#[derive(Debug, Deserialize)]
struct TrimQuery {
    #[serde(default)]
    dry_run: bool,
}

/// The routes.
pub fn router(operator: Operator) -> Router {
    Router::new()
        .route("/livez", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/metrics", get(metrics))
        .route("/events/stat", get(stat))
        .route("/events/verify", post(verify))
        .route("/events/trim", post(trim))
        .with_state(operator)
}

/// Ports are bound and the log is open before anything is served, so draining is all that is left.
async fn ready(State(operator): State<Operator>) -> Response {
    if operator.draining.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, "draining\n").into_response();
    }
    "ready\n".into_response()
}

async fn metrics(State(operator): State<Operator>) -> Response {
    let mut text = String::new();
    let registry = operator.registry.lock().unwrap_or_else(PoisonError::into_inner);
    match encode(&mut text, &registry) {
        Ok(()) => {
            ([(CONTENT_TYPE, "application/openmetrics-text; version=1.0.0; charset=utf-8")], text)
                .into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

async fn stat(State(operator): State<Operator>) -> Response {
    answer(operator.log.stat().await.map(|stat| stat_json(&stat)))
}

async fn verify(State(operator): State<Operator>) -> Response {
    answer(operator.log.verify().await.map(|report| verify_json(&report)))
}

async fn trim(State(operator): State<Operator>, Query(query): Query<TrimQuery>) -> Response {
    let trim = if query.dry_run { Trim::DryRun } else { Trim::Remove };
    let report = retention::trim(&operator.log, &operator.watchers, trim, Duration::ZERO).await;
    answer(report.map(|report| trim_json(&report, trim)))
}

fn answer(result: Result<Value, Error>) -> Response {
    match result {
        Ok(value) => Json(value).into_response(),
        Err(error) => {
            (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({ "error": error.to_string() })))
                .into_response()
        }
    }
}

/// What the log holds, for people and programs.
pub fn stat_json(stat: &Stat) -> Value {
    let Stat { epoch, floor, head, event_count, size_bytes, oldest_time, newest_time } = stat;
    json!({
        "epoch": epoch.to_string(),
        "floor": floor.0,
        "head": head.0,
        "event_count": event_count,
        "size_bytes": size_bytes,
        "oldest_time": oldest_time.map(|time| time.to_string()),
        "newest_time": newest_time.map(|time| time.to_string()),
    })
}

/// A report of a check.
pub fn verify_json(report: &VerifyReport) -> Value {
    json!({ "sound": true, "event_count": report.event_count, "segment_count": report.segment_count })
}

/// A report of a trim.
pub fn trim_json(report: &TrimReport, trim: Trim) -> Value {
    json!({
        "dry_run": trim == Trim::DryRun,
        "segment_count": report.segment_count,
        "event_count": report.event_count,
        "size_bytes": report.size_bytes,
        "floor": report.floor.0,
    })
}
