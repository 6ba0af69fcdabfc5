//! Messages as bytes: the table and the log make and take bytes, so nothing is encoded twice.

use bytes::{Buf, BufMut, Bytes};
use tonic::Status;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};

/// A message that is ready to be sent: its own first bytes, and bytes shared with others.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// What only this message has.
    pub head: Vec<u8>,
    /// What many messages have, such as an event.
    pub shared: Bytes,
}

impl From<Bytes> for Frame {
    fn from(shared: Bytes) -> Self {
        Self { head: Vec::new(), shared }
    }
}

/// Bytes in, frames out.
#[derive(Clone, Copy, Debug, Default)]
pub struct FrameCodec;

impl Codec for FrameCodec {
    type Encode = Frame;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for FrameCodec {
    type Item = Frame;
    type Error = Status;

    fn encode(&mut self, frame: Frame, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.reserve(frame.head.len() + frame.shared.len());
        buffer.put_slice(&frame.head);
        buffer.put_slice(&frame.shared);
        Ok(())
    }
}

impl Decoder for FrameCodec {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(buffer.copy_to_bytes(buffer.remaining())))
    }
}
