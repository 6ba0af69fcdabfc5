//! Watches events over any number of streams: the loop that `events.proto` describes.
//!
//! It holds at most one stream and one cursor, and reads nothing that it was not asked for.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use tokio::time::{Sleep, sleep};
use tonic::{Code, Response, Status, Streaming};

use crate::errors::{code_name, error_details};
use crate::gateway::Gateway;
use crate::v1::event_service_client::EventServiceClient;
use crate::v1::watch_events_request::Start;
use crate::v1::{
    CommitCursorRequest, Event, RejectEventRequest, WatchEventsRequest, WatchEventsResponse,
};

pub use crate::v1::watch_events_response::Message;

/// The gateway's own default of `heartbeat_interval`, and its limits: it refuses what lies outside, and
/// must have the time to say so.
const HEARTBEAT_INTERVAL: Duration = Duration::from_secs(30);
const HEARTBEAT_MIN: Duration = Duration::from_secs(1);
const HEARTBEAT_MAX: Duration = Duration::from_secs(300);
/// Heartbeats that may be missing before a stream is given up.
const SILENT_HEARTBEATS: u32 = 3;
const WAIT_MIN: Duration = Duration::from_millis(100);
const WAIT_MAX: Duration = Duration::from_secs(30);

/// Who else is told of what a [`Watcher`] goes through.
#[derive(Default)]
pub struct WatchOptions {
    on_message: Option<OnMessage>,
    on_reconnect: Option<OnReconnect>,
}

type OnMessage = Box<dyn FnMut(&Message) + Send>;
type OnReconnect = Box<dyn FnMut(&Reconnect, Duration) + Send>;

impl WatchOptions {
    /// Called with every message that is no event: `heartbeat`, `caught_up`, `fell_behind`, `gap`,
    /// `going_away`, `assigned`.
    #[must_use]
    pub fn on_message(mut self, call: impl FnMut(&Message) + Send + 'static) -> Self {
        self.on_message = Some(Box::new(call));
        self
    }

    /// Called before a stream is opened again: why, and after which wait.
    #[must_use]
    pub fn on_reconnect(mut self, call: impl FnMut(&Reconnect, Duration) + Send + 'static) -> Self {
        self.on_reconnect = Some(Box::new(call));
        self
    }
}

impl fmt::Debug for WatchOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WatchOptions").finish_non_exhaustive()
    }
}

/// Why a stream is opened again.
#[derive(Debug)]
#[non_exhaustive]
pub enum Reconnect {
    /// The stream failed with a status after which the same request may do better.
    Failed(Status),
    /// The stream ended without one.
    Ended,
    /// Nothing came for as long as three heartbeats take.
    Silent,
    /// A message is missing: that one, by its `sequence`.
    Hole(i64),
}

impl fmt::Display for Reconnect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Failed(status) => {
                write!(f, "{}: {}", code_name(status.code()), status.message())
            }
            Self::Ended => f.write_str("the stream ended"),
            Self::Silent => f.write_str("no heartbeat came"),
            Self::Hole(sequence) => write!(f, "message {sequence} of the stream is missing"),
        }
    }
}

/// Watches the events that the request asks for; nothing is opened before the first is asked for.
pub fn watch(gateway: &Gateway, request: WatchEventsRequest, options: WatchOptions) -> Watcher {
    let heartbeat = request.heartbeat_interval.map_or(HEARTBEAT_INTERVAL, |asked| {
        Duration::try_from(asked).unwrap_or_default().clamp(HEARTBEAT_MIN, HEARTBEAT_MAX)
    });
    Watcher {
        client: EventServiceClient::new(gateway.clone()),
        silence_max: heartbeat.saturating_mul(SILENT_HEARTBEATS),
        request,
        options,
        state: State::Idle,
        silence: None,
        sequence: 0,
        failures: 0,
        cursor: None,
        handed_out: None,
        lease_id: String::new(),
        refused_lease_id: None,
    }
}

/// The events of a watch, one by one, as they are asked for: [`next`](Self::next), or the [`Stream`].
///
/// Nothing is read ahead, so a slow caller slows its own stream and nothing else. When a stream ends,
/// breaks, falls silent or has a hole, the watcher waits, from a tenth of a second doubling to half a
/// minute, and opens another one: after the last cursor, or where the consumer has committed. It goes on
/// until the gateway says what the same request would meet again, such as a malformed cursor.
///
/// Drop it to end its stream.
pub struct Watcher {
    client: EventServiceClient<Gateway>,
    request: WatchEventsRequest,
    options: WatchOptions,
    state: State,
    silence_max: Duration,
    /// Runs while the caller is asking and nothing comes.
    silence: Option<Pin<Box<Sleep>>>,
    /// Of the last message of this stream.
    sequence: i64,
    /// Since the last message of any stream.
    failures: u32,
    cursor: Option<String>,
    /// The cursor of an event that the caller may still be dealing with.
    handed_out: Option<String>,
    /// Of the last `assigned`.
    lease_id: String,
    /// What is still under way under this lease comes again under the next one, in order.
    refused_lease_id: Option<String>,
}

enum State {
    Idle,
    Waiting(Pin<Box<Sleep>>),
    Opening(Opening),
    Open(Box<Streaming<WatchEventsResponse>>),
    Ended,
}

type Opening =
    Pin<Box<dyn Future<Output = Result<Response<Streaming<WatchEventsResponse>>, Status>> + Send>>;

impl Watcher {
    /// The next event; asking for it says that the last one was dealt with.
    ///
    /// `None` after the end: [`close`](Self::close) was called, or the error was handed out. The future
    /// may be dropped at any time, as `select!` does, without losing an event; the time until the next
    /// one is asked for then counts as if it had been waited for.
    ///
    /// # Errors
    ///
    /// The status with which the watch ended, such as OUT_OF_RANGE `CURSOR_TRIMMED`, or ABORTED
    /// `CONSUMER_TAKEN_OVER`.
    pub async fn next(&mut self) -> Option<Result<Event, Status>> {
        poll_fn(|cx| self.poll_event(cx)).await
    }

    /// Everything up to here was dealt with: keep it, and begin with `after_cursor` next time. `None` as
    /// long as nothing came.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Ends the stream and the iteration. Commits may still be made.
    pub fn close(&mut self) {
        self.state = State::Ended;
    }

    /// For consumers: everything up to this event is done. False when the stream has lost the event's
    /// share meanwhile, or its lease: it comes again, here or to another member.
    ///
    /// The future holds nothing of the watcher: events may be asked for while it runs.
    ///
    /// # Errors
    ///
    /// FAILED_PRECONDITION when the watch names no consumer; otherwise that of CommitCursor.
    pub fn commit(
        &self,
        event: &Event,
    ) -> impl Future<Output = Result<bool, Status>> + Send + use<> {
        let consumer = self.consumer();
        let (cursor, lease_id) = (event.cursor.clone(), self.lease_id.clone());
        let mut client = self.client.clone();
        async move {
            let request = CommitCursorRequest { consumer: consumer?, cursor, lease_id };
            unless_lost(client.commit_cursor(request).await.map(|_| true))
        }
    }

    /// For consumers: this event could not be dealt with, for a reason of at most 1,024 bytes. True when
    /// it is parked now; otherwise it comes again, before what follows it. Commit first what came before
    /// it.
    ///
    /// # Errors
    ///
    /// FAILED_PRECONDITION when the watch names no consumer; otherwise that of RejectEvent.
    pub async fn reject(&mut self, event: &Event, reason: &str) -> Result<bool, Status> {
        let (event_id, lease_id) = (event.id.clone(), self.lease_id.clone());
        let (consumer, reason) = (self.consumer()?, reason.to_owned());
        let request = RejectEventRequest { consumer, event_id, lease_id, reason };
        let answer = self.client.reject_event(request).await;
        if answer.as_ref().is_ok_and(|answer| !answer.get_ref().parked) {
            self.refused_lease_id = Some(self.lease_id.clone());
        }
        unless_lost(answer.map(|answer| answer.get_ref().parked))
    }

    fn consumer(&self) -> Result<String, Status> {
        if self.request.consumer.is_empty() {
            let mend =
                "the watch names no consumer: keep `cursor()`, or set `consumer` in the request";
            return Err(Status::failed_precondition(mend));
        }
        Ok(self.request.consumer.clone())
    }

    fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Event, Status>>> {
        if let Some(cursor) = self.handed_out.take() {
            self.cursor = Some(cursor);
        }
        loop {
            let Some(came) = ready!(self.poll_message(cx)) else {
                return Poll::Ready(None);
            };
            match came.and_then(|response| self.take(response)) {
                Ok(Some(event)) => return Poll::Ready(Some(Ok(event))),
                Ok(None) => {}
                Err(Reconnect::Failed(status)) if !may_do_better(status.code()) => {
                    self.close();
                    return Poll::Ready(Some(Err(status)));
                }
                Err(why) => self.reconnect(&why),
            }
        }
    }

    /// The next message, of this stream or of one that is opened for it.
    fn poll_message(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<WatchEventsResponse, Reconnect>>> {
        loop {
            match &mut self.state {
                State::Ended => return Poll::Ready(None),
                State::Idle => self.open(),
                State::Waiting(wait) => {
                    ready!(wait.as_mut().poll(cx));
                    self.open();
                }
                State::Opening(opening) => match opening.as_mut().poll(cx) {
                    Poll::Ready(Ok(response)) => {
                        self.state = State::Open(Box::new(response.into_inner()));
                    }
                    Poll::Ready(Err(status)) => {
                        return Poll::Ready(Some(Err(Reconnect::Failed(status))));
                    }
                    Poll::Pending => return self.poll_silence(cx).map(|why| Some(Err(why))),
                },
                State::Open(stream) => {
                    return match Pin::new(stream.as_mut()).poll_next(cx) {
                        Poll::Ready(Some(came)) => {
                            Poll::Ready(Some(came.map_err(Reconnect::Failed)))
                        }
                        Poll::Ready(None) => Poll::Ready(Some(Err(Reconnect::Ended))),
                        Poll::Pending => self.poll_silence(cx).map(|why| Some(Err(why))),
                    };
                }
            }
        }
    }

    /// Looked at only when nothing is there, so that what came while nobody asked counts first.
    fn poll_silence(&mut self, cx: &mut Context<'_>) -> Poll<Reconnect> {
        let silence = self.silence.get_or_insert_with(|| Box::pin(sleep(self.silence_max)));
        silence.as_mut().poll(cx).map(|()| Reconnect::Silent)
    }

    fn open(&mut self) {
        self.sequence = 0;
        self.silence = None;
        let mut request = self.request.clone();
        if request.consumer.is_empty()
            && let Some(cursor) = self.cursor.clone()
        {
            request.start = Some(Start::AfterCursor(cursor));
        }
        let mut client = self.client.clone();
        self.state = State::Opening(Box::pin(async move { client.watch_events(request).await }));
    }

    /// Deals with a message, unless it is an event: that is for the caller.
    fn take(&mut self, response: WatchEventsResponse) -> Result<Option<Event>, Reconnect> {
        self.silence = None;
        if response.sequence != self.sequence + 1 {
            return Err(Reconnect::Hole(self.sequence + 1));
        }
        self.sequence = response.sequence;
        self.failures = 0;
        let message = match response.message {
            // A kind that is newer than this client.
            None => return Ok(None),
            Some(Message::Event(_)) if self.refused_lease_id.as_ref() == Some(&self.lease_id) => {
                return Ok(None);
            }
            Some(Message::Event(event)) => {
                self.handed_out = Some(event.cursor.clone());
                return Ok(Some(event));
            }
            Some(message) => message,
        };
        if let Message::Assigned(assigned) = &message {
            self.lease_id.clone_from(&assigned.lease_id);
        }
        let cursor = cursor_of(&message);
        if !cursor.is_empty() {
            self.cursor = Some(cursor.to_owned());
        }
        if let Some(on_message) = &mut self.options.on_message {
            on_message(&message);
        }
        Ok(None)
    }

    fn reconnect(&mut self, why: &Reconnect) {
        let at_least = match why {
            Reconnect::Failed(status) => error_details(status).retry_delay.unwrap_or_default(),
            Reconnect::Ended | Reconnect::Silent | Reconnect::Hole(_) => Duration::ZERO,
        };
        let wait = backoff(self.failures).max(at_least);
        self.failures = self.failures.saturating_add(1);
        if let Some(on_reconnect) = &mut self.options.on_reconnect {
            on_reconnect(why, wait);
        }
        // The stream is dropped here, which ends it at the gateway too.
        self.state = State::Waiting(Box::pin(sleep(wait)));
    }
}

impl fmt::Debug for Watcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watcher").field("cursor", &self.cursor).finish_non_exhaustive()
    }
}

/// As [`Watcher::next`]. What asks ahead, such as `buffered`, says too early that events were dealt with.
impl Stream for Watcher {
    type Item = Result<Event, Status>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_event(cx)
    }
}

/// Whether the same request may end another way, by the head of `events.proto`.
fn may_do_better(code: Code) -> bool {
    matches!(
        code,
        Code::Unavailable
            | Code::DeadlineExceeded
            | Code::Internal
            | Code::Unknown
            | Code::ResourceExhausted
            | Code::Cancelled
    )
}

fn cursor_of(message: &Message) -> &str {
    match message {
        Message::Event(event) => &event.cursor,
        Message::Heartbeat(heartbeat) => &heartbeat.cursor,
        Message::CaughtUp(caught_up) => &caught_up.cursor,
        Message::FellBehind(fell_behind) => &fell_behind.cursor,
        Message::Gap(gap) => &gap.oldest_cursor,
        Message::GoingAway(going_away) => &going_away.cursor,
        Message::Assigned(assigned) => &assigned.cursor,
    }
}

/// Doubles with each failure, and lies between half and all of that, so that not all come at once.
fn backoff(failures: u32) -> Duration {
    let all = WAIT_MIN.saturating_mul(1 << failures.min(10)).min(WAIT_MAX);
    all.mul_f64(0.5 + 0.5 * fastrand::f64())
}

/// An event that was given to somebody else is no failure: it comes again.
fn unless_lost(outcome: Result<bool, Status>) -> Result<bool, Status> {
    let Err(status) = &outcome else { return outcome };
    match (status.code(), error_details(status).reason.as_str()) {
        (Code::Aborted, "LEASE_LOST") | (Code::FailedPrecondition, "CURSOR_NOT_SENT") => Ok(false),
        _ => outcome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_to_half_a_minute_and_are_drawn() {
        for (failures, all_ms) in [(0, 100), (1, 200), (8, 25_600), (9, 30_000), (u32::MAX, 30_000)]
        {
            let all = Duration::from_millis(all_ms);
            let drawn: Vec<_> = (0..100).map(|_| backoff(failures)).collect();
            assert!(drawn.iter().all(|wait| all / 2 <= *wait && *wait <= all));
            assert!(drawn.iter().any(|wait| *wait != drawn[0]));
        }
    }
}
