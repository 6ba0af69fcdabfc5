//! Watchers that go on after every kind of end, and write down all that they are sent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};

use tokio::sync::watch;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};
use tonic_types::StatusExt;
use well_gateway::events::cursor::Cursor;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{
    Event, EventFilter, OnOutOfRange, StartPosition, WatchEventsRequest, WatchEventsResponse,
};

use super::history::{Logged, Seen, Stream, Wanted, Watcher, What};

/// Where it begins, what it does about a trim, and whether it ever pauses.
#[derive(Clone, Debug)]
pub(crate) struct Manner {
    pub(crate) wanted: Wanted,
    pub(crate) from_latest: bool,
    pub(crate) goes_on_after_trim: bool,
    pub(crate) is_slow: bool,
}

/// A watcher at work.
pub(crate) struct Recorder {
    addr: SocketAddr,
    manner: Manner,
    /// Slow ones read while this is true.
    gate: watch::Receiver<bool>,
    stop: tokio_util::sync::CancellationToken,
    history: Arc<Mutex<Watcher>>,
    /// What is remembered between streams.
    cursor: Option<String>,
}

/// What others see of it.
#[derive(Clone)]
pub(crate) struct Recorded(Arc<Mutex<Watcher>>);

impl Recorded {
    fn watcher(&self) -> MutexGuard<'_, Watcher> {
        self.0.lock().unwrap()
    }

    /// The last position that it was told.
    pub(crate) fn position(&self) -> u64 {
        let watcher = self.watcher();
        let last = watcher.streams.iter().rev().find_map(|stream| stream.seen.last());
        last.map_or(0, |seen| match seen.what {
            What::Event { position, .. } | What::Place(position) | What::Gap(position) => position,
        })
    }

    /// All that it was sent; `is_at_end` as it still watched to the end.
    pub(crate) fn take(&self) -> Watcher {
        Watcher { is_at_end: true, ..self.watcher().clone() }
    }
}

impl Recorder {
    pub(crate) fn new(
        addr: SocketAddr,
        manner: Manner,
        gate: watch::Receiver<bool>,
        stop: tokio_util::sync::CancellationToken,
    ) -> (Self, Recorded) {
        let watcher = Watcher { wanted: manner.wanted.clone(), ..Watcher::default() };
        let history = Arc::new(Mutex::new(watcher));
        let recorded = Recorded(history.clone());
        (Self { addr, manner, gate, stop, history, cursor: None }, recorded)
    }

    /// Watches until it is stopped, over any number of streams.
    pub(crate) async fn run(mut self) {
        let stop = self.stop.clone();
        let watch = async {
            loop {
                let Err(status) = self.stream().await;
                self.after(&status);
                tokio::task::yield_now().await;
            }
        };
        stop.run_until_cancelled(watch).await;
    }

    /// What a client would decide by the status.
    fn after(&mut self, status: &Status) {
        let details = status.get_error_details();
        let oldest =
            details.error_info().and_then(|info| info.metadata.get("oldest_cursor")).cloned();
        match status.code() {
            Code::OutOfRange if !self.manner.goes_on_after_trim => {
                // The client decides to go on all the same, and knows what it lacks.
                let oldest = oldest.expect("the status says where to go on");
                self.write(Stream { after: None, seen: Vec::new() });
                self.cursor = Some(oldest);
            }
            Code::Unavailable | Code::Unknown | Code::Cancelled | Code::Internal => {}
            _ => panic!("{status:?}"),
        }
    }

    fn request(&self) -> WatchEventsRequest {
        let Manner { wanted, from_latest, goes_on_after_trim, .. } = &self.manner;
        let start = match (&self.cursor, from_latest) {
            (Some(cursor), _) => Start::AfterCursor(cursor.clone()),
            (None, true) => Start::StartPosition(StartPosition::Latest.into()),
            (None, false) => Start::StartPosition(StartPosition::Earliest.into()),
        };
        let out_of_range =
            if *goes_on_after_trim { OnOutOfRange::Earliest } else { OnOutOfRange::Fail };
        WatchEventsRequest {
            filter: Some(EventFilter {
                types: wanted.event_type.iter().cloned().collect(),
                workspace_ids: wanted.workspaces.clone(),
                ..EventFilter::default()
            }),
            start: Some(start),
            on_out_of_range: out_of_range.into(),
            heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
            ..WatchEventsRequest::default()
        }
    }

    async fn stream(&mut self) -> Result<std::convert::Infallible, Status> {
        let unavailable = |error: tonic::transport::Error| Status::unavailable(error.to_string());
        let endpoint: Endpoint = Channel::from_shared(format!("http://{}", self.addr)).unwrap();
        // Small windows: what a slow one has not read stays in the gateway.
        let endpoint = endpoint.initial_stream_window_size(65_535);
        let channel = endpoint.connect().await.map_err(unavailable)?;
        let mut client = EventServiceClient::new(channel);
        let mut messages = client.watch_events(self.request()).await?.into_inner();
        let after = self.cursor.as_deref().map(position);
        self.write(Stream { after, seen: Vec::new() });
        loop {
            if self.manner.is_slow {
                let _ = self.gate.wait_for(|is_open| *is_open).await;
            }
            let response = messages.message().await?;
            self.record(response.ok_or_else(|| Status::unavailable("no status"))?);
        }
    }

    fn record(&mut self, response: WatchEventsResponse) {
        let (cursor, what) = match response.message.expect("a message says something") {
            Message::Event(event) => {
                let (position, event) = logged(&event);
                (event.1, What::Event { position, event: event.0 })
            }
            Message::Heartbeat(it) => place(it.cursor),
            Message::CaughtUp(it) => place(it.cursor),
            Message::FellBehind(it) => place(it.cursor),
            Message::GoingAway(it) => place(it.cursor),
            Message::Assigned(it) => place(it.cursor),
            Message::Gap(gap) => {
                (gap.oldest_cursor.clone(), What::Gap(position(&gap.oldest_cursor)))
            }
        };
        let mut history = self.history.lock().unwrap();
        let stream = history.streams.last_mut().expect("it is written down first");
        stream.seen.push(Seen { sequence: response.sequence, what });
        self.cursor = Some(cursor);
    }

    fn write(&self, stream: Stream) {
        self.history.lock().unwrap().streams.push(stream);
    }
}

fn place(cursor: String) -> (String, What) {
    let what = What::Place(position(&cursor));
    (cursor, what)
}

/// The position of a cursor: opaque to clients, and not to this crate's own tests.
pub(crate) fn position(cursor: &str) -> u64 {
    cursor.parse::<Cursor>().unwrap().position.0
}

/// An event by its position, and its cursor.
pub(crate) fn logged(event: &Event) -> (u64, (Logged, String)) {
    let body: serde_json::Value = serde_json::from_slice(&event.raw_body).unwrap();
    let time = event.receive_time.unwrap();
    let logged = Logged {
        name: body["event_id"].as_str().unwrap().to_owned(),
        event_type: event.r#type.clone(),
        workspace_id: event.workspace_id.clone(),
        receive_micros: time.seconds * 1_000_000 + i64::from(time.nanos) / 1_000,
    };
    (position(&event.cursor), (logged, event.cursor.clone()))
}
