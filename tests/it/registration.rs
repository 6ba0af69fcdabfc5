//! The gateway keeps its own webhooks at Well, and touches nobody else's.

use serde_json::{Value, json};
use well_gateway::emulator::state::Webhook;
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::{
    CreateWorkspaceRequest, ListEventsRequest, ListWebhooksRequest, ReconcileWebhooksRequest,
    ReconcileWebhooksResponse, Registration, Workspace,
};

use crate::story::{Story, TOKEN};

const ALL: (&str, &str) = ("WELL_WEBHOOK_WORKSPACES", "all");
/// One that stays the same over restarts; nothing is delivered there.
const ADDRESS: (&str, &str) = ("WELL_WEBHOOK_PUBLIC_URL", "https://hooks.example");
const ID: (&str, &str) = ("WELL_GATEWAY_ID", "alpha");

async fn start(generation: Generation, settings: &[(&str, &str)]) -> Story {
    // Stories of registration count its calls alone.
    let own = [ID, ("WELL_REPAIR_INTERVAL", "off")];
    Story::with(Args::local(generation), &[settings, &own].concat()).await
}

fn webhooks(story: &Story) -> Vec<Webhook> {
    story.vendor.state().webhooks.clone()
}

async fn reconcile(story: &Story, dry_run: bool) -> ReconcileWebhooksResponse {
    let request = ReconcileWebhooksRequest { dry_run, ..Default::default() };
    story.webhooks().reconcile_webhooks(request).await.unwrap().into_inner()
}

/// Calls about webhooks since a moment.
fn webhook_calls(story: &Story, after: usize) -> Vec<Value> {
    let is_ours = |call: &&Value| call["path"].as_str().unwrap().contains("webhooks");
    story.calls().iter().skip(after).filter(is_ours).cloned().collect()
}

fn foreign(workspace_id: &str, url: &str) -> Webhook {
    Webhook {
        id: well_gateway::emulator::state::id(),
        workspace_id: workspace_id.to_owned(),
        url: url.to_owned(),
        events: vec!["document.uploaded".to_owned()],
        headers: serde_json::Map::new(),
        description: None,
        created_at: "2026-06-07T10:00:00.000Z".to_owned(),
        updated_at: None,
    }
}

#[tokio::test]
async fn at_the_start_the_default_workspace_gets_its_webhooks() {
    for (generation, count) in [(Generation::A2, 1), (Generation::C, 2)] {
        let story = start(generation, &[("WELL_WEBHOOK_WORKSPACES", "default")]).await;
        story.until("registration", |story| webhooks(story).len() == count).await;
        let found = webhooks(&story);
        assert!(found.iter().all(|webhook| webhook.url.ends_with("?gateway=alpha")));
        assert!(found.iter().all(|webhook| webhook.headers["x-well-gateway-token"] == TOKEN));
        // It works: what happens there arrives.
        let default = story.vendor.state().default_workspace();
        story.customer("POST", &format!("workspaces/{default}/documents"), json!({})).await;
        story.vendor.idle().await;
        let events = story.events().list_events(ListEventsRequest::default()).await.unwrap();
        assert_eq!(events.get_ref().events.len(), 1);
        let again = reconcile(&story, false).await;
        assert_eq!((again.changes.len(), again.kept_count), (0, count as i64));
        story.end().await;
    }
}

#[tokio::test]
async fn every_workspace_is_kept_by_few_calls_and_no_others_are_touched() {
    for generation in [Generation::A2, Generation::C] {
        let mut story = start(generation, &[ADDRESS]).await;
        for at in 0..30 {
            story.workspace(&format!("crm-{at}")).await;
        }
        let default = story.vendor.state().default_workspace();
        let others = [
            foreign(&default, "https://elsewhere.example/hooks"),
            foreign(&default, "https://g.example/webhooks/well?gateway=alpha-2"),
        ];
        story.vendor.state().webhooks.extend(others.clone());
        story.vendor.state().under_way = (0, 0);
        for _ in 0..20 {
            story.fault(json!({
                "on": {"call": {"method": "POST", "path": "/v1/webhooks"}},
                "action": {"delay": {"ms": 20}}
            }));
        }
        if generation == Generation::C {
            story.vendor.state().faults.clear();
        }
        story.restart_with(&[ALL]).await;
        let each = if generation == Generation::A2 { 1 } else { 2 };
        let expected = 31 * each + others.len();
        story.until("registration", |story| webhooks(story).len() == expected).await;
        assert!(story.vendor.state().under_way.1 <= 4 + 1, "four, and the look at health");
        story.vendor.state().faults.clear();
        let is_there = |other: &Webhook| webhooks(&story).iter().any(|one| one.id == other.id);
        assert!(others.iter().all(is_there));

        // All is remembered: a restart asks who there is, and nothing else.
        reconcile(&story, false).await;
        story.restart().await;
        let before = story.calls().len();
        story
            .until("the look for workspaces", |story| {
                story.calls()[before..].iter().any(|call| call["path"] == "/v1/records/query")
            })
            .await;
        let dry = reconcile(&story, true).await;
        assert_eq!((dry.changes.len(), dry.kept_count), (0, 31 * each as i64));
        let writes =
            webhook_calls(&story, before).into_iter().filter(|call| call["method"] != "GET");
        assert_eq!(writes.count(), 0);
        story.end().await;
    }
}

#[tokio::test]
async fn another_token_address_or_choice_of_workspaces_is_put_right() {
    for generation in [Generation::A2, Generation::C] {
        let mut story = start(generation, &[ADDRESS]).await;
        let kept = story.workspace("crm-1").await;
        story.workspace("crm-2").await;
        story.restart_with(&[ALL]).await;
        let each = if generation == Generation::A2 { 1 } else { 2 };
        story.until("registration", |story| webhooks(story).len() == 3 * each).await;

        let token = ("WELL_WEBHOOK_TOKENS", "another-token,story-webhook-token");
        story.restart_with(&[token]).await;
        let has_new =
            |webhook: &Webhook| webhook.headers["x-well-gateway-token"] == "another-token";
        story.until("the new token", |story| webhooks(story).iter().all(has_new)).await;
        assert_eq!(webhooks(&story).len(), 3 * each, "mended, not doubled");

        story.restart_with(&[("WELL_WEBHOOK_PATH", "/hooks")]).await;
        let has_path = |webhook: &Webhook| webhook.url.contains("/hooks?");
        story.until("the new address", |story| webhooks(story).iter().all(has_path)).await;

        // The dry run says what would go before it goes.
        story.restart_with(&[("WELL_WEBHOOK_WORKSPACES", "crm-1")]).await;
        story.until("removal", |story| webhooks(story).len() == each).await;
        assert!(webhooks(&story).iter().all(|webhook| webhook.workspace_id == kept.id));
        story.end().await;
    }
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_says_what_would_be() {
    let story = start(Generation::C, &[("WELL_WEBHOOK_WORKSPACES", "default")]).await;
    story.until("registration", |story| webhooks(story).len() == 2).await;
    story.vendor.state().webhooks.remove(0);
    let dry = reconcile(&story, true).await;
    assert_eq!(dry.changes.len(), 1);
    // What Well has refused is not asked for again.
    let made = &dry.changes[0];
    assert_eq!(
        (made.events.as_slice(), made.webhook_id.as_str()),
        (&["document.uploaded".to_owned()][..], "")
    );
    assert_eq!(webhooks(&story).len(), 1);
    let real = reconcile(&story, false).await;
    assert_eq!(webhooks(&story).len(), 2);
    let rejected: Vec<&str> =
        real.rejected_events.iter().map(|rejected| rejected.event.as_str()).collect();
    assert_eq!(rejected.len(), 4, "{rejected:?}");
    assert!(!format!("{real:?}").contains(TOKEN));
    story.end().await;
}

#[tokio::test]
async fn a_new_workspace_has_its_webhook_before_create_workspace_answers() {
    let story = start(Generation::A2, &[ALL]).await;
    story.until("registration", |story| webhooks(story).len() == 1).await;
    let create = async |external_id: &str| {
        let workspace = Workspace {
            name: Some("A customer".to_owned()),
            external_workspace_id: Some(external_id.to_owned()),
            ..Workspace::default()
        };
        let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
        story.workspaces().create_workspace(request).await.unwrap().into_inner()
    };
    let made = create("crm-1").await;
    assert_eq!(made.registration(), Registration::Done);
    let id = made.workspace.unwrap().id;
    assert_eq!(webhooks(&story).last().unwrap().headers["x-well-gateway-workspace"], id);
    story.fault(json!({
        "on": {"call": {"method": "POST", "path": "/v1/webhooks"}}, "action": {"status": {"status": 500}}
    }));
    assert_eq!(create("crm-2").await.registration(), Registration::Failed);
    story.until("the second try", |story| webhooks(story).len() == 3).await;
    story.end().await;
}

#[tokio::test]
async fn a_webhook_that_takes_too_long_is_pending_and_stands_soon_after() {
    let story = start(Generation::A2, &[ALL]).await;
    story.until("registration", |story| webhooks(story).len() == 1).await;
    story.fault(json!({
        "on": {"call": {"method": "GET", "path": "/v1/webhooks"}}, "action": {"delay": {"ms": 4000}}
    }));
    let workspace = Workspace { name: Some("A customer".to_owned()), ..Workspace::default() };
    let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
    let made = story.workspaces().create_workspace(request).await.unwrap();
    assert_eq!(made.get_ref().registration(), Registration::Pending);
    story.until("the webhook", |story| webhooks(story).len() == 2).await;
    story.end().await;
}

#[tokio::test]
async fn a_token_that_well_repeats_in_its_trouble_is_shown_to_nobody() {
    let story = start(Generation::C, &[("WELL_WEBHOOK_WORKSPACES", "default")]).await;
    story.until("registration", |story| webhooks(story).len() == 2).await;
    story.vendor.state().webhooks.clear();
    let message = format!("cannot reach https://g.example/webhooks/well/{TOKEN}");
    let body = json!({ "code": "INTERNAL", "status": 500, "title": "Trouble", "message": message });
    story.fault(json!({
        "on": {"call": {"method": "POST", "path": "/v1/subscriptions/webhooks"}}, "times": 2,
        "action": {"status": {"status": 500, "body": body}}
    }));
    let report = reconcile(&story, false).await;
    let text = format!("{report:?}");
    assert!(text.contains("cannot reach") && !text.contains(TOKEN), "{text}");
    story.end().await;
}

#[tokio::test]
async fn trouble_in_one_workspace_stops_no_other_and_is_tried_again() {
    let mut story = start(Generation::C, &[]).await;
    story.workspace("crm-1").await;
    story.workspace("crm-2").await;
    story.fault(json!({
        "on": {"call": {"method": "POST", "path": "/v1/subscriptions/webhooks"}},
        "action": {"status": {"status": 500}}
    }));
    story.restart_with(&[ALL]).await;
    story.until("registration", |story| webhooks(story).len() == 6).await;
    story.end().await;
}

#[tokio::test]
async fn what_is_not_kept_is_refused_by_name() {
    let story = start(Generation::A2, &[]).await;
    let off = story.webhooks().reconcile_webhooks(ReconcileWebhooksRequest::default()).await;
    let off = off.unwrap_err();
    assert_eq!(off.code(), tonic::Code::FailedPrecondition);
    assert!(off.message().contains("WELL_WEBHOOK_WORKSPACES"), "{}", off.message());
    story.end().await;
    let story = start(Generation::A2, &[ALL]).await;
    let request =
        ReconcileWebhooksRequest { workspace_ids: vec!["nobody".to_owned()], ..Default::default() };
    let unknown = story.webhooks().reconcile_webhooks(request).await.unwrap_err();
    assert_eq!(unknown.code(), tonic::Code::InvalidArgument);
    assert!(unknown.message().contains("nobody"), "{}", unknown.message());
    story.end().await;
}

#[tokio::test]
async fn a_token_in_the_path_serves_versions_that_send_no_headers() {
    let place = ("WELL_WEBHOOK_TOKEN_PLACE", "path");
    let story = start(Generation::A2, &[ALL, place]).await;
    story.until("registration", |story| webhooks(story).len() == 1).await;
    let webhook = webhooks(&story).remove(0);
    assert!(webhook.headers.is_empty() && webhook.url.contains(&TOKEN.replace('-', "%2D")));
    let default = story.vendor.state().default_workspace();
    assert!(webhook.url.ends_with(&format!("&workspace={}", default.replace('-', "%2D"))));
    story.customer("POST", &format!("workspaces/{default}/documents"), json!({})).await;
    story.vendor.idle().await;
    let events = story.events().list_events(ListEventsRequest::default()).await.unwrap();
    assert_eq!(events.get_ref().events.len(), 1);
    // Nobody is shown it.
    let shown =
        story.webhooks().list_webhooks(ListWebhooksRequest::default()).await.unwrap().into_inner();
    let text = format!("{shown:?}");
    assert!(!text.contains(TOKEN) && !text.contains(&TOKEN.replace('-', "%2D")), "{text}");
    assert_eq!(reconcile(&story, false).await.changes.len(), 0);
    story.end().await;
}

/// The older generation documents no list: then what the gateway remembers to have made counts.
#[tokio::test]
async fn without_a_list_of_webhooks_nothing_is_made_twice() {
    let default = ("WELL_WEBHOOK_WORKSPACES", "default");
    let api = ("WELL_WEBHOOK_API", "webhooks");
    let mut story = start(Generation::A2, &[]).await;
    let lists = json!({
        "on": {"call": {"method": "GET", "path": "/v1/webhooks"}}, "times": 1000,
        "action": {"status": {"status": 405}}
    });
    story.fault(lists);
    story.restart_with(&[ADDRESS, default, api]).await;
    story.until("registration", |story| webhooks(story).len() == 1).await;
    reconcile(&story, false).await;
    story.restart().await;
    reconcile(&story, false).await;
    assert_eq!(webhooks(&story).len(), 1);
    story.vendor.state().faults.clear();
    story.end().await;
}
