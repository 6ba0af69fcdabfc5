//! `serve` and `health`.

use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context, bail};

use crate::app::App;
use crate::config::{self, Config};
use crate::shutdown::Signals;
use crate::telemetry;

/// How long a health check may take: orchestrators allow a second or a few.
const HEALTH_TIMEOUT: Duration = Duration::from_secs(3);
/// The exit code after a second signal.
const ENDED_AT_ONCE: i32 = 130;

/// Runs the gateway.
pub fn run(adopt: bool) -> ExitCode {
    let (config, effective) = match Config::parse(&config::environment(), adopt) {
        Ok(parsed) => parsed,
        Err(mistakes) => return super::wrong(&mistakes),
    };
    let _ = telemetry::init(&config.telemetry);
    effective.warnings.iter().for_each(|warning| tracing::warn!("{warning}"));
    super::in_runtime(serve(config))
}

async fn serve(config: Config) -> anyhow::Result<()> {
    let mut signals = Signals::install()?;
    let api_url = config.rest.api_url.to_string();
    if config.webhook.addr.is_some() && config.webhook.public_url.is_none() {
        tracing::warn!(
            "WELL_WEBHOOK_PUBLIC_URL is not set: the gateway registers no webhooks, so Well delivers only what others registered for it"
        );
    }
    let app = App::build(config).await?;
    let addresses = app.addresses().clone();
    let running = app.run();
    let shown = |addr: Option<SocketAddr>| addr.map_or("off".to_owned(), |addr| addr.to_string());
    let (web, webhook) = (shown(addresses.web), shown(addresses.webhook));
    tracing::info!(
        version = env!("CARGO_PKG_VERSION"), %api_url, grpc = %addresses.grpc, web, webhook, admin = %addresses.admin,
        "ready"
    );
    let signal = signals.next().await;
    tracing::info!(?signal, "draining; a second signal ends at once");
    tokio::select! {
        drained = running.drain() => {
            drained?;
            tracing::info!("drained");
            Ok(())
        }
        _ = signals.next() => {
            tracing::warn!("ended at once by a second signal");
            std::process::exit(ENDED_AT_ONCE);
        }
    }
}

/// Asks the gateway here whether it is ready.
pub async fn health() -> anyhow::Result<()> {
    let url = format!("http://{}/readyz", admin_addr()?);
    let response = super::client()?.get(&url).timeout(HEALTH_TIMEOUT).send().await;
    let response = response.with_context(|| format!("no gateway answers at {url}"))?;
    if !response.status().is_success() {
        bail!("not ready: {}", response.text().await.unwrap_or_default().trim());
    }
    println!("ready");
    Ok(())
}

/// Where the gateway here has its operator's endpoint; an address of all interfaces is reached by
/// loopback.
pub fn admin_addr() -> anyhow::Result<std::net::SocketAddr> {
    let text = config::environment().remove("WELL_ADMIN_ADDR").filter(|text| !text.is_empty());
    let text = text.unwrap_or_else(|| "127.0.0.1:9090".to_owned());
    let mut addr: std::net::SocketAddr =
        text.parse().with_context(|| format!("WELL_ADMIN_ADDR is `{text}`"))?;
    if addr.ip().is_unspecified() {
        addr.set_ip(if addr.is_ipv4() {
            [127, 0, 0, 1].into()
        } else {
            std::net::Ipv6Addr::LOCALHOST.into()
        });
    }
    Ok(addr)
}
