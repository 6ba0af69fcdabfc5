//! Secrets and where they come from: a setting, or a file that is read again when it changes.
//!
//! It promises that no `Debug`, error or log shows one. It knows nothing of what they open.

use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use tokio::time::Instant;

/// How often a file is looked at: a rotation need not be seen sooner, and calls are many.
const LOOK_INTERVAL: Duration = Duration::from_secs(1);
/// Secrets in one list.
pub const COUNT_MAX: usize = 16;
/// Longest secret, in bytes: it stands in a header.
pub const BYTES_MAX: usize = 4096;

/// An ordered list of secrets; the first is the one that we present, all are accepted.
#[derive(Clone, Default)]
pub struct Secrets {
    source: Source,
}

#[derive(Clone, Default)]
enum Source {
    #[default]
    None,
    Fixed(Arc<Vec<SecretString>>),
    File(Arc<Mutex<Watched>>),
}

struct Watched {
    path: PathBuf,
    stamp: Option<(SystemTime, u64)>,
    looked_at: Instant,
    secrets: Arc<Vec<SecretString>>,
    is_failing: bool,
}

/// Why a list of secrets cannot be used. Never says what it holds.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// The file.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// There is none in it.
    #[error("holds no secret")]
    Empty,
    /// Too many, too long, or not to be sent in a header.
    #[error("holds a secret that cannot be used: {0}")]
    Unusable(&'static str),
}

impl Secrets {
    /// A list that never changes.
    ///
    /// # Errors
    /// A secret in it cannot be used.
    pub fn fixed<I: IntoIterator<Item = String>>(values: I) -> Result<Self, Error> {
        let secrets = checked(values.into_iter())?;
        Ok(Self { source: Source::Fixed(Arc::new(secrets)) })
    }

    /// The lines of a file, read again when it changes.
    ///
    /// # Errors
    /// The file cannot be read, or holds none that can be used.
    pub fn file(path: &Path) -> Result<Self, Error> {
        let (stamp, secrets) = read(path)?;
        let watched = Watched {
            path: path.to_owned(),
            stamp,
            looked_at: Instant::now(),
            secrets: Arc::new(secrets),
            is_failing: false,
        };
        Ok(Self { source: Source::File(Arc::new(Mutex::new(watched))) })
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.current().is_empty()
    }

    /// The secrets as they are now. A file that has become unreadable or empty leaves the old ones.
    pub fn current(&self) -> Arc<Vec<SecretString>> {
        match &self.source {
            Source::None => Arc::default(),
            Source::Fixed(secrets) => secrets.clone(),
            Source::File(watched) => {
                watched.lock().unwrap_or_else(PoisonError::into_inner).current()
            }
        }
    }

    /// Whether a candidate is one of them; takes the same time for any candidate of one length.
    pub fn any_equals(&self, candidate: &[u8]) -> bool {
        self.position_of(candidate).is_some()
    }

    /// Which of them a candidate is; takes the same time for any candidate of one length.
    pub fn position_of(&self, candidate: &[u8]) -> Option<usize> {
        let candidate = Sha256::digest(candidate);
        let equal = |secret: &SecretString| -> bool {
            let own = Sha256::digest(secret.expose_secret().as_bytes());
            own.as_slice().ct_eq(candidate.as_slice()).into()
        };
        // All are compared before the first that fits is looked for.
        let equal: Vec<bool> = self.current().iter().map(equal).collect();
        equal.iter().position(|equal| *equal)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "*** ({})", self.current().len())
    }
}

impl Watched {
    fn current(&mut self) -> Arc<Vec<SecretString>> {
        if self.looked_at.elapsed() >= LOOK_INTERVAL {
            self.looked_at = Instant::now();
            self.look();
        }
        self.secrets.clone()
    }

    fn look(&mut self) {
        let unchanged = stamp(&self.path).is_ok_and(|stamp| stamp == self.stamp);
        if unchanged && !self.is_failing {
            return;
        }
        match read(&self.path) {
            Ok((stamp, secrets)) => {
                tracing::info!(file = %self.path.display(), count = secrets.len(), "secrets were read again");
                self.stamp = stamp;
                self.secrets = Arc::new(secrets);
                self.is_failing = false;
            }
            Err(error) if !self.is_failing => {
                tracing::error!(file = %self.path.display(), %error, "secrets stay as they were: the file cannot be used");
                self.is_failing = true;
            }
            Err(_) => {}
        }
    }
}

type Stamp = Option<(SystemTime, u64)>;

fn stamp(path: &Path) -> std::io::Result<Stamp> {
    let metadata = fs::metadata(path)?;
    Ok(metadata.modified().ok().map(|time| (time, metadata.len())))
}

fn read(path: &Path) -> Result<(Stamp, Vec<SecretString>), Error> {
    let unreadable = |error: std::io::Error| Error::Unreadable(error.to_string());
    let stamp = stamp(path).map_err(unreadable)?;
    let text = fs::read_to_string(path).map_err(unreadable)?;
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
    Ok((stamp, checked(lines)?))
}

fn checked(values: impl Iterator<Item = String>) -> Result<Vec<SecretString>, Error> {
    let mut secrets = Vec::new();
    for value in values {
        if value.len() > BYTES_MAX || !value.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::Unusable(
                "it must be 1 to 4,096 visible ASCII characters without spaces",
            ));
        }
        if secrets.len() == COUNT_MAX {
            return Err(Error::Unusable("there are more than 16"));
        }
        secrets.push(SecretString::from(value));
    }
    if secrets.is_empty() { Err(Error::Empty) } else { Ok(secrets) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(values: &[&str]) -> Result<Secrets, Error> {
        Secrets::fixed(values.iter().map(|value| (*value).to_owned()))
    }

    #[test]
    fn only_a_whole_secret_equals() {
        let secrets = list(&["alpha-secret", "beta-secret"]).unwrap();
        assert!(secrets.any_equals(b"alpha-secret") && secrets.any_equals(b"beta-secret"));
        for wrong in
            [&b""[..], b"alpha", b"alpha-secret ", b"ALPHA-SECRET", b"alpha-secretbeta-secret"]
        {
            assert!(!secrets.any_equals(wrong));
        }
        assert!(!Secrets::default().any_equals(b""));
    }

    #[test]
    fn debug_and_errors_show_no_secret() {
        assert_eq!(format!("{:?}", list(&["alpha-secret"]).unwrap()), "*** (1)");
        let error = list(&["white space"]).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("white space"));
        assert_eq!(list(&[]).unwrap_err(), Error::Empty);
    }

    #[tokio::test(start_paused = true)]
    async fn a_file_is_read_again_when_it_changes_and_not_when_it_breaks() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("tokens");
        fs::write(&path, "first-secret\n\n").unwrap();
        let secrets = Secrets::file(&path).unwrap();
        assert!(secrets.any_equals(b"first-secret"));
        fs::write(&path, "second-secret\nfirst-secret\n").unwrap();
        tokio::time::advance(LOOK_INTERVAL).await;
        assert!(secrets.any_equals(b"second-secret"));
        fs::write(&path, "").unwrap();
        tokio::time::advance(LOOK_INTERVAL).await;
        assert_eq!(secrets.current().len(), 2);
        fs::write(&path, "third-secret").unwrap();
        tokio::time::advance(LOOK_INTERVAL).await;
        assert!(secrets.any_equals(b"third-secret") && !secrets.any_equals(b"first-secret"));
    }
}
