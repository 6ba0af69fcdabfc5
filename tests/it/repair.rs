//! What no delivery brought is found, once, and what was delivered is not told again.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use well_gateway::emulator::{Args, DeliveryForm, Generation};
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{
    Event, EventOrigin, ListEventsRequest, StartPosition, WatchEventsRequest, event,
};

use crate::story::{LIMIT, Story};

/// Looks often, for what is older than nothing, so that stories need not wait.
const SOON: [(&str, &str); 2] = [("WELL_REPAIR_INTERVAL", "100ms"), ("WELL_REPAIR_GRACE", "0s")];
const ALL: [(&str, &str); 1] = [("WELL_WEBHOOK_WORKSPACES", "all")];

async fn events(story: &Story) -> Vec<Event> {
    let mut all = Vec::new();
    let mut page_token = String::new();
    loop {
        let request = ListEventsRequest { page_size: 200, page_token, ..Default::default() };
        let page = story.events().list_events(request).await.unwrap().into_inner();
        all.extend(page.events);
        page_token = page.next_page_token;
        if page_token.is_empty() {
            return all;
        }
    }
}

/// What a watcher is sent that begins at the oldest event, until it has caught up.
async fn watched(story: &Story) -> Vec<Event> {
    let start = Start::StartPosition(StartPosition::Earliest.into());
    let request = WatchEventsRequest { start: Some(start), ..Default::default() };
    let mut watch = story.watch(request).await;
    let mut all = Vec::new();
    loop {
        match watch.next().await.unwrap() {
            Message::Event(event) => all.push(event),
            Message::CaughtUp(_) => return all,
            _ => {}
        }
    }
}

/// Waits until there is an event of a type.
async fn until(story: &Story, kind: &str) {
    let begun = std::time::Instant::now();
    while events(story).await.iter().all(|event| event.r#type != kind) {
        assert!(begun.elapsed() < LIMIT, "{kind} did not come");
        tokio::task::yield_now().await;
    }
}

/// How many rounds there have been, from now on.
async fn rounds(story: &Story, count: u64) {
    let before = metric(story, "well_gateway_repair_rounds_total").await;
    let begun = std::time::Instant::now();
    while metric(story, "well_gateway_repair_rounds_total").await < before + count {
        assert!(begun.elapsed() < LIMIT, "no round came to its end");
        tokio::task::yield_now().await;
    }
}

async fn metric(story: &Story, name: &str) -> u64 {
    let url = format!("http://{}/metrics", story.addresses.admin);
    let text = story.http.get(url).send().await.unwrap().text().await.unwrap();
    let line = |line: &str| line.strip_prefix(name)?.trim().parse().ok();
    text.lines().find_map(line).unwrap_or_default()
}

async fn advance(story: &Story, seconds: i64) {
    story.customer("POST", "clock/advance", json!({ "seconds": seconds })).await;
}

fn words(events: &[Event]) -> Vec<(String, EventOrigin)> {
    events.iter().map(|event| (event.r#type.clone(), event.origin())).collect()
}

#[tokio::test]
async fn what_a_version_of_well_does_not_deliver_is_found() {
    // The newest version sends two of six events, and only those of documents.
    let story = Story::with(Args::local(Generation::C), &[&SOON[..], &ALL].concat()).await;
    let workspace = story.workspace("crm-1").await;
    rounds(&story, 2).await;
    let id = &workspace.id;
    let company = story
        .customer("POST", &format!("workspaces/{id}/companies"), json!({ "name": "Acme" }))
        .await;
    let company = company["id"].as_str().unwrap().to_owned();
    until(&story, "company.created").await;
    advance(&story, 10).await;
    story.customer("PATCH", &format!("companies/{company}"), json!({ "name": "Acme SA" })).await;
    until(&story, "company.updated").await;
    let document = story
        .customer("POST", &format!("workspaces/{id}/documents"), json!({ "filename": "a.pdf" }))
        .await;
    let document = document["id"].as_str().unwrap().to_owned();
    story.customer("POST", &format!("documents/{document}/process"), json!({})).await;
    story.vendor.idle().await;
    until(&story, "document.processed").await;
    advance(&story, 10).await;
    story.customer("DELETE", &format!("documents/{document}"), json!({})).await;
    story.customer("DELETE", &format!("companies/{company}"), json!({})).await;
    until(&story, "document.deleted").await;
    until(&story, "company.deleted").await;
    rounds(&story, 2).await;
    let found = events(&story).await;
    let count = |kind: &str| found.iter().filter(|event| event.r#type == kind).count();
    for kind in [
        "company.created",
        "company.updated",
        "company.deleted",
        "document.uploaded",
        "document.processed",
        "document.deleted",
    ] {
        assert_eq!(count(kind), 1, "{kind}: {:?}", words(&found));
    }
    let updated = found.iter().find(|event| event.r#type == "company.updated").unwrap();
    assert_eq!(updated.origin(), EventOrigin::Repaired);
    assert_eq!(
        (updated.workspace_id.as_str(), updated.external_workspace_id.as_str()),
        (id.as_str(), "crm-1")
    );
    let Some(event::Resource::Company(company)) = &updated.resource else { panic!("typed") };
    assert_eq!(company.name.as_deref(), Some("Acme SA"));
    let delivered = found.iter().find(|event| event.r#type == "document.processed").unwrap();
    assert_eq!(delivered.origin(), EventOrigin::Webhook);
    assert!(
        metric(&story, "well_gateway_repaired_events_total{type=\"company.updated\"}").await == 1
    );
    story.end().await;
}

#[tokio::test]
async fn lost_doubled_late_and_missed_deliveries_end_in_one_event_for_each_latest_state() {
    for form in [DeliveryForm::Nested, DeliveryForm::Flat, DeliveryForm::JsonApi] {
        let args = Args { delivery_form: form, ..Args::local(Generation::A2) };
        let mut story = Story::with(args, &[&SOON[..], &ALL].concat()).await;
        let workspace = story.workspace("crm-1").await;
        rounds(&story, 2).await;
        for action in
            [json!("lose"), json!("double"), json!({ "late": { "ms": 300 } }), json!("lose")]
        {
            for event in
                ["document.uploaded", "document.processed", "company.created", "company.updated"]
            {
                story.fault(json!({ "on": { "delivery": { "event": event } }, "action": action }));
            }
        }
        let mut latest: BTreeMap<String, &str> = BTreeMap::new();
        let base = format!("workspaces/{}", workspace.id);
        for _ in 0..6 {
            play(&story, &base, &mut latest).await;
        }
        story.vendor.idle().await;
        // The gateway is away for an hour of Well's clock; Well gives up on all that happens then.
        story.vendor.state().faults.clear();
        story.stop().await;
        advance(&story, 1_800).await;
        for _ in 0..6 {
            play(&story, &base, &mut latest).await;
        }
        advance(&story, 1_800).await;
        story.vendor.idle().await;
        story.restart().await;
        rounds(&story, 1).await;
        let found = watched(&story).await;
        for (id, kind) in &latest {
            let about =
                found.iter().filter(|event| event.resource_id == *id && event.r#type == *kind);
            assert_eq!(about.count(), 1, "{form:?} {kind} {:?}", words(&found));
        }
        let mut ids: Vec<&String> = found.iter().map(|event| &event.id).collect();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), found.len());
        assert!(found.iter().any(|event| event.origin() == EventOrigin::Repaired));
        story.end().await;
    }
}

/// A document and a company that come to several states; the last one of each is noted.
async fn play(story: &Story, base: &str, latest: &mut BTreeMap<String, &'static str>) {
    let id = |value: Value| value["id"].as_str().unwrap().to_owned();
    let document = id(story.customer("POST", &format!("{base}/documents"), json!({})).await);
    let company =
        id(story.customer("POST", &format!("{base}/companies"), json!({ "name": "A" })).await);
    let step = latest.len() / 2 % 3;
    advance(story, 5).await;
    latest.insert(document.clone(), "document.uploaded");
    latest.insert(company.clone(), "company.created");
    if step > 0 {
        story.customer("POST", &format!("documents/{document}/process"), json!({})).await;
        story.customer("PATCH", &format!("companies/{company}"), json!({ "name": "B" })).await;
        latest.insert(document.clone(), "document.processed");
        latest.insert(company.clone(), "company.updated");
    }
    if step > 1 {
        story.customer("DELETE", &format!("documents/{document}"), json!({})).await;
        story.customer("DELETE", &format!("companies/{company}"), json!({})).await;
        latest.insert(document, "document.deleted");
        latest.insert(company, "company.deleted");
    }
}

#[tokio::test]
async fn a_delivery_after_the_repair_of_its_state_is_known_and_one_on_its_way_is_waited_for() {
    let story = Story::with(Args::local(Generation::A2), &[&SOON[..], &ALL].concat()).await;
    let workspace = story.workspace("crm-1").await;
    rounds(&story, 2).await;
    for event in ["document.uploaded", "document.processed"] {
        story.fault(json!({ "on": { "delivery": { "event": event } }, "action": "lose" }));
    }
    let path = format!("workspaces/{}/documents", workspace.id);
    let document = story.customer("POST", &path, json!({})).await;
    let document = document["id"].as_str().unwrap().to_owned();
    story.customer("POST", &format!("documents/{document}/process"), json!({})).await;
    until(&story, "document.processed").await;
    rounds(&story, 2).await;
    let found = events(&story).await;
    assert_eq!(words(&found), [("document.processed".to_owned(), EventOrigin::Repaired)]);
    // What was lost comes after all, under an id of Well's own.
    let lost = story.vendor.state().resource("document", &document).unwrap().attributes.clone();
    let late = json!({
        "event": "document.processed", "event_id": "evt-1",
        "data": { "document_id": document, "processed_at": lost["processed_at"] },
    });
    assert_eq!(story.deliver(&late).await, 200);
    assert_eq!(events(&story).await.len(), 1);
    story.end().await;

    let waits = [SOON[0], ("WELL_REPAIR_GRACE", "1h"), ALL[0]];
    let story = Story::with(Args::local(Generation::A2), &waits).await;
    let workspace = story.workspace("crm-1").await;
    rounds(&story, 1).await;
    story.customer("POST", &format!("workspaces/{}/documents", workspace.id), json!({})).await;
    rounds(&story, 2).await;
    assert!(events(&story).await.iter().all(|event| event.origin() != EventOrigin::Repaired));
    story.end().await;
}

#[tokio::test]
async fn calls_stay_within_the_budget_and_a_round_goes_on_where_it_stopped() {
    let budget = [SOON[0], SOON[1], ALL[0], ("WELL_REPAIR_CALLS", "3")];
    let story = Story::with(Args::local(Generation::A2), &budget).await;
    for at in 0..4 {
        story.workspace(&format!("crm-{at}")).await;
    }
    rounds(&story, 2).await;
    let before = story.calls().len();
    rounds(&story, 1).await;
    let is_look = |call: &&Value| {
        let path = call["path"].as_str().unwrap();
        path == "/v1/records/query" || path.contains("gmail")
    };
    let count = story.calls()[before..].iter().filter(is_look).count();
    // A listing, two kinds of rows for five workspaces, and connectors, of which a 404 costs two.
    assert!((16..=30).contains(&count), "{count}");
    story.end().await;
}

#[tokio::test]
async fn a_customer_who_revokes_access_is_noticed() {
    let story = Story::with(Args::local(Generation::A2), &[&SOON[..], &ALL].concat()).await;
    let workspace = story.workspace("crm-1").await;
    rounds(&story, 2).await;
    assert!(events(&story).await.is_empty(), "what was never installed is no news");
    for verb in ["connect", "revoke"] {
        story
            .customer("POST", &format!("workspaces/{}/gmail/{verb}", workspace.id), json!({}))
            .await;
        rounds(&story, 2).await;
    }
    let found = events(&story).await;
    let status = |event: &Event| {
        let payload: Value = serde_json::from_slice(&event.raw_body).unwrap();
        assert_eq!(event.origin(), EventOrigin::Observed);
        assert_eq!(event.external_workspace_id, "crm-1");
        (event.r#type.clone(), payload["data"]["status"].as_str().unwrap().to_owned())
    };
    let kind = "gateway.gmail_connector.updated".to_owned();
    let statuses: Vec<_> = found.iter().map(status).collect();
    assert_eq!(statuses, [(kind.clone(), "active".to_owned()), (kind, "inactive".to_owned())]);
    story.end().await;
}

/// What happens in a workspace before the gateway first sees it is not lost.
#[tokio::test]
async fn a_workspace_that_others_made_is_looked_at_from_its_beginning() {
    let story = Story::with(Args::local(Generation::A2), &[&SOON[..], &ALL].concat()).await;
    rounds(&story, 2).await;
    let id = {
        let mut state = story.vendor.state();
        let workspace = state.create_workspace(serde_json::Map::new(), None);
        state.create("document", &workspace.id, serde_json::Map::new());
        workspace.id
    };
    until(&story, "document.uploaded").await;
    let found = events(&story).await;
    assert_eq!((found.len(), found[0].workspace_id.as_str()), (1, id.as_str()));
    story.end().await;
}
