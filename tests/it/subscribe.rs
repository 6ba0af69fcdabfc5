//! Subscribe: the stream with credits and commits of the caller's own.

use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tonic::{Code, Streaming};
use well_gateway::emulator::Generation;
use well_gateway::proto::subscribe_request::Message as Ask;
use well_gateway::proto::subscribe_response::Message;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::{
    Commit, Credit, StartPosition, SubscribeRequest, SubscribeResponse, WatchEventsRequest,
};

use crate::story::{LIMIT, Story};

struct Subscription {
    ask: mpsc::Sender<SubscribeRequest>,
    stream: Streaming<SubscribeResponse>,
    sequence: i64,
}

impl Subscription {
    async fn open(story: &Story, first: Ask) -> Result<Self, tonic::Status> {
        let (ask, asked) = mpsc::channel(8);
        ask.send(SubscribeRequest { message: Some(first) }).await.unwrap();
        let response = story.events().subscribe(ReceiverStream::new(asked)).await?;
        Ok(Self { ask, stream: response.into_inner(), sequence: 0 })
    }

    async fn ask(&self, message: Ask) {
        self.ask.send(SubscribeRequest { message: Some(message) }).await.unwrap();
    }

    async fn credit(&self, events: i64, bytes: i64) {
        self.ask(Ask::Credit(Credit { events, bytes })).await;
    }

    async fn next(&mut self) -> Message {
        let response = tokio::time::timeout(LIMIT, self.stream.message()).await.unwrap();
        let response = response.unwrap().unwrap();
        self.sequence += 1;
        assert_eq!(response.sequence, self.sequence);
        response.message.unwrap()
    }

    async fn event(&mut self) -> well_gateway::proto::Event {
        loop {
            if let Message::Event(event) = self.next().await {
                return event;
            }
        }
    }

    /// The next message that is not an event, heartbeats passed over.
    async fn word(&mut self) -> Message {
        loop {
            match self.next().await {
                Message::Heartbeat(_) => {}
                other => return other,
            }
        }
    }
}

fn earliest() -> WatchEventsRequest {
    WatchEventsRequest {
        start: Some(Start::StartPosition(StartPosition::Earliest.into())),
        heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
        ..WatchEventsRequest::default()
    }
}

async fn uploads(story: &Story, count: usize) {
    for at in 0..count {
        story.upload(&format!("d{at}"), "w").await;
    }
}

#[tokio::test]
async fn no_more_events_come_than_there_is_credit_and_heartbeats_say_what_waits() {
    let story = Story::start(Generation::C).await;
    uploads(&story, 5).await;
    let mut subscription = Subscription::open(&story, Ask::Watch(earliest())).await.unwrap();
    assert!(matches!(subscription.next().await, Message::Heartbeat(_)));
    // Without credit nothing but a heartbeat comes.
    let Message::Heartbeat(heartbeat) = subscription.next().await else { panic!("a heartbeat") };
    assert_eq!(heartbeat.lag_events, 5);
    subscription.credit(2, 0).await;
    assert_eq!(subscription.event().await.resource_id, "d0");
    assert_eq!(subscription.event().await.resource_id, "d1");
    let Message::Heartbeat(heartbeat) = subscription.next().await else { panic!("a heartbeat") };
    assert_eq!(heartbeat.lag_events, 3);
    // One byte lets one event pass; more bytes let the rest come.
    subscription.credit(10, 1).await;
    assert_eq!(subscription.event().await.resource_id, "d2");
    let Message::Heartbeat(heartbeat) = subscription.next().await else { panic!("a heartbeat") };
    assert_eq!(heartbeat.lag_events, 2);
    subscription.credit(0, 1_000_000).await;
    assert_eq!(subscription.event().await.resource_id, "d3");
    assert_eq!(subscription.event().await.resource_id, "d4");
    assert!(matches!(subscription.word().await, Message::CaughtUp(_)));
    drop(subscription);
    story.end().await;
}

#[tokio::test]
async fn commits_are_answered_on_the_stream_and_hold() {
    let story = Story::start(Generation::C).await;
    uploads(&story, 3).await;
    let request = WatchEventsRequest { consumer: "c".to_owned(), ..WatchEventsRequest::default() };
    let mut subscription = Subscription::open(&story, Ask::Watch(request.clone())).await.unwrap();
    let Message::Assigned(assigned) = subscription.next().await else { panic!("assigned") };
    subscription.credit(2, 0).await;
    subscription.event().await;
    let second = subscription.event().await;
    for (lease_id, reason) in [(assigned.lease_id, ""), ("another".to_owned(), "LEASE_LOST")] {
        let commit = Commit { cursor: second.cursor.clone(), lease_id };
        subscription.ask(Ask::Commit(commit)).await;
        let Message::CommitResult(result) = subscription.word().await else { panic!("a result") };
        assert_eq!(
            (result.cursor.as_str(), result.reason.as_str()),
            (second.cursor.as_str(), reason)
        );
    }
    drop(subscription);
    let mut watch = story.watch(request).await;
    assert_eq!(watch.event().await.resource_id, "d2");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn the_stream_ends_well_when_the_caller_ends_its_side() {
    let story = Story::start(Generation::C).await;
    let subscription = Subscription::open(&story, Ask::Watch(earliest())).await.unwrap();
    let Subscription { ask, mut stream, .. } = subscription;
    drop(ask);
    while let Some(response) = tokio::time::timeout(LIMIT, stream.message()).await.unwrap().unwrap()
    {
        assert!(!matches!(response.message, Some(Message::Event(_))));
    }
    story.end().await;
}

#[tokio::test]
async fn what_does_not_belong_on_the_caller_s_side_is_refused() {
    let story = Story::start(Generation::C).await;
    let credit = Ask::Credit(Credit { events: 1, bytes: 0 });
    let status = Subscription::open(&story, credit).await.err().unwrap();
    assert_eq!(status.code(), Code::InvalidArgument);
    assert!(status.message().contains("first message"), "{status}");
    for (message, text) in [
        (Ask::Watch(earliest()), "first message"),
        (Ask::Credit(Credit { events: -1, bytes: 0 }), "negative"),
    ] {
        let mut subscription = Subscription::open(&story, Ask::Watch(earliest())).await.unwrap();
        subscription.ask(message).await;
        let status = loop {
            match tokio::time::timeout(LIMIT, subscription.stream.message()).await.unwrap() {
                Ok(_) => {}
                Err(status) => break status,
            }
        };
        assert_eq!(status.code(), Code::InvalidArgument);
        assert!(status.message().contains(text), "{status}");
    }
    story.end().await;
}
