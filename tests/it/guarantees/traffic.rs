//! Random traffic on a gateway: deliveries, repetitions, cuts, restarts, kills, trims, watchers.

use std::sync::{Arc, Mutex};

use futures_util::future::join_all;
use serde_json::{Value, json};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use well_gateway::proto::ListEventsRequest;
use well_gateway::proto::event_service_client::EventServiceClient;
use well_gateway::shutdown::Tasks;

use super::history::{History, Wanted};
use super::proxy::Proxy;
use super::recorder::{Manner, Recorded, Recorder, logged};
use super::target::Target;
use crate::story::{LIMIT, TOKEN, http};

/// Types and workspaces that deliveries draw from.
const TYPES: [&str; 3] = ["document.uploaded", "document.processed", "company.updated"];
const WORKSPACE_COUNT: usize = 5;

/// Numbers that are the same for the same seed.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit).unwrap()).unwrap()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// How much of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) seed: u64,
    pub(crate) rounds: usize,
    pub(crate) watchers: usize,
}

struct Traffic {
    random: Random,
    target: Target,
    http: reqwest::Client,
    sent_count: u64,
    history: History,
    proxy: Proxy,
    tasks: Tasks,
    gate: watch::Sender<bool>,
    stop: CancellationToken,
    recorded: Vec<Recorded>,
}

/// Runs a plan, and answers with all that happened.
pub(crate) async fn run(plan: Plan, target: Target) -> History {
    let tasks = Tasks::new();
    let proxy = Proxy::start(target.grpc(), &tasks).await;
    let mut traffic = Traffic {
        random: Random::new(plan.seed),
        target,
        http: http(),
        sent_count: 0,
        history: History::default(),
        proxy,
        tasks,
        gate: watch::Sender::new(true),
        stop: CancellationToken::new(),
        recorded: Vec::new(),
    };
    traffic.burst().await;
    for _ in 0..plan.watchers {
        traffic.open();
    }
    for _ in 0..plan.rounds {
        traffic.round().await;
    }
    traffic.finish().await
}

impl Traffic {
    async fn round(&mut self) {
        match self.random.below(10) {
            0..=3 => self.burst().await,
            // A cut in the middle of a burst.
            4 | 5 => {
                let proxy = self.proxy.clone();
                tokio::join!(self.burst(), async { proxy.cut() });
            }
            6 => self.gate.send_modify(|is_open| *is_open = !*is_open),
            7 => self.open(),
            8 => {
                self.note_log().await;
                self.target.trim(&self.http).await;
            }
            _ => {
                // A drain waits for who does not read, which takes too long here.
                self.gate.send_replace(true);
                self.note_log().await;
                self.target.restart().await;
                self.proxy.aim(self.target.grpc());
                self.proxy.cut();
            }
        }
    }

    /// Deliveries from several senders at once, some of them twice; with a kill in the middle where
    /// the target is one that can be killed.
    async fn burst(&mut self) {
        let count = 20 + self.random.below(60);
        let mut bodies: Vec<Value> = (0..count).map(|_| self.delivery()).collect();
        for at in 0..bodies.len() {
            if self.random.one_in(5) {
                bodies.push(bodies[at].clone());
            }
        }
        let answered = Arc::new(Mutex::new(Vec::new()));
        let url = format!("http://{}/webhooks/well", self.target.webhook());
        let http = &self.http;
        let senders = (0..4).map(|sender| {
            let (own, url, answered) = (bodies.iter().skip(sender).step_by(4), &url, &answered);
            async move {
                for body in own {
                    let request = http.post(url).header("x-well-gateway-token", TOKEN);
                    // Who was not answered does not know.
                    if let Ok(response) = request.body(body.to_string()).send().await
                        && response.status().is_success()
                    {
                        let name = body["event_id"].as_str().unwrap().to_owned();
                        answered.lock().unwrap().push(name);
                    }
                }
            }
        });
        let is_killed = self.target.can_be_killed() && self.random.one_in(3);
        if is_killed {
            // Some are answered first.
            let after = self.random.below(count);
            let kill = async {
                while answered.lock().unwrap().len() < after {
                    tokio::task::yield_now().await;
                }
                self.target.kill();
            };
            tokio::join!(join_all(senders), kill);
            self.target.start();
            self.proxy.aim(self.target.grpc());
        } else {
            join_all(senders).await;
        }
        self.history.answered.append(&mut answered.lock().unwrap());
    }

    fn delivery(&mut self) -> Value {
        self.sent_count += 1;
        let at = self.sent_count;
        let pad = "x".repeat(self.random.below(3_000));
        json!({
            "event": TYPES[self.random.below(3)],
            "event_id": format!("e{at}"),
            "data": {
                "document_id": format!("d{at}"),
                "workspace_id": format!("w{}", self.random.below(WORKSPACE_COUNT)),
                "pad": pad,
            },
        })
    }

    fn open(&mut self) {
        let wanted = Wanted {
            event_type: self.random.one_in(2).then(|| TYPES[self.random.below(3)].into()),
            workspaces: match self.random.below(3) {
                0 => Vec::new(),
                count => {
                    (0..count).map(|_| format!("w{}", self.random.below(WORKSPACE_COUNT))).collect()
                }
            },
        };
        let manner = Manner {
            wanted,
            from_latest: self.random.one_in(3),
            goes_on_after_trim: self.random.one_in(2),
            is_slow: self.random.one_in(4),
        };
        let (recorder, recorded) =
            Recorder::new(self.proxy.addr, manner, self.gate.subscribe(), self.stop.clone());
        self.tasks.spawn("recorder", recorder.run());
        self.recorded.push(recorded);
    }

    /// Writes down what the log holds now, before some of it may go.
    async fn note_log(&mut self) {
        let channel = self.target.channel().await;
        let mut client = EventServiceClient::new(channel);
        let mut request = ListEventsRequest { page_size: 200, ..ListEventsRequest::default() };
        loop {
            let page = client.list_events(request.clone()).await.unwrap().into_inner();
            for event in &page.events {
                let (position, (event, _)) = logged(event);
                let before = self.history.log.insert(position, event.clone());
                assert!(before.is_none_or(|before| before == event), "{position} has changed");
            }
            if page.next_page_token.is_empty() {
                return;
            }
            request.page_token = page.next_page_token;
        }
    }

    /// Everybody reads to the head; then all is written down.
    async fn finish(mut self) -> History {
        self.gate.send_replace(true);
        self.note_log().await;
        let head = self.history.head();
        let begun = std::time::Instant::now();
        while let Some(behind) = self.recorded.iter().find(|one| one.position() < head) {
            let at = behind.position();
            assert!(begun.elapsed() < LIMIT, "a watcher stays at {at}, and the head is {head}");
            tokio::task::yield_now().await;
        }
        self.stop.cancel();
        self.tasks.drain(LIMIT).await.unwrap();
        assert_eq!(self.tasks.panic_count(), 0, "a watcher met what it did not expect");
        self.history.watchers = self.recorded.iter().map(Recorded::take).collect();
        self.target.end().await;
        self.history
    }
}
