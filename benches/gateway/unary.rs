//! CPU of a unary call: the gateway, a bare echo, and a bare pass-through of the same call.

use bytes::Bytes;
use tonic::codegen::http::uri::PathAndQuery;
use tonic::transport::Channel;
use well_gateway::grpc::frame::{Frame, FrameCodec};
use well_gateway::proto::GetWorkspaceRequest;

use super::process::Server;
use super::{Figures, ROUNDS};

const CALLS: usize = 20_000;
const CALLERS: usize = 16;

pub async fn measure() -> String {
    let upstream = Server::floor("upstream", "");
    let echo = Server::floor("echo", "");
    let pass = Server::floor("pass-through", &upstream.addr.to_string());
    let gateway = Server::gateway(upstream.addr);
    let mut figures = [Vec::new(), Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        for (figures, server) in figures.iter_mut().zip([&echo, &pass, &gateway]) {
            let micros = cpu_of_calls(server).await;
            // The first round warms caches and connections.
            if round > 0 {
                figures.push(micros);
            }
        }
    }
    let [echo, pass, gateway] = figures.map(Figures);
    let ratio: Vec<f64> = gateway.0.iter().zip(&pass.0).map(|(ours, floor)| ours / floor).collect();
    format!(
        "## CPU per unary call\n\n{CALLS} GetWorkspace calls a round, {CALLERS} at once over 4 connections; goal: at most 1.3 \
         times the pass-through.\n\n| server | microseconds |\n| --- | --- |\n| bare tonic echo | {} |\n| bare tonic + reqwest \
         pass-through | {} |\n| gateway | {} |\n| **gateway / pass-through** | **{}** |\n",
        echo.shown(1),
        pass.shown(1),
        gateway.shown(1),
        Figures(ratio).shown(2)
    )
}

async fn cpu_of_calls(server: &Server) -> f64 {
    let mut channels = Vec::new();
    for _ in 0..4 {
        let endpoint = Channel::from_shared(format!("http://{}", server.addr)).unwrap();
        channels.push(endpoint.connect().await.unwrap());
    }
    let before = server.cpu_micros();
    let callers = (0..CALLERS).map(|at| call_many(channels[at % 4].clone()));
    futures_util::future::join_all(callers).await;
    (server.cpu_micros() - before) / CALLS as f64
}

/// Raw bytes, so that the answers of the floor need not be messages.
async fn call_many(channel: Channel) {
    let mut grpc = tonic::client::Grpc::new(channel);
    let request = GetWorkspaceRequest {
        workspace_id: "00000000-0000-4000-8000-000000000101".to_owned(),
        ..Default::default()
    };
    let bytes = Bytes::from(prost::Message::encode_to_vec(&request));
    let path = PathAndQuery::from_static("/well.gateway.v1.WorkspaceService/GetWorkspace");
    for _ in 0..CALLS / CALLERS {
        grpc.ready().await.unwrap();
        let request = tonic::Request::new(Frame::from(bytes.clone()));
        grpc.unary(request, path.clone(), FrameCodec).await.unwrap();
    }
}
