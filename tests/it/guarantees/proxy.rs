//! A proxy between caller and gateway that can cut its connections, or hold them silent.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use well_gateway::shutdown::Tasks;

/// Passes bytes on to wherever the gateway is.
#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) addr: SocketAddr,
    target: Arc<Mutex<SocketAddr>>,
    cuts: watch::Sender<u64>,
    stalls: watch::Sender<u64>,
}

impl Proxy {
    pub(crate) async fn start(target: SocketAddr, tasks: &Tasks) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            addr: listener.local_addr().unwrap(),
            target: Arc::new(Mutex::new(target)),
            cuts: watch::Sender::new(0),
            stalls: watch::Sender::new(0),
        };
        let (passing, own) = (proxy.clone(), tasks.clone());
        tasks.spawn("proxy", async move {
            let stopping = own.stopping();
            while let Some(Ok((stream, _))) = stopping.run_until_cancelled(listener.accept()).await
            {
                own.spawn("proxied", passing.clone().pass(stream, own.stopping()));
            }
        });
        proxy
    }

    async fn pass(self, mut near: TcpStream, stopping: tokio_util::sync::CancellationToken) {
        let (mut cuts, mut stalls) = (self.cuts.subscribe(), self.stalls.subscribe());
        let target = *self.target.lock().unwrap();
        let Ok(mut far) = TcpStream::connect(target).await else { return };
        let is_stalled = tokio::select! {
            // One side has ended.
            _ = tokio::io::copy_bidirectional(&mut near, &mut far) => false,
            // The connection is cut, in the middle of whatever is under way.
            _ = cuts.changed() => false,
            // It stays open, and nothing passes: what a caller sees of a dead network.
            _ = stalls.changed() => true,
            () = stopping.cancelled() => false,
        };
        if is_stalled {
            stopping.cancelled().await;
        }
    }

    /// Cuts all connections.
    pub(crate) fn cut(&self) {
        self.cuts.send_modify(|count| *count += 1);
    }

    /// Nothing passes the connections that are open now.
    pub(crate) fn stall(&self) {
        self.stalls.send_modify(|count| *count += 1);
    }

    /// The gateway is somewhere else now.
    pub(crate) fn aim(&self, target: SocketAddr) {
        *self.target.lock().unwrap() = target;
    }
}
