//! From before the webhook's POST to the event in a watcher, at a thousand a second.

use std::time::{Duration, Instant};

use tokio::sync::mpsc;
use tonic::transport::Channel;
use well_gateway::proto::WatchEventsRequest;

use super::process::{Server, TOKEN};
use super::watchers::watch;
use super::{Figures, ROUNDS};

const PER_SECOND: u32 = 1_000;
const SENDERS: u32 = 10;
const SECONDS: u32 = 5;
const COUNT: usize = 5_000;

pub async fn measure() -> String {
    let gateway = Server::gateway(([127, 0, 0, 1], 9).into());
    let channel = Channel::from_shared(format!("http://{}", gateway.addr)).unwrap();
    let channel = channel.connect().await.unwrap();
    let mut stream = watch(channel, WatchEventsRequest::default()).await;
    let (mut p50, mut p99) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let begun = Instant::now();
        let (sender, mut inbox) = mpsc::channel(COUNT);
        let sending = (0..SENDERS).map(|at| send(&gateway, round, at, begun, sender.clone()));
        let receive = async {
            let mut latencies = Vec::with_capacity(COUNT);
            while latencies.len() < COUNT {
                let message = stream.message().await.unwrap().unwrap();
                let Some(sent) = sent_at(&message) else { continue };
                latencies.push((begun.elapsed().as_micros() as f64 - sent) / 1_000.0);
            }
            latencies
        };
        let (_, mut latencies) = tokio::join!(futures_util::future::join_all(sending), receive);
        inbox.close();
        latencies.sort_by(f64::total_cmp);
        if round > 0 {
            p50.push(latencies[latencies.len() / 2]);
            p99.push(latencies[latencies.len() * 99 / 100]);
        }
    }
    format!(
        "## From webhook to event\n\n{PER_SECOND} deliveries a second by {SENDERS} senders, each synced before it is sent on, to one watcher. Goal: p99 at most 5 ms.\n\n\
         | what | ms |\n| --- | --- |\n| p50 | {} |\n| p99 | {} |\n",
        Figures(p50).shown(2),
        Figures(p99).shown(2)
    )
}

async fn send(gateway: &Server, round: usize, at: u32, begun: Instant, done: mpsc::Sender<()>) {
    let client = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let url = format!("http://{}/webhooks/well", gateway.webhook);
    let mut interval = tokio::time::interval(Duration::from_secs(1) * SENDERS / PER_SECOND);
    for number in 0..PER_SECOND * SECONDS / SENDERS {
        interval.tick().await;
        let sent = begun.elapsed().as_micros();
        let pad = "x".repeat(800);
        let body = format!(
            r#"{{"sent":"@{sent}@","event":"a.b","event_id":"{round}-{at}-{number}","pad":"{pad}"}}"#
        );
        let request = client.post(&url).header("x-well-gateway-token", TOKEN);
        assert_eq!(request.body(body).send().await.unwrap().status(), 200);
        let _ = done.try_send(());
    }
}

/// The time that stands in the body of an event.
fn sent_at(message: &[u8]) -> Option<f64> {
    const MARK: &[u8] = br#""sent":"@"#;
    let at = message.windows(MARK.len()).position(|window| window == MARK)?;
    let digits = message[at + MARK.len()..].split(|byte| *byte == b'@').next()?;
    std::str::from_utf8(digits).ok()?.parse().ok()
}
