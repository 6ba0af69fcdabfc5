//! The addresses that the gateway listens on.

use std::net::SocketAddr;
use std::path::PathBuf;

use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};

use super::{Addresses, Error};
use crate::grpc::Addr;
use crate::grpc::server::Server;
use crate::shutdown::Tasks;
use crate::{admin, grpc, webhook};

/// All of them, bound.
#[derive(Debug)]
pub struct Listeners {
    /// The gRPC API.
    pub grpc: Listener,
    /// gRPC-Web, where it is on.
    pub web: Option<TcpListener>,
    /// Deliveries, unless they are off.
    pub webhook: Option<TcpListener>,
    /// The operator.
    pub admin: TcpListener,
}

/// Where callers are accepted.
#[derive(Debug)]
pub enum Listener {
    /// TCP.
    Tcp(TcpListener),
    /// A Unix domain socket, and its file.
    Unix(UnixListener, PathBuf),
}

impl Listeners {
    /// Binds them.
    ///
    /// # Errors
    /// The first that cannot be bound.
    pub async fn bind(
        grpc: &grpc::Config,
        webhook: &webhook::Config,
        admin: &admin::Config,
    ) -> Result<Self, Error> {
        let web = match &grpc.web {
            Some(web) => Some(bind("WELL_GRPC_WEB_ADDR", web.addr).await?),
            None => None,
        };
        let grpc = bind_grpc(&grpc.addr).await?;
        let webhook = match webhook.addr {
            Some(addr) => Some(bind("WELL_WEBHOOK_ADDR", addr).await?),
            None => None,
        };
        Ok(Self { grpc, web, webhook, admin: bind("WELL_ADMIN_ADDR", admin.addr).await? })
    }

    /// Where they are.
    ///
    /// # Errors
    /// The system does not say.
    pub fn addresses(&self, asked: &Addr) -> std::io::Result<Addresses> {
        Ok(Addresses {
            grpc: self.grpc.addr(asked),
            web: self.web.as_ref().map(TcpListener::local_addr).transpose()?,
            webhook: self.webhook.as_ref().map(TcpListener::local_addr).transpose()?,
            admin: self.admin.local_addr()?,
        })
    }
}

impl Listener {
    fn addr(&self, asked: &Addr) -> Addr {
        match self {
            Self::Tcp(listener) => listener.local_addr().map_or_else(|_| asked.clone(), Addr::Tcp),
            Self::Unix(_, path) => Addr::Unix(path.clone()),
        }
    }
}

/// Port 0 of the public address stands for the port that was bound.
pub fn with_bound_port(mut webhook: webhook::Config, bound: Option<SocketAddr>) -> webhook::Config {
    if let (Some(url), Some(bound)) = (&mut webhook.public_url, bound)
        && url.port() == Some(0)
    {
        // It fails only for addresses without a host, and this one has a port.
        let _ = url.set_port(Some(bound.port()));
    }
    webhook
}

async fn bind(setting: &'static str, addr: SocketAddr) -> Result<TcpListener, Error> {
    let bind = |error| Error::Bind { setting, addr: addr.to_string(), error };
    TcpListener::bind(addr).await.map_err(bind)
}

async fn bind_grpc(addr: &Addr) -> Result<Listener, Error> {
    match addr {
        Addr::Tcp(addr) => bind("WELL_GRPC_ADDR", *addr).await.map(Listener::Tcp),
        Addr::Unix(path) => {
            let bind =
                |error| Error::Bind { setting: "WELL_GRPC_ADDR", addr: addr.to_string(), error };
            // A socket file that nobody listens on is left by a process that was killed.
            if path.exists() && std::os::unix::net::UnixStream::connect(path).is_err() {
                std::fs::remove_file(path).map_err(bind)?;
            }
            let listener = UnixListener::bind(path).map_err(bind)?;
            Ok(Listener::Unix(listener, path.clone()))
        }
    }
}

/// Serves callers until the drain, then lets what runs end.
pub async fn serve_grpc(listener: Listener, server: Server, tasks: Tasks) {
    match listener {
        Listener::Tcp(listener) => {
            // Answers are small; waiting to fill a packet would only delay them. Without the
            // option they are late, not wrong.
            let configure = |stream: &TcpStream| drop(stream.set_nodelay(true));
            server.serve(listener, tasks, configure).await;
        }
        Listener::Unix(listener, path) => {
            server.serve(listener, tasks, |_: &UnixStream| {}).await;
            // The next start makes its own.
            let _ = std::fs::remove_file(path);
        }
    }
}
