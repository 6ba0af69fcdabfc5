//! Messages about a watch itself, and the numbers of all its messages.

use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use tokio::time::Instant;
use tonic::Status;
use tonic_types::StatusExt;

use super::{Phase, Watch};
use crate::error::Error;
use crate::events::Position;
use crate::events::cursor::Cursor;
use crate::grpc::chunk::Chunk;
use crate::grpc::events::{bytes_of, duration};
use crate::proto::{
    Assigned, CaughtUp, Commit, CommitResult, FellBehind, Gap, GoingAway, Heartbeat,
};

/// Field numbers of `WatchEventsResponse`, and of `SubscribeResponse`.
const EVENT: u32 = 1;
const HEARTBEAT: u32 = 2;
const CAUGHT_UP: u32 = 3;
const FELL_BEHIND: u32 = 4;
const GAP: u32 = 5;
const GOING_AWAY: u32 = 6;
const ASSIGNED: u32 = 7;
const COMMIT_RESULT: u32 = 8;

/// A message about the watch itself.
#[derive(Clone, Debug)]
pub(super) enum Told {
    Heartbeat,
    CaughtUp,
    FellBehind,
    Gap(&'static str),
    GoingAway,
    Assigned,
    CommitResult(CommitResult),
}

impl Watch {
    /// Says it; where the watch stands changes with what is said.
    pub(super) async fn tell(&mut self, told: Told, chunk: &mut Chunk) -> Result<(), Error> {
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
            Told::Assigned => {
                self.phase = Phase::CatchingUp;
                (ASSIGNED, bytes_of(&self.assigned(cursor)))
            }
            Told::CommitResult(result) => (COMMIT_RESULT, bytes_of(&result)),
        };
        self.push(field, bytes.into(), chunk);
        Ok(())
    }

    /// Sends an event.
    pub(super) fn push_event(&mut self, bytes: Bytes, chunk: &mut Chunk) {
        if let Some(inbound) = &mut self.inbound {
            inbound.spend(bytes.len());
        }
        self.push(EVENT, bytes, chunk);
    }

    /// Every message has the next number, and puts off the next heartbeat.
    fn push(&mut self, field: u32, bytes: Bytes, chunk: &mut Chunk) {
        self.sequence += 1;
        self.heartbeat_at = Instant::now() + self.heartbeat_interval;
        chunk.push(self.sequence, field, bytes);
    }

    /// Commits for the consumer of this stream.
    pub(super) async fn commit(&self, commit: Commit) -> CommitResult {
        let Commit { cursor, lease_id } = commit;
        let committed = async {
            let claim = self.claim.as_ref().ok_or_else(|| {
                Error::invalid("commit", "stands in the stream of a consumer only")
            })?;
            let position = self.log.check(&cursor.parse::<Cursor>()?).await?;
            Ok::<(), Error>(claim.commit(&lease_id, position).await?)
        };
        let reason = match committed.await {
            Ok(()) => String::new(),
            Err(error) => {
                let details = Status::from(error).get_error_details();
                details.error_info().map(|info| info.reason.clone()).unwrap_or_default()
            }
        };
        CommitResult { cursor, reason }
    }

    fn assigned(&self, cursor: String) -> Assigned {
        let Some(claim) = &self.claim else { return Assigned::default() };
        Assigned {
            lease_id: claim.lease_id().to_owned(),
            member: claim.member().to_owned(),
            shares: claim.own().shares().iter().map(|share| i32::from(share.0)).collect(),
            cursor,
        }
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
