//! Calls to Well that go wrong: what is repeated, how long, and what the caller is told.

use std::time::Duration;

use serde_json::{Value, json};
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt};
use well_gateway::emulator::Generation;
use well_gateway::proto::{
    CreateWorkspaceRequest, DeleteWorkspaceRequest, GetWorkspaceRequest, ListWorkspacesRequest,
    UpdateWorkspaceRequest, Workspace,
};

use crate::story::Story;

fn get(id: &str) -> GetWorkspaceRequest {
    GetWorkspaceRequest { workspace_id: id.to_owned(), ..Default::default() }
}

fn create(name: &str) -> CreateWorkspaceRequest {
    let workspace = Workspace { name: Some(name.to_owned()), ..Workspace::default() };
    CreateWorkspaceRequest { workspace: Some(workspace), ..CreateWorkspaceRequest::default() }
}

fn on_call(method: &str, times: u32, action: Value) -> Value {
    let on = json!({ "call": { "method": method, "path": "/v1/workspaces" } });
    json!({ "on": on, "times": times, "action": action })
}

fn status_fault(status: u16) -> Value {
    json!({ "status": { "status": status, "body": null } })
}

fn details(status: &Status) -> (ErrorDetails, std::collections::HashMap<String, String>) {
    let details = status.get_error_details();
    let metadata = details.error_info().expect("every status has one").metadata.clone();
    (details, metadata)
}

fn call_count(story: &Story, method: &str) -> usize {
    story.calls().iter().filter(|call| call["method"] == method).count()
}

#[tokio::test]
async fn every_failure_of_well_has_its_status() {
    let story = Story::with(
        well_gateway::emulator::Args::local(Generation::C),
        &[("WELL_CALL_RETRIES", "0")],
    )
    .await;
    for (http_status, code) in [
        (400, Code::InvalidArgument),
        (401, Code::Unauthenticated),
        (403, Code::PermissionDenied),
        (404, Code::NotFound),
        (405, Code::Unimplemented),
        (409, Code::Aborted),
        (410, Code::NotFound),
        (412, Code::FailedPrecondition),
        (413, Code::InvalidArgument),
        (418, Code::FailedPrecondition),
        (422, Code::InvalidArgument),
        (429, Code::ResourceExhausted),
        (500, Code::Internal),
        (501, Code::Unimplemented),
        (502, Code::Unavailable),
        (503, Code::Unavailable),
        (504, Code::DeadlineExceeded),
        (599, Code::Unavailable),
    ] {
        story.fault(on_call("POST", 1, status_fault(http_status)));
        let status = story.workspaces().create_workspace(create("A")).await.unwrap_err();
        let (details, metadata) = details(&status);
        assert_eq!(status.code(), code, "{http_status}");
        assert_eq!(metadata["http_status"], http_status.to_string());
        assert!(metadata.contains_key("well_trace_id"), "{http_status}");
        let info = details.error_info().unwrap();
        assert_eq!((info.domain.as_str(), info.reason.as_str()), ("wellapp.ai", "EMULATED_FAULT"));
        let may_have_happened = http_status >= 500 && ![501, 503].contains(&http_status);
        assert_eq!(metadata.contains_key("outcome"), may_have_happened, "{http_status}");
    }
    story.end().await;
}

#[tokio::test]
async fn the_documented_error_bodies_are_read() {
    let story = Story::start(Generation::C).await;
    for (fixture, http_status, code, reason) in [
        ("error-400", 400, Code::InvalidArgument, "BAD_REQUEST"),
        ("error-401", 401, Code::Unauthenticated, "UNAUTHORIZED"),
        ("error-403", 403, Code::PermissionDenied, "FORBIDDEN"),
        ("error-404", 404, Code::NotFound, "NOT_FOUND"),
        ("error-validation", 400, Code::InvalidArgument, "SCHEMA_VALIDATION_ERROR"),
    ] {
        let path = format!("tests/fixtures/core/{fixture}.json");
        let body: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        story.fault(on_call(
            "POST",
            1,
            json!({ "status": { "status": http_status, "body": body } }),
        ));
        let status = story.workspaces().create_workspace(create("A")).await.unwrap_err();
        let (details, metadata) = details(&status);
        assert_eq!((status.code(), details.error_info().unwrap().reason.as_str()), (code, reason));
        assert_eq!(metadata["well_trace_id"], "trace01");
        if code == Code::Unauthenticated {
            assert_eq!(metadata["credential"], "gateway");
        }
    }
    story.end().await;
}

#[tokio::test]
async fn a_refused_value_is_named_by_its_field_in_the_proto() {
    let story = Story::start(Generation::C).await;
    let status = story.workspaces().create_workspace(create(&"x".repeat(101))).await.unwrap_err();
    let (details, _) = details(&status);
    assert_eq!(status.code(), Code::InvalidArgument);
    let violation = &details.bad_request().unwrap().field_violations[0];
    assert_eq!(violation.field, "workspace.name");
    story.end().await;
}

#[tokio::test]
async fn what_well_does_not_find_or_show_is_named() {
    let story = Story::start(Generation::C).await;
    story.fault(on_call("GET", 1, status_fault(403)));
    let status = story.workspaces().get_workspace(get("customer-1")).await.unwrap_err();
    assert_eq!(status.code(), Code::PermissionDenied);
    assert_eq!(details(&status).0.resource_info().unwrap().resource_name, "customer-1");
    let id = "00000000-0000-4000-8000-000000000999";
    let status = story.workspaces().get_workspace(get(id)).await.unwrap_err();
    let (details, _) = details(&status);
    assert_eq!(status.code(), Code::NotFound);
    let resource = details.resource_info().unwrap();
    assert!(status.message().starts_with("well answered 404: "), "{}", status.message());
    assert_eq!(
        (resource.resource_type.as_str(), resource.resource_name.as_str()),
        ("Workspace", id)
    );
    story.end().await;
}

#[tokio::test]
async fn a_taken_external_id_already_exists() {
    let story = Story::start(Generation::C).await;
    story.workspace("customer-1").await;
    let mut request = create("B");
    request.workspace.as_mut().unwrap().external_workspace_id = Some("customer-1".to_owned());
    let status = story.workspaces().create_workspace(request).await.unwrap_err();
    assert_eq!(status.code(), Code::AlreadyExists);
    story.end().await;
}

#[tokio::test]
async fn a_read_is_repeated_and_a_create_is_not() {
    let story = Story::start(Generation::C).await;
    let workspace = story.workspace("customer-1").await;
    story.fault(on_call("GET", 3, status_fault(503)));
    story.workspaces().get_workspace(get(&workspace.id)).await.unwrap();
    assert_eq!(call_count(&story, "GET"), 4);
    for action in [status_fault(503), json!("cut_body"), json!("bad_json")] {
        let before = call_count(&story, "POST");
        story.fault(on_call("POST", 1, action));
        story.workspaces().create_workspace(create("A")).await.unwrap_err();
        assert_eq!(call_count(&story, "POST"), before + 1);
    }
    story.end().await;
}

#[tokio::test]
async fn a_create_whose_answer_is_lost_says_that_its_outcome_is_unknown() {
    let story = Story::start(Generation::C).await;
    for (action, code) in
        [(json!("cut_body"), Code::Unavailable), (json!("bad_json"), Code::Internal)]
    {
        story.fault(on_call("POST", 1, action));
        let status = story.workspaces().create_workspace(create("A")).await.unwrap_err();
        assert_eq!((status.code(), details(&status).1["outcome"].as_str()), (code, "unknown"));
        assert!(!status.message().contains("<html>"), "the body stays inside");
    }
    story.end().await;
}

#[tokio::test]
async fn a_delete_whose_first_attempt_was_lost_is_done() {
    let story = Story::start(Generation::C).await;
    story.workspace("customer-1").await;
    story.fault(on_call("DELETE", 1, json!({ "delay": { "ms": 400 } })));
    let slow = Story::with(
        well_gateway::emulator::Args::local(Generation::C),
        &[
            ("WELL_API_URL", &format!("http://{}", story.vendor.addr())),
            ("WELL_CALL_TIMEOUT", "150ms"),
        ],
    )
    .await;
    let request = DeleteWorkspaceRequest { workspace_id: "customer-1".to_owned() };
    slow.workspaces().delete_workspace(request).await.unwrap();
    slow.end().await;
    story.end().await;
}

#[tokio::test]
async fn a_rate_limit_tells_stock_clients_when_to_come_again() {
    let story = Story::start(Generation::C).await;
    story.fault(on_call("POST", 1, json!({ "rate_limit": { "retry_after": 7 } })));
    let status = story.workspaces().create_workspace(create("A")).await.unwrap_err();
    assert_eq!(status.code(), Code::ResourceExhausted);
    let (details, _) = details(&status);
    assert_eq!(details.retry_info().unwrap().retry_delay, Some(Duration::from_secs(7)));
    assert_eq!(status.metadata().get("grpc-retry-pushback-ms").unwrap(), "7000");
    story.end().await;
}

#[tokio::test]
async fn the_callers_deadline_is_kept() {
    let story = Story::start(Generation::C).await;
    let workspace = story.workspace("customer-1").await;
    story.fault(on_call("GET", 1, json!({ "delay": { "ms": 5_000 } })));
    let mut request = tonic::Request::new(get(&workspace.id));
    request.set_timeout(Duration::from_millis(300));
    let begun = tokio::time::Instant::now();
    let status = story.workspaces().get_workspace(request).await.unwrap_err();
    assert!(begun.elapsed() < Duration::from_secs(3));
    assert!(matches!(status.code(), Code::DeadlineExceeded | Code::Cancelled), "{status:?}");
    story.end().await;
}

#[tokio::test]
async fn well_that_is_away_is_unavailable_and_turns_only_the_call_services_off() {
    let args = well_gateway::emulator::Args::local(Generation::C);
    let story = Story::with(args, &[("WELL_API_URL", "http://127.0.0.1:9")]).await;
    let status = story.workspaces().get_workspace(get("x")).await.unwrap_err();
    assert_eq!(status.code(), Code::Unavailable);
    assert_eq!(details(&status).0.error_info().unwrap().reason, "WELL_UNREACHABLE");
    let mut health = tonic_health::pb::health_client::HealthClient::new(story.channel.clone());
    let request =
        |service: &str| tonic_health::pb::HealthCheckRequest { service: service.to_owned() };
    let mut watch =
        health.watch(request("well.gateway.v1.WorkspaceService")).await.unwrap().into_inner();
    while watch.message().await.unwrap().unwrap().status()
        != tonic_health::pb::health_check_response::ServingStatus::NotServing
    {}
    let events = health.check(request("well.gateway.v1.EventService")).await.unwrap().into_inner();
    assert_eq!(events.status(), tonic_health::pb::health_check_response::ServingStatus::Serving);
    let ready =
        story.http.get(format!("http://{}/readyz", story.addresses.admin)).send().await.unwrap();
    assert_eq!(ready.status(), 200);
    drop((watch, health));
    story.end().await;
}

#[tokio::test]
async fn a_workspace_is_reached_by_either_id_also_where_well_takes_only_its_own() {
    let story = Story::start(Generation::C).await;
    let workspace = story.workspace("customer-1").await;
    for id in [workspace.id.as_str(), "customer-1"] {
        let found = story.workspaces().get_workspace(get(id)).await.unwrap().into_inner();
        assert_eq!(found.workspace.unwrap().id, workspace.id);
    }
    // As a version of Well that knows only its own ids would answer.
    story.fault(json!({
        "on": { "call": { "method": "GET", "path": "/v1/workspaces/customer-1" } },
        "action": status_fault(404),
    }));
    let found = story.workspaces().get_workspace(get("customer-1")).await.unwrap().into_inner();
    assert_eq!(found.workspace.unwrap().id, workspace.id);
    story.end().await;
}

#[tokio::test]
async fn an_id_that_would_leave_its_place_in_the_path_is_refused_before_any_call() {
    let story = Story::start(Generation::C).await;
    for id in ["", ".", ".."] {
        let status = story.workspaces().get_workspace(get(id)).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{id:?}");
        assert_eq!(
            details(&status).0.bad_request().unwrap().field_violations[0].field,
            "workspace_id"
        );
    }
    assert_eq!(story.calls().len(), 0);
    let status = story.workspaces().get_workspace(get("a/../b?c#d")).await.unwrap_err();
    assert_eq!(status.code(), Code::NotFound);
    assert_eq!(story.calls()[0]["path"], "/v1/workspaces/a%2F..%2Fb%3Fc%23d");
    story.end().await;
}

#[tokio::test]
async fn an_update_changes_what_its_mask_names_and_clears_what_is_not_set() {
    let story = Story::start(Generation::C).await;
    let mut workspace = story.workspace("customer-1").await;
    let update = |workspace: &Workspace, paths: &[&str]| UpdateWorkspaceRequest {
        workspace: Some(workspace.clone()),
        update_mask: Some(prost_types::FieldMask {
            paths: paths.iter().map(|path| (*path).to_owned()).collect(),
        }),
    };
    workspace.description = Some("first".to_owned());
    workspace.name = Some("not named".to_owned());
    let changed =
        story.workspaces().update_workspace(update(&workspace, &["description"])).await.unwrap();
    let changed = changed.into_inner().workspace.unwrap();
    assert_eq!((changed.description(), changed.name()), ("first", "A customer"));
    workspace.description = None;
    let cleared =
        story.workspaces().update_workspace(update(&workspace, &["description"])).await.unwrap();
    assert_eq!(cleared.into_inner().workspace.unwrap().description, None);
    for path in ["nope", "create_time", "id", "*"] {
        let status =
            story.workspaces().update_workspace(update(&workspace, &[path])).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{path}");
        assert!(status.message().contains(path), "{}", status.message());
    }
    let only = Workspace {
        id: "customer-1".to_owned(),
        name: Some("B".to_owned()),
        ..Workspace::default()
    };
    let request = UpdateWorkspaceRequest { workspace: Some(only), update_mask: None };
    let changed = story.workspaces().update_workspace(request).await.unwrap().into_inner();
    assert_eq!(changed.workspace.unwrap().name(), "B");
    story.end().await;
}

#[tokio::test]
async fn workspaces_are_listed_in_pages() {
    let story = Story::start(Generation::C).await;
    for at in 0..4 {
        story.workspace(&format!("customer-{at}")).await;
    }
    let mut request = ListWorkspacesRequest { page_size: 2, ..Default::default() };
    let mut seen = Vec::new();
    loop {
        let page = story.workspaces().list_workspaces(request.clone()).await.unwrap().into_inner();
        assert_eq!(page.total_size, 5);
        seen.extend(page.workspaces);
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    assert_eq!(seen.len(), 5);
    assert!(
        seen.iter().all(|workspace| workspace.create_time.is_some() && !workspace.id.is_empty())
    );
    assert_eq!(seen[0].external_workspace_id(), "customer-3");
    let negative = ListWorkspacesRequest { page_size: -1, ..Default::default() };
    assert_eq!(
        story.workspaces().list_workspaces(negative).await.unwrap_err().code(),
        Code::InvalidArgument
    );
    story.end().await;
}

#[tokio::test]
async fn callers_are_asked_for_a_token_when_there_is_one() {
    let args = well_gateway::emulator::Args::local(Generation::C);
    let story = Story::with(args, &[("WELL_GRPC_TOKENS", "caller-token-1,caller-token-2")]).await;
    for token in [None, Some("Bearer wrong"), Some("caller-token-1"), Some("Basic caller-token-1")]
    {
        let mut request = tonic::Request::new(ListWorkspacesRequest::default());
        if let Some(token) = token {
            request.metadata_mut().insert("authorization", token.parse().unwrap());
        }
        let status = story.workspaces().list_workspaces(request).await.unwrap_err();
        assert_eq!(
            (status.code(), details(&status).1["credential"].as_str()),
            (Code::Unauthenticated, "caller")
        );
    }
    let mut request = tonic::Request::new(ListWorkspacesRequest::default());
    request.metadata_mut().insert("authorization", "Bearer caller-token-2".parse().unwrap());
    story.workspaces().list_workspaces(request).await.unwrap();
    story.end().await;
}

#[tokio::test]
async fn in_passthrough_the_callers_token_goes_to_well_and_events_are_closed() {
    let args = well_gateway::emulator::Args {
        token: Some("callers-own".to_owned()),
        ..well_gateway::emulator::Args::local(Generation::C)
    };
    let story = Story::with(args, &[("WELL_CALLER_TOKENS", "passthrough")]).await;
    let status =
        story.workspaces().list_workspaces(ListWorkspacesRequest::default()).await.unwrap_err();
    assert_eq!(
        (status.code(), details(&status).1["credential"].as_str()),
        (Code::Unauthenticated, "caller")
    );
    let mut request = tonic::Request::new(ListWorkspacesRequest::default());
    request.metadata_mut().insert("authorization", "Bearer callers-own".parse().unwrap());
    story.workspaces().list_workspaces(request).await.unwrap();
    let mut request = tonic::Request::new(ListWorkspacesRequest::default());
    request.metadata_mut().insert("authorization", "Bearer refused".parse().unwrap());
    let status = story.workspaces().list_workspaces(request).await.unwrap_err();
    assert_eq!(details(&status).1["credential"], "caller");
    let status = story
        .events()
        .watch_events(well_gateway::proto::WatchEventsRequest::default())
        .await
        .unwrap_err();
    assert_eq!(status.code(), Code::PermissionDenied);
    story.end().await;
}
