//! Consumers by RPC: committed, refused, listed, shown, reset, removed; parked events.

use std::time::Duration;

use jiff::Timestamp;
use prost::Message;

use super::encode::encoded;
use super::events::{Events, OutOfRange, PAGE_BYTES_MAX, at_end, page_size, time};
use super::events::{Wanted, duration};
use crate::error::Error;
use crate::events::Position;
use crate::events::consumers::{Parked, Shown};
use crate::events::cursor::Cursor;
use crate::proto::{
    CommitCursorRequest, CommitCursorResponse, Consumer, ConsumerMember, DeleteConsumerRequest,
    DeleteConsumerResponse, Event, GetConsumerRequest, GetConsumerResponse, ListConsumersRequest,
    ListConsumersResponse, ListParkedEventsRequest, ListParkedEventsResponse, ParkedEvent,
    RejectEventRequest, RejectEventResponse, ReplayParkedEventRequest, ReplayParkedEventResponse,
    ResetConsumerRequest, ResetConsumerResponse, reset_consumer_request,
};

/// The longest name of a consumer or member: a host name has 63.
const NAME_BYTES_MAX: usize = 128;
/// The longest reason of a refusal.
const REASON_BYTES_MAX: usize = 1_024;

impl Events {
    /// CommitCursor.
    ///
    /// # Errors
    /// Why nothing was committed.
    pub async fn commit(
        &self,
        request: CommitCursorRequest,
    ) -> Result<CommitCursorResponse, Error> {
        self.check_caller()?;
        let CommitCursorRequest { consumer, cursor, lease_id } = request;
        name("consumer", &consumer)?;
        let cursor: Cursor = cursor.parse()?;
        let position = self.log.check(&cursor).await?;
        self.consumers.commit(&consumer, &lease_id, position).await?;
        Ok(CommitCursorResponse {})
    }

    /// RejectEvent.
    ///
    /// # Errors
    /// Why nothing was refused.
    pub async fn reject(&self, request: RejectEventRequest) -> Result<RejectEventResponse, Error> {
        self.check_caller()?;
        let RejectEventRequest { consumer, event_id, lease_id, reason } = request;
        name("consumer", &consumer)?;
        if reason.len() > REASON_BYTES_MAX {
            let text = format!("is longer than {REASON_BYTES_MAX} bytes");
            return Err(Error::invalid("reason", &text));
        }
        let stored = self.log.find(&event_id).await?;
        let stored = stored.ok_or(Error::NoSuchEvent(event_id))?;
        let refused = self.consumers.refuse(&consumer, &lease_id, &stored, reason).await?;
        Ok(RejectEventResponse {
            parked: refused.is_parked,
            refusal_count: i32::try_from(refused.refusal_count).unwrap_or(i32::MAX),
        })
    }

    /// ListConsumers.
    ///
    /// # Errors
    /// Why there is no list.
    pub async fn list_consumers(
        &self,
        request: ListConsumersRequest,
    ) -> Result<ListConsumersResponse, Error> {
        self.check_caller()?;
        let count_max = page_size(request.page_size)?;
        let (page, total) = self.consumers.list(&request.page_token, count_max);
        let last = page.last().map(|(name, _)| name.clone()).unwrap_or_default();
        let has_more = page.len() == count_max && !self.consumers.list(&last, 1).0.is_empty();
        let mut consumers = Vec::with_capacity(page.len());
        for (name, shown) in page {
            consumers.push(self.shown(name, shown).await?);
        }
        Ok(ListConsumersResponse {
            consumers,
            next_page_token: if has_more { last } else { String::new() },
            total_size: i64::try_from(total).unwrap_or(i64::MAX),
        })
    }

    /// GetConsumer.
    ///
    /// # Errors
    /// NOT_FOUND, or the log's trouble.
    pub async fn get_consumer(
        &self,
        request: GetConsumerRequest,
    ) -> Result<GetConsumerResponse, Error> {
        self.check_caller()?;
        Ok(GetConsumerResponse { consumer: Some(self.consumer(request.consumer).await?) })
    }

    /// ResetConsumer.
    ///
    /// # Errors
    /// Why it stays where it is.
    pub async fn reset_consumer(
        &self,
        request: ResetConsumerRequest,
    ) -> Result<ResetConsumerResponse, Error> {
        self.check_caller()?;
        let wanted = match request.start {
            None => Wanted::Earliest,
            Some(reset_consumer_request::Start::StartPosition(position)) => {
                at_end(position, Wanted::Earliest)?
            }
            Some(reset_consumer_request::Start::AfterCursor(cursor)) => Wanted::After(cursor),
            Some(reset_consumer_request::Start::StartTime(time)) => Wanted::Time(time),
        };
        let start = self.start(wanted, OutOfRange::Fail).await?;
        self.consumers.reset(&request.consumer, start.position).await?;
        Ok(ResetConsumerResponse { consumer: Some(self.consumer(request.consumer).await?) })
    }

    /// DeleteConsumer.
    ///
    /// # Errors
    /// Why it is still there.
    pub async fn delete_consumer(
        &self,
        request: DeleteConsumerRequest,
    ) -> Result<DeleteConsumerResponse, Error> {
        self.check_caller()?;
        self.consumers.delete(&request.consumer).await?;
        Ok(DeleteConsumerResponse {})
    }

    /// ListParkedEvents.
    ///
    /// # Errors
    /// Why there is no list.
    pub async fn list_parked(
        &self,
        request: ListParkedEventsRequest,
    ) -> Result<ListParkedEventsResponse, Error> {
        self.check_caller()?;
        let count_max = page_size(request.page_size)?;
        let after = match request.page_token.as_str() {
            "" => 0,
            token => token.parse::<Cursor>()?.position.0,
        };
        let parked = self.consumers.show(&request.consumer)?.saved.parked;
        let total_size = i64::try_from(parked.len()).unwrap_or(i64::MAX);
        let (mut parked_events, mut byte_count, mut last) = (Vec::new(), 0, after);
        let mut rest = parked.range(after + 1..);
        for (position, parked) in rest.by_ref().take(count_max) {
            let event = self.event_at(Position(*position)).await?;
            byte_count += event.as_ref().map_or(0, |event| event.encoded_len());
            parked_events.push(parked_event(parked, event));
            last = *position;
            if byte_count >= PAGE_BYTES_MAX {
                break;
            }
        }
        let next_page_token = match rest.next() {
            Some(_) => self.log.cursor_at(Position(last)).await?.to_string(),
            None => String::new(),
        };
        Ok(ListParkedEventsResponse { parked_events, next_page_token, total_size })
    }

    /// ReplayParkedEvent.
    ///
    /// # Errors
    /// Why it does not come again.
    pub async fn replay_parked(
        &self,
        request: ReplayParkedEventRequest,
    ) -> Result<ReplayParkedEventResponse, Error> {
        self.check_caller()?;
        self.consumers.replay(&request.consumer, &request.event_id).await?;
        Ok(ReplayParkedEventResponse {})
    }

    async fn consumer(&self, name: String) -> Result<Consumer, Error> {
        let shown = self.consumers.show(&name)?;
        self.shown(name, shown).await
    }

    async fn shown(&self, consumer: String, shown: Shown) -> Result<Consumer, Error> {
        let Shown { saved, members } = shown;
        let oldest = saved.oldest();
        let lag_events = self.log.head().0.saturating_sub(oldest.0);
        let next = self.log.at(Position(oldest.0 + 1)).await?;
        let age = next.and_then(|stored| {
            Duration::try_from(Timestamp::now().duration_since(stored.event.receive_time)).ok()
        });
        let members = members.into_iter().map(|member| ConsumerMember {
            member: member.name,
            shares: member.shares.into_iter().map(|share| i32::from(share.0)).collect(),
        });
        Ok(Consumer {
            consumer,
            members: members.collect(),
            lag_events: i64::try_from(lag_events).unwrap_or(i64::MAX),
            lag_duration: Some(duration(age.unwrap_or_default())),
            cursor: self.log.cursor_at(oldest).await?.to_string(),
            commit_time: Some(time(saved.commit_time)),
            parked_count: i64::try_from(saved.parked.len()).unwrap_or(i64::MAX),
        })
    }

    async fn event_at(&self, position: Position) -> Result<Option<Event>, Error> {
        let stored = self.log.at(position).await?;
        let event = stored.map(|stored| Event::decode(encoded(&stored, &self.log)));
        event.transpose().map_err(|error| Error::Malformed(error.to_string()))
    }
}

/// Checks the name of a consumer or member.
///
/// # Errors
/// It is none.
pub fn name(field: &str, name: &str) -> Result<(), Error> {
    let is_good = |letter: char| letter.is_ascii_alphanumeric() || "-_.:/".contains(letter);
    if name.is_empty() || name.len() > NAME_BYTES_MAX || !name.chars().all(is_good) {
        return Err(Error::invalid(field, "is no name: 1 to 128 of letters, digits and `-_.:/`"));
    }
    Ok(())
}

fn parked_event(parked: &Parked, event: Option<Event>) -> ParkedEvent {
    let Parked { event_id, share: _, refusal_count, reason, park_time } = parked;
    ParkedEvent {
        event_id: event_id.clone(),
        refusal_count: i32::try_from(*refusal_count).unwrap_or(i32::MAX),
        reason: reason.clone(),
        park_time: Some(time(*park_time)),
        event,
    }
}
