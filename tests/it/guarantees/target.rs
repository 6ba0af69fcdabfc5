//! The gateway under traffic: in this process, with small segments so that it can be trimmed, or the
//! built binary, which can be killed.

use std::net::SocketAddr;

use tonic::transport::Channel;
use well_gateway::emulator::{Args, Generation};
use well_gateway::events::log::SegmentLimit;
use well_gateway::events::tail::Limit;
use well_gateway::grpc::Addr;

use crate::binary::{Gateway, Process};
use crate::story::Story;

/// One of the two.
pub(crate) enum Target {
    InProcess(Box<Story>),
    Binary { gateway: Gateway, process: Option<Process> },
}

impl Target {
    pub(crate) async fn in_process() -> Self {
        let tune = |config: &mut well_gateway::config::Config| {
            let age = std::time::Duration::from_secs(3_600);
            config.events.segment = SegmentLimit { bytes: 60_000, age };
            config.events.retention_bytes = 200_000;
            // Little is in memory: many read from disk.
            config.events.memory = Limit { events: 40, bytes: 60_000 };
        };
        Self::InProcess(Box::new(Story::tuned(Args::local(Generation::C), &[], tune).await))
    }

    pub(crate) fn binary() -> Self {
        // Nobody listens there: no call is made.
        let gateway = Gateway::new("http://127.0.0.1:9");
        let process = Some(gateway.start());
        Self::Binary { gateway, process }
    }

    pub(crate) fn grpc(&self) -> SocketAddr {
        match self {
            Self::InProcess(story) => match &story.addresses.grpc {
                Addr::Tcp(addr) => *addr,
                Addr::Unix(_) => panic!("a story listens on TCP"),
            },
            Self::Binary { gateway, .. } => gateway.grpc,
        }
    }

    pub(crate) fn webhook(&self) -> SocketAddr {
        match self {
            Self::InProcess(story) => story.addresses.webhook.unwrap(),
            Self::Binary { gateway, .. } => gateway.webhook,
        }
    }

    pub(crate) async fn channel(&self) -> Channel {
        let endpoint = Channel::from_shared(format!("http://{}", self.grpc())).unwrap();
        endpoint.connect().await.unwrap()
    }

    /// Ends gracefully and starts again.
    pub(crate) async fn restart(&mut self) {
        match self {
            Self::InProcess(story) => story.restart().await,
            Self::Binary { gateway, process } => {
                let mut running = process.take().unwrap();
                running.signal("-TERM");
                assert_eq!(running.ended().await, 0);
                *process = Some(gateway.start());
            }
        }
    }

    pub(crate) fn can_be_killed(&self) -> bool {
        matches!(self, Self::Binary { .. })
    }

    /// Kills it where it stands.
    pub(crate) fn kill(&mut self) {
        if let Self::Binary { process, .. } = self {
            drop(process.take());
        }
    }

    /// Starts it after a kill.
    pub(crate) fn start(&mut self) {
        if let Self::Binary { gateway, process } = self {
            *process = Some(gateway.start());
        }
    }

    /// Removes what lies beyond the retention.
    pub(crate) async fn trim(&self, http: &reqwest::Client) {
        if let Self::InProcess(story) = self {
            let url = format!("http://{}/events/trim", story.addresses.admin);
            let response = http.post(url).send().await.unwrap();
            assert!(response.status().is_success());
        }
    }

    pub(crate) async fn end(self) {
        match self {
            Self::InProcess(story) => story.end().await,
            Self::Binary { mut process, .. } => {
                let mut running = process.take().unwrap();
                running.signal("-TERM");
                assert_eq!(running.ended().await, 0);
            }
        }
    }
}
