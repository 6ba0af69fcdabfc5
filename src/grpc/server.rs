//! Connections of callers: HTTP/2 with limits that a general server does not have.
//!
//! It promises: a peer that is gone is noticed; a connection that reached its age is told to go,
//! its watchers first; a stream that nobody reads holds one buffer. It knows nothing of RPCs.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::serve::Listener;
use bytes::Bytes;
use futures_util::TryFutureExt;
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::server::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::sync::CancellationToken;
use tower::Service;

use super::gather::Gathered;
use crate::accept::accept;
use crate::events::watchers::Watchers;
use crate::schedule::jittered;
use crate::shutdown::Tasks;

/// How often a silent connection is asked whether its peer is still there, and how long it has to
/// answer: a peer that is gone must not hold a watcher for hours.
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(30);
const KEEPALIVE_TIMEOUT: Duration = Duration::from_secs(20);
/// Watches in one connection. Clients put all of theirs into one; beyond this one connection's
/// window and task are what holds them up, and a second connection serves them better.
pub const WATCHES_PER_CONNECTION_MAX: usize = 1_000;
/// Streams in one connection: room for calls beside the watches, so that too many watches are
/// refused with a word and not left waiting by the caller's own library.
const STREAMS_PER_CONNECTION_MAX: u32 = 1_200;
/// Open connections. Below the usual limit of 8,192 or more files with room for the log.
const CONNECTIONS_MAX: u32 = 4_096;
/// Bytes of a stream that wait to be framed: what a stalled watcher costs beside its own chunk.
const SEND_BUFFER_BYTES_MAX: usize = 16 * 1024;
/// Bytes of the headers of a request; gRPC's usual limit is 8 kB.
const HEADERS_BYTES_MAX: u32 = 16 * 1024;
/// How long what runs has to end on a connection that reached its age.
const AGE_GRACE: Duration = Duration::from_secs(60);
/// How long a watch has to end on a connection that is about to, and a peer to say anything: beyond
/// that its caller does not read or is gone, and a drain must not wait for it.
const WATCH_GRACE: Duration = Duration::from_secs(4);

/// What the streams of one connection share; stands in the extensions of each request. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Connection(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    leaving: CancellationToken,
    watch_count: AtomicUsize,
    rpc_count: AtomicUsize,
}

/// The place of one watch, or of any RPC, in its connection; given back when it ends.
#[derive(Debug)]
pub struct Place {
    shared: Arc<Shared>,
    counter: fn(&Shared) -> &AtomicUsize,
}

/// The body of a response, which has its place until it is sent.
#[derive(Debug)]
struct Placed {
    body: Body,
    _place: Place,
}

impl Connection {
    /// One that is told to go by this token.
    pub fn new(leaving: CancellationToken) -> Self {
        Self(Arc::new(Shared { leaving, ..Shared::default() }))
    }

    /// Cancelled when the connection is about to end.
    pub fn leaving(&self) -> &CancellationToken {
        &self.0.leaving
    }

    /// Returns, on a connection that leaves, when a watch does not end, or when nothing runs any more
    /// and the peer is silent all the same: it has not even answered that it was told to go.
    async fn is_held_up(&self, heard: &AtomicU64) {
        loop {
            let before = heard.load(Ordering::Relaxed);
            tokio::time::sleep(WATCH_GRACE).await;
            let is_silent = heard.load(Ordering::Relaxed) == before;
            let runs = self.0.rpc_count.load(Ordering::Relaxed) > 0;
            if self.0.watch_count.load(Ordering::Relaxed) > 0 || (is_silent && !runs) {
                return;
            }
        }
    }

    /// A place for one more watch; none when the connection has as many as it may.
    pub fn watch_place(&self) -> Option<Place> {
        let (before, place) = self.place(|shared| &shared.watch_count);
        (before < WATCHES_PER_CONNECTION_MAX).then_some(place)
    }

    fn rpc_place(&self) -> Place {
        self.place(|shared| &shared.rpc_count).1
    }

    /// How many there were before, and one more place.
    fn place(&self, counter: fn(&Shared) -> &AtomicUsize) -> (usize, Place) {
        let before = counter(&self.0).fetch_add(1, Ordering::Relaxed);
        (before, Place { shared: self.0.clone(), counter })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        (self.counter)(&self.shared).fetch_sub(1, Ordering::Relaxed);
    }
}

impl HttpBody for Placed {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Serves connections.
#[derive(Clone, Debug)]
pub struct Server {
    /// What answers requests.
    pub router: Router,
    /// How long a connection lives; none: as long as its caller wants.
    pub connection_age: Option<Duration>,
    /// Woken when a connection is about to end.
    pub watchers: Watchers,
    /// Cancelled when the gateway begins to drain.
    pub draining: CancellationToken,
}

impl Server {
    /// Serves until the drain begins, then returns when every connection has ended.
    pub async fn serve<L: Listener>(
        self,
        listener: L,
        tasks: Tasks,
        configure: impl Fn(&L::Io) + Send + Sync,
    ) {
        let begin = |io, slot| {
            configure(&io);
            let server = self.clone();
            tasks.spawn("grpc connection", async move {
                let _slot = slot;
                server.connection(io).await;
            });
        };
        accept(listener, CONNECTIONS_MAX, &self.draining, begin).await;
    }

    async fn connection<IO>(self, io: IO)
    where
        IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let shared = Connection::new(self.draining.child_token());
        let own = shared.clone();
        let router = self.router;
        let answer = hyper::service::service_fn(move |mut request: http::Request<Incoming>| {
            request.extensions_mut().insert(shared.clone());
            let place = shared.rpc_place();
            // A router is always ready.
            let answered = router.clone().call(request);
            answered.map_ok(|response| response.map(|body| Placed { body, _place: place }))
        });
        let io = Gathered::new(io);
        let (flushing, heard) = (io.flusher(), io.heard());
        let connection = builder().serve_connection(TokioIo::new(io), answer);
        let mut connection = flushing(Box::pin(connection));
        let age = self.connection_age.map_or(Duration::MAX, jittered);
        let ended = tokio::select! {
            ended = &mut connection => Some(ended),
            // The gateway stops.
            () = own.leaving().cancelled() => None,
            // The caller shall connect anew, maybe to another instance.
            () = tokio::time::sleep(age) => None,
        };
        let ended = match ended {
            Some(ended) => ended,
            None => {
                own.leaving().cancel();
                self.watchers.call_all();
                connection.connection().as_mut().graceful_shutdown();
                tokio::select! {
                    ended = &mut connection => ended,
                    () = own.is_held_up(&heard) => {
                        tracing::info!("a connection is cut: its caller does not read, or is gone");
                        Ok(())
                    }
                    () = tokio::time::sleep(AGE_GRACE) => {
                        tracing::info!("a connection is cut: what runs on it did not end");
                        Ok(())
                    }
                }
            }
        };
        // The caller left or spoke no HTTP/2; what it had begun was judged where it was handled.
        if let Err(error) = ended {
            tracing::debug!(error = &error as &dyn std::error::Error, "connection broke off");
        }
    }
}

fn builder() -> http2::Builder<TokioExecutor> {
    let mut builder = http2::Builder::new(TokioExecutor::new());
    builder
        .timer(TokioTimer::new())
        .keep_alive_interval(KEEPALIVE_INTERVAL)
        .keep_alive_timeout(KEEPALIVE_TIMEOUT)
        .max_concurrent_streams(STREAMS_PER_CONNECTION_MAX)
        .max_send_buf_size(SEND_BUFFER_BYTES_MAX)
        .max_header_list_size(HEADERS_BYTES_MAX);
    builder
}
