//! What a watch may cost, and how its connection ends.

use std::time::Duration;

use serde_json::json;
use tonic::Code;
use tonic::transport::Channel;
use well_gateway::config::Config;
use well_gateway::emulator::{Args, Generation};
use well_gateway::events::filter::Filter;
use well_gateway::events::log::Trim;
use well_gateway::events::watchers::{Metrics, Watchers};
use well_gateway::events::{Position, retention};
use well_gateway::grpc::Addr;
use well_gateway::grpc::server::WATCHES_PER_CONNECTION_MAX;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{EventFilter, ListEventsRequest, WatchEventsRequest};
use well_gateway::shutdown::Tasks;

use super::{after, earliest, reason};
use crate::guarantees::proxy::Proxy;
use crate::story::{LIMIT, Story};

#[tokio::test]
async fn too_many_watches_in_one_connection_are_refused_and_another_connection_helps() {
    let story = Story::start(Generation::C).await;
    let mut open = Vec::new();
    for _ in 0..WATCHES_PER_CONNECTION_MAX {
        open.push(story.watch(WatchEventsRequest::default()).await);
    }
    let status = story.events().watch_events(WatchEventsRequest::default()).await.unwrap_err();
    assert_eq!(reason(&status), (Code::ResourceExhausted, "TOO_MANY".to_owned()));
    assert!(status.message().contains("open another connection"), "{status}");
    // Calls still pass in the same connection, and watches in another.
    story.events().list_events(ListEventsRequest::default()).await.unwrap();
    let Addr::Tcp(addr) = &story.addresses.grpc else { panic!("TCP") };
    let other = Channel::from_shared(format!("http://{addr}")).unwrap().connect().await.unwrap();
    let mut other = EventServiceClient::new(other);
    let mut stream = other.watch_events(WatchEventsRequest::default()).await.unwrap().into_inner();
    assert!(stream.message().await.unwrap().is_some());
    drop((stream, open));
    story.end().await;
}

#[tokio::test]
async fn a_connection_past_its_age_tells_its_watchers_and_a_new_one_goes_on() {
    let tune = |config: &mut Config| {
        config.grpc.connection_age = Some(Duration::from_millis(300));
    };
    let story = Story::tuned(Args::local(Generation::C), &[], tune).await;
    story.upload("d1", "w1").await;
    let mut client = story.events();
    let mut stream = client.watch_events(earliest()).await.unwrap().into_inner();
    let mut cursors = Vec::new();
    let status = loop {
        match stream.message().await {
            Ok(Some(response)) => match response.message.unwrap() {
                Message::Event(event) => cursors.push(event.cursor),
                Message::GoingAway(going) => cursors.push(going.cursor),
                _ => {}
            },
            Ok(None) => panic!("a stream ends with a status"),
            Err(status) => break status,
        }
    };
    assert_eq!(status.code(), Code::Unavailable);
    let [event, going] = cursors.as_slice() else { panic!("{cursors:?}") };
    assert_eq!(event, going);
    // The channel connects anew by itself.
    story.upload("d2", "w1").await;
    let mut stream = client.watch_events(after(going)).await.unwrap().into_inner();
    loop {
        if let Message::Event(event) = stream.message().await.unwrap().unwrap().message.unwrap() {
            assert_eq!(event.resource_id, "d2");
            break;
        }
    }
    drop((stream, client));
    story.end().await;
}

#[tokio::test]
async fn a_resource_has_its_exact_history_from_memory_and_from_disk() {
    let tune = |config: &mut Config| config.events.memory.events = 5;
    let story = Story::tuned(Args::local(Generation::C), &[], tune).await;
    for at in 0..30 {
        let data = json!({ "company_id": format!("c{}", at % 3), "n": at, "updated_at": format!("2026-01-01T00:00:{at:02}Z") });
        story.delivered(&json!({ "event": "company.updated", "data": data })).await;
    }
    let filter = EventFilter {
        resource_ids: vec!["c1".to_owned(), "nobody".to_owned()],
        ..EventFilter::default()
    };
    let mut request =
        ListEventsRequest { filter: Some(filter.clone()), page_size: 4, ..Default::default() };
    let mut seen = Vec::new();
    loop {
        let page = story.events().list_events(request.clone()).await.unwrap().into_inner();
        seen.extend(page.events.into_iter().map(|event| event.id));
        if page.next_page_token.is_empty() {
            break;
        }
        request.page_token = page.next_page_token;
    }
    assert_eq!(seen.len(), 10);
    let mut watch = story.watch(WatchEventsRequest { filter: Some(filter), ..earliest() }).await;
    let mut watched = Vec::new();
    loop {
        match watch.next().await.unwrap() {
            Message::Event(event) => watched.push(event.id),
            Message::CaughtUp(_) => break,
            _ => {}
        }
    }
    assert_eq!(watched, seen);
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_stream_that_nobody_reads_is_noticed_from_outside() {
    let folder = tempfile::tempdir().unwrap();
    let log = crate::event_log::open(&crate::event_log::config(folder.path()));
    let metrics = Metrics::default();
    let watchers = Watchers::new(log.clone(), metrics.clone());
    let reading = watchers.enter(Filter::default(), log.head()).unwrap();
    let stuck = watchers.enter(Filter::default(), log.head()).unwrap();
    assert!(reading.stand_by(log.head()));
    stuck.at_work(log.head());
    watchers.oversee(Duration::ZERO);
    assert_eq!(metrics.stalled_count(), 1);
    assert!(stuck.stand_by(log.head()));
    watchers.oversee(Duration::ZERO);
    assert_eq!(metrics.stalled_count(), 0);
}

#[tokio::test]
async fn a_caller_that_reads_nothing_does_not_hold_up_the_drain() {
    let mut story = Story::start(Generation::C).await;
    let pad = "x".repeat(100_000);
    for at in 0..4 {
        let data = json!({ "document_id": format!("d{at}"), "pad": pad });
        let body = json!({ "event": "document.uploaded", "data": data });
        story.delivered(&body).await;
    }
    // Its window is full before it has read anything.
    let unread = story.watch(earliest()).await;
    let drain = story.begin_drain();
    tokio::time::timeout(Duration::from_secs(9), drain).await.unwrap().unwrap();
    drop(unread);
    story.end().await;
}

#[tokio::test]
async fn a_network_that_passes_nothing_does_not_hold_up_the_drain() {
    let story = Story::start(Generation::C).await;
    let Addr::Tcp(addr) = story.addresses.grpc else { panic!("a story listens on TCP") };
    let tasks = Tasks::new();
    let proxy = Proxy::start(addr, &tasks).await;
    let endpoint = Channel::from_shared(format!("http://{}", proxy.addr)).unwrap();
    let mut events = EventServiceClient::new(endpoint.connect().await.unwrap());
    let mut watch = events.watch_events(WatchEventsRequest::default()).await.unwrap().into_inner();
    watch.message().await.unwrap().unwrap();
    proxy.stall();
    story.end().await;
    tasks.drain(LIMIT).await.unwrap();
}

#[tokio::test]
#[ignore = "waits 50 s for the keepalive: `just crash`"]
async fn a_peer_that_is_gone_is_dropped_by_the_keepalive() {
    let story = Story::start(Generation::C).await;
    let Addr::Tcp(addr) = story.addresses.grpc else { panic!("a story listens on TCP") };
    let tasks = Tasks::new();
    let proxy = Proxy::start(addr, &tasks).await;
    let endpoint = Channel::from_shared(format!("http://{}", proxy.addr)).unwrap();
    let mut events = EventServiceClient::new(endpoint.connect().await.unwrap());
    let mut watch = events.watch_events(WatchEventsRequest::default()).await.unwrap().into_inner();
    watch.message().await.unwrap().unwrap();
    assert!(metrics(&story).await.contains("well_gateway_watchers 1"));
    proxy.stall();
    // It asks after 30 s of silence, and gives up after 20 s more.
    let begun = std::time::Instant::now();
    while !metrics(&story).await.contains("well_gateway_watchers 0") {
        assert!(begun.elapsed() < Duration::from_secs(60), "the dead peer is still there");
        tokio::task::yield_now().await;
    }
    assert!(begun.elapsed() > Duration::from_secs(40), "it was something else");
    story.end().await;
    tasks.drain(LIMIT).await.unwrap();
}

async fn metrics(story: &Story) -> String {
    let url = format!("http://{}/metrics", story.addresses.admin);
    story.http.get(url).send().await.unwrap().text().await.unwrap()
}

#[tokio::test]
async fn who_has_not_read_what_a_trim_takes_is_told_and_who_has_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut config = crate::event_log::config(folder.path());
    config.segment.bytes = 2_000;
    config.retention_bytes = 4_000;
    let log = crate::event_log::open(&config);
    for at in 0..20 {
        crate::event_log::append(&log, &format!("e{at}")).await;
    }
    let watchers = Watchers::new(log.clone(), Metrics::default());
    // Neither was polled yet.
    let behind = watchers.enter(Filter::default(), Position(0)).unwrap();
    let fresh = watchers.enter(Filter::default(), log.head()).unwrap();
    let report = retention::trim(&log, &watchers, Trim::DryRun, Duration::ZERO).await.unwrap();
    assert!(report.floor > Position(1) && !behind.take_pressed());
    retention::trim(&log, &watchers, Trim::Remove, Duration::ZERO).await.unwrap();
    assert!(behind.take_pressed() && behind.take_called() && !behind.take_pressed());
    assert!(!fresh.take_pressed() && !fresh.take_called());
    assert_eq!(log.floor(), report.floor);
}
