//! Health by service: trouble with Well or with our token turns the call services NOT_SERVING, and
//! only them; events go on.

use std::time::Duration;

use axum::Router;
use tokio_util::sync::CancellationToken;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

use crate::rest::{Asker, Call, CallerTokens, Rest};
use crate::transcode::table::{BINDINGS, SPECIALS};

/// How often Well is asked while there is trouble: clients that obey health make no calls, so
/// nothing else would find out that it is over.
const PROBE_INTERVAL: Duration = Duration::from_secs(10);
/// The service that needs no Well.
const EVENTS: &str = "well.gateway.v1.EventService";

/// The health service and what tells it; all services are named before anybody can ask for one.
pub async fn service() -> (HealthReporter, Router) {
    let (reporter, service) = tonic_health::server::health_reporter();
    for service in call_services().chain([EVENTS, ""]) {
        reporter.set_service_status(service, ServingStatus::Serving).await;
    }
    (reporter, tonic::service::Routes::new(service).into_axum_router().reset_fallback())
}

/// Keeps the health of all services until `draining`; then none serves.
pub async fn keep(rest: Rest, reporter: HealthReporter, draining: CancellationToken) {
    let mut condition = rest.condition();
    // A Well that hangs must not hold up a drain.
    draining.run_until_cancelled(probe(&rest)).await;
    loop {
        let now = *condition.borrow_and_update();
        let status = if now.is_good() { ServingStatus::Serving } else { ServingStatus::NotServing };
        for service in call_services() {
            reporter.set_service_status(service, status).await;
        }
        tokio::select! {
            // A call told something new.
            changed = condition.changed() => if changed.is_err() { return },
            // Nobody calls while we say that we do not serve, so we ask ourselves.
            () = tokio::time::sleep(PROBE_INTERVAL), if !now.is_good() => {
                draining.run_until_cancelled(probe(&rest)).await;
            }
            () = draining.cancelled() => break,
        }
    }
    for service in call_services().chain([EVENTS, ""]) {
        reporter.set_service_status(service, ServingStatus::NotServing).await;
    }
}

fn call_services() -> impl Iterator<Item = &'static str> {
    let rpcs = BINDINGS.iter().map(|binding| binding.rpc).chain(SPECIALS.iter().copied());
    let services = rpcs.filter_map(|rpc| rpc.trim_start_matches('/').split('/').next());
    let services: std::collections::BTreeSet<&str> =
        services.filter(|service| *service != EVENTS).collect();
    services.into_iter()
}

/// Any cheap call: what counts is that Well answers and takes the token.
async fn probe(rest: &Rest) {
    if rest.config().caller_tokens == CallerTokens::Passthrough {
        return;
    }
    let target = "/v1/records/workspaces?fields=workspaces.name&limit=1".to_owned();
    let call = Call {
        method: http::Method::GET,
        target,
        body: None,
        repeatable: false,
        idempotency_key: None,
    };
    if let Err(error) = rest.call(&call, &Asker::default()).await
        && !rest.condition().borrow().is_good()
    {
        tracing::warn!(%error, "calls to Well do not work at present: the call services are NOT_SERVING");
    }
}
