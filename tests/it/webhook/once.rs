//! One event, however often and by whichever way it is delivered.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::json;
use well_gateway::emulator::Generation;
use well_gateway::proto::{CreateWorkspaceRequest, ListEventsRequest, Workspace};

use super::story::Story;

/// A window that is over as soon as the next delivery comes.
const NO_WINDOW: Duration = Duration::from_nanos(1);

async fn outcomes(story: &Story, bodies: &[&str]) -> Vec<String> {
    let mut outcomes = Vec::new();
    for body in bodies {
        let (status, answer) = story.deliver(body).await;
        assert_eq!(status, StatusCode::OK, "{body}");
        outcomes.push(answer["status"].as_str().unwrap().to_owned());
    }
    outcomes
}

#[tokio::test]
async fn an_id_of_wells_is_known_for_as_long_as_the_log_keeps_the_event() {
    let story = Story::with(|config| {
        config.dedupe_window = NO_WINDOW;
        config.event_id_names = vec!["event_id".to_owned()];
    })
    .await;
    let with = |id: &str| {
        format!(r#"{{"event":"company.updated","event_id":"{id}","data":{{"company_id":"c"}}}}"#)
    };
    let found = outcomes(&story, &[&with("1"), &with("2"), &with("1")]).await;
    assert_eq!(found, ["kept", "kept", "duplicate"]);
    story.end().await;
}

#[tokio::test]
async fn what_happens_once_is_known_without_any_window() {
    let story = Story::with(|config| config.dedupe_window = NO_WINDOW).await;
    let uploaded = r#"{"event":"document.uploaded","data":{"document_id":"d","a":1}}"#;
    let again = r#"{"event":"document.uploaded","data":{"document_id":"d","a":2}}"#;
    let change = |time: &str| {
        format!(
            r#"{{"event":"company.updated","data":{{"company_id":"c","updated_at":"{time}"}}}}"#
        )
    };
    let (first, second) = (change("2026-06-07T10:00:00Z"), change("2026-06-07T10:00:01Z"));
    let found = outcomes(&story, &[uploaded, again, &first, &second, &first]).await;
    assert_eq!(found, ["kept", "duplicate", "kept", "kept", "duplicate"]);
    story.end().await;
}

#[tokio::test]
async fn two_equal_thin_bodies_are_one_event_within_the_window_and_two_outside() {
    let thin = r#"{"event":"company.updated","data":{"company_id":"c"}}"#;
    let inside = Story::start().await;
    assert_eq!(outcomes(&inside, &[thin, thin]).await, ["kept", "duplicate"]);
    inside.end().await;
    let outside = Story::with(|config| config.dedupe_window = NO_WINDOW).await;
    assert_eq!(outcomes(&outside, &[thin, thin]).await, ["kept", "kept"]);
    outside.end().await;
}

/// In newer versions of Well a parent's webhooks fire for its children, too.
#[tokio::test]
async fn an_event_through_a_parents_and_a_childs_webhook_is_kept_once() {
    let story = crate::story::Story::start(Generation::A2).await;
    let parent = story.workspace("parent").await;
    let request = CreateWorkspaceRequest {
        workspace: Some(Workspace { name: Some("A child".to_owned()), ..Default::default() }),
        parent_workspace_id: parent.id.clone(),
        ..Default::default()
    };
    let child = story.workspaces().create_workspace(request).await.unwrap().into_inner();
    let child = child.workspace.unwrap().id;
    story.subscribed(&parent.id).await;
    story.subscribed(&child).await;
    let path = format!("workspaces/{child}/documents");
    let told = story.customer("POST", &path, json!({})).await;
    assert_eq!(told["deliveries"], 2);
    story.vendor.idle().await;
    let list = story.events().list_events(ListEventsRequest::default()).await.unwrap();
    assert_eq!(list.get_ref().events.len(), 1);
    story.end().await;
}

/// More deliveries than are taken at once, and callers who ask meanwhile.
#[tokio::test(flavor = "multi_thread")]
async fn while_deliveries_pour_in_rpcs_are_answered_and_nothing_is_lost() {
    let story = crate::story::Story::start(Generation::A2).await;
    let senders = (0..200).map(async |sender| {
        let mut kept = 0;
        for at in 0..20 {
            let data = json!({ "document_id": format!("{sender}-{at}"), "pad": "x".repeat(2_000) });
            let body = json!({ "event": "document.uploaded", "data": data });
            kept += match story.deliver(&body).await {
                200 => 1,
                503 => 0,
                other => panic!("{other}"),
            };
        }
        kept
    });
    let callers = (0..4).map(async |_| {
        for _ in 0..25 {
            let mut events = story.events();
            let log = events.get_event_log(well_gateway::proto::GetEventLogRequest {});
            tokio::time::timeout(crate::story::LIMIT, log).await.unwrap().unwrap();
        }
    });
    let senders = futures_util::future::join_all(senders);
    let callers = futures_util::future::join_all(callers);
    let (kept, _) = tokio::join!(senders, callers);
    let mut events = story.events();
    let log = events.get_event_log(well_gateway::proto::GetEventLogRequest {});
    let log = log.await.unwrap().into_inner();
    assert_eq!(log.event_count, kept.iter().sum::<i64>());
    story.end().await;
}
