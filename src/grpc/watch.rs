//! WatchEvents: a watcher is a position in the log.
//!
//! It reads a page after its position, sends what matches, moves on even when nothing matched, and
//! waits for the head to move when the page is empty. Catching up and living are the same code,
//! and nothing is queued for a watcher: a slow one just reads later.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::Stream;
use futures_util::stream::unfold;
use jiff::Timestamp;
use tokio::sync::watch::Receiver;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::encode::encoded;
use super::events::{OutOfRange, Place, Start, bytes_of, duration, gap_reason};
use super::frame::Frame;
use crate::error::Error;
use crate::events::cursor::{Cursor, CursorError};
use crate::events::filter::Filter;
use crate::events::log::{self, Log, PageLimit};
use crate::events::{Position, Source, Stored};
use crate::proto::{CaughtUp, FellBehind, Gap, GoingAway, Heartbeat};
use crate::transcode::request;
use crate::transcode::structs::{put_bytes, put_varint};

/// The RPC.
pub const RPC: &str = "/well.gateway.v1.EventService/WatchEvents";

const HEARTBEAT_DEFAULT: Duration = Duration::from_secs(30);
const HEARTBEAT_MIN: Duration = Duration::from_secs(1);
const HEARTBEAT_MAX: Duration = Duration::from_secs(300);
/// What a watcher holds of the log at once.
const PAGE: PageLimit = PageLimit { events: 128, bytes: 256 * 1024 };

/// Field numbers of `WatchEventsResponse`.
const EVENT: u32 = 1;
const HEARTBEAT: u32 = 2;
const CAUGHT_UP: u32 = 3;
const FELL_BEHIND: u32 = 4;
const GAP: u32 = 5;
const GOING_AWAY: u32 = 6;
const SEQUENCE: u32 = 15;

/// The stream of an RPC.
pub type WatchStream = Pin<Box<dyn Stream<Item = Result<Frame, Status>> + Send>>;

/// Where a watcher stands with regard to the head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Nothing was sent yet.
    Opening,
    /// Reads what stood in the log before.
    CatchingUp,
    /// At the head, or near it in memory.
    Live,
    /// `going_away` was sent: the status follows.
    Leaving,
    /// The stream has said its last word.
    Ended,
}

/// One watcher.
#[derive(Debug)]
pub struct Watch {
    log: Log,
    filter: Filter,
    cursor: Cursor,
    gap: Option<&'static str>,
    out_of_range: OutOfRange,
    phase: Phase,
    pending: VecDeque<Arc<Stored>>,
    sequence: u64,
    heartbeat_interval: Duration,
    heartbeat_at: Instant,
    head: Receiver<Position>,
}

/// What a watcher does next.
enum Step {
    Send(Frame),
    Again,
    End(Option<Status>),
}

impl Watch {
    /// A watcher that starts here.
    pub fn new(
        log: Log,
        filter: Filter,
        start: Start,
        out_of_range: OutOfRange,
        heartbeat_interval: Duration,
    ) -> Self {
        let head = log.head_changes();
        Self {
            log,
            filter,
            cursor: start.cursor,
            gap: start.gap,
            out_of_range,
            phase: Phase::Opening,
            pending: VecDeque::new(),
            sequence: 0,
            heartbeat_interval,
            heartbeat_at: Instant::now() + heartbeat_interval,
            head,
        }
    }

    async fn step(&mut self, draining: &CancellationToken) -> Step {
        if self.phase == Phase::Opening {
            return Step::Send(self.open());
        }
        if self.phase == Phase::Leaving {
            return Step::End(Some(Error::Draining.into()));
        }
        if let Some(stored) = self.pending.pop_front() {
            return self.examine(&stored);
        }
        if draining.is_cancelled() {
            self.phase = Phase::Leaving;
            let message = GoingAway { cursor: self.cursor.to_string() };
            return Step::Send(self.message(GOING_AWAY, &bytes_of(&message)));
        }
        match self.log.read(self.cursor.position, PAGE).await {
            Ok(page) if page.events.is_empty() => self.at_head(draining).await,
            Ok(page) => {
                self.pending = page.events.into();
                match (self.phase, page.source) {
                    (Phase::Live, Source::Disk) => Step::Send(self.fell_behind()),
                    (
                        Phase::Opening
                        | Phase::CatchingUp
                        | Phase::Live
                        | Phase::Leaving
                        | Phase::Ended,
                        _,
                    ) => Step::Again,
                }
            }
            Err(error) => self.cannot_read(error),
        }
    }

    /// The first message comes at once and carries a cursor.
    fn open(&mut self) -> Frame {
        self.phase = Phase::CatchingUp;
        if let Some(reason) = self.gap.take() {
            return self.gap(reason);
        }
        if self.cursor.position >= self.log.head() {
            return self.caught_up();
        }
        self.heartbeat()
    }

    /// Sends the event or passes over it; the cursor moves in either case.
    fn examine(&mut self, stored: &Stored) -> Step {
        self.cursor = self.log.cursor_of(stored);
        if self.filter.matches(&stored.event) {
            let event = encoded(stored, &self.log);
            return Step::Send(self.event(event));
        }
        if Instant::now() >= self.heartbeat_at {
            return Step::Send(self.heartbeat());
        }
        Step::Again
    }

    async fn at_head(&mut self, draining: &CancellationToken) -> Step {
        if self.phase != Phase::Live {
            return Step::Send(self.caught_up());
        }
        tokio::select! {
            // The head has moved: read on.
            moved = self.head.changed() => match moved {
                Ok(()) => Step::Again,
                // The log is closed, which happens only after draining.
                Err(_) => Step::End(Some(Error::Draining.into())),
            },
            // Nothing came for an interval: say where we are.
            () = tokio::time::sleep_until(self.heartbeat_at) => Step::Send(self.heartbeat()),
            // The gateway stops: the next step says so.
            () = draining.cancelled() => Step::Again,
        }
    }

    /// The log was trimmed past this watcher, or has trouble.
    fn cannot_read(&mut self, error: log::Error) -> Step {
        let error = read_error(error, &self.log);
        if let (Error::Cursor(cursor), OutOfRange::Earliest) = (&error, self.out_of_range)
            && let Some(reason) = gap_reason(cursor)
        {
            self.cursor = self.log.floor_cursor();
            self.phase = Phase::CatchingUp;
            return Step::Send(self.gap(reason));
        }
        Step::End(Some(error.into()))
    }

    fn event(&mut self, event: bytes::Bytes) -> Frame {
        let mut head = self.sequence();
        prost::encoding::encode_key(EVENT, prost::encoding::WireType::LengthDelimited, &mut head);
        prost::encoding::encode_varint(event.len() as u64, &mut head);
        Frame { head, shared: event }
    }

    fn heartbeat(&mut self) -> Frame {
        let (lag_events, lag_duration) = self.lag();
        let message = Heartbeat {
            cursor: self.cursor.to_string(),
            lag_events,
            lag_duration: Some(lag_duration),
        };
        self.message(HEARTBEAT, &bytes_of(&message))
    }

    fn caught_up(&mut self) -> Frame {
        self.phase = Phase::Live;
        let message = CaughtUp { cursor: self.cursor.to_string() };
        self.message(CAUGHT_UP, &bytes_of(&message))
    }

    fn fell_behind(&mut self) -> Frame {
        self.phase = Phase::CatchingUp;
        let (lag_events, lag_duration) = self.lag();
        let message = FellBehind {
            cursor: self.cursor.to_string(),
            lag_events,
            lag_duration: Some(lag_duration),
        };
        self.message(FELL_BEHIND, &bytes_of(&message))
    }

    fn gap(&mut self, reason: &str) -> Frame {
        let message =
            Gap { oldest_cursor: self.log.floor_cursor().to_string(), reason: reason.to_owned() };
        self.message(GAP, &bytes_of(&message))
    }

    fn message(&mut self, number: u32, bytes: &[u8]) -> Frame {
        let mut head = self.sequence();
        put_bytes(number, bytes, &mut head);
        Frame { head, shared: bytes::Bytes::new() }
    }

    /// Every message has the next number, and puts off the next heartbeat.
    fn sequence(&mut self) -> Vec<u8> {
        self.sequence += 1;
        self.heartbeat_at = Instant::now() + self.heartbeat_interval;
        let mut head = Vec::with_capacity(16);
        put_varint(SEQUENCE, self.sequence, &mut head);
        head
    }

    /// Positions not yet examined, and the age of the first of them as far as it is at hand.
    fn lag(&self) -> (i64, prost_types::Duration) {
        let events = self.log.head().0.saturating_sub(self.cursor.position.0);
        let oldest = self.pending.front().map(|stored| stored.event.receive_time);
        let age =
            oldest.and_then(|time| Duration::try_from(Timestamp::now().duration_since(time)).ok());
        (i64::try_from(events).unwrap_or(i64::MAX), duration(age.unwrap_or_default()))
    }
}

/// The stream of a watcher; `place` is given back when the caller leaves.
pub fn stream(watch: Watch, draining: CancellationToken, place: Place) -> WatchStream {
    Box::pin(unfold((watch, draining, place), |(mut watch, draining, place)| async move {
        if watch.phase == Phase::Ended {
            return None;
        }
        loop {
            match watch.step(&draining).await {
                Step::Again => {
                    // A long run of what does not match must leave room for other tasks.
                    tokio::task::coop::consume_budget().await;
                }
                Step::Send(frame) => return Some((Ok(frame), (watch, draining, place))),
                Step::End(status) => {
                    watch.phase = Phase::Ended;
                    return status.map(|status| (Err(status), (watch, draining, place)));
                }
            }
        }
    }))
}

/// A failed read as the caller sees it: a trimmed position is a trimmed cursor.
pub fn read_error(error: log::Error, log: &Log) -> Error {
    match error {
        log::Error::Trimmed { .. } => Error::Cursor(CursorError::Trimmed(log.range())),
        other => Error::Events(other),
    }
}

/// The interval of a request, checked.
///
/// # Errors
/// It lies outside the limits.
pub fn heartbeat_interval(asked: Option<prost_types::Duration>) -> Result<Duration, Error> {
    let Some(asked) = asked else {
        return Ok(HEARTBEAT_DEFAULT);
    };
    let limits = HEARTBEAT_MIN..=HEARTBEAT_MAX;
    match Duration::try_from(asked) {
        Ok(interval) if limits.contains(&interval) => Ok(interval),
        Ok(_) | Err(_) => {
            let text = format!(
                "lies outside of {} s to {} s",
                HEARTBEAT_MIN.as_secs(),
                HEARTBEAT_MAX.as_secs()
            );
            Err(Error::Invalid(vec![request::violation("heartbeat_interval", &text)]))
        }
    }
}
