//! When heartbeats come, by a clock that the test holds: the stream's body without a socket.

use std::time::Duration;

use axum::body::Body;
use bytes::Buf;
use http_body_util::BodyExt;
use prost::Message as _;
use tokio::time::Instant;
use well_gateway::events::consumers::Consumers;
use well_gateway::events::log::Log;
use well_gateway::events::watchers::{Metrics, Watchers};
use well_gateway::grpc::events::Events;
use well_gateway::grpc::server::Connection;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{WatchEventsRequest, WatchEventsResponse};
use well_gateway::rest::CallerTokens;
use well_gateway::shutdown::Tasks;

const INTERVAL: Duration = Duration::from_secs(7);

async fn watch(log: &Log, tasks: &Tasks) -> Body {
    let watchers = Watchers::new(log.clone(), Metrics::default());
    tasks.spawn("waking", watchers.clone().keep_waking(tasks.stopping()));
    let consumers = Consumers::open(log.clone(), 5).await.unwrap();
    let events = Events::new(log.clone(), consumers, CallerTokens::Gateway, watchers);
    let heartbeat_interval = Some(prost_types::Duration::try_from(INTERVAL).unwrap());
    let request = WatchEventsRequest { heartbeat_interval, ..WatchEventsRequest::default() };
    events.watch(request, Connection::default(), None).await.unwrap().into_body()
}

/// The next chunk, which holds one message here.
async fn next(body: &mut Body) -> Message {
    let mut bytes = body.frame().await.unwrap().unwrap().into_data().unwrap();
    bytes.advance(5);
    WatchEventsResponse::decode(bytes).unwrap().message.unwrap()
}

fn is_within_a_tenth(since: Instant) -> bool {
    let elapsed = since.elapsed();
    INTERVAL.mul_f64(0.9) <= elapsed && elapsed <= INTERVAL.mul_f64(1.1)
}

#[tokio::test]
async fn a_heartbeat_comes_one_interval_after_the_last_message_whatever_that_was() {
    let folder = tempfile::tempdir().unwrap();
    let log = crate::event_log::open(&crate::event_log::config(folder.path()));
    let tasks = Tasks::new();
    let mut body = watch(&log, &tasks).await;
    assert!(matches!(next(&mut body).await, Message::CaughtUp(_)));
    tokio::time::pause();
    for _ in 0..5 {
        let last = Instant::now();
        assert!(matches!(next(&mut body).await, Message::Heartbeat(_)));
        assert!(is_within_a_tenth(last), "{:?}", last.elapsed());
    }
    // An event at two thirds of the interval takes the place of a heartbeat.
    for at in 0..3 {
        tokio::time::advance(INTERVAL.mul_f64(0.66)).await;
        // The log syncs in a thread of its own, which a clock that stands still would not wait for.
        tokio::time::resume();
        crate::event_log::append(&log, &format!("e{at}")).await;
        assert!(matches!(next(&mut body).await, Message::Event(_)));
        tokio::time::pause();
    }
    let last = Instant::now();
    assert!(matches!(next(&mut body).await, Message::Heartbeat(_)));
    assert!(is_within_a_tenth(last), "{:?}", last.elapsed());
}
