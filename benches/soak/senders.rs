//! A thousand deliveries a second, in order within each workspace, each until it is answered.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio::sync::Semaphore;
use tokio_util::sync::CancellationToken;
use well_gateway::shutdown::Tasks;

use super::WORKSPACES;
use super::gateway::{Gateway, TOKEN};
use super::report::Figures;

const SENDERS: u32 = 20;
const PER_SECOND: u32 = 1_000;

/// All senders.
pub struct Senders(Arc<Semaphore>);

impl Senders {
    /// Waits until the last of them has its last answer.
    pub async fn finished(&self) {
        let _ = self.0.acquire_many(SENDERS).await.unwrap();
    }
}

pub fn start(
    gateway: &Gateway,
    figures: &Arc<Figures>,
    tasks: &Tasks,
    stop: &CancellationToken,
) -> Senders {
    let running = Arc::new(Semaphore::new(SENDERS as usize));
    for sender in 0..SENDERS {
        let url = format!("http://{}/webhooks/well", gateway.webhook);
        let (figures, stop) = (figures.clone(), stop.clone());
        let place = running.clone().try_acquire_owned().unwrap();
        tasks.spawn("sender", async move {
            let _place = place;
            send(sender, &url, &figures, &stop).await;
        });
    }
    Senders(running)
}

async fn send(sender: u32, url: &str, figures: &Figures, stop: &CancellationToken) {
    let http = reqwest::Client::builder().tcp_nodelay(true).build().unwrap();
    let pause = Duration::from_secs(1) * SENDERS / PER_SECOND;
    let mut interval = tokio::time::interval(pause);
    let own: Vec<usize> = (sender as usize..WORKSPACES).step_by(SENDERS as usize).collect();
    for number in 1.. {
        for workspace in &own {
            interval.tick().await;
            if stop.is_cancelled() {
                return;
            }
            let body = body(*workspace, number);
            loop {
                let request = http.post(url).header("x-well-gateway-token", TOKEN);
                let answer = request.body(body.clone()).send().await;
                if answer.is_ok_and(|response| response.status().is_success()) {
                    break;
                }
                figures.refused.fetch_add(1, Ordering::Relaxed);
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            figures.sent.fetch_add(1, Ordering::Relaxed);
        }
    }
}

fn body(workspace: usize, number: u64) -> String {
    let at = now_micros();
    let pad = "x".repeat(400);
    format!(
        r#"{{"n":{number},"at":{at},"event":"document.processed","event_id":"{workspace}-{number}","data":{{"document_id":"d{number}","workspace_id":"w{workspace}","filename":"{pad}"}}}}"#
    )
}

pub fn now_micros() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    u64::try_from(now.as_micros()).unwrap()
}
