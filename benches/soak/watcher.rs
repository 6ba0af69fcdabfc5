//! A watcher that counts: every event of its workspace, once, in order.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::{EventFilter, OnOutOfRange, StartPosition, WatchEventsRequest};

use super::report::Figures;
use super::senders::now_micros;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Reading,
    /// Reads its first message, and nothing else until its stream is gone.
    Stalled,
}

pub struct Watcher {
    channel: Channel,
    kind: Kind,
    workspace: Option<usize>,
    figures: Arc<Figures>,
    cursor: Option<String>,
    /// The last number of each workspace.
    numbers: HashMap<String, u64>,
    /// After a gap any number may come.
    after_gap: bool,
}

/// What a watcher looks at: a client that knows few fields works.
#[derive(Clone, PartialEq, prost::Message)]
struct Response {
    #[prost(message, optional, tag = "1")]
    event: Option<Event>,
    #[prost(message, optional, tag = "2")]
    heartbeat: Option<Place>,
    #[prost(message, optional, tag = "3")]
    caught_up: Option<Place>,
    #[prost(message, optional, tag = "4")]
    fell_behind: Option<Place>,
    #[prost(message, optional, tag = "5")]
    gap: Option<Place>,
    #[prost(message, optional, tag = "6")]
    going_away: Option<Place>,
    #[prost(int64, tag = "15")]
    sequence: i64,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Event {
    #[prost(string, tag = "2")]
    cursor: String,
    #[prost(string, tag = "4")]
    workspace_id: String,
    #[prost(bytes = "bytes", tag = "14")]
    raw_body: bytes::Bytes,
}

#[derive(Clone, PartialEq, prost::Message)]
struct Place {
    #[prost(string, tag = "1")]
    cursor: String,
}

impl Watcher {
    pub fn new(
        channel: Channel,
        kind: Kind,
        workspace: Option<usize>,
        figures: Arc<Figures>,
    ) -> Self {
        Self {
            channel,
            kind,
            workspace,
            figures,
            cursor: None,
            numbers: HashMap::new(),
            after_gap: false,
        }
    }

    pub async fn run(mut self, stop: CancellationToken) {
        loop {
            let ended = self.stream(&stop).await;
            self.figures.open.fetch_sub(usize::from(ended.is_ok()), Ordering::Relaxed);
            self.figures.reconnects.fetch_add(1, Ordering::Relaxed);
            // As events.proto says, and spread: all of them come back at once.
            let spread = now_micros() % 1_000;
            tokio::time::sleep(Duration::from_millis(200 + spread)).await;
        }
    }

    /// Ok: the stream was open, and has ended.
    async fn stream(&mut self, stop: &CancellationToken) -> Result<(), tonic::Status> {
        let unready =
            |error: tonic::transport::Error| tonic::Status::unavailable(error.to_string());
        let mut grpc = tonic::client::Grpc::new(self.channel.clone());
        grpc.ready().await.map_err(unready)?;
        let codec = tonic_prost::ProstCodec::<WatchEventsRequest, Response>::default();
        let path = "/well.gateway.v1.EventService/WatchEvents".parse().unwrap();
        let request = tonic::Request::new(self.request());
        let mut stream = grpc.server_streaming(request, path, codec).await?.into_inner();
        self.figures.open.fetch_add(1, Ordering::Relaxed);
        let mut sequence = 0;
        while let Ok(Some(response)) = stream.message().await {
            sequence += 1;
            assert_eq!(response.sequence, sequence, "a message is missing");
            self.take(response);
            if self.kind == Kind::Stalled && !stop.is_cancelled() {
                // Until the gateway ends: then the connection breaks, and with it the stream.
                let broken = stream.message();
                tokio::pin!(broken);
                tokio::time::sleep(Duration::from_secs(280)).await;
                if let Ok(Some(response)) = broken.await {
                    sequence += 1;
                    assert_eq!(response.sequence, sequence, "a message is missing");
                    self.take(response);
                }
            }
        }
        Ok(())
    }

    fn request(&self) -> WatchEventsRequest {
        let start = match &self.cursor {
            Some(cursor) => Start::AfterCursor(cursor.clone()),
            None => Start::StartPosition(StartPosition::Earliest.into()),
        };
        let workspace_ids = self.workspace.iter().map(|workspace| format!("w{workspace}"));
        WatchEventsRequest {
            filter: Some(EventFilter {
                workspace_ids: workspace_ids.collect(),
                ..EventFilter::default()
            }),
            start: Some(start),
            on_out_of_range: OnOutOfRange::Earliest.into(),
            ..WatchEventsRequest::default()
        }
    }

    fn take(&mut self, response: Response) {
        let Response { event, heartbeat, caught_up, fell_behind, gap, going_away, .. } = response;
        if let Some(gap) = gap {
            // Only who reads nothing may be overtaken by a trim.
            assert!(self.kind == Kind::Stalled, "a reader met a gap");
            self.figures.gaps.fetch_add(1, Ordering::Relaxed);
            (self.cursor, self.after_gap) = (Some(gap.cursor), true);
        }
        if let Some(event) = event {
            self.take_event(event);
        }
        let places = [heartbeat, caught_up, fell_behind, going_away];
        if let Some(place) = places.into_iter().flatten().next() {
            self.cursor = Some(place.cursor);
        }
    }

    fn take_event(&mut self, event: Event) {
        let number = field(&event.raw_body, "\"n\":");
        let last = self.numbers.entry(event.workspace_id).or_default();
        assert!(number == *last + 1 || self.after_gap, "{number} came after {last}");
        (*last, self.after_gap) = (number, false);
        self.cursor = Some(event.cursor);
        self.figures.received.fetch_add(1, Ordering::Relaxed);
        if self.workspace.is_none() {
            self.figures.by_unfiltered.fetch_add(1, Ordering::Relaxed);
        }
        if self.kind == Kind::Reading {
            let latency = now_micros().saturating_sub(field(&event.raw_body, "\"at\":"));
            self.figures.latency(latency);
        }
    }
}

/// A number near the beginning of a body: to parse all of it would cost more than the gateway.
fn field(body: &[u8], name: &str) -> u64 {
    let text = std::str::from_utf8(&body[..body.len().min(80)]).unwrap();
    let digits = &text[text.find(name).unwrap() + name.len()..];
    digits[..digits.find(',').unwrap()].parse().unwrap()
}
