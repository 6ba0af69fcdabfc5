//! What the caller says on its own side of Subscribe: credits and commits.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_util::Stream;
use tonic::Streaming;

use crate::error::Error;
use crate::grpc::decode;
use crate::proto::subscribe_request::Message;
use crate::proto::{Commit, Credit, SubscribeRequest};

/// The caller's side.
#[derive(Debug)]
pub struct Inbound {
    messages: Streaming<Bytes>,
    events: i64,
    /// None until the caller counts bytes.
    bytes: Option<i64>,
    /// The last commit that waits; it stands for those before.
    commit: Option<Commit>,
    has_ended: bool,
}

impl Inbound {
    /// The side whose first message was read.
    pub fn new(messages: Streaming<Bytes>) -> Self {
        Self { messages, events: 0, bytes: None, commit: None, has_ended: false }
    }

    /// Takes what has come; ready when something has.
    pub fn poll_messages(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Error>> {
        let mut has_come = false;
        while !self.has_ended
            && let Poll::Ready(message) = Pin::new(&mut self.messages).poll_next(cx)
        {
            has_come = true;
            match message {
                Some(Ok(bytes)) => self.take(decode(&bytes)?)?,
                // The caller has ended its side, or left.
                Some(Err(_)) | None => self.has_ended = true,
            }
        }
        if has_come { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn take(&mut self, request: SubscribeRequest) -> Result<(), Error> {
        match request.message {
            Some(Message::Credit(Credit { events, bytes })) => {
                if events < 0 || bytes < 0 {
                    return Err(Error::invalid("credit", "is negative: credits only add up"));
                }
                self.events = self.events.saturating_add(events);
                if bytes > 0 {
                    self.bytes = Some(self.bytes.unwrap_or_default().saturating_add(bytes));
                }
                Ok(())
            }
            Some(Message::Commit(commit)) => {
                self.commit = Some(commit);
                Ok(())
            }
            Some(Message::Watch(_)) => {
                Err(Error::invalid("watch", "stands in the first message only"))
            }
            // A kind of a later version.
            None => Ok(()),
        }
    }

    /// Events, and bytes of them, that may be sent.
    pub fn credit(&self) -> (usize, usize) {
        let bytes = self.bytes.unwrap_or(i64::MAX);
        match bytes > 0 {
            true => {
                (usize::try_from(self.events).unwrap_or(0), usize::try_from(bytes).unwrap_or(0))
            }
            false => (0, 0),
        }
    }

    /// An event of so many bytes is sent.
    pub fn spend(&mut self, byte_count: usize) {
        self.events -= 1;
        if let Some(bytes) = &mut self.bytes {
            *bytes = bytes.saturating_sub_unsigned(byte_count as u64);
        }
    }

    /// The commit that waits.
    pub fn take_commit(&mut self) -> Option<Commit> {
        self.commit.take()
    }

    /// Whether the caller has ended its side.
    pub fn has_ended(&self) -> bool {
        self.has_ended
    }
}
