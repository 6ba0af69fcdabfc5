//! The server of the HTTP endpoints: deliveries and the operator's.
//!
//! It promises limits that axum's own loop does not have: on the time for a head, on its size and
//! on connections; and that a request which has begun is answered before its connection ends.
//! It knows nothing of what is served.

use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use crate::accept::{Slot, accept};
use crate::shutdown::Tasks;
use crate::tls::Tls;

/// Time for a request's head; also how long an idle connection is kept.
const HEAD_WAIT: Duration = Duration::from_secs(10);

/// Open connections. Below the usual limit of 8,192 or more files with room for the log; further
/// ones wait in the kernel's queue.
const CONNECTIONS_MAX: u32 = 4_096;

/// Bytes buffered for each connection, which also limits a head. Heads have about one kilobyte.
const BUFFER_BYTES_MAX: usize = 16 * 1024;

/// Serves a router until `draining` is cancelled, then returns when every connection has ended.
///
/// Each connection is a task of `tasks`. A sender that does not take its answer holds the end up;
/// the caller's grace limits that.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    tls: Option<Tls>,
    tasks: Tasks,
    draining: CancellationToken,
) {
    let server = Server { builder: builder(HEAD_WAIT), router, tls, draining };
    server.run(listener, &tasks).await;
}

struct Server {
    builder: http1::Builder,
    router: Router,
    tls: Option<Tls>,
    draining: CancellationToken,
}

impl Server {
    async fn run(&self, listener: TcpListener, tasks: &Tasks) {
        let begin = |stream, slot| tasks.spawn("http connection", self.connection(stream, slot));
        accept(listener, CONNECTIONS_MAX, &self.draining, begin).await;
    }

    fn connection(&self, stream: TcpStream, slot: Slot) -> impl Future<Output = ()> + Send + use<> {
        let service = TowerToHyperService::new(self.router.clone());
        // Answers are one small packet; waiting to fill it would only delay them. Without the
        // option they are late, not wrong.
        let _ = stream.set_nodelay(true);
        let builder = self.builder.clone();
        let draining = self.draining.clone();
        let tls = self.tls.as_ref().map(Tls::server);
        async move {
            let _slot = slot;
            let Some(tls) = tls else {
                return serve_one(&builder, stream, service, &draining).await;
            };
            let handshake = TlsAcceptor::from(tls).accept(stream);
            match tokio::time::timeout(HEAD_WAIT, handshake).await {
                Ok(Ok(stream)) => serve_one(&builder, stream, service, &draining).await,
                Ok(Err(error)) => tracing::debug!(%error, "no TLS came about"),
                Err(_) => tracing::debug!("no TLS came about in time"),
            }
        }
    }
}

async fn serve_one<IO>(
    builder: &http1::Builder,
    stream: IO,
    service: TowerToHyperService<Router>,
    draining: &CancellationToken,
) where
    IO: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let connection = builder.serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    let ended = tokio::select! {
        ended = connection.as_mut() => ended,
        () = draining.cancelled() => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    // The sender left or sent no HTTP; what it had begun was judged where it was handled.
    if let Err(error) = ended {
        tracing::debug!(error = &error as &dyn std::error::Error, "connection broke off");
    }
}

fn builder(head_wait: Duration) -> http1::Builder {
    let mut builder = http1::Builder::new();
    builder.timer(TokioTimer::new()).header_read_timeout(head_wait).max_buf_size(BUFFER_BYTES_MAX);
    builder
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::sync::Arc;

    use axum::routing::get;
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::sync::Notify;

    use super::*;

    /// No test should come near it; without it a failure would hang.
    const LIMIT: Duration = Duration::from_secs(10);

    async fn start(router: Router, head_wait: Duration) -> (SocketAddr, Tasks) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let addr = listener.local_addr().unwrap();
        let tasks = Tasks::new();
        let server =
            Server { builder: builder(head_wait), router, tls: None, draining: tasks.stopping() };
        let owner = tasks.clone();
        tasks.spawn("server", async move { server.run(listener, &owner).await });
        (addr, tasks)
    }

    async fn exchange(addr: SocketAddr, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(addr).await.unwrap();
        stream.write_all(request).await.unwrap();
        let mut answer = Vec::new();
        let _ = tokio::time::timeout(LIMIT, stream.read_to_end(&mut answer)).await.unwrap();
        String::from_utf8(answer).unwrap()
    }

    #[tokio::test]
    async fn a_head_that_never_ends_is_given_up() {
        let (addr, tasks) = start(Router::new(), Duration::from_millis(50)).await;
        exchange(addr, b"").await;
        exchange(addr, b"GET / HTTP/1.1\r\nhost: a\r\n").await;
        tasks.drain(LIMIT).await.unwrap();
    }

    #[tokio::test]
    async fn a_head_beyond_the_limit_is_refused() {
        let (addr, tasks) = start(Router::new(), LIMIT).await;
        let head = format!("GET / HTTP/1.1\r\nhost: a\r\nx: {}", "a".repeat(BUFFER_BYTES_MAX));
        assert!(exchange(addr, head.as_bytes()).await.starts_with("HTTP/1.1 431"));
        tasks.drain(LIMIT).await.unwrap();
    }

    #[tokio::test]
    async fn a_request_that_has_begun_is_answered_while_draining() {
        let (begun, end) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        let (in_begun, in_end) = (begun.clone(), end.clone());
        let handler = || async move {
            in_begun.notify_one();
            in_end.notified().await;
            "done"
        };
        let (addr, tasks) = start(Router::new().route("/", get(handler)), LIMIT).await;
        let story = async {
            begun.notified().await;
            tasks.stop();
            end.notify_one();
        };
        let request = exchange(addr, b"GET / HTTP/1.1\r\nhost: a\r\n\r\n");
        let (answer, ()) = tokio::join!(request, story);
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("done"), "{answer}");
        tasks.drain(LIMIT).await.unwrap();
        assert!(TcpStream::connect(addr).await.is_err());
    }

    #[tokio::test]
    async fn an_idle_connection_does_not_hold_up_the_end() {
        let (addr, tasks) = start(Router::new().route("/", get(|| async { "x" })), LIMIT).await;
        let mut stream = TcpStream::connect(addr).await.unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nhost: a\r\n\r\n").await.unwrap();
        assert!(stream.read(&mut [0; 512]).await.unwrap() > 0);
        tasks.drain(LIMIT / 2).await.unwrap();
    }
}
