//! EventService over the log: requests checked, events encoded once.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use prost::Message;

use super::consumers;
use super::encode::encoded;
use super::server::{Connection, WATCHES_PER_CONNECTION_MAX};
use super::watch::inbound::Inbound;
use super::watch::{self, Manner, Watch};
use crate::error::Error;
use crate::events::consumers::Consumers;
use crate::events::cursor::{Cursor, CursorError};
use crate::events::filter::Filter;
use crate::events::log::{Log, PageLimit, Visit};
use crate::events::watchers::{WATCHERS_MAX, Watchers};
use crate::events::{Position, Stored};
use crate::proto::{
    self, EventFilter, GetEventLogResponse, GetEventRequest, ListEventsRequest, OnOutOfRange,
    StartPosition, WatchEventsRequest, list_events_request, watch_events_request,
};
use crate::rest::CallerTokens;
use crate::transcode::request;
use crate::transcode::structs::{put_bytes, put_text};

/// Events of a page when the caller names no size, and at most.
const PAGE_SIZE_DEFAULT: usize = 50;
const PAGE_SIZE_MAX: usize = 200;
/// A page ends when it has this many bytes of events: the one that passes it may have 3 MiB, and stock
/// clients stop at 4 MiB.
pub(super) const PAGE_BYTES_MAX: usize = 768 * 1024;
/// Events that one page may read: a rare filter must not read the whole log in one RPC.
const PAGE_READ_MAX: usize = 10_000;
/// What is read at once.
const PAGE: PageLimit = PageLimit { events: 256, bytes: PAGE_BYTES_MAX };

/// Serves EventService. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Events {
    pub(super) log: Log,
    pub(super) consumers: Consumers,
    caller_tokens: CallerTokens,
    watchers: Watchers,
}

/// Where reading starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// The place after which events are read.
    pub position: Position,
    /// Why events before it are missing, when the caller chose to go on all the same.
    pub gap: Option<&'static str>,
}

/// Where a request wants to start.
pub(super) enum Wanted {
    Latest,
    Earliest,
    After(String),
    Time(prost_types::Timestamp),
}

/// A page in the making: its events, encoded, as they stand in the response.
struct Listed {
    log: Log,
    size: usize,
    count: usize,
    bytes: Vec<u8>,
}

impl Listed {
    fn is_full(&self) -> bool {
        self.count == self.size || self.bytes.len() >= PAGE_BYTES_MAX
    }
}

impl Visit for Listed {
    fn visit(&mut self, stored: Arc<Stored>) -> ControlFlow<()> {
        put_bytes(1, &encoded(&stored, &self.log), &mut self.bytes);
        self.count += 1;
        if self.is_full() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}

/// What to do with a cursor that cannot be continued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfRange {
    /// End with the error.
    Fail,
    /// Begin at the oldest event.
    Earliest,
}

impl Events {
    /// Serves this log.
    pub fn new(
        log: Log,
        consumers: Consumers,
        caller_tokens: CallerTokens,
        watchers: Watchers,
    ) -> Self {
        Self { log, consumers, caller_tokens, watchers }
    }

    /// WatchEvents on this connection; with the caller's own side, Subscribe.
    ///
    /// # Errors
    /// Why there is no stream.
    pub async fn watch(
        &self,
        request: WatchEventsRequest,
        connection: Connection,
        inbound: Option<Inbound>,
    ) -> Result<Watch, Error> {
        self.check_caller()?;
        let heartbeat_interval = watch::heartbeat_interval(request.heartbeat_interval)?;
        let filter = filter(request.filter)?;
        let out_of_range = out_of_range(request.on_out_of_range)?;
        let (consumer, member) = (request.consumer, request.member);
        let is_consumer = consumer_name(&consumer, &member)?;
        let default = if is_consumer { Wanted::Earliest } else { Wanted::Latest };
        let wanted = match request.start {
            None => default,
            Some(watch_events_request::Start::StartPosition(position)) => {
                at_end(position, default)?
            }
            Some(watch_events_request::Start::AfterCursor(_)) if is_consumer => {
                let text = "cannot stand beside `consumer`: the gateway keeps its position, ResetConsumer moves it";
                return Err(Error::invalid("after_cursor", text));
            }
            Some(watch_events_request::Start::AfterCursor(cursor)) => Wanted::After(cursor),
            Some(watch_events_request::Start::StartTime(time)) => Wanted::Time(time),
        };
        let start = self.start(wanted, out_of_range).await?;
        if is_consumer && !self.consumers.has(&consumer) {
            self.consumers.make(&consumer, start.position).await?;
        }
        let place = connection.watch_place().ok_or_else(|| {
            Error::TooMany(format!(
                "this connection has {WATCHES_PER_CONNECTION_MAX} open watches, which is the limit: open another connection"
            ))
        })?;
        let entered = self.watchers.enter(filter, start.position).ok_or_else(|| {
            Error::TooMany(format!("{WATCHERS_MAX} watches are open, which is the limit"))
        })?;
        let claim = match is_consumer {
            true => Some(self.consumers.enter(&consumer, &member, entered.caller())?),
            false => None,
        };
        let manner = Manner { start, out_of_range, heartbeat_interval };
        let sides = (claim, inbound);
        Ok(Watch::new(self.log.clone(), entered, (connection, place), sides, manner))
    }

    /// ListEvents, as bytes of its response.
    ///
    /// # Errors
    /// Why there is no page.
    pub async fn list(&self, request: ListEventsRequest) -> Result<Bytes, Error> {
        self.check_caller()?;
        let filter = filter(request.filter)?;
        let size = page_size(request.page_size)?;
        let out_of_range = out_of_range(request.on_out_of_range)?;
        let wanted = match request.start {
            _ if !request.page_token.is_empty() => Wanted::After(request.page_token),
            None => Wanted::Earliest,
            Some(list_events_request::Start::StartPosition(position)) => {
                at_end(position, Wanted::Earliest)?
            }
            Some(list_events_request::Start::AfterCursor(cursor)) => Wanted::After(cursor),
            Some(list_events_request::Start::StartTime(time)) => Wanted::Time(time),
        };
        let start = self.start(wanted, out_of_range).await?;
        self.page(filter, start.position, size).await
    }

    async fn page(&self, filter: Filter, start: Position, size: usize) -> Result<Bytes, Error> {
        let filter = Arc::new(filter);
        let mut listed = Listed { log: self.log.clone(), size, count: 0, bytes: Vec::new() };
        let (mut position, mut read_count) = (start, 0);
        while !listed.is_full() && read_count < PAGE_READ_MAX && position < self.log.head() {
            if let Some(page) = self.log.read_memory(position, PAGE) {
                for stored in page.events {
                    position = stored.position;
                    read_count += 1;
                    if filter.matches(&stored.event) && listed.visit(stored).is_break() {
                        break;
                    }
                }
                continue;
            }
            let scanned = self.log.scan(position, PAGE, filter.clone(), listed).await;
            let scanned = scanned.map_err(|error| self.read_error(error))?;
            (listed, position) = (scanned.visit, scanned.examined);
            read_count += scanned.read_count.max(1);
        }
        let (mut bytes, cursor) = (listed.bytes, self.log.cursor_at(position).await?);
        if position < self.log.head() {
            put_text(2, &cursor.to_string(), &mut bytes);
        }
        put_text(3, &cursor.to_string(), &mut bytes);
        Ok(bytes.into())
    }

    /// GetEvent, as bytes of its response.
    ///
    /// # Errors
    /// NOT_FOUND, or the log's trouble.
    pub async fn get(&self, request: GetEventRequest) -> Result<Bytes, Error> {
        self.check_caller()?;
        if request.event_id.is_empty() {
            return Err(Error::Invalid(vec![request::violation("event_id", "is required")]));
        }
        let stored = self.log.find(&request.event_id).await?;
        let stored = stored.ok_or(Error::NoSuchEvent(request.event_id))?;
        let mut bytes = Vec::new();
        put_bytes(1, &encoded(&stored, &self.log), &mut bytes);
        Ok(bytes.into())
    }

    /// GetEventLog.
    ///
    /// # Errors
    /// The log's trouble.
    pub async fn event_log(&self) -> Result<GetEventLogResponse, Error> {
        self.check_caller()?;
        let stat = self.log.stat().await?;
        let count = |value: u64| i64::try_from(value).unwrap_or(i64::MAX);
        Ok(GetEventLogResponse {
            epoch: stat.epoch.to_string(),
            floor_cursor: self.log.floor_cursor().to_string(),
            head_cursor: self.log.head_cursor().to_string(),
            event_count: count(stat.event_count),
            size_bytes: count(stat.size_bytes),
            oldest_time: stat.oldest_time.map(time),
            newest_time: stat.newest_time.map(time),
        })
    }

    pub(super) fn check_caller(&self) -> Result<(), Error> {
        match self.caller_tokens {
            CallerTokens::Gateway => Ok(()),
            CallerTokens::Passthrough => Err(Error::EventsPassthrough),
        }
    }

    pub(super) async fn start(
        &self,
        wanted: Wanted,
        out_of_range: OutOfRange,
    ) -> Result<Start, Error> {
        let position = match wanted {
            Wanted::Latest => self.log.head(),
            Wanted::Earliest => self.log.floor_cursor().position,
            Wanted::After(text) => return self.after(&text, out_of_range).await,
            Wanted::Time(time) => {
                let time = jiff::Timestamp::new(time.seconds, time.nanos).map_err(|error| {
                    Error::Invalid(vec![request::violation(
                        "start_time",
                        &format!("is no time: {error}"),
                    )])
                })?;
                self.log.position_before_time(time).await?
            }
        };
        Ok(Start { position, gap: None })
    }

    async fn after(&self, text: &str, out_of_range: OutOfRange) -> Result<Start, Error> {
        let result = match text.parse::<Cursor>() {
            Ok(cursor) => self.log.check(&cursor).await,
            Err(error) => Err(error),
        };
        match (result, out_of_range) {
            (Ok(position), _) => Ok(Start { position, gap: None }),
            (Err(error), OutOfRange::Earliest) => match gap_reason(&error) {
                Some(reason) => {
                    let position = self.log.floor_cursor().position;
                    Ok(Start { position, gap: Some(reason) })
                }
                None => Err(error.into()),
            },
            (Err(error), OutOfRange::Fail) => Err(error.into()),
        }
    }

    fn read_error(&self, error: crate::events::log::Error) -> Error {
        watch::read_error(error, &self.log)
    }
}

/// The reason of a gap for a cursor that is out of range; `None` for one that is not a cursor.
pub fn gap_reason(error: &CursorError) -> Option<&'static str> {
    match error {
        CursorError::Trimmed(_) => Some("CURSOR_TRIMMED"),
        CursorError::Ahead(_) => Some("CURSOR_AHEAD"),
        CursorError::OtherLog(_) => Some("CURSOR_OTHER_LOG"),
        CursorError::Malformed { .. } | CursorError::Log(_) => None,
    }
}

/// A time as a message has it.
pub(super) fn time(time: jiff::Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() }
}

fn filter(filter: Option<EventFilter>) -> Result<Filter, Error> {
    let proto::EventFilter {
        types,
        workspace_ids,
        external_workspace_ids,
        people_ids,
        resource_ids,
    } = filter.unwrap_or_default();
    Filter::new(types, workspace_ids, external_workspace_ids, people_ids, resource_ids).map_err(
        |error| {
            Error::Invalid(vec![request::violation(
                &format!("filter.{}", error.field()),
                &error.to_string(),
            )])
        },
    )
}

/// Whether a watch is one of a consumer; its names are checked.
fn consumer_name(consumer: &str, member: &str) -> Result<bool, Error> {
    match (consumer, member) {
        ("", "") => Ok(false),
        ("", _) => Err(Error::invalid("member", "stands beside a `consumer` only")),
        (consumer, "") => consumers::name("consumer", consumer).map(|()| true),
        (consumer, member) => {
            consumers::name("consumer", consumer)?;
            consumers::name("member", member).map(|()| true)
        }
    }
}

pub(super) fn at_end(position: i32, default: Wanted) -> Result<Wanted, Error> {
    match StartPosition::try_from(position) {
        Ok(StartPosition::Unspecified) => Ok(default),
        Ok(StartPosition::Latest) => Ok(Wanted::Latest),
        Ok(StartPosition::Earliest) => Ok(Wanted::Earliest),
        Err(_) => Err(unknown_enum("start_position", position)),
    }
}

fn out_of_range(value: i32) -> Result<OutOfRange, Error> {
    match OnOutOfRange::try_from(value) {
        Ok(OnOutOfRange::Unspecified | OnOutOfRange::Fail) => Ok(OutOfRange::Fail),
        Ok(OnOutOfRange::Earliest) => Ok(OutOfRange::Earliest),
        Err(_) => Err(unknown_enum("on_out_of_range", value)),
    }
}

fn unknown_enum(field: &str, value: i32) -> Error {
    Error::Invalid(vec![request::violation(field, &format!("{value} is not a value of its enum"))])
}

/// Events or other rows of a page.
pub(super) fn page_size(size: i32) -> Result<usize, Error> {
    match usize::try_from(size) {
        Err(_) => Err(Error::Invalid(vec![request::violation(
            "page_size",
            "is negative: 0 takes the default",
        )])),
        Ok(0) => Ok(PAGE_SIZE_DEFAULT),
        Ok(size) => Ok(size.min(PAGE_SIZE_MAX)),
    }
}

/// Bytes of a duration field's value.
pub fn duration(duration: Duration) -> prost_types::Duration {
    prost_types::Duration::try_from(duration).unwrap_or_default()
}

/// Bytes of a message.
pub fn bytes_of<M: Message>(message: &M) -> Vec<u8> {
    message.encode_to_vec()
}
