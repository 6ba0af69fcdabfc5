//! The emulator itself: it must be as strict as Well, and as stubborn, or it proves nothing.

use serde_json::{Value, json};
use well_gateway::emulator::{Args, Emulator, Generation, Vendor};
use well_gateway::shutdown::Tasks;

use crate::story::{LIMIT, http};

struct World {
    vendor: Vendor,
    tasks: Tasks,
    http: reqwest::Client,
}

impl World {
    async fn start(generation: Generation) -> Self {
        let args = Args { retry_base_ms: 1, ..Args::local(generation) };
        let emulator = Emulator::build(args).await.unwrap();
        let (vendor, tasks) = (emulator.vendor(), Tasks::new());
        emulator.run(&tasks);
        Self { vendor, tasks, http: http() }
    }

    async fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let url = format!("http://{}{path}", self.vendor.addr());
        let request = self.http.request(method.parse().unwrap(), url).bearer_auth("any");
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let response = request.body(body).send().await.unwrap();
        let status = response.status().as_u16();
        (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
    }

    async fn end(self) {
        drop(self.http);
        self.tasks.drain(LIMIT).await.unwrap();
        assert_eq!(self.tasks.panic_count(), 0);
    }
}

fn fixture(name: &str) -> Value {
    let path = format!("tests/fixtures/core/{name}.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn workspace(attributes: Value) -> Value {
    json!({ "data": { "type": "workspace", "attributes": attributes } })
}

#[tokio::test]
async fn documented_requests_are_taken_and_answered_in_their_documented_shape() {
    let world = World::start(Generation::C).await;
    for (path, name) in
        [("/v1/workspaces", "workspaces-create"), ("/v1/subscriptions/webhooks", "webhooks-create")]
    {
        let (status, answer) = world.ask("POST", path, fixture(&format!("{name}.request"))).await;
        assert_eq!(status, 201, "{answer}");
        let expected = fixture(&format!("{name}.response"));
        for key in expected["data"]["attributes"].as_object().unwrap().keys() {
            assert!(answer["data"]["attributes"].get(key).is_some(), "{name}: {key}");
        }
    }
    let old = World::start(Generation::A2).await;
    let (status, made) = old
        .ask("POST", "/v1/workspaces", fixture("workspaces-create.legacy-get-started.request"))
        .await;
    assert_eq!(status, 201);
    let mut body = fixture("webhooks-create.legacy-get-started.request");
    body["data"]["attributes"]["workspace_id"] = made["data"]["id"].clone();
    assert_eq!(old.ask("POST", "/v1/webhooks", body).await.0, 201);
    world.end().await;
    old.end().await;
}

#[tokio::test]
async fn what_well_would_refuse_is_refused_with_its_path() {
    let world = World::start(Generation::C).await;
    for (body, path) in [
        (workspace(json!({})), "data.attributes.name"),
        (workspace(json!({ "name": "" })), "data.attributes.name"),
        (workspace(json!({ "name": 7 })), "data.attributes.name"),
        (workspace(json!({ "name": "a", "nope": 1 })), "data.attributes.nope"),
        (
            workspace(json!({ "name": "a", "description": "x".repeat(501) })),
            "data.attributes.description",
        ),
        (json!({ "data": { "type": "other", "attributes": {} } }), "data.type"),
        (json!({ "data": { "type": "workspace" }, "nope": 1 }), "nope"),
        (json!({}), "data"),
    ] {
        let (status, answer) = world.ask("POST", "/v1/workspaces", body).await;
        assert_eq!((status, &answer["code"]), (400, &json!("SCHEMA_VALIDATION_ERROR")));
        assert_eq!(answer["details"]["path"], path);
    }
    let webhook = |event: &str| json!({ "data": { "type": "webhook", "attributes": { "event": event, "target_url": "https://a.example" } } });
    assert_eq!(
        world.ask("POST", "/v1/subscriptions/webhooks", webhook("company.created")).await.0,
        400
    );
    assert_eq!(world.ask("GET", "/v1/webhooks", Value::Null).await.0, 404);
    assert_eq!(world.ask("GET", "/v1/workspaces", Value::Null).await.0, 405);
    assert_eq!(
        world.ask("GET", "/v1/subscriptions/webhooks?workspaceId=nobody", Value::Null).await.0,
        403
    );
    let url = format!("http://{}/v1/workspaces/x", world.vendor.addr());
    assert_eq!(world.http.get(url).send().await.unwrap().status(), 401);
    world.end().await;
}

/// Makes a webhook to nobody, and an event; how its delivery went.
async fn delivered(world: &World, fault: Option<Value>) -> Vec<Value> {
    let attributes = json!({ "url": "http://127.0.0.1:9/hook", "events": ["document.uploaded"] });
    world
        .ask(
            "POST",
            "/v1/webhooks",
            json!({ "data": { "type": "webhook", "attributes": attributes } }),
        )
        .await;
    if let Some(fault) = fault {
        assert_eq!(world.ask("POST", "/_emulator/faults", fault).await.0, 204);
    }
    let workspace = world.vendor.state().default_workspace();
    let path = format!("/_emulator/workspaces/{workspace}/documents");
    assert_eq!(world.ask("POST", &path, json!({})).await.0, 200);
    tokio::time::timeout(LIMIT, world.vendor.idle()).await.unwrap();
    let (_, deliveries) = world.ask("GET", "/_emulator/deliveries", Value::Null).await;
    deliveries.as_array().unwrap().clone()
}

#[tokio::test]
async fn a_delivery_without_an_answer_is_tried_four_times_and_then_never_again() {
    let world = World::start(Generation::A2).await;
    let deliveries = delivered(&world, None).await;
    assert_eq!(deliveries.len(), 1);
    assert_eq!(deliveries[0]["statuses"], json!([0, 0, 0, 0]));
    world.end().await;
}

#[tokio::test]
async fn a_delivery_is_lost_or_doubled_on_request() {
    let on = json!({ "delivery": { "event": "document.uploaded" } });
    for (action, count) in [("lose", 1), ("double", 2)] {
        let world = World::start(Generation::A2).await;
        let deliveries = delivered(&world, Some(json!({ "on": on, "action": action }))).await;
        assert_eq!(deliveries.len(), count, "{action}");
        assert_eq!(deliveries[0].get("lost").is_some(), action == "lose");
        assert_eq!(world.vendor.state().faults.unused_count(), 0);
        world.end().await;
    }
}

#[tokio::test]
async fn the_clock_is_set_and_put_forward() {
    let world = World::start(Generation::C).await;
    let set = json!({ "now": "2030-01-01T00:00:00Z" });
    assert_eq!(world.ask("PUT", "/_emulator/clock", set).await.0, 200);
    world.ask("POST", "/_emulator/clock/advance", json!({ "seconds": 86_400 })).await;
    let (_, made) = world.ask("POST", "/v1/workspaces", workspace(json!({ "name": "a" }))).await;
    let created = made["data"]["attributes"]["created_at"].as_str().unwrap();
    assert!(created.starts_with("2030-01-02T00:00:0") && created.ends_with('Z'), "{created}");
    assert_eq!(world.ask("PUT", "/_emulator/clock", json!({ "now": "soon" })).await.0, 400);
    assert_eq!(world.ask("POST", "/_emulator/faults", json!({ "nope": 1 })).await.0, 400);
    world.end().await;
}

#[tokio::test]
async fn a_processed_document_has_one_invoice_and_a_file() {
    let world = World::start(Generation::A2).await;
    let workspace = world.vendor.state().default_workspace();
    let path = format!("/_emulator/workspaces/{workspace}/documents");
    let (_, made) = world.ask("POST", &path, json!({})).await;
    let id = made["id"].as_str().unwrap();
    for _ in 0..2 {
        let path = format!("/_emulator/documents/{id}/process");
        assert_eq!(world.ask("POST", &path, json!({})).await.0, 200);
    }
    let (_, document) = world.ask("GET", &format!("/v1/documents/{id}"), Value::Null).await;
    assert_eq!(document["data"]["attributes"]["filename"], "invoice.pdf");
    let invoices = document["data"]["relationships"]["invoices"]["data"].as_array().unwrap();
    assert_eq!(invoices.len(), 1);
    let path = format!("/v1/invoices/{}", invoices[0]["id"].as_str().unwrap());
    let (status, invoice) = world.ask("GET", &path, Value::Null).await;
    assert_eq!((status, &invoice["data"]["attributes"]["currency"]), (200, &json!("EUR")));
    let kept = world.vendor.state().files[id].kept.clone();
    assert!(kept.starts_with(b"%PDF-"));
    world.end().await;
}
