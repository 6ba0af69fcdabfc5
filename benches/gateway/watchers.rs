//! Fan-out: 100 watchers on 4 connections while deliveries come in.

use std::time::Instant;

use tonic::Streaming;
use tonic::transport::Channel;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{WatchEventsRequest, WatchEventsResponse};

use super::process::{Server, TOKEN};
use super::{Figures, ROUNDS};

const WATCHERS: usize = 100;
const EVENTS: usize = 2_000;
const SENDERS: usize = 16;

pub async fn measure() -> String {
    let gateway = Server::gateway(([127, 0, 0, 1], 9).into());
    let mut channels = Vec::new();
    for _ in 0..4 {
        let endpoint = Channel::from_shared(format!("http://{}", gateway.addr)).unwrap();
        channels.push(endpoint.connect().await.unwrap());
    }
    let (mut micros, mut rates) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let (cpu, rate) = round_of(&gateway, &channels, round).await;
        // The first round warms caches and connections.
        if round > 0 {
            micros.push(cpu);
            rates.push(rate);
        }
    }
    format!(
        "## Fan-out\n\n{EVENTS} events of 1 kB a round by {SENDERS} senders to {WATCHERS} watchers on 4 connections. CPU is all of the \
         gateway's, deliveries in included, by event and watcher. The clients share the cores, and decode every event; the \
         goals of the design are against a NATS server in the same run, which was not measured yet.\n\n| what | figure |\n| --- | --- |\n\
         | microseconds of CPU per event and watcher | {} |\n| events sent a second, all watchers | {} |\n",
        Figures(micros).shown(2),
        Figures(rates).shown(0)
    )
}

async fn round_of(gateway: &Server, channels: &[Channel], round: usize) -> (f64, f64) {
    let mut streams = Vec::new();
    for at in 0..WATCHERS {
        let mut client = EventServiceClient::new(channels[at % channels.len()].clone());
        let mut stream =
            client.watch_events(WatchEventsRequest::default()).await.unwrap().into_inner();
        stream.message().await.unwrap().unwrap();
        streams.push(stream);
    }
    let (before, begun) = (gateway.cpu_micros(), Instant::now());
    let senders = futures_util::future::join_all(
        (0..SENDERS).map(|sender| send(gateway, format!("{round}-{sender}"))),
    );
    let watchers = futures_util::future::join_all(streams.into_iter().map(take));
    tokio::join!(senders, watchers);
    let sent = (EVENTS * WATCHERS) as f64;
    ((gateway.cpu_micros() - before) / sent, sent / begun.elapsed().as_secs_f64())
}

async fn take(mut stream: Streaming<WatchEventsResponse>) {
    let mut count = 0;
    while count < EVENTS {
        let response = stream.message().await.unwrap().unwrap();
        count += usize::from(matches!(response.message, Some(Message::Event(_))));
    }
}

async fn send(gateway: &Server, name: String) {
    let client = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let url = format!("http://{}/webhooks/well", gateway.webhook);
    for at in 0..EVENTS / SENDERS {
        let request = client.post(&url).header("x-well-gateway-token", TOKEN);
        let body = super::deliveries::body(&format!("{name}-{at}"));
        assert_eq!(request.body(body).send().await.unwrap().status(), 200);
    }
}
