//! A proxy between caller and gateway that can cut its connections.

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
}

impl Proxy {
    pub(crate) async fn start(target: SocketAddr, tasks: &Tasks) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let proxy = Self {
            addr: listener.local_addr().unwrap(),
            target: Arc::new(Mutex::new(target)),
            cuts: watch::Sender::new(0),
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
        let mut cuts = self.cuts.subscribe();
        let target = *self.target.lock().unwrap();
        let Ok(mut far) = TcpStream::connect(target).await else { return };
        tokio::select! {
            // One side has ended.
            _ = tokio::io::copy_bidirectional(&mut near, &mut far) => {}
            // The connection is cut, in the middle of whatever is under way.
            _ = cuts.changed() => {}
            () = stopping.cancelled() => {}
        }
    }

    /// Cuts all connections.
    pub(crate) fn cut(&self) {
        self.cuts.send_modify(|count| *count += 1);
    }

    /// The gateway is somewhere else now.
    pub(crate) fn aim(&self, target: SocketAddr) {
        *self.target.lock().unwrap() = target;
    }
}
