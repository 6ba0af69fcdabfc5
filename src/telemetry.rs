//! The program's own log: structured lines on standard error.
//!
//! Secrets are kept out where they are held: their `Debug` prints none, and no line is given one.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::{SubscriberInitExt, TryInitError};
use tracing_subscriber::{Layer, fmt, registry};

/// What is logged, and how.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// `WELL_LOG`.
    pub level: LevelFilter,
    /// `WELL_LOG_FORMAT`.
    pub format: Format,
}

/// The form of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object.
    Json,
    /// For people.
    Text,
}

/// Begins to log.
///
/// # Errors
/// The process logs already.
pub fn init(config: &Config) -> Result<(), TryInitError> {
    // Libraries speak of connections, which is noise to an operator.
    let others =
        if config.level == LevelFilter::TRACE { LevelFilter::DEBUG } else { LevelFilter::WARN };
    let targets = Targets::new()
        .with_default(others.min(config.level))
        .with_target("well_gateway", config.level);
    let layer = match config.format {
        Format::Json => {
            fmt::layer().json().flatten_event(true).with_writer(std::io::stderr).boxed()
        }
        Format::Text => fmt::layer().with_writer(std::io::stderr).boxed(),
    };
    registry().with(layer.with_filter(targets)).try_init()
}
