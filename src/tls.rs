//! TLS of the delivery endpoint: a certificate and its key from files that may be renewed.
//!
//! It promises that a renewed certificate is served within seconds, without a restart, and that a
//! broken renewal leaves the old one in use. It knows nothing of what is served.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::time::Instant;

/// How often the files are looked at.
const LOOK_INTERVAL: Duration = Duration::from_secs(5);

/// Where the certificate lies.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_WEBHOOK_TLS_CERT`: the chain in PEM, the server's own certificate first.
    pub cert: PathBuf,
    /// `WELL_WEBHOOK_TLS_KEY`: its private key in PEM.
    pub key: PathBuf,
}

/// Why a certificate cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file.
    #[error("failed to read {file}: {error}")]
    File {
        /// Its path.
        file: String,
        /// What is wrong; never what it holds.
        error: rustls::pki_types::pem::Error,
    },
    /// The two do not fit, or are of a kind that is not known.
    #[error("the certificate and its key cannot be used: {0}")]
    Unusable(#[from] rustls::Error),
}

/// The certificate in use. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Tls {
    config: Config,
    current: Arc<Mutex<Current>>,
}

#[derive(Debug)]
struct Current {
    server: Arc<ServerConfig>,
    stamp: Stamp,
    looked_at: Instant,
}

type Stamp = [Option<SystemTime>; 2];

impl Tls {
    /// Reads both files.
    ///
    /// # Errors
    /// They cannot be used.
    pub fn open(config: Config) -> Result<Self, Error> {
        let stamp = config.stamp();
        let server = config.read()?;
        let current = Current { server, stamp, looked_at: Instant::now() };
        Ok(Self { config, current: Arc::new(Mutex::new(current)) })
    }

    /// What a connection that begins now is served with.
    pub fn server(&self) -> Arc<ServerConfig> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.looked_at.elapsed() >= LOOK_INTERVAL {
            current.looked_at = Instant::now();
            self.look(&mut current);
        }
        current.server.clone()
    }

    fn look(&self, current: &mut Current) {
        let stamp = self.config.stamp();
        if stamp == current.stamp {
            return;
        }
        // Noted in either case: a broken renewal is told once, and read again when it changes.
        current.stamp = stamp;
        match self.config.read() {
            Ok(server) => {
                current.server = server;
                tracing::info!("the certificate of the delivery endpoint was read again");
            }
            Err(error) => {
                tracing::error!(%error, "the old certificate stays in use");
            }
        }
    }
}

impl Config {
    fn stamp(&self) -> Stamp {
        let time = |path: &Path| std::fs::metadata(path).and_then(|found| found.modified()).ok();
        [time(&self.cert), time(&self.key)]
    }

    fn read(&self) -> Result<Arc<ServerConfig>, Error> {
        let file = |path: &Path| {
            let file = path.display().to_string();
            move |error| Error::File { file, error }
        };
        // The provider is the process's; a second one of the same kind changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let chain = CertificateDer::pem_file_iter(&self.cert)
            .and_then(Iterator::collect)
            .map_err(file(&self.cert))?;
        let key = PrivateKeyDer::from_pem_file(&self.key).map_err(file(&self.key))?;
        let builder = ServerConfig::builder().with_no_client_auth();
        Ok(Arc::new(builder.with_single_cert(chain, key)?))
    }
}
