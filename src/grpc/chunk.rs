//! Bytes of a stream of events: many messages in one buffer of the exact size.

use bytes::{BufMut, Bytes, BytesMut};
use prost::encoding::{encode_varint, encoded_len_varint};

/// What a stream holds at once, unless one event alone is larger: as much as one frame of HTTP/2
/// takes. It bounds what a stream costs that nobody reads.
pub const CHUNK_BYTES: usize = 16 * 1024;
/// Compression flag and length, before each message.
const PREFIX_BYTES: usize = 5;
/// Prefix, and tags and lengths around an event; at most.
const OVERHEAD_BYTES: usize = PREFIX_BYTES + 2 * 11;
/// Tag of a field of bytes, by its number; all are below 16, so one byte.
const BYTES_TAG: u32 = 2;
/// Tag of `sequence`, field 15, a varint.
const SEQUENCE_TAG: u8 = 15 << 3;

/// One message: the number of its field, and the bytes of it, which others may share.
#[derive(Debug)]
struct Message {
    sequence: u64,
    field: u32,
    bytes: Bytes,
}

impl Message {
    fn body_len(&self) -> usize {
        let sequence = 1 + encoded_len_varint(self.sequence);
        sequence + 1 + encoded_len_varint(self.bytes.len() as u64) + self.bytes.len()
    }

    fn put(&self, buffer: &mut BytesMut) {
        buffer.put_u8(0);
        // Events have at most 3 MiB.
        buffer.put_u32(u32::try_from(self.body_len()).unwrap_or(u32::MAX));
        buffer.put_u8(SEQUENCE_TAG);
        encode_varint(self.sequence, buffer);
        encode_varint(u64::from(self.field << 3 | BYTES_TAG), buffer);
        encode_varint(self.bytes.len() as u64, buffer);
        buffer.put_slice(&self.bytes);
    }
}

/// Messages that will be sent together.
#[derive(Debug, Default)]
pub struct Chunk {
    messages: Vec<Message>,
    byte_count: usize,
}

impl Chunk {
    /// Adds a message of this field.
    pub fn push(&mut self, sequence: u64, field: u32, bytes: Bytes) {
        let message = Message { sequence, field, bytes };
        self.byte_count += PREFIX_BYTES + message.body_len();
        self.messages.push(message);
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// Whether one more event of so many bytes fits: a first one always does.
    pub fn takes(&self, byte_count: usize) -> bool {
        self.is_empty() || byte_count + OVERHEAD_BYTES <= self.room()
    }

    /// Bytes that still fit.
    pub fn room(&self) -> usize {
        CHUNK_BYTES.saturating_sub(self.byte_count)
    }

    /// One buffer with all of it.
    pub fn into_bytes(self) -> Bytes {
        let mut buffer = BytesMut::with_capacity(self.byte_count);
        self.messages.iter().for_each(|message| message.put(&mut buffer));
        buffer.freeze()
    }
}

#[cfg(test)]
mod tests {
    use prost::Message as _;

    use super::*;
    use crate::proto::{CaughtUp, WatchEventsResponse, watch_events_response};

    #[test]
    fn a_chunk_has_its_exact_size_and_reads_as_messages() {
        let caught_up = CaughtUp { cursor: "x".repeat(300) };
        let mut chunk = Chunk::default();
        for sequence in [1, 300] {
            chunk.push(sequence, 3, caught_up.encode_to_vec().into());
        }
        let byte_count = chunk.byte_count;
        let bytes = chunk.into_bytes();
        assert_eq!(bytes.len(), byte_count);
        let mut rest = bytes;
        for sequence in [1, 300] {
            let prefix = rest.split_to(PREFIX_BYTES);
            let length = u32::from_be_bytes(prefix[1..].try_into().unwrap()) as usize;
            let read = WatchEventsResponse::decode(rest.split_to(length)).unwrap();
            assert_eq!(read.sequence, sequence);
            let message = watch_events_response::Message::CaughtUp(caught_up.clone());
            assert_eq!(read.message, Some(message));
        }
        assert!(rest.is_empty());
    }
}
