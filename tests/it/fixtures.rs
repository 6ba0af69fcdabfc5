//! Documented bodies as rows: the call that an RPC makes, and what becomes of Well's answer.
//!
//! The request that is expected, and the answer that is given, are files below
//! `tests/fixtures/core`. The emulator gives the answer as it stands there.

use prost_types::Timestamp;
use serde_json::{Value, json};
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::{
    CreateWebhookRequest, CreateWorkspaceRequest, GetGmailConnectorRequest, GetWebhookRequest,
    GetWorkspaceRequest, GmailConnectorStatus, ListWebhooksRequest, ListWorkspacesRequest,
    UpdateWorkspaceRequest, Webhook, Workspace, WorkspaceOwner,
};

use crate::story::Story;

const WORKSPACE: &str = "00000000-0000-4000-8000-000000000101";
const WEBHOOK: &str = "00000000-0000-4000-8000-000000000201";

fn fixture(name: &str) -> Value {
    let path = format!("tests/fixtures/core/{name}.json");
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A story in which the next call of this method is answered by the fixture.
async fn answered(generation: Generation, method: &str, status: u16, name: &str) -> Story {
    let webhook_api = match generation {
        Generation::C => "subscriptions",
        Generation::A2 => "webhooks",
    };
    let args = Args::local(generation);
    let story = Story::with(args, &[("WELL_WEBHOOK_API", webhook_api)]).await;
    let on = json!({ "call": { "method": method, "path": "/v1/" } });
    // The health probe of the start must not take the answer.
    wait_for_probe(&story).await;
    story.fault(
        json!({ "on": on, "action": { "status": { "status": status, "body": fixture(name) } } }),
    );
    story
}

pub(crate) async fn wait_for_probe(story: &Story) {
    let is_probe = |call: &Value| call["path"] == "/v1/records/workspaces";
    let wait = async {
        while !story.vendor.state().requests.iter().any(is_probe) {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(crate::story::LIMIT, wait).await.unwrap();
}

fn sent(story: &Story) -> Value {
    story.calls().last().unwrap()["body"].clone()
}

fn time(text: &str) -> Option<Timestamp> {
    let time: jiff::Timestamp = text.parse().unwrap();
    Some(Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() })
}

fn owned() -> CreateWorkspaceRequest {
    let workspace = Workspace {
        name: Some("Example Co".to_owned()),
        description: Some("Example workspace.".to_owned()),
        auto_extract_enabled: Some(true),
        ..Workspace::default()
    };
    let owner = WorkspaceOwner {
        id: "00000000-0000-4000-8000-000000000501".to_owned(),
        firebase_id: "uid_example_01".to_owned(),
        first_name: "Ada".to_owned(),
        last_name: "Example".to_owned(),
        email: "ada@example.com".to_owned(),
        linkedin_url: "https://www.linkedin.com/in/example".to_owned(),
    };
    CreateWorkspaceRequest {
        workspace: Some(workspace),
        owner: Some(owner),
        ..CreateWorkspaceRequest::default()
    }
}

#[tokio::test]
async fn create_workspace_of_the_newest_generation() {
    let story = answered(Generation::C, "POST", 201, "workspaces-create.response").await;
    let response = story.workspaces().create_workspace(owned()).await.unwrap().into_inner();
    assert_eq!(sent(&story), fixture("workspaces-create.request"));
    let expected = Workspace {
        id: WORKSPACE.to_owned(),
        name: Some("Example Co".to_owned()),
        description: Some("Example workspace.".to_owned()),
        avatar_color: Some("#5B8DEF".to_owned()),
        trusted: Some(false),
        auto_extract_enabled: Some(true),
        stage: Some("active".to_owned()),
        timezone: Some("Europe/Paris".to_owned()),
        create_time: time("2026-01-12T09:00:00Z"),
        ..Workspace::default()
    };
    assert_eq!(response.workspace.unwrap(), expected);
    story.end().await;
}

#[tokio::test]
async fn create_workspace_as_get_started_shows_it() {
    let story = Story::start(Generation::C).await;
    let workspace = Workspace {
        name: Some("Customer workspace".to_owned()),
        external_workspace_id: Some("customer-1".to_owned()),
        ..Workspace::default()
    };
    let request = CreateWorkspaceRequest { workspace: Some(workspace), ..Default::default() };
    story.workspaces().create_workspace(request).await.unwrap();
    assert_eq!(sent(&story), fixture("workspaces-create.legacy-get-started.request"));
    story.end().await;
}

#[tokio::test]
async fn a_parent_makes_a_sub_workspace() {
    let story = Story::start(Generation::C).await;
    let parent = story.workspace("parent").await;
    let workspace = Workspace { name: Some("Child".to_owned()), ..Workspace::default() };
    let request = CreateWorkspaceRequest {
        workspace: Some(workspace),
        parent_workspace_id: parent.id.clone(),
        ..CreateWorkspaceRequest::default()
    };
    let child = story.workspaces().create_workspace(request).await.unwrap().into_inner();
    let child = child.workspace.unwrap();
    assert_eq!(child.parent_workspace_id(), parent.id);
    assert_eq!(child.parent_workspace.unwrap().id, parent.id);
    story.end().await;
}

/// What both older answers of the fixtures say.
fn legacy() -> Workspace {
    let owner = well_gateway::proto::ResourceReference {
        id: "string".to_owned(),
        r#type: "string".to_owned(),
        meta: None,
    };
    Workspace {
        id: WORKSPACE.to_owned(),
        name: Some("string".to_owned()),
        description: Some("string".to_owned()),
        external_workspace_id: Some("00000000-0000-4000-8000-000000000005".to_owned()),
        avatar_color: Some("string".to_owned()),
        create_time: time("2023-11-07T05:31:56Z"),
        update_time: time("2023-11-07T05:31:56Z"),
        owner: Some(owner),
        ..Workspace::default()
    }
}

#[tokio::test]
async fn the_older_answer_to_a_create_is_read_with_its_misspelling() {
    let story = answered(Generation::C, "POST", 201, "workspaces-create.legacy-b.response").await;
    let response = story.workspaces().create_workspace(owned()).await.unwrap().into_inner();
    assert_eq!(response.workspace.unwrap(), legacy());
    story.end().await;
}

#[tokio::test]
async fn the_older_answers_to_get_and_update_are_read() {
    let story = answered(Generation::C, "GET", 200, "workspaces-create.legacy-b.response").await;
    let request = GetWorkspaceRequest { workspace_id: WORKSPACE.to_owned(), ..Default::default() };
    let response = story.workspaces().get_workspace(request).await.unwrap().into_inner();
    assert_eq!(response.workspace.unwrap(), legacy());
    story.end().await;

    let story = answered(Generation::C, "PATCH", 200, "workspaces-update.legacy-b.response").await;
    let workspace = Workspace {
        id: WORKSPACE.to_owned(),
        name: Some("string".to_owned()),
        ..Workspace::default()
    };
    let request = UpdateWorkspaceRequest { workspace: Some(workspace), update_mask: None };
    let response = story.workspaces().update_workspace(request).await.unwrap().into_inner();
    assert_eq!(response.workspace.unwrap(), legacy());
    let expected = json!({ "data": { "type": "workspace", "id": WORKSPACE, "attributes": { "name": "string" } } });
    assert_eq!(sent(&story), expected);
    story.end().await;
}

#[tokio::test]
async fn a_records_answer_fills_the_list() {
    let story = answered(Generation::C, "POST", 200, "records-query.response").await;
    let request = ListWorkspacesRequest { page_size: 2, page_token: "b3BhcXVl".to_owned() };
    let response = story.workspaces().list_workspaces(request).await.unwrap().into_inner();
    assert_eq!((response.next_page_token.as_str(), response.total_size), ("b3BhcXVl", 318));
    // Columns that no workspace has are kept, not dropped.
    let additional = response.workspaces[0].additional_attributes.clone().unwrap();
    assert_eq!(additional.fields.len(), 3);
    let body = sent(&story);
    assert_eq!(
        (&body["root"], &body["limit"], &body["cursor"]),
        (&json!("workspaces"), &json!(2), &json!("b3BhcXVl"))
    );
    assert_eq!(body["orderBy"], fixture("records-query.request")["orderBy"]);
    story.end().await;
}

fn webhook(event: &str, headers: &[(&str, &str)], url: &str) -> Webhook {
    Webhook {
        url: Some(url.to_owned()),
        events: vec![event.to_owned()],
        headers: headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        ..Webhook::default()
    }
}

fn documented_webhook(updated: Option<&str>) -> Webhook {
    Webhook {
        id: WEBHOOK.to_owned(),
        active: Some(true),
        create_time: time("2026-06-07T14:00:00Z"),
        update_time: updated.and_then(time),
        ..webhook(
            "document.processed",
            &[("X-Example-Token", "static-token-1")],
            "https://receiver.example/webhooks/well",
        )
    }
}

#[tokio::test]
async fn create_webhook_of_the_newest_generation() {
    let story = answered(Generation::C, "POST", 201, "webhooks-create.response").await;
    let wanted = webhook(
        "document.processed",
        &[("X-Example-Token", "static-token-1")],
        "https://receiver.example/webhooks/well",
    );
    let request = CreateWebhookRequest { webhook: Some(wanted), ..Default::default() };
    let response = story.webhooks().create_webhook(request).await.unwrap().into_inner();
    assert_eq!(sent(&story), fixture("webhooks-create.request"));
    assert_eq!(response.webhooks, [documented_webhook(None)]);
    story.end().await;
}

#[tokio::test]
async fn create_webhook_as_get_started_shows_it() {
    let story = answered(Generation::A2, "POST", 201, "webhooks-create.legacy-b.response").await;
    let mut wanted = webhook("document.uploaded", &[], "https://receiver.example/hook");
    wanted.events.push("company.created".to_owned());
    wanted.workspace_id = Some(WORKSPACE.to_owned());
    let request = CreateWebhookRequest { webhook: Some(wanted), ..Default::default() };
    let response = story.webhooks().create_webhook(request).await.unwrap().into_inner();
    assert_eq!(sent(&story), fixture("webhooks-create.legacy-get-started.request"));
    let expected = Webhook {
        id: WEBHOOK.to_owned(),
        active: Some(true),
        create_time: time("2025-09-22T09:00:00Z"),
        ..webhook(
            "document.processed",
            &[("secret", "static-secret")],
            "https://receiver.example/hook",
        )
    };
    assert_eq!(response.webhooks, [expected]);
    story.end().await;
}

#[tokio::test]
async fn get_and_list_webhooks_of_the_newest_generation() {
    let story = answered(Generation::C, "GET", 200, "webhooks-get.response").await;
    let request = GetWebhookRequest { webhook_id: WEBHOOK.to_owned(), ..Default::default() };
    let response = story.webhooks().get_webhook(request).await.unwrap().into_inner();
    assert_eq!(response.webhook.unwrap(), documented_webhook(Some("2026-06-07T15:00:00Z")));
    story.end().await;

    let story = answered(Generation::C, "GET", 200, "webhooks-list.response").await;
    let response =
        story.webhooks().list_webhooks(ListWebhooksRequest::default()).await.unwrap().into_inner();
    assert_eq!((response.webhooks, response.total_size), (vec![documented_webhook(None)], 1));
    assert!(response.next_page_token.is_empty());
    story.end().await;
}

#[tokio::test]
async fn the_newest_status_words_have_a_meaning_and_stay_readable() {
    // The installed connector's sample has the envelope that a newer Gmail route would have.
    let story = answered(Generation::C, "GET", 200, "workspace-connectors-get.response").await;
    let request = GetGmailConnectorRequest { workspace_id: "customer-1".to_owned() };
    let response = story.connectors().get_gmail_connector(request).await.unwrap().into_inner();
    let connector = response.gmail_connector.unwrap();
    assert_eq!(
        (connector.status(), connector.raw_status.as_str()),
        (GmailConnectorStatus::Active, "active")
    );
    story.end().await;
}

#[tokio::test]
async fn an_answer_of_another_shape_is_internal_and_says_what_was_expected() {
    let story = answered(Generation::C, "GET", 200, "envelope-list.response").await;
    let request = GetWorkspaceRequest { workspace_id: WORKSPACE.to_owned(), ..Default::default() };
    let status = story.workspaces().get_workspace(request).await.unwrap_err();
    assert_eq!(status.code(), tonic::Code::Internal);
    assert!(
        status.message().contains("a list where an object was expected"),
        "{}",
        status.message()
    );
    story.end().await;
}
