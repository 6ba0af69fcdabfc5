//! The commands: what each role is asked and what it answers.

mod api;
mod events;
mod serve;
mod watch;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing::level_filters::LevelFilter;

use crate::config::{self, Config, keys};
use crate::{demo, emulator, telemetry};

/// The exit code of wrong settings, as `sysexits.h` has it.
const WRONG_SETTINGS: u8 = 64;

/// A gRPC gateway for Well: typed calls out, webhooks in, one resumable event stream.
#[derive(Debug, Parser)]
#[command(name = "well-gateway", version, about)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run the gateway; settings come from the environment (docs/CONFIG.md)
    Serve {
        /// Go on with a data folder that belongs to another API address
        #[arg(long)]
        adopt: bool,
    },
    /// Run a stateful emulator of the Well API, for tests and for trying things out
    Emulator(emulator::Args),
    /// Play "onboard a customer" with an emulator and a gateway on free ports
    Demo {
        /// Leave both up at the end and print their addresses
        #[arg(long)]
        keep_running: bool,
    },
    /// Print events of a running gateway as JSON lines, as they come
    Watch(watch::Args),
    /// Look at the log of events, check it, or remove old events from it
    Events {
        #[command(subcommand)]
        command: events::Command,
    },
    /// Exit with 0 when the gateway here is ready
    Health,
    /// Print the effective settings, secrets hidden, or every mistake in them
    CheckConfig,
    /// Print a generated document
    #[command(hide = true)]
    Generate {
        /// Which
        document: Document,
    },
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Document {
    /// docs/CONFIG.md
    Config,
    /// docs/API.md
    Api,
    /// The service config of gRPC clients: what they may repeat
    ServiceConfig,
}

/// Runs a command to its end.
pub fn run(cli: Cli) -> ExitCode {
    match cli.command {
        Command::Serve { adopt } => serve::run(adopt),
        Command::Emulator(args) => in_runtime(async move {
            let _ = telemetry::init(&telemetry::Config {
                level: LevelFilter::INFO,
                format: telemetry::Format::Text,
            });
            emulator::run(args).await
        }),
        Command::Demo { keep_running } => in_runtime(async move {
            let _ = telemetry::init(&telemetry::Config {
                level: LevelFilter::WARN,
                format: telemetry::Format::Text,
            });
            demo::run(if keep_running { demo::End::KeepRunning } else { demo::End::Exit }).await
        }),
        Command::Watch(args) => in_runtime(watch::run(args)),
        Command::Events { command } => in_runtime(events::run(command)),
        Command::Health => in_runtime(serve::health()),
        Command::CheckConfig => check_config(),
        Command::Generate { document } => {
            let text = match document {
                Document::Config => keys::markdown(),
                Document::Api => api::markdown(),
                Document::ServiceConfig => api::service_config(),
            };
            print!("{text}");
            ExitCode::SUCCESS
        }
    }
}

fn check_config() -> ExitCode {
    match Config::parse(&config::environment(), false) {
        Ok((_, effective)) => {
            for (name, value, is_set) in effective.rows {
                println!("{name}={value}{}", if is_set { "" } else { "  (default)" });
            }
            effective.warnings.iter().for_each(|warning| eprintln!("warning: {warning}"));
            ExitCode::SUCCESS
        }
        Err(mistakes) => wrong(&mistakes),
    }
}

fn wrong(mistakes: &config::Mistakes) -> ExitCode {
    eprintln!("{mistakes}");
    ExitCode::from(WRONG_SETTINGS)
}

/// Runs a command that talks to others.
fn in_runtime<F: Future<Output = anyhow::Result<()>>>(command: F) -> ExitCode {
    let result = tokio::runtime::Runtime::new()
        .map_err(Into::into)
        .and_then(|runtime| runtime.block_on(command));
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("well-gateway: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The data folder and the account, for commands on the log that need no other setting.
fn log_config() -> Result<crate::events::log::Config, config::Mistakes> {
    let mut environment = config::environment();
    // The log needs neither token nor endpoint.
    environment.entry("WELL_API_TOKEN".to_owned()).or_insert_with(|| "unused".to_owned());
    environment.insert("WELL_WEBHOOK_ADDR".to_owned(), "off".to_owned());
    environment.remove("WELL_GRPC_ADDR");
    Config::parse(&environment, false).map(|(config, _)| config.events)
}

/// A plain client for loopback.
///
/// # Errors
/// The TLS roots of the machine cannot be read.
pub fn client() -> anyhow::Result<reqwest::Client> {
    // The provider is the process's; a second one of the same kind changes nothing.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Ok(reqwest::Client::builder().build()?)
}
