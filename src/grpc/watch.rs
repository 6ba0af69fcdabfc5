//! WatchEvents: a watcher is a position in the log.
//!
//! It reads a page after its position, sends what matches, moves on even when nothing matched, and
//! stands by when the page is empty. Catching up and living are the same code, and nothing is
//! queued for a watcher: a slow one just reads later. What it holds is one chunk.

use std::convert::Infallible;
use std::future::poll_fn;
use std::ops::ControlFlow;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use futures_util::stream::unfold;
use http::HeaderMap;
use http_body_util::StreamBody;
use hyper::body::Frame;
use jiff::Timestamp;
use tokio::time::{Instant, Sleep};
use tonic::Status;

use super::chunk::Chunk;
use super::encode::encoded;
use super::events::{OutOfRange, Start, bytes_of, duration, gap_reason};
use super::server::{Connection, WatchPlace};
use crate::error::Error;
use crate::events::cursor::CursorError;
use crate::events::log::{self, Log, PageLimit, Visit};
use crate::events::watchers::Entered;
use crate::events::{Page, Position, Stored};
use crate::proto::{CaughtUp, FellBehind, Gap, GoingAway, Heartbeat};
use crate::transcode::request;

/// The RPC.
pub const RPC: &str = "/well.gateway.v1.EventService/WatchEvents";

const HEARTBEAT_DEFAULT: Duration = Duration::from_secs(30);
const HEARTBEAT_MIN: Duration = Duration::from_secs(1);
const HEARTBEAT_MAX: Duration = Duration::from_secs(300);
/// What is looked at in memory at once: about what makes one chunk.
const PAGE: PageLimit = PageLimit { events: 64, bytes: 16 * 1024 };
/// What is looked at on disk at once. A rare filter must not keep the others waiting.
const SCAN: PageLimit = PageLimit { events: 2_048, bytes: 1024 * 1024 };

/// Field numbers of `WatchEventsResponse`.
const EVENT: u32 = 1;
const HEARTBEAT: u32 = 2;
const CAUGHT_UP: u32 = 3;
const FELL_BEHIND: u32 = 4;
const GAP: u32 = 5;
const GOING_AWAY: u32 = 6;

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
}

/// One watcher.
#[derive(Debug)]
pub struct Watch {
    log: Log,
    entered: Entered,
    connection: Connection,
    _place: WatchPlace,
    position: Position,
    gap: Option<&'static str>,
    out_of_range: OutOfRange,
    phase: Phase,
    sequence: u64,
    heartbeat_interval: Duration,
    heartbeat_at: Instant,
    /// Rings no later than the heartbeat is due. It is not set back with each message: that costs
    /// more than to look at the time when it rings.
    alarm: Pin<Box<Sleep>>,
}

/// How a watcher is to watch.
#[derive(Clone, Debug)]
pub struct Manner {
    /// Where it begins.
    pub start: Start,
    /// What to do when it cannot go on.
    pub out_of_range: OutOfRange,
    /// How often a heartbeat comes.
    pub heartbeat_interval: Duration,
}

/// What a watcher does next.
enum Next {
    Again,
    Tell(Told),
    Scan,
    Wait,
    End(Error),
}

/// A message about the watch itself.
#[derive(Clone, Copy, Debug)]
enum Told {
    Heartbeat,
    CaughtUp,
    FellBehind,
    Gap(&'static str),
    GoingAway,
}

/// Events that a scan found, encoded where they are read.
struct Found {
    log: Log,
    room: usize,
    events: Vec<Bytes>,
}

impl Visit for Found {
    fn visit(&mut self, stored: Arc<Stored>) -> ControlFlow<()> {
        let bytes = encoded(&stored, &self.log);
        self.room = self.room.saturating_sub(bytes.len());
        self.events.push(bytes);
        match self.room {
            0 => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    }
}

impl Watch {
    /// A watcher that has entered.
    pub fn new(
        log: Log,
        entered: Entered,
        (connection, place): (Connection, WatchPlace),
        manner: Manner,
    ) -> Self {
        let Manner { start, out_of_range, heartbeat_interval } = manner;
        let heartbeat_at = Instant::now() + heartbeat_interval;
        Self {
            log,
            entered,
            connection,
            _place: place,
            position: start.position,
            gap: start.gap,
            out_of_range,
            phase: Phase::Opening,
            sequence: 0,
            heartbeat_interval,
            heartbeat_at,
            alarm: Box::pin(tokio::time::sleep_until(heartbeat_at)),
        }
    }

    /// Its stream.
    pub fn into_body(self) -> Body {
        let frames = unfold(Some(self), |watch| async move {
            let mut watch = watch?;
            Some(match watch.next().await {
                Ok(chunk) => (Ok::<_, Infallible>(Frame::data(chunk.into_bytes())), Some(watch)),
                Err(error) => (Ok(Frame::trailers(trailers(&error.into()))), None),
            })
        });
        Body::new(StreamBody::new(frames))
    }

    /// What is to be sent next; an error ends the stream.
    async fn next(&mut self) -> Result<Chunk, Error> {
        let mut chunk = Chunk::default();
        self.entered.at_work(self.position);
        while chunk.room() > 0 {
            match self.look(&mut chunk) {
                // A long run of what does not match must leave room for other tasks.
                Next::Again => tokio::task::coop::consume_budget().await,
                Next::Tell(told) => self.tell(told, &mut chunk).await?,
                Next::Scan | Next::Wait | Next::End(_) if !chunk.is_empty() => break,
                Next::Scan => self.scan(&mut chunk).await?,
                Next::Wait => self.wait().await,
                Next::End(error) => return Err(error),
            }
        }
        Ok(chunk)
    }

    fn look(&mut self, chunk: &mut Chunk) -> Next {
        match self.phase {
            Phase::Opening => return Next::Tell(self.first_word()),
            Phase::Leaving => return Next::End(Error::Draining),
            Phase::CatchingUp | Phase::Live => {}
        }
        if self.connection.leaving.is_cancelled() {
            return Next::Tell(Told::GoingAway);
        }
        if self.entered.take_pressed() {
            return Next::Tell(Told::FellBehind);
        }
        if Instant::now() >= self.heartbeat_at {
            return Next::Tell(Told::Heartbeat);
        }
        match (self.log.read_memory(self.position, PAGE), self.phase) {
            (Some(page), Phase::Live) if page.events.is_empty() => Next::Wait,
            (Some(page), _) if page.events.is_empty() => Next::Tell(Told::CaughtUp),
            (Some(page), _) => self.take(&page, chunk),
            (None, Phase::Live) => Next::Tell(Told::FellBehind),
            (None, _) => Next::Scan,
        }
    }

    /// The first message comes at once and carries a cursor.
    fn first_word(&mut self) -> Told {
        self.phase = Phase::CatchingUp;
        match self.gap.take() {
            Some(reason) => Told::Gap(reason),
            None if self.position >= self.log.head() => Told::CaughtUp,
            None => Told::Heartbeat,
        }
    }

    fn take(&mut self, page: &Page, chunk: &mut Chunk) -> Next {
        for stored in &page.events {
            if chunk.room() == 0 {
                break;
            }
            self.position = stored.position;
            if self.entered.filter().matches(&stored.event) {
                self.push(EVENT, encoded(stored, &self.log), chunk);
            }
        }
        Next::Again
    }

    async fn scan(&mut self, chunk: &mut Chunk) -> Result<(), Error> {
        let found = Found { log: self.log.clone(), room: chunk.room(), events: Vec::new() };
        let filter = self.entered.filter().clone();
        match self.log.scan(self.position, SCAN, filter, found).await {
            Ok(scanned) => {
                self.position = scanned.examined;
                scanned.visit.events.into_iter().for_each(|event| self.push(EVENT, event, chunk));
                Ok(())
            }
            Err(error) => self.cannot_read(error, chunk).await,
        }
    }

    /// The log was trimmed past this watcher, or has trouble.
    async fn cannot_read(&mut self, error: log::Error, chunk: &mut Chunk) -> Result<(), Error> {
        let error = read_error(error, &self.log);
        match (&error, self.out_of_range) {
            (Error::Cursor(cursor), OutOfRange::Earliest) => match gap_reason(cursor) {
                Some(reason) => {
                    self.position = self.log.floor_cursor().position;
                    self.tell(Told::Gap(reason), chunk).await
                }
                None => Err(error),
            },
            _ => Err(error),
        }
    }

    /// Waits until there is something to read, a heartbeat is due, or somebody calls.
    async fn wait(&mut self) {
        if !self.entered.stand_by(self.position) {
            return;
        }
        let Self { entered, alarm, heartbeat_at, .. } = self;
        poll_fn(|cx| {
            if entered.poll_woken(cx).is_ready() {
                return Poll::Ready(());
            }
            while alarm.as_mut().poll(cx).is_ready() {
                if Instant::now() >= *heartbeat_at {
                    return Poll::Ready(());
                }
                alarm.as_mut().reset(*heartbeat_at);
            }
            Poll::Pending
        })
        .await;
        if let Some(examined) = self.entered.go_to_work() {
            self.position = self.position.max(examined);
        }
    }

    async fn tell(&mut self, told: Told, chunk: &mut Chunk) -> Result<(), Error> {
        let cursor = self.log.cursor_at(self.position).await?.to_string();
        let (field, bytes) = match told {
            Told::Heartbeat => {
                let (lag_events, lag_duration) = self.lag().await?;
                (HEARTBEAT, bytes_of(&Heartbeat { cursor, lag_events, lag_duration }))
            }
            Told::CaughtUp => {
                self.phase = Phase::Live;
                (CAUGHT_UP, bytes_of(&CaughtUp { cursor }))
            }
            Told::FellBehind => {
                self.phase = Phase::CatchingUp;
                let (lag_events, lag_duration) = self.lag().await?;
                (FELL_BEHIND, bytes_of(&FellBehind { cursor, lag_events, lag_duration }))
            }
            Told::Gap(reason) => {
                self.phase = Phase::CatchingUp;
                let oldest_cursor = self.log.floor_cursor().to_string();
                (GAP, bytes_of(&Gap { oldest_cursor, reason: reason.to_owned() }))
            }
            Told::GoingAway => {
                self.phase = Phase::Leaving;
                (GOING_AWAY, bytes_of(&GoingAway { cursor }))
            }
        };
        self.push(field, bytes.into(), chunk);
        Ok(())
    }

    /// Every message has the next number, and puts off the next heartbeat.
    fn push(&mut self, field: u32, bytes: Bytes, chunk: &mut Chunk) {
        self.sequence += 1;
        self.heartbeat_at = Instant::now() + self.heartbeat_interval;
        chunk.push(self.sequence, field, bytes);
    }

    /// Positions not yet examined, and the age of the first of them.
    async fn lag(&self) -> Result<(i64, Option<prost_types::Duration>), Error> {
        let events = self.log.head().0.saturating_sub(self.position.0);
        let oldest = self.log.at(Position(self.position.0 + 1)).await?;
        let age = oldest.and_then(|stored| {
            Duration::try_from(Timestamp::now().duration_since(stored.event.receive_time)).ok()
        });
        let events = i64::try_from(events).unwrap_or(i64::MAX);
        Ok((events, Some(duration(age.unwrap_or_default()))))
    }
}

fn trailers(status: &Status) -> HeaderMap {
    let mut trailers = HeaderMap::new();
    if let Err(status) = status.add_header(&mut trailers) {
        // The message holds what no header may: the code alone is said.
        trailers.insert(Status::GRPC_STATUS, (status.code() as i32).into());
    }
    trailers
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
