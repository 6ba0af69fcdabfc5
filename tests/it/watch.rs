//! Watchers, lists and cursors, over deliveries on real sockets.

mod heartbeats;
mod limits;

use serde_json::{Value, json};
use tonic::Code;
use tonic_types::StatusExt;
use well_gateway::emulator::Generation;
use well_gateway::proto::event::Resource;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{
    EventFilter, GetEventLogRequest, GetEventRequest, ListEventsRequest, OnOutOfRange,
    StartPosition, WatchEventsRequest,
};

use crate::story::Story;

fn from(start: Start) -> WatchEventsRequest {
    WatchEventsRequest { start: Some(start), ..WatchEventsRequest::default() }
}

fn earliest() -> WatchEventsRequest {
    from(Start::StartPosition(StartPosition::Earliest.into()))
}

fn after(cursor: &str) -> WatchEventsRequest {
    from(Start::AfterCursor(cursor.to_owned()))
}

fn reason(status: &tonic::Status) -> (Code, String) {
    let info = status.get_error_details().error_info().cloned().expect("every status has one");
    (status.code(), info.reason)
}

async fn refused(story: &Story, request: WatchEventsRequest) -> tonic::Status {
    story.events().watch_events(request).await.unwrap_err()
}

#[tokio::test]
async fn an_empty_request_watches_what_comes_from_now_on() {
    let story = Story::start(Generation::C).await;
    story.upload("before", "w1").await;
    let mut watch = story.watch(WatchEventsRequest::default()).await;
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));
    story.upload("after", "w1").await;
    let Message::Event(event) = watch.next().await.unwrap() else { panic!("an event") };
    assert_eq!((event.resource_id.as_str(), event.workspace_id.as_str()), ("after", "w1"));
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_watch_from_the_earliest_is_told_when_it_has_caught_up() {
    let story = Story::start(Generation::C).await;
    for document in ["d1", "d2"] {
        story.upload(document, "w1").await;
    }
    let mut watch = story.watch(earliest()).await;
    let Message::Heartbeat(first) = watch.next().await.unwrap() else { panic!("a heartbeat") };
    assert_eq!(first.lag_events, 2);
    for document in ["d1", "d2"] {
        let Message::Event(event) = watch.next().await.unwrap() else { panic!("an event") };
        assert_eq!(event.resource_id, document);
    }
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_watch_resumes_exactly_after_its_cursor_across_a_restart() {
    let mut story = Story::start(Generation::C).await;
    for document in ["d1", "d2", "d3"] {
        story.upload(document, "w1").await;
    }
    let mut watch = story.watch(earliest()).await;
    watch.event().await;
    let cursor = watch.event().await.cursor;
    drop(watch);
    story.restart().await;
    let mut watch = story.watch(after(&cursor)).await;
    assert_eq!(watch.event().await.resource_id, "d3");
    story.upload("d4", "w1").await;
    assert_eq!(watch.event().await.resource_id, "d4");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_start_time_begins_at_the_first_event_received_then() {
    let story = Story::start(Generation::C).await;
    story.upload("d1", "w1").await;
    let mut watch = story.watch(earliest()).await;
    let first = watch.event().await;
    let mut time = first.receive_time.unwrap();
    time.nanos += 1;
    story.upload("d2", "w1").await;
    let mut watch = story.watch(from(Start::StartTime(time))).await;
    assert_eq!(watch.event().await.resource_id, "d2");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn nothing_outside_the_filter_arrives_and_heartbeats_move_the_cursor_on() {
    let story = Story::start(Generation::C).await;
    let filter = EventFilter {
        types: vec!["document.*".to_owned()],
        workspace_ids: vec!["w2".to_owned()],
        ..EventFilter::default()
    };
    let second = prost_types::Duration { seconds: 1, nanos: 0 };
    let request = WatchEventsRequest {
        filter: Some(filter),
        heartbeat_interval: Some(second),
        ..WatchEventsRequest::default()
    };
    let mut watch = story.watch(request).await;
    let Message::CaughtUp(start) = watch.next().await.unwrap() else { panic!("caught up") };
    story.upload("elsewhere", "w1").await;
    let company = json!({ "event": "company.created", "company_id": "c", "workspace_id": "w2" });
    story.deliver(&company).await;
    let Message::Heartbeat(heartbeat) = watch.next().await.unwrap() else { panic!("a heartbeat") };
    assert_ne!(heartbeat.cursor, start.cursor);
    assert_eq!(heartbeat.lag_events, 0);
    story.upload("here", "w2").await;
    assert_eq!(watch.event().await.resource_id, "here");
    let mut resumed = story.watch(after(&heartbeat.cursor)).await;
    assert_eq!(resumed.event().await.resource_id, "here");
    drop((watch, resumed));
    story.end().await;
}

#[tokio::test]
async fn a_cursor_that_cannot_be_continued_says_why_and_where_to_go_on() {
    let story = Story::start(Generation::C).await;
    let other = Story::start(Generation::C).await;
    other.upload("d1", "w1").await;
    let foreign = other.watch(earliest()).await.event().await.cursor;
    story.upload("d1", "w1").await;

    let status = refused(&story, after("no cursor")).await;
    assert_eq!(reason(&status), (Code::InvalidArgument, "CURSOR_MALFORMED".to_owned()));
    let status = refused(&story, after(&foreign)).await;
    assert_eq!(reason(&status), (Code::FailedPrecondition, "CURSOR_OTHER_LOG".to_owned()));
    let info = status.get_error_details().error_info().cloned().unwrap();
    assert!(info.metadata.contains_key("oldest_cursor"));
    let newest = &info.metadata["newest_cursor"];
    let mut watch = story.watch(after(newest)).await;
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));

    let request =
        WatchEventsRequest { on_out_of_range: OnOutOfRange::Earliest.into(), ..after(&foreign) };
    let mut watch = story.watch(request).await;
    let Message::Gap(gap) = watch.next().await.unwrap() else { panic!("a gap") };
    assert_eq!(gap.reason, "CURSOR_OTHER_LOG");
    assert_eq!(watch.event().await.resource_id, "d1");
    drop(watch);
    story.end().await;
    other.end().await;
}

#[tokio::test]
async fn a_request_that_cannot_be_served_says_which_field_is_at_fault() {
    let story = Story::start(Generation::C).await;
    let types = EventFilter { types: vec!["doc*".to_owned()], ..EventFilter::default() };
    let interval = prost_types::Duration { seconds: 0, nanos: 1 };
    for (field, code, request) in [
        (
            "filter.types",
            Code::InvalidArgument,
            WatchEventsRequest { filter: Some(types), ..Default::default() },
        ),
        (
            "heartbeat_interval",
            Code::InvalidArgument,
            WatchEventsRequest { heartbeat_interval: Some(interval), ..Default::default() },
        ),
        ("start_position", Code::InvalidArgument, from(Start::StartPosition(9))),
        (
            "on_out_of_range",
            Code::InvalidArgument,
            WatchEventsRequest { on_out_of_range: 9, ..Default::default() },
        ),
        (
            "consumer",
            Code::InvalidArgument,
            WatchEventsRequest { consumer: "no name".to_owned(), ..Default::default() },
        ),
        (
            "member",
            Code::InvalidArgument,
            WatchEventsRequest { member: "m".to_owned(), ..Default::default() },
        ),
        (
            "after_cursor",
            Code::InvalidArgument,
            WatchEventsRequest { consumer: "c".to_owned(), ..after("x") },
        ),
    ] {
        let status = refused(&story, request).await;
        assert_eq!(status.code(), code, "{field}");
        assert!(status.message().contains(field), "{field}: {}", status.message());
        assert!(status.get_error_details().error_info().is_some());
    }
    story.end().await;
}

#[tokio::test]
async fn a_drain_tells_a_watcher_where_to_go_on() {
    let mut story = Story::start(Generation::C).await;
    story.upload("d1", "w1").await;
    let mut watch = story.watch(earliest()).await;
    let last = watch.event().await;
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));
    let drain = story.begin_drain();
    let going = async {
        let Message::GoingAway(going) = watch.next().await.unwrap() else { panic!("going away") };
        assert_eq!(going.cursor, last.cursor);
        let status = watch.end().await;
        assert_eq!(reason(&status), (Code::Unavailable, "DRAINING".to_owned()));
    };
    let (drained, ()) = tokio::join!(drain, going);
    drained.unwrap();
    story.end().await;
}

#[tokio::test]
async fn a_slow_watcher_is_told_that_it_fell_behind_and_misses_nothing() {
    let story = Story::start(Generation::C).await;
    let mut watch = story.watch(WatchEventsRequest::default()).await;
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));
    // More than is kept in memory, while the watcher takes nothing.
    let pad = "x".repeat(900_000);
    for at in 0..12 {
        let data = json!({ "document_id": format!("d{at}"), "pad": pad });
        let body = json!({ "event": "document.uploaded", "data": data });
        story.delivered(&body).await;
    }
    let (mut seen, mut fell_behind_count) = (Vec::new(), 0);
    loop {
        match watch.next().await.unwrap() {
            Message::Event(event) => seen.push(event.resource_id),
            Message::FellBehind(fell_behind) => {
                assert!(fell_behind.lag_events > 0);
                fell_behind_count += 1;
            }
            Message::CaughtUp(_) => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(fell_behind_count, 1);
    let expected: Vec<String> = (0..12).map(|at| format!("d{at}")).collect();
    assert_eq!(seen, expected);
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_list_pages_to_the_head_and_hands_over_to_a_watch() {
    let story = Story::start(Generation::C).await;
    for at in 0..5 {
        story.upload(&format!("d{at}"), "w1").await;
    }
    let mut request = ListEventsRequest { page_size: 2, ..ListEventsRequest::default() };
    let mut seen = Vec::new();
    let cursor = loop {
        let page = story.events().list_events(request.clone()).await.unwrap().into_inner();
        seen.extend(page.events.iter().map(|event| event.resource_id.clone()));
        if page.next_page_token.is_empty() {
            break page.cursor;
        }
        request.page_token = page.next_page_token;
    };
    assert_eq!(seen, ["d0", "d1", "d2", "d3", "d4"]);
    let mut watch = story.watch(after(&cursor)).await;
    assert!(matches!(watch.next().await.unwrap(), Message::CaughtUp(_)));
    story.upload("d5", "w1").await;
    assert_eq!(watch.event().await.resource_id, "d5");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn an_event_is_found_by_its_id_and_the_log_says_what_it_holds() {
    let story = Story::start(Generation::C).await;
    story.upload("d1", "w1").await;
    let event = story.watch(earliest()).await.event().await;
    let request = GetEventRequest { event_id: event.id.clone() };
    let found = story.events().get_event(request).await.unwrap().into_inner().event.unwrap();
    assert_eq!(found, event);
    let missing = GetEventRequest { event_id: "nobody".to_owned() };
    let status = story.events().get_event(missing).await.unwrap_err();
    assert_eq!(reason(&status), (Code::NotFound, "EVENT_NOT_FOUND".to_owned()));
    let log = story.events().get_event_log(GetEventLogRequest {}).await.unwrap().into_inner();
    assert_eq!((log.event_count, log.head_cursor), (1, event.cursor));
    assert_eq!(log.oldest_time, log.newest_time);
    story.end().await;
}

#[tokio::test]
async fn a_deep_or_large_body_arrives_without_a_payload_and_with_its_bytes() {
    let story = Story::start(Generation::C).await;
    let nested = |depth: usize| {
        let inner = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        format!(r#"{{"event":"a.b","event_id":"n{depth}","data":{inner}}}"#)
    };
    let large = format!(r#"{{"event":"a.b","event_id":"l","x":[0{}]}}"#, ",0".repeat(500_000));
    let mut watch = story.watch(earliest()).await;
    for (body, omitted) in
        [(nested(23), false), (nested(24), true), (nested(5_000), true), (large, true)]
    {
        let url = format!("http://{}/webhooks/well", story.addresses.webhook.unwrap());
        let request = story.http.post(url).header("x-well-gateway-token", crate::story::TOKEN);
        assert_eq!(request.body(body.clone()).send().await.unwrap().status(), 200);
        let event = watch.event().await;
        assert_eq!(event.payload_omitted, omitted);
        assert_eq!(event.payload.is_none(), omitted);
        assert_eq!(event.raw_body, body.as_bytes());
    }
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn an_event_carries_what_the_delivery_said_of_its_resource() {
    let story = Story::start(Generation::A2).await;
    let mut watch = story.watch(WatchEventsRequest::default()).await;
    let ids = json!({ "workspace_id": "w", "people_id": "p" });
    let with = |more: Value| {
        let mut all = ids.as_object().unwrap().clone();
        all.extend(more.as_object().unwrap().clone());
        Value::Object(all)
    };
    let attributes = json!({ "filename": "a.pdf", "size": 7, "processed_at": null, "odd": true });
    for body in [
        json!({ "event": "document.processed", "data": { "type": "document", "id": "d1", "attributes": with(attributes.clone()) } }),
        json!({ "event": "document.processed", "data": with(json!({ "document_id": "d2", "filename": "a.pdf", "size": 7 })) }),
        with(
            json!({ "event": "document.processed", "document_id": "d3", "filename": "a.pdf", "size": 7 }),
        ),
    ] {
        story.delivered(&body).await;
        let event = watch.event().await;
        let Some(Resource::Document(document)) = event.resource else { panic!("{body}") };
        assert_eq!(document.id, event.resource_id);
        assert_eq!((document.filename(), document.size_bytes()), ("a.pdf", 7), "{body}");
        assert_eq!((document.process_time, document.additional_attributes), (None, None));
        assert!(event.payload.is_some());
    }
    let company = with(json!({ "company_id": "c1", "name": "Acme" }));
    story.deliver(&json!({ "event": "company.updated", "data": company })).await;
    let event = watch.event().await;
    let Some(Resource::Company(company)) = event.resource else { panic!("{event:?}") };
    assert_eq!((company.id.as_str(), company.name()), ("c1", "Acme"));
    for thin in [
        json!({ "event": "document.deleted", "data": with(json!({ "document_id": "d4" })) }),
        json!({ "event": "invoice.created", "data": with(json!({ "invoice_id": "i1", "name": "x" })) }),
    ] {
        story.deliver(&thin).await;
        assert_eq!(watch.event().await.resource, None, "{thin}");
    }
    story.end().await;
}
