//! What docs/OPERATIONS.md says of backups, restores and formats.

use std::path::Path;
use std::process::Command;

use tonic::Code;
use well_gateway::emulator::Generation;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{ListEventsRequest, OnOutOfRange, WatchEventsRequest};

use crate::story::Story;

fn copy(from: &Path, to: &Path) {
    let _ = std::fs::remove_dir_all(to);
    let mut copy = Command::new("cp");
    assert!(copy.args(["-r", "--sparse=always"]).args([from, to]).status().unwrap().success());
}

fn after(cursor: &str) -> WatchEventsRequest {
    let start = Some(Start::AfterCursor(cursor.to_owned()));
    WatchEventsRequest { start, ..Default::default() }
}

/// The reason that a watch ends with.
async fn refusal(story: &Story, cursor: &str) -> (Code, String) {
    let status = match story.events().watch_events(after(cursor)).await {
        Err(status) => status,
        Ok(response) => response.into_inner().message().await.unwrap_err(),
    };
    let details = tonic_types::StatusExt::get_error_details(&status);
    (status.code(), details.error_info().unwrap().reason.clone())
}

#[tokio::test]
async fn after_a_restore_cursors_of_the_lost_part_are_refused_and_never_skipped() {
    let mut story = Story::start(Generation::A2).await;
    let backup = tempfile::tempdir().unwrap();
    let backup = backup.path().join("copy");
    story.upload("d-1", "w").await;
    story.stop().await;
    copy(&story.data_dir(), &backup);
    story.restart().await;
    story.upload("d-2", "w").await;
    story.upload("d-3", "w").await;
    let list = story.events().list_events(ListEventsRequest::default()).await.unwrap().into_inner();
    let cursors: Vec<String> = list.events.iter().map(|event| event.cursor.clone()).collect();

    story.stop().await;
    copy(&backup, &story.data_dir());
    story.restart().await;
    assert_eq!(refusal(&story, &cursors[2]).await, (Code::OutOfRange, "CURSOR_AHEAD".into()));
    story.upload("d-4", "w").await;
    story.upload("d-5", "w").await;
    for cursor in &cursors[1..] {
        let refused = refusal(&story, cursor).await;
        assert_eq!(refused, (Code::FailedPrecondition, "CURSOR_OTHER_LOG".into()));
    }
    // What both logs share goes on as if nothing had been.
    let mut watch = story.watch(after(&cursors[0])).await;
    let next = watch.event().await;
    assert_eq!(next.resource_id, "d-4");
    // A watcher that prefers to go on is told of the gap.
    let on_out_of_range = OnOutOfRange::Earliest.into();
    let mut watch = story.watch(WatchEventsRequest { on_out_of_range, ..after(&cursors[2]) }).await;
    let Message::Gap(gap) = watch.next().await.unwrap() else { panic!("a gap comes first") };
    assert_eq!(gap.reason, "CURSOR_OTHER_LOG");
    assert_eq!(watch.event().await.resource_id, "d-1");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_newer_format_is_refused_by_name_and_left_alone() {
    let mut story = Story::start(Generation::A2).await;
    story.upload("d-1", "w").await;
    story.stop().await;
    let identity = story.data_dir().join("log.json");
    let text = std::fs::read_to_string(&identity).unwrap();
    let newer = text.replace("\"format\":1", "\"format\":2");
    assert_ne!(text, newer);
    std::fs::write(&identity, &newer).unwrap();
    let mut verify = Command::new(env!("CARGO_BIN_EXE_well-gateway"));
    verify.env_clear().args(["events", "verify"]);
    verify.env("WELL_DATA_DIR", story.data_dir());
    verify.env("WELL_API_URL", format!("http://{}", story.vendor.addr()));
    let output = verify.output().unwrap();
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(!output.status.success() && text.contains("format 2"), "{text}");
    assert_eq!(std::fs::read_to_string(&identity).unwrap(), newer);
    std::fs::write(&identity, newer.replace("\"format\":2", "\"format\":1")).unwrap();
    story.restart().await;
    let list = story.events().list_events(ListEventsRequest::default()).await.unwrap();
    assert_eq!(list.get_ref().events.len(), 1);
    story.end().await;
}
