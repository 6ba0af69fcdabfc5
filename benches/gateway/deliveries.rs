//! Deliveries a second, and how long the slowest of a hundred takes: the gateway against bare
//! append + fdatasync behind the same HTTP stack.

use std::time::Instant;

use super::process::{Server, TOKEN};
use super::{Figures, ROUNDS};

const CONNECTIONS: usize = 64;
const DELIVERIES: usize = 20_000;

pub async fn measure() -> String {
    let folder = tempfile::tempdir_in("target").unwrap();
    let floor = Server::floor("append", folder.path().to_str().unwrap());
    // Nobody answers there: deliveries need no Well.
    let gateway = Server::gateway(([127, 0, 0, 1], 9).into());
    let idle_mb = gateway.memory_mb();
    let mut rates = [Vec::new(), Vec::new()];
    let mut tails = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        for (at, server) in [&floor, &gateway].into_iter().enumerate() {
            let (rate, tail) = round_of(server, round).await;
            // The first round warms caches and connections.
            if round > 0 {
                rates[at].push(rate);
                tails[at].push(tail);
            }
        }
    }
    let [floor_rate, rate] = rates.map(Figures);
    let [floor_tail, tail] = tails.map(Figures);
    let ratio = rate.0.iter().zip(&floor_rate.0).map(|(ours, floor)| ours / floor).collect();
    format!(
        "## Deliveries\n\n{DELIVERIES} deliveries of 1 kB a round, {CONNECTIONS} closed-loop connections, each answered after its \
         sync; goals: at least 0.6 of the floor, p99 at most 15 ms.\n\n| server | deliveries/s | p99, ms |\n| --- | --- | --- |\n\
         | bare append + fdatasync | {} | {} |\n| gateway | {} | {} |\n| **gateway / floor** | **{}** | |\n\n\
         Memory of the gateway: {idle_mb:.0} MB idle, {:.0} MB after this.\n",
        floor_rate.shown(0),
        floor_tail.shown(1),
        rate.shown(0),
        tail.shown(1),
        Figures(ratio).shown(2),
        gateway.memory_mb()
    )
}

async fn round_of(server: &Server, round: usize) -> (f64, f64) {
    let begun = Instant::now();
    let senders = (0..CONNECTIONS).map(|sender| send(server, format!("{round}-{sender}")));
    let mut waits: Vec<f64> = futures_util::future::join_all(senders).await.concat();
    let rate = waits.len() as f64 / begun.elapsed().as_secs_f64();
    waits.sort_by(f64::total_cmp);
    (rate, waits[waits.len() * 99 / 100])
}

async fn send(server: &Server, name: String) -> Vec<f64> {
    let client = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let url = format!("http://{}/webhooks/well", server.webhook);
    let mut waits = Vec::new();
    for at in 0..DELIVERIES / CONNECTIONS {
        let begun = Instant::now();
        let request = client.post(&url).header("x-well-gateway-token", TOKEN);
        let response = request.body(body(&format!("{name}-{at}"))).send().await.unwrap();
        assert_eq!(response.status(), 200);
        waits.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    waits
}

/// An upload of one document, a kilobyte long.
pub fn body(document: &str) -> String {
    let pad = "x".repeat(850);
    format!(
        r#"{{"event":"document.uploaded","data":{{"document_id":"{document}","workspace_id":"w","people_id":"p","note":"{pad}"}}}}"#
    )
}
