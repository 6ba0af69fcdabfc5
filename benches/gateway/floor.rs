//! The floor: the least that could do the same job, on the same libraries.

use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;

use axum::Router;
use axum::body::Bytes;
use axum::routing::{any, post};
use http::StatusCode;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot};
use tonic::transport::server::TcpIncoming;
use tower::service_fn;
use well_gateway::grpc::frame::{Frame, FrameCodec};
use well_gateway::http_server;
use well_gateway::shutdown::Tasks;

/// The workspace that every call is answered with.
const WORKSPACE: &[u8] =
    include_bytes!("../../tests/fixtures/core/workspaces-create.response.json");
const RPC: &str = "/well.gateway.v1.WorkspaceService/GetWorkspace";

/// Runs a role until it is killed.
pub async fn run(role: &str, arguments: &[String]) {
    match (role, arguments) {
        ("events", [folder, ..]) => return super::events_role::run(folder).await,
        ("readers", [addr, count, ..]) => {
            return super::memory::read(addr, count.parse().unwrap()).await;
        }
        _ => {}
    }
    let argument = arguments.first();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("{}", listener.local_addr().unwrap());
    std::io::stdout().flush().unwrap();
    match role {
        "upstream" => http(listener, Router::new().fallback(any(|| async { WORKSPACE }))).await,
        "echo" => grpc(listener, |request| async move { request }).await,
        "pass-through" => pass_through(listener, argument.unwrap().clone()).await,
        "append" => append(listener, argument.unwrap().clone()).await,
        other => panic!("no role {other}"),
    }
}

async fn http(listener: TcpListener, router: Router) {
    let tasks = Tasks::new();
    http_server::serve(listener, router, None, tasks.clone(), tasks.stopping()).await;
}

async fn grpc<F, A>(listener: TcpListener, answer: F)
where
    F: Fn(Bytes) -> A + Clone + Send + Sync + 'static,
    A: Future<Output = Bytes> + Send + 'static,
{
    let handler = move |request: axum::extract::Request| {
        let answer = answer.clone();
        async move {
            let service = service_fn(move |request: tonic::Request<Bytes>| {
                let answer = answer.clone();
                async move {
                    let bytes = answer(request.into_inner()).await;
                    Ok::<_, tonic::Status>(tonic::Response::new(Frame::from(bytes)))
                }
            });
            tonic::server::Grpc::new(FrameCodec)
                .unary(service, request)
                .await
                .map(axum::body::Body::new)
        }
    };
    tonic::transport::Server::builder()
        .add_routes(tonic::service::Routes::from(Router::new().route(RPC, post(handler))))
        .serve_with_incoming(TcpIncoming::from(listener).with_nodelay(Some(true)))
        .await
        .unwrap();
}

/// Bytes in, one GET, the answer's bytes out: no envelope, no table, no retry.
async fn pass_through(listener: TcpListener, upstream: String) {
    let client = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    grpc(listener, move |_| {
        let request = client.get(format!("http://{upstream}/v1/workspaces/x")).bearer_auth("bench");
        async move { request.send().await.unwrap().bytes().await.unwrap() }
    })
    .await;
}

type Waiting = (Bytes, oneshot::Sender<()>);

/// Append and fdatasync, shared by all who wait, behind the same HTTP stack.
async fn append(listener: TcpListener, folder: String) {
    let (sender, mut inbox) = mpsc::channel::<Waiting>(2_048);
    std::thread::spawn(move || {
        let path = std::path::Path::new(&folder).join("floor");
        let mut file =
            std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(path).unwrap();
        let mut waiting: Vec<Waiting> = Vec::new();
        while inbox.blocking_recv_many(&mut waiting, 512) > 0 {
            let all: Vec<u8> = waiting.iter().flat_map(|(body, _)| body.iter().copied()).collect();
            file.write_all(&all).unwrap();
            file.sync_data().unwrap();
            for (_, reply) in waiting.drain(..) {
                let _ = reply.send(());
            }
        }
    });
    let take = move |body: Bytes| {
        let sender = sender.clone();
        async move {
            let (reply, synced) = oneshot::channel();
            sender.send((body, reply)).await.unwrap();
            synced.await.unwrap();
            StatusCode::OK
        }
    };
    http(listener, Router::new().fallback(post(take))).await;
}
