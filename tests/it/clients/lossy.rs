//! A proxy that speaks HTTP/2 and loses one message of the first watch: a hole that no gateway makes.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::{Buf, Bytes, BytesMut};
use futures_util::stream::unfold;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::{Frame, Incoming};
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpListener;
use tonic::body::Body;
use tonic::transport::Channel;
use tower::{Service, ServiceExt};
use well_gateway::grpc::watch::WATCH;
use well_gateway::shutdown::Tasks;

/// Which message of the stream is lost.
const LOST: usize = 3;
/// Compression flag and length, before each message.
const PREFIX_BYTES: usize = 5;

/// Passes calls on to a gateway.
pub(crate) async fn start(target: SocketAddr, tasks: &Tasks) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let addr = listener.local_addr().unwrap();
    let channel = Channel::from_shared(format!("http://{target}")).unwrap().connect_lazy();
    let (own, has_lost) = (tasks.clone(), Arc::new(AtomicBool::new(false)));
    tasks.spawn("lossy", async move {
        let stopping = own.stopping();
        while let Some(Ok((stream, _))) = stopping.run_until_cancelled(listener.accept()).await {
            let (channel, has_lost) = (channel.clone(), has_lost.clone());
            let answer =
                service_fn(move |request| pass(channel.clone(), has_lost.clone(), request));
            let connection = http2::Builder::new(TokioExecutor::new())
                .serve_connection(TokioIo::new(stream), answer);
            let stopping = own.stopping();
            own.spawn("lossy connection", async move {
                let _ = stopping.run_until_cancelled(connection).await;
            });
        }
    });
    addr
}

async fn pass(
    mut channel: Channel,
    has_lost: Arc<AtomicBool>,
    request: http::Request<Incoming>,
) -> Result<http::Response<Body>, tonic::transport::Error> {
    let is_watch = request.uri().path() == WATCH;
    let response = channel.ready().await?.call(request.map(Body::new)).await?;
    match is_watch && !has_lost.swap(true, Ordering::SeqCst) {
        true => Ok(response.map(without_one)),
        false => Ok(response),
    }
}

/// A body whose messages come one by one, but for one.
fn without_one(body: Body) -> Body {
    let frames = unfold((body, BytesMut::new(), 0), |(mut body, mut rest, mut count)| async move {
        loop {
            while let Some(message) = next_message(&mut rest) {
                count += 1;
                if count != LOST {
                    return Some((Ok::<_, Infallible>(Frame::data(message)), (body, rest, count)));
                }
            }
            let frame = body.frame().await?.ok()?;
            match frame.into_data() {
                Ok(data) => rest.extend_from_slice(&data),
                Err(trailers) => {
                    return Some((Ok(trailers.map_data(|_| Bytes::new())), (body, rest, count)));
                }
            }
        }
    });
    Body::new(StreamBody::new(frames))
}

fn next_message(rest: &mut BytesMut) -> Option<Bytes> {
    let length = rest[..].get(1..PREFIX_BYTES)?.get_u32() as usize;
    (rest.len() >= PREFIX_BYTES + length).then(|| rest.split_to(PREFIX_BYTES + length).freeze())
}
