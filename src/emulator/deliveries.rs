//! Delivers as Well does: 10 s for an answer, three repetitions with exponential backoff.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::sync::{Semaphore, mpsc};

use super::faults::Action;
use super::state::{Happening, Webhook};
use super::{Vendor, bodies};
use crate::shutdown::Tasks;

/// Deliveries under way at once.
const UNDER_WAY_MAX: usize = 64;
/// Attempts after the first.
const REPETITIONS: u32 = 3;

/// One delivery to one webhook.
#[derive(Debug)]
pub struct Job {
    webhook: Webhook,
    event: String,
    body: Value,
}

impl Vendor {
    /// Tells all who listen of something that happened; how many they are.
    pub fn tell(&self, happening: &Happening) -> usize {
        let listeners = self.state().listeners(happening);
        let count = listeners.len();
        for webhook in listeners {
            let body = bodies::delivery(happening, self.args.delivery_form);
            let job = Job { webhook, event: happening.event.clone(), body };
            self.pending.send_modify(|pending| *pending += 1);
            if self.jobs.try_send(job).is_err() {
                tracing::warn!("too many deliveries wait: one is lost");
                self.pending.send_modify(|pending| *pending -= 1);
            }
        }
        count
    }
}

/// Delivers until the tasks are stopped.
pub async fn deliver(vendor: Vendor, mut jobs: mpsc::Receiver<Job>, tasks: Tasks) {
    // The provider is the process's; a second one of the same kind changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(Duration::from_millis(vendor.args.delivery_timeout_ms))
        .build();
    let Ok(client) = client else { return };
    let places = Arc::new(Semaphore::new(UNDER_WAY_MAX));
    let stopping = tasks.stopping();
    loop {
        let job = tokio::select! {
            job = jobs.recv() => job,
            () = stopping.cancelled() => return,
        };
        let (Some(job), Ok(place)) = (job, places.clone().acquire_owned().await) else {
            return;
        };
        let (vendor, client, stopping) = (vendor.clone(), client.clone(), stopping.clone());
        tasks.spawn("emulator-delivery", async move {
            tokio::select! {
                () = deliver_one(&vendor, &client, &job) => {}
                () = stopping.cancelled() => {}
            }
            vendor.pending.send_modify(|pending| *pending -= 1);
            drop(place);
        });
    }
}

async fn deliver_one(vendor: &Vendor, client: &reqwest::Client, job: &Job) {
    let fault = vendor.state().faults.for_delivery(&job.event);
    match fault {
        Some(Action::Lose) => {
            vendor.state().remember_delivery(
                json!({ "event": job.event, "url": job.webhook.url, "lost": true }),
            );
        }
        Some(Action::Double) => {
            attempts(vendor, client, job).await;
            attempts(vendor, client, job).await;
        }
        Some(Action::Late { ms } | Action::Delay { ms }) => {
            tokio::time::sleep(Duration::from_millis(ms)).await;
            attempts(vendor, client, job).await;
        }
        Some(
            Action::Status { .. } | Action::RateLimit { .. } | Action::CutBody | Action::BadJson,
        )
        | None => {
            attempts(vendor, client, job).await;
        }
    }
}

async fn attempts(vendor: &Vendor, client: &reqwest::Client, job: &Job) {
    let mut statuses = Vec::new();
    for repetition in 0..=REPETITIONS {
        if repetition > 0 {
            let delay = vendor.args.retry_base_ms << (repetition - 1);
            tokio::time::sleep(Duration::from_millis(delay)).await;
        }
        let status = attempt(client, job).await;
        statuses.push(status);
        if (200..300).contains(&status) {
            break;
        }
    }
    let delivery = json!({ "event": job.event, "url": job.webhook.url, "statuses": statuses, "body": job.body });
    vendor.state().remember_delivery(delivery);
}

/// The status of an attempt; 0 when there was no answer.
async fn attempt(client: &reqwest::Client, job: &Job) -> u16 {
    let mut request = client.post(&job.webhook.url).header("content-type", "application/json");
    for (name, value) in &job.webhook.headers {
        request = request.header(name, value.as_str().unwrap_or_default());
    }
    match request.body(job.body.to_string()).send().await {
        Ok(response) => response.status().as_u16(),
        Err(error) => {
            tracing::debug!(%error, "a delivery got no answer");
            0
        }
    }
}
