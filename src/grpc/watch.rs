//! WatchEvents and Subscribe: a watcher is a position in the log.
//!
//! It reads a page after its position, sends what matches, moves on even when nothing matched, and
//! stands by when the page is empty. Catching up and living are the same code, and nothing is
//! queued for a watcher: a slow one just reads later. What it holds is one chunk.

pub mod inbound;
mod reading;
mod telling;

use std::convert::Infallible;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use axum::body::Body;
use futures_util::stream::unfold;
use http::HeaderMap;
use http_body_util::StreamBody;
use hyper::body::Frame;
use tokio::time::{Instant, Sleep};
use tonic::Status;

use super::chunk::Chunk;
use super::events::{OutOfRange, Start};
use super::server::{Connection, Place};
use crate::error::Error;
use crate::events::Position;
use crate::events::consumers::Claim;
use crate::events::log::{Log, PageLimit};
use crate::events::watchers::Entered;
use crate::proto::Commit;
use crate::transcode::request;
use inbound::Inbound;
pub use reading::read_error;
use telling::Told;

/// The RPC that streams.
pub const WATCH: &str = "/well.gateway.v1.EventService/WatchEvents";
/// The RPC that streams, with the caller's own side.
pub const SUBSCRIBE: &str = "/well.gateway.v1.EventService/Subscribe";

const HEARTBEAT_DEFAULT: Duration = Duration::from_secs(30);
const HEARTBEAT_MIN: Duration = Duration::from_secs(1);
const HEARTBEAT_MAX: Duration = Duration::from_secs(300);
/// What is looked at in memory at once: about what makes one chunk.
const PAGE: PageLimit = PageLimit { events: 64, bytes: 16 * 1024 };
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
    _place: Place,
    claim: Option<Claim>,
    inbound: Option<Inbound>,
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
    /// What has been gathered: the next event has no room beside it.
    Send,
    Tell(Told),
    /// An event that was parked comes again.
    Replay(Position),
    Commit(Commit),
    Scan,
    /// Until there is something to read.
    Wait,
    /// Until there is credit.
    Hold,
    End(Ended),
}

/// Why a stream ends.
#[derive(Debug)]
enum Ended {
    /// The caller has ended its side.
    Done,
    Failed(Error),
}

impl<E: Into<Error>> From<E> for Ended {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

impl Watch {
    /// A watcher that has entered.
    pub fn new(
        log: Log,
        entered: Entered,
        (connection, place): (Connection, Place),
        (claim, inbound): (Option<Claim>, Option<Inbound>),
        manner: Manner,
    ) -> Self {
        let Manner { start, out_of_range, heartbeat_interval } = manner;
        let heartbeat_at = Instant::now() + heartbeat_interval;
        Self {
            log,
            entered,
            connection,
            _place: place,
            claim,
            inbound,
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
        // Boxed: it stands both in the state and in the future that is made of it.
        let frames = unfold(Some(Box::new(self)), |watch| async move {
            let mut watch = watch?;
            Some(match watch.next().await {
                Ok(chunk) => (Ok::<_, Infallible>(Frame::data(chunk.into_bytes())), Some(watch)),
                Err(Ended::Done) => (Ok(Frame::trailers(trailers(&Status::ok("")))), None),
                Err(Ended::Failed(error)) => (Ok(Frame::trailers(trailers(&error.into()))), None),
            })
        });
        Body::new(StreamBody::new(frames))
    }

    /// What is to be sent next; an error ends the stream.
    async fn next(&mut self) -> Result<Chunk, Ended> {
        let mut chunk = Chunk::default();
        self.entered.at_work(self.position);
        if let Some(inbound) = &mut self.inbound {
            let come = poll_fn(|cx| Poll::Ready(inbound.poll_messages(cx))).await;
            if let Poll::Ready(come) = come {
                come?;
            }
        }
        while chunk.room() > 0 {
            match self.look(&mut chunk) {
                // A long run of what does not match must leave room for other tasks.
                Next::Again => tokio::task::coop::consume_budget().await,
                Next::Tell(told) => self.tell(told, &mut chunk).await?,
                Next::Replay(position) => self.replay(position, &mut chunk).await?,
                Next::Send => break,
                Next::Scan | Next::Wait | Next::Hold | Next::Commit(_) | Next::End(_)
                    if !chunk.is_empty() =>
                {
                    break;
                }
                Next::Commit(commit) => {
                    let result = self.commit(commit).await;
                    self.tell(Told::CommitResult(result), &mut chunk).await?;
                }
                Next::Scan => self.scan(&mut chunk).await?,
                Next::Wait if !self.entered.stand_by(self.position) => {}
                Next::Wait => self.wait().await?,
                Next::Hold => {
                    self.entered.wait_for_credit();
                    self.wait().await?;
                }
                Next::End(ended) => return Err(ended),
            }
        }
        // Before the chunk goes out: what it holds may be committed as soon as it has.
        if let Some(claim) = &self.claim {
            claim.sent(self.position);
        }
        Ok(chunk)
    }

    fn look(&mut self, chunk: &mut Chunk) -> Next {
        match self.phase {
            Phase::Opening if self.claim.is_none() => return Next::Tell(self.first_word()),
            Phase::Leaving => return Next::End(Error::Draining.into()),
            Phase::Opening | Phase::CatchingUp | Phase::Live => {}
        }
        if self.entered.take_called() || self.phase == Phase::Opening {
            match self.claim.as_mut().map(|claim| claim.take_changes(self.position)) {
                Some(Ok(Some(position))) => return self.assign(position),
                Some(Err(error)) => return Next::End(error.into()),
                Some(Ok(None)) | None => {}
            }
        }
        if self.connection.leaving().is_cancelled() {
            return Next::Tell(Told::GoingAway);
        }
        if self.entered.take_pressed() {
            return Next::Tell(Told::FellBehind);
        }
        if Instant::now() >= self.heartbeat_at {
            return Next::Tell(Told::Heartbeat);
        }
        if let Some(inbound) = &mut self.inbound {
            if let Some(commit) = inbound.take_commit() {
                return Next::Commit(commit);
            }
            if inbound.has_ended() {
                return Next::End(Ended::Done);
            }
        }
        let has_credit = self.credit().0 > 0;
        if has_credit && let Some(position) = self.claim.as_mut().and_then(Claim::next_again) {
            return Next::Replay(position);
        }
        match (self.log.read_memory(self.position, PAGE), self.phase) {
            (Some(page), Phase::Live) if page.events.is_empty() => Next::Wait,
            (Some(page), _) if page.events.is_empty() => Next::Tell(Told::CaughtUp),
            _ if !has_credit => Next::Hold,
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

    /// Waits until there is something to read, a heartbeat is due, or somebody calls.
    async fn wait(&mut self) -> Result<(), Error> {
        let Self { entered, inbound, alarm, heartbeat_at, .. } = self;
        poll_fn(|cx| {
            if entered.poll_woken(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            if let Some(Poll::Ready(come)) = inbound.as_mut().map(|side| side.poll_messages(cx)) {
                return Poll::Ready(come);
            }
            while alarm.as_mut().poll(cx).is_ready() {
                if Instant::now() >= *heartbeat_at {
                    return Poll::Ready(Ok(()));
                }
                alarm.as_mut().reset(*heartbeat_at);
            }
            Poll::Pending
        })
        .await?;
        if let Some(examined) = self.entered.go_to_work() {
            self.position = self.position.max(examined);
        }
        Ok(())
    }

    /// Goes on with what this stream holds from now on.
    fn assign(&mut self, position: Position) -> Next {
        self.position = position;
        if let Some(claim) = &self.claim {
            self.entered.set_shares(claim.own().shares());
        }
        Next::Tell(Told::Assigned)
    }

    /// Events, and bytes of them, that the caller lets come.
    fn credit(&self) -> (usize, usize) {
        self.inbound.as_ref().map_or((usize::MAX, usize::MAX), Inbound::credit)
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
