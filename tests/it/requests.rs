//! Request ids: a create that is asked for twice happens once, and what is unknown is said to be.

use serde_json::{Value, json};
use tonic::{Code, Request, Status};
use tonic_types::StatusExt;
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::{CreateWebhookRequest, CreateWorkspaceRequest, Webhook, Workspace};

use crate::rpcs::Reflection;
use crate::story::Story;

const CREATE_TASK: &str = "/well.gateway.v1.TaskService/CreateTask";
const CREATE_KEY: &str = "/well.gateway.v1.ApiKeyService/CreateApiKey";

fn workspace(name: &str, request_id: &str) -> CreateWorkspaceRequest {
    let workspace = Workspace { name: Some(name.to_owned()), ..Workspace::default() };
    CreateWorkspaceRequest {
        workspace: Some(workspace),
        request_id: request_id.to_owned(),
        ..CreateWorkspaceRequest::default()
    }
}

async fn create(story: &Story, name: &str, request_id: &str) -> Result<Workspace, Status> {
    let response = story.workspaces().create_workspace(workspace(name, request_id)).await?;
    Ok(response.into_inner().workspace.unwrap())
}

fn creates(story: &Story) -> usize {
    let is_create = |call: &&Value| call["method"] == "POST" && call["path"] == "/v1/workspaces";
    story.calls().iter().filter(is_create).count()
}

fn reason(status: &Status) -> String {
    status.get_error_details().error_info().unwrap().reason.clone()
}

#[tokio::test]
async fn a_repeated_create_answers_the_first_result_and_makes_no_call() {
    let mut story = Story::start(Generation::C).await;
    let first = create(&story, "A", "r-1").await.unwrap();
    assert_eq!(create(&story, "A", "r-1").await.unwrap(), first);
    assert_ne!(create(&story, "A", "r-2").await.unwrap().id, first.id);
    assert_eq!(creates(&story), 2);
    story.restart().await;
    assert_eq!(create(&story, "A", "r-1").await.unwrap(), first, "kept over a restart");
    assert_eq!(creates(&story), 2);
    story.end().await;
}

#[tokio::test]
async fn an_id_belongs_to_one_body_one_rpc_and_one_caller() {
    let tokens = [("WELL_GRPC_TOKENS", "caller-token-1,caller-token-2")];
    let story = Story::with(Args::local(Generation::C), &tokens).await;
    let call = |name: &str, token: &str| {
        let mut request = Request::new(workspace(name, "r-1"));
        let value = format!("Bearer {token}").parse().unwrap();
        request.metadata_mut().insert("authorization", value);
        let mut client = story.workspaces();
        async move { client.create_workspace(request).await }
    };
    call("A", "caller-token-1").await.unwrap();
    let status = call("B", "caller-token-1").await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);
    let details = status.get_error_details();
    assert_eq!(details.bad_request().unwrap().field_violations[0].field, "request_id");
    call("B", "caller-token-2").await.unwrap();
    assert_eq!(creates(&story), 2);
    story.end().await;
}

#[tokio::test]
async fn a_refused_create_leaves_its_id_free() {
    let story = Story::start(Generation::C).await;
    let on = json!({ "call": { "method": "POST", "path": "/v1/workspaces" } });
    story.fault(json!({ "on": on, "action": { "status": { "status": 403 } } }));
    let status = create(&story, "A", "r-1").await.unwrap_err();
    assert_eq!(status.code(), Code::PermissionDenied);
    create(&story, "A", "r-1").await.unwrap();
    let status = create(&story, &"x".repeat(101), "r-2").await.unwrap_err();
    assert_eq!(status.code(), Code::InvalidArgument);
    create(&story, "B", "r-2").await.unwrap();
    story.end().await;
}

#[tokio::test]
async fn an_unknown_outcome_is_said_to_be_until_the_id_is_old() {
    let mut story = Story::start(Generation::C).await;
    let on = json!({ "call": { "method": "POST", "path": "/v1/workspaces" } });
    story.fault(json!({ "on": on, "action": "cut_body" }));
    let status = create(&story, "A", "r-1").await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    story.restart().await;
    for _ in 0..2 {
        let status = create(&story, "A", "r-1").await.unwrap_err();
        assert_eq!((status.code(), reason(&status).as_str()), (Code::Aborted, "OUTCOME_UNKNOWN"));
    }
    assert_eq!(creates(&story), 1);
    story.end().await;
}

#[tokio::test]
async fn the_same_id_twice_at_once_makes_one_call() {
    let story = Story::start(Generation::C).await;
    let on = json!({ "call": { "method": "POST", "path": "/v1/workspaces" } });
    story.fault(json!({ "on": on, "action": { "delay": { "ms": 300 } } }));
    let (first, second) = tokio::join!(create(&story, "A", "r-1"), create(&story, "A", "r-1"));
    let running = [&first, &second].into_iter().find_map(|result| result.as_ref().err()).unwrap();
    assert_eq!((running.code(), reason(running).as_str()), (Code::Aborted, "REQUEST_RUNNING"));
    assert_eq!(create(&story, "A", "r-1").await.unwrap(), first.or(second).unwrap());
    assert_eq!(creates(&story), 1);
    story.end().await;
}

#[tokio::test]
async fn a_kept_result_holds_no_secret() {
    let settings = [("WELL_API_KEY_RPCS", "true")];
    let story = Story::with(Args::local(Generation::C), &settings).await;
    let reflection = Reflection::new();
    let request = json!({ "api_key": { "name": "k" }, "request_id": "r-1" });
    let call = || reflection.call(story.channel.clone(), CREATE_KEY, &request);
    let first = call().await.unwrap();
    let secret = first["api_key"]["value"].as_str().unwrap().to_owned();
    let second = call().await.unwrap();
    assert_eq!(second["api_key"]["id"], first["api_key"]["id"]);
    assert_eq!(second["api_key"]["value"], Value::Null);

    let webhook = Webhook {
        url: Some("https://receiver.example/hook".to_owned()),
        events: vec!["document.processed".to_owned()],
        headers: [("x-token".to_owned(), "receiver-secret".to_owned())].into(),
        ..Webhook::default()
    };
    let request = CreateWebhookRequest { webhook: Some(webhook), request_id: "r-1".to_owned() };
    let first = story.webhooks().create_webhook(request.clone()).await.unwrap().into_inner();
    let second = story.webhooks().create_webhook(request).await.unwrap().into_inner();
    assert_eq!(second.webhooks[0].id, first.webhooks[0].id);
    assert_eq!(second.webhooks[0].headers["x-token"], "***");

    for file in files(story.data_dir()) {
        let bytes = std::fs::read(&file).unwrap();
        for secret in [secret.as_bytes(), b"receiver-secret"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret);
            assert!(!found, "a secret lies in {}", file.display());
        }
    }
    story.end().await;
}

fn files(folder: std::path::PathBuf) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(path)) } else { found.push(path) }
    }
    found
}

#[tokio::test]
async fn the_id_goes_to_well_under_the_header_of_the_setting() {
    let settings = [("WELL_IDEMPOTENCY_HEADER", "Idempotency-Key")];
    let story = Story::with(Args::local(Generation::C), &settings).await;
    let request = json!({ "task": { "title": "T" }, "request_id": "r-1" });
    Reflection::new().call(story.channel.clone(), CREATE_TASK, &request).await.unwrap();
    assert_eq!(story.calls().last().unwrap()["idempotency_key"], "r-1");
    story.end().await;
}

#[tokio::test]
async fn an_id_that_cannot_stand_in_a_header_is_refused() {
    let story = Story::start(Generation::C).await;
    for id in ["a b", "\u{e9}", "a\nb", &"x".repeat(129)] {
        let status = create(&story, "A", id).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{id:?}");
    }
    assert_eq!(creates(&story), 0);
    story.end().await;
}
