//! `events stat`, `verify` and `trim`: by the running gateway when it holds the folder, else by
//! opening it.

use anyhow::{Context, bail};
use clap::Subcommand;
use serde_json::Value;

use crate::admin::{stat_json, trim_json, verify_json};
use crate::events::log::{Log, Metrics, OpenError, Trim};

/// What to do with the log.
#[derive(Clone, Copy, Debug, Subcommand)]
pub enum Command {
    /// Print what it holds
    Stat,
    /// Read all of it and say whether it is sound
    Verify,
    /// Remove what lies beyond WELL_RETENTION and WELL_RETENTION_BYTES, by whole segments
    Trim {
        /// Only say what would be removed
        #[arg(long)]
        dry_run: bool,
    },
}

/// Runs it.
pub async fn run(command: Command) -> anyhow::Result<()> {
    let config = super::log_config()?;
    if !config.data_dir.exists() {
        bail!(
            "{} does not exist: WELL_DATA_DIR names the folder of the log",
            config.data_dir.display()
        );
    }
    let answer = match Log::open(&config, Metrics::default()) {
        Ok(log) => {
            let answer = by_folder(&log, command).await;
            log.close().await?;
            answer?
        }
        Err(OpenError::InUse(_)) => by_gateway(command).await?,
        Err(error) => return Err(error.into()),
    };
    println!("{}", serde_json::to_string_pretty(&answer)?);
    Ok(())
}

async fn by_folder(log: &Log, command: Command) -> anyhow::Result<Value> {
    Ok(match command {
        Command::Stat => stat_json(&log.stat().await?),
        Command::Verify => verify_json(&log.verify().await?),
        Command::Trim { dry_run } => {
            let trim = if dry_run { Trim::DryRun } else { Trim::Remove };
            trim_json(&log.trim(trim).await?, trim)
        }
    })
}

async fn by_gateway(command: Command) -> anyhow::Result<Value> {
    let base = format!("http://{}", super::serve::admin_addr()?);
    let client = super::client()?;
    let request = match command {
        Command::Stat => client.get(format!("{base}/events/stat")),
        Command::Verify => client.post(format!("{base}/events/verify")),
        Command::Trim { dry_run } => client.post(format!("{base}/events/trim?dry_run={dry_run}")),
    };
    let response = request.send().await.with_context(|| {
        format!("the folder is in use, and the gateway that uses it does not answer at {base} (WELL_ADMIN_ADDR)")
    })?;
    let answer: Value = serde_json::from_slice(&response.bytes().await?)?;
    match answer.get("error").and_then(Value::as_str) {
        Some(error) => bail!("{error}"),
        None => Ok(answer),
    }
}
