//! A watcher, and what it told by its options.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tonic::Status;
use well_gateway_client::v1::watch_events_request::Start;
use well_gateway_client::v1::{Event, EventFilter, StartPosition, WatchEventsRequest};
use well_gateway_client::{Gateway, Message, WatchOptions, Watcher, watch};

use crate::world::event_type;
use crate::{Failure, Outcome, ensure};

pub(crate) struct Watched {
    pub(crate) watcher: Watcher,
    caught_up: Arc<Notify>,
    gaps: Arc<Mutex<Vec<String>>>,
    reconnects: Arc<AtomicUsize>,
}

impl Watched {
    pub(crate) fn new(gateway: &Gateway, request: WatchEventsRequest) -> Self {
        let (caught_up, gaps) = (Arc::new(Notify::new()), Arc::new(Mutex::new(Vec::new())));
        let reconnects = Arc::new(AtomicUsize::new(0));
        let (notify, seen, count) = (caught_up.clone(), gaps.clone(), reconnects.clone());
        let options = WatchOptions::default()
            .on_message(move |message| match message {
                Message::CaughtUp(_) => notify.notify_one(),
                Message::Gap(gap) => {
                    seen.lock().unwrap_or_else(PoisonError::into_inner).push(gap.reason.clone());
                }
                _ => {}
            })
            .on_reconnect(move |why, wait| {
                count.fetch_add(1, Ordering::SeqCst);
                eprintln!("again in {wait:?}: {why}");
            });
        Self { watcher: watch(gateway, request, options), caught_up, gaps, reconnects }
    }

    /// Asks until the stream is open; no event may come so far.
    pub(crate) async fn open(&mut self) -> Outcome {
        tokio::select! {
            came = self.watcher.next() => Err(format!("before caught_up came {came:?}").into()),
            () = self.caught_up.notified() => Ok(()),
        }
    }

    pub(crate) async fn event(&mut self) -> Result<Event, Failure> {
        let came = self.watcher.next().await.ok_or_else(|| Failure::from("the watch ended"))?;
        came.map_err(|status| format!("the watch ended with {status}").into())
    }

    /// The next event, which has to be the one of these bytes.
    pub(crate) async fn expect(&mut self, body: &str) -> Result<Event, Failure> {
        let event = self.event().await?;
        ensure!(event.raw_body == body, "{:?} came, not {body:.200}", event.raw_body);
        Ok(event)
    }

    pub(crate) async fn expect_all(&mut self, bodies: &[String]) -> Outcome {
        for body in bodies {
            self.expect(body).await?;
        }
        Ok(())
    }

    /// Nothing comes once more.
    pub(crate) async fn expect_nothing(&mut self) -> Outcome {
        match tokio::time::timeout(Duration::from_secs(1), self.watcher.next()).await {
            Ok(came) => Err(format!("once more came {came:?}").into()),
            Err(_) => Ok(()),
        }
    }

    /// The error with which the watch ends, after events that were on their way, and that nothing comes
    /// after it.
    pub(crate) async fn end(&mut self) -> Result<Status, Failure> {
        let status = loop {
            match self.watcher.next().await.ok_or("it ended without an error")? {
                Ok(event) => eprintln!("on its way was {}", event.id),
                Err(status) => break status,
            }
        };
        ensure!(self.watcher.next().await.is_none(), "it went on after its end");
        Ok(status)
    }

    pub(crate) fn reconnects(&self) -> usize {
        self.reconnects.load(Ordering::SeqCst)
    }

    /// Reasons of the gaps that were seen.
    pub(crate) fn gaps(&self) -> Vec<String> {
        self.gaps.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A watch of a scenario's events, with a heartbeat every second.
pub(crate) fn request(scenario: &str, start: Start) -> WatchEventsRequest {
    let types = vec![event_type(scenario)];
    WatchEventsRequest {
        filter: Some(EventFilter { types, ..EventFilter::default() }),
        start: Some(start),
        heartbeat_interval: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
        ..WatchEventsRequest::default()
    }
}

pub(crate) fn earliest() -> Start {
    Start::StartPosition(StartPosition::Earliest.into())
}

pub(crate) fn latest() -> Start {
    Start::StartPosition(StartPosition::Latest.into())
}
