//! A writer that gathers what many streams of one connection send, so that it is one write.
//!
//! The HTTP/2 library writes and flushes every frame by itself. Here a flush only counts when the
//! connection has nothing more to do: `Gathered` takes the bytes, `Flushing` sends them after each
//! turn of the connection. What waits is bounded, and its memory is given back when it is sent.

use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Buf, BytesMut};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Bytes of a connection that may wait to be written.
const WAITING_BYTES_MAX: usize = 64 * 1024;

/// Bytes of a buffer that is kept for the next turn: most turns send a few frames, and the memory of
/// a burst is given back.
const KEPT_BYTES_MAX: usize = 4 * 1024;

/// The connection's reader and writer.
#[derive(Debug)]
pub struct Gathered<IO>(Arc<Mutex<Waiting<IO>>>);

/// A connection whose writer is flushed after each of its turns.
#[derive(Debug)]
pub struct Flushing<IO, C> {
    connection: C,
    waiting: Arc<Mutex<Waiting<IO>>>,
}

#[derive(Debug)]
struct Waiting<IO> {
    io: IO,
    buffer: BytesMut,
    /// The most that the buffer has held: how large it is, as what is sent does not make it smaller.
    peak_bytes: usize,
    heard: Arc<AtomicU64>,
}

impl<IO> Gathered<IO> {
    /// Gathers what goes to `io`.
    pub fn new(io: IO) -> Self {
        let (buffer, heard) = (BytesMut::new(), Arc::default());
        Self(Arc::new(Mutex::new(Waiting { io, buffer, peak_bytes: 0, heard })))
    }

    /// How often something came from the peer: it grows as long as the peer is there.
    pub fn heard(&self) -> Arc<AtomicU64> {
        self.waiting().heard.clone()
    }

    /// What makes the flusher of the connection that will own this.
    pub fn flusher<C>(&self) -> impl FnOnce(C) -> Flushing<IO, C> + use<IO, C> {
        let waiting = self.0.clone();
        move |connection| Flushing { connection, waiting }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting<IO>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<IO, C> Flushing<IO, C> {
    /// The connection.
    pub fn connection(&mut self) -> &mut C {
        &mut self.connection
    }
}

impl<IO: AsyncWrite + Unpin> Waiting<IO> {
    /// Writes all that waits.
    fn poll_write_out(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        while !self.buffer.is_empty() {
            let written = ready!(Pin::new(&mut self.io).poll_write(cx, &self.buffer))?;
            if written == 0 {
                return Poll::Ready(Err(io::ErrorKind::WriteZero.into()));
            }
            self.buffer.advance(written);
        }
        if self.peak_bytes > KEPT_BYTES_MAX {
            (self.buffer, self.peak_bytes) = (BytesMut::new(), 0);
        }
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn put(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
        self.peak_bytes = self.peak_bytes.max(self.buffer.len());
    }

    /// Room for more, or the socket must take something first.
    fn poll_room(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.buffer.len() < WAITING_BYTES_MAX {
            true => Poll::Ready(Ok(())),
            false => self.poll_write_out(cx),
        }
    }
}

impl<IO: AsyncRead + Unpin> AsyncRead for Gathered<IO> {
    fn poll_read(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut waiting = self.waiting();
        ready!(Pin::new(&mut waiting.io).poll_read(cx, buffer))?;
        waiting.heard.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }
}

impl<IO: AsyncWrite + Unpin> AsyncWrite for Gathered<IO> {
    fn poll_write(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let mut waiting = self.waiting();
        ready!(waiting.poll_room(cx))?;
        waiting.put(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let mut waiting = self.waiting();
        ready!(waiting.poll_room(cx))?;
        let byte_count = parts.iter().map(|part| part.len()).sum();
        waiting.buffer.reserve(byte_count);
        parts.iter().for_each(|part| waiting.put(part));
        Poll::Ready(Ok(byte_count))
    }

    fn is_write_vectored(&self) -> bool {
        true
    }

    /// Does nothing: `Flushing` knows when the connection has no more to send.
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        let mut waiting = self.waiting();
        ready!(waiting.poll_write_out(cx))?;
        Pin::new(&mut waiting.io).poll_shutdown(cx)
    }
}

impl<IO, C> Future for Flushing<IO, C>
where
    IO: AsyncWrite + Unpin,
    C: Future + Unpin,
{
    type Output = C::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<C::Output> {
        let this = self.get_mut();
        let output = Pin::new(&mut this.connection).poll(cx);
        let mut waiting = this.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        // A socket that takes nothing wakes this task when it does; one that is broken fails the
        // connection's next read.
        let _ = waiting.poll_write_out(cx);
        output
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::*;

    #[tokio::test]
    async fn what_is_written_leaves_at_the_end_of_a_turn() {
        let (near, mut far) = tokio::io::duplex(1_024);
        let mut gathered = Gathered::new(near);
        let flusher = gathered.flusher();
        gathered.write_all(b"one ").await.unwrap();
        gathered.flush().await.unwrap();
        gathered.write_all(b"two").await.unwrap();
        let mut text = [0; 16];
        let nothing = poll_fn(|cx| {
            let mut buffer = ReadBuf::new(&mut text);
            Poll::Ready(Pin::new(&mut far).poll_read(cx, &mut buffer).is_pending())
        });
        assert!(nothing.await);
        flusher(std::future::ready(())).await;
        assert_eq!(far.read(&mut text).await.unwrap(), 7);
        assert!(text.starts_with(b"one two"));
    }

    #[tokio::test]
    async fn a_socket_that_takes_nothing_bounds_what_waits() {
        let (near, _far) = tokio::io::duplex(10);
        let mut gathered = Gathered::new(near);
        let chunk = [0; 16 * 1024];
        let taken = poll_fn(|cx| {
            let mut count = 0;
            while Pin::new(&mut gathered).poll_write(cx, &chunk).is_ready() {
                count += 1;
            }
            Poll::Ready(count)
        });
        assert_eq!(taken.await, WAITING_BYTES_MAX / chunk.len());
    }
}
