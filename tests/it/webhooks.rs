//! WebhookService over both generations of Well's routes.

use serde_json::json;
use tonic::Code;
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::{
    CreateWebhookRequest, DeleteWebhookRequest, GetWebhookRequest, ListWebhooksRequest,
    UpdateWebhookRequest, Webhook,
};

use crate::story::{Story, TOKEN};

const BOTH: [Generation; 2] = [Generation::A2, Generation::C];

fn create(webhook: Webhook) -> CreateWebhookRequest {
    CreateWebhookRequest { webhook: Some(webhook), ..CreateWebhookRequest::default() }
}

fn to(url: &str, events: &[&str]) -> Webhook {
    Webhook {
        url: Some(url.to_owned()),
        events: events.iter().map(|event| (*event).to_owned()).collect(),
        ..Webhook::default()
    }
}

fn get(id: &str, workspace_id: &str) -> GetWebhookRequest {
    GetWebhookRequest { webhook_id: id.to_owned(), workspace_id: workspace_id.to_owned() }
}

#[tokio::test]
async fn the_generation_is_found_out_and_every_rpc_serves_both() {
    for generation in BOTH {
        let story = Story::start(generation).await;
        let workspace = story.workspace("customer-1").await;
        for id in [workspace.id.as_str(), "customer-1"] {
            let wanted = Webhook {
                workspace_id: Some(id.to_owned()),
                ..to("https://a.example/h", &["document.uploaded"])
            };
            let made = story.webhooks().create_webhook(create(wanted)).await.unwrap().into_inner();
            assert_eq!(made.webhooks.len(), 1, "{id}: the second create keeps the first");
        }
        let listed =
            ListWebhooksRequest { workspace_id: "customer-1".to_owned(), ..Default::default() };
        let page = story.webhooks().list_webhooks(listed).await.unwrap().into_inner();
        assert_eq!(page.webhooks.len(), 1);
        assert_eq!(page.webhooks[0].external_workspace_id(), "customer-1");
        let id = page.webhooks[0].id.clone();
        let found =
            story.webhooks().get_webhook(get(&id, "customer-1")).await.unwrap().into_inner();
        assert_eq!(found.webhook.unwrap().events, ["document.uploaded"]);
        let changed = Webhook {
            id: id.clone(),
            workspace_id: Some(workspace.id.clone()),
            ..to("https://b.example/h", &["document.processed"])
        };
        let request = UpdateWebhookRequest { webhook: Some(changed), update_mask: None };
        let changed =
            story.webhooks().update_webhook(request).await.unwrap().into_inner().webhook.unwrap();
        assert_eq!(
            (changed.url(), changed.events.as_slice()),
            ("https://b.example/h", &["document.processed".to_owned()][..])
        );
        let request =
            DeleteWebhookRequest { webhook_id: id.clone(), workspace_id: "customer-1".to_owned() };
        story.webhooks().delete_webhook(request).await.unwrap();
        let status = story.webhooks().get_webhook(get(&id, "customer-1")).await.unwrap_err();
        assert_eq!(status.code(), Code::NotFound);
        story.end().await;
    }
}

#[tokio::test]
async fn the_gateways_own_token_is_in_no_answer() {
    for generation in BOTH {
        let story = Story::start(generation).await;
        let workspace = story.workspace("customer-1").await;
        let made = story.subscribed(&workspace.id).await;
        let id = made.webhooks[0].id.clone();
        let found =
            story.webhooks().get_webhook(get(&id, &workspace.id)).await.unwrap().into_inner();
        let listed =
            ListWebhooksRequest { workspace_id: workspace.id.clone(), ..Default::default() };
        let page = story.webhooks().list_webhooks(listed).await.unwrap().into_inner();
        let shown = format!("{made:?} {found:?} {page:?}");
        assert!(!shown.contains(TOKEN) && shown.contains("***"), "{shown}");
        let kept = story.vendor.state().webhooks[0].headers["x-well-gateway-token"].clone();
        assert_eq!(kept, json!(TOKEN), "Well has the token itself");
        // Read, changed and written back: the mask stands for the token.
        let mut webhook = found.webhook.unwrap();
        webhook.headers.insert("x-more".to_owned(), "1".to_owned());
        webhook.external_workspace_id = None;
        let update_mask = Some(prost_types::FieldMask { paths: vec!["headers".to_owned()] });
        let request = UpdateWebhookRequest { webhook: Some(webhook), update_mask };
        story.webhooks().update_webhook(request).await.unwrap();
        let changed = {
            let state = story.vendor.state();
            state.webhooks.iter().find(|webhook| webhook.id == id).unwrap().clone()
        };
        assert_eq!(changed.headers["x-well-gateway-token"], json!(TOKEN));
        assert_eq!(changed.headers["x-more"], json!("1"));
        story.end().await;
    }
}

#[tokio::test]
async fn events_that_well_refuses_are_reported_and_stop_no_other() {
    for generation in BOTH {
        let story = Story::start(generation).await;
        let wanted =
            to("https://a.example/h", &["document.uploaded", "no.such", "document.processed"]);
        let made = story.webhooks().create_webhook(create(wanted)).await.unwrap().into_inner();
        let taken: Vec<String> =
            made.webhooks.iter().flat_map(|webhook| webhook.events.clone()).collect();
        assert_eq!(taken, ["document.uploaded", "document.processed"]);
        assert_eq!(made.rejected_events.len(), 1);
        assert_eq!(made.rejected_events[0].event, "no.such");
        assert!(!made.rejected_events[0].reason.is_empty());
        let nothing = to("https://c.example/h", &["no.such"]);
        let status = story.webhooks().create_webhook(create(nothing)).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument);
        story.end().await;
    }
}

#[tokio::test]
async fn a_failure_in_the_middle_is_reported_for_its_event() {
    let story = Story::start(Generation::C).await;
    let on = json!({ "call": { "method": "POST", "path": "/v1/subscriptions" } });
    story.fault(json!({ "on": on, "action": { "status": { "status": 503 } } }));
    let wanted = to("https://a.example/h", &["document.uploaded", "document.processed"]);
    let made = story.webhooks().create_webhook(create(wanted)).await.unwrap().into_inner();
    assert_eq!(made.webhooks[0].events, ["document.processed"]);
    assert_eq!(made.rejected_events[0].event, "document.uploaded");
    story.end().await;
}

#[tokio::test]
async fn a_probe_that_fails_decides_nothing() {
    let story = Story::with(Args::local(Generation::A2), &[("WELL_CALL_RETRIES", "0")]).await;
    let on = json!({ "call": { "method": "GET", "path": "/v1/subscriptions" } });
    story.fault(json!({ "on": on, "action": { "status": { "status": 500 } } }));
    let list = || story.webhooks();
    let status = list().list_webhooks(ListWebhooksRequest::default()).await.unwrap_err();
    assert_eq!(status.code(), Code::Internal);
    list().list_webhooks(ListWebhooksRequest::default()).await.unwrap();
    story.end().await;
}

#[tokio::test]
async fn bad_requests_name_their_field_before_any_call() {
    let story = Story::start(Generation::C).await;
    let both = Webhook {
        workspace_id: Some("a".to_owned()),
        external_workspace_id: Some("b".to_owned()),
        ..to("https://a.example/h", &["document.uploaded"])
    };
    for (field, webhook) in [
        ("webhook.url", to("no address", &[])),
        ("webhook.url", to(&format!("https://a.example/{}", "x".repeat(255)), &[])),
        ("webhook.workspace_id", both),
    ] {
        let status = story.webhooks().create_webhook(create(webhook)).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{field}");
        assert!(status.message().contains(field), "{}", status.message());
    }
    assert_eq!(story.calls().len(), 0);
    let unknown =
        Webhook { workspace_id: Some("nobody".to_owned()), ..to("https://a.example/h", &[]) };
    let status = story.webhooks().create_webhook(create(unknown)).await.unwrap_err();
    assert!(status.message().contains("nobody"), "{}", status.message());
    let two = Webhook { id: "x".to_owned(), ..to("https://a.example/h", &["a.b", "c.d"]) };
    let request = UpdateWebhookRequest { webhook: Some(two), update_mask: None };
    let status = story.webhooks().update_webhook(request).await.unwrap_err();
    assert!(status.message().contains("exactly one event"), "{}", status.message());
    story.end().await;
}

#[tokio::test]
async fn an_empty_url_needs_the_public_address() {
    let story = Story::with(Args::local(Generation::C), &[("WELL_WEBHOOK_PUBLIC_URL", "")]).await;
    let status =
        story.webhooks().create_webhook(CreateWebhookRequest::default()).await.unwrap_err();
    assert_eq!(status.code(), Code::FailedPrecondition);
    assert!(status.message().contains("WELL_WEBHOOK_PUBLIC_URL"));
    story.end().await;
}
