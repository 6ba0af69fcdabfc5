//! What a client's program plays in: an emulator, two gateways as processes, and proxies.

use std::path::Path;

use axum::Router;
use axum::routing::post;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;
use well_gateway::emulator::{Args, Emulator, Generation, Vendor};
use well_gateway::proto::GetEventLogRequest;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::shutdown::Tasks;

use super::lossy;
use crate::binary::{Gateway, Process};
use crate::guarantees::proxy::Proxy;
use crate::story::{LIMIT, TOKEN, http};

/// Events that an older copy of the log lacks: more than all scenarios append, so that a cursor of
/// the newer one stays ahead.
const AHEAD: usize = 2_000;
/// Appended at once.
const TOGETHER: usize = 50;
/// The gateway's own repetition would hide the client's.
const SETTINGS: [(&str, &str); 3] = [
    ("WELL_CALL_RETRIES", "0"),
    ("WELL_CONSUMER_REFUSALS", "2"),
    ("WELL_WEBHOOK_WORKSPACES", "none"),
];

pub(crate) struct World {
    vendor: Vendor,
    gateway: Gateway,
    passthrough: Gateway,
    processes: [Process; 2],
    proxy: Proxy,
    control: std::net::SocketAddr,
    lossy: std::net::SocketAddr,
    ahead_cursor: String,
    tasks: Tasks,
}

impl World {
    pub(crate) async fn start() -> Self {
        let tasks = Tasks::new();
        let emulator = Emulator::build(Args::local(Generation::A2)).await.unwrap();
        let vendor = emulator.vendor();
        emulator.run(&tasks);
        let api = format!("http://{}", vendor.addr());
        let gateway = Gateway::with(&api, &SETTINGS);
        let ahead_cursor = restored(&gateway).await;
        let passthrough = Gateway::with(
            &api,
            &[("WELL_CALLER_TOKENS", "passthrough"), ("WELL_WEBHOOK_WORKSPACES", "none")],
        );
        let processes = [gateway.start(), passthrough.start()];
        let proxy = Proxy::start(gateway.grpc, &tasks).await;
        let control = control(proxy.clone(), &tasks).await;
        let lossy = lossy::start(gateway.grpc, &tasks).await;
        Self { vendor, gateway, passthrough, processes, proxy, control, lossy, ahead_cursor, tasks }
    }

    /// What the program is given.
    pub(crate) fn told(&self) -> Value {
        json!({
            "gateway": self.gateway.grpc.to_string(),
            "proxied": self.proxy.addr.to_string(),
            "lossy": self.lossy.to_string(),
            "passthrough": self.passthrough.grpc.to_string(),
            "proxy": format!("http://{}", self.control),
            "well": format!("http://{}", self.vendor.addr()),
            "webhook": format!("http://{}/webhooks/well", self.gateway.webhook),
            "webhook_token": TOKEN,
            "ahead_cursor": self.ahead_cursor,
            "statuses": statuses(),
        })
    }

    /// Nothing that a client did keeps a gateway from ending as it should.
    pub(crate) async fn end(self) {
        let Self { mut processes, tasks, .. } = self;
        for process in &mut processes {
            process.signal("-TERM");
            assert_eq!(process.ended().await, 0);
        }
        tasks.drain(LIMIT).await.unwrap();
    }
}

/// Plays a restored backup: the log is longer for a while, then the older copy takes its place. Gives
/// the cursor of the head that is gone.
async fn restored(gateway: &Gateway) -> String {
    let data = gateway.folder.path().join("data");
    let backup = gateway.folder.path().join("backup");
    let mut process = gateway.start();
    deliver(gateway, 1).await;
    end(&mut process).await;
    copy(&data, &backup);
    let mut process = gateway.start();
    deliver(gateway, AHEAD).await;
    let mut events = EventServiceClient::new(gateway.channel().await);
    let head = events.get_event_log(GetEventLogRequest {}).await.unwrap().into_inner().head_cursor;
    end(&mut process).await;
    std::fs::remove_dir_all(&data).unwrap();
    std::fs::rename(&backup, &data).unwrap();
    head
}

async fn end(process: &mut Process) {
    process.signal("-TERM");
    assert_eq!(process.ended().await, 0);
}

async fn deliver(gateway: &Gateway, count: usize) {
    let http = http();
    let url = format!("http://{}/webhooks/well", gateway.webhook);
    let send = async |number: usize| {
        let body = json!({ "event": "before.all", "event_id": format!("before-{number}") });
        let request = http.post(&url).header("x-well-gateway-token", TOKEN);
        assert_eq!(request.body(body.to_string()).send().await.unwrap().status(), 200);
    };
    for first in (0..count).step_by(TOGETHER) {
        let last = (first + TOGETHER).min(count);
        futures_util::future::join_all((first..last).map(send)).await;
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        match entry.file_type().unwrap().is_dir() {
            true => copy(&entry.path(), &place),
            false => drop(std::fs::copy(entry.path(), place).unwrap()),
        }
    }
}

/// The proxy's control over HTTP, for programs in any language.
async fn control(proxy: Proxy, tasks: &Tasks) -> std::net::SocketAddr {
    let stalling = proxy.clone();
    let router = Router::new()
        .route("/cut", post(async move || proxy.cut()))
        .route("/stall", post(async move || stalling.stall()));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let stopping: CancellationToken = tasks.stopping();
    tasks.spawn("control", async move {
        let serve = axum::serve(listener, router);
        let _ = stopping.run_until_cancelled(serve.into_future()).await;
    });
    addr
}

/// What Well may answer to a create, and what a client makes of it.
fn statuses() -> Value {
    let plain = |status: u16, code: &str| {
        json!({
            "fault": { "status": status, "body": null },
            "code": code, "domain": "wellapp.ai", "reason": "EMULATED_FAULT",
            "fields": [], "retry_delay_seconds": null,
        })
    };
    let refused = json!({
        "code": "SCHEMA_VALIDATION_ERROR", "status": 400, "title": "Validation Error",
        "message": "data.attributes.name is required",
        "details": { "path": "data.attributes.name", "issue": "required" },
    });
    let taken =
        json!({ "code": "WORKSPACE_ALREADY_EXISTS", "status": 409, "message": "It exists." });
    json!([
        {
            "fault": { "status": 400, "body": refused },
            "code": "INVALID_ARGUMENT", "domain": "wellapp.ai", "reason": "SCHEMA_VALIDATION_ERROR",
            "fields": ["workspace.name"], "retry_delay_seconds": null,
        },
        plain(401, "UNAUTHENTICATED"),
        plain(403, "PERMISSION_DENIED"),
        plain(404, "NOT_FOUND"),
        plain(405, "UNIMPLEMENTED"),
        plain(409, "ABORTED"),
        {
            "fault": { "status": 409, "body": taken },
            "code": "ALREADY_EXISTS", "domain": "wellapp.ai", "reason": "WORKSPACE_ALREADY_EXISTS",
            "fields": [], "retry_delay_seconds": null,
        },
        plain(412, "FAILED_PRECONDITION"),
        {
            "fault": { "status": 429, "body": null, "headers": { "retry-after": "7" } },
            "code": "RESOURCE_EXHAUSTED", "domain": "wellapp.ai", "reason": "EMULATED_FAULT",
            "fields": [], "retry_delay_seconds": 7,
        },
        plain(500, "INTERNAL"),
        plain(502, "UNAVAILABLE"),
        plain(504, "DEADLINE_EXCEEDED"),
    ])
}
