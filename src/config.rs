//! The settings: environment to the configs of all components, every mistake at once.
//!
//! The only place that reads the environment. It parses and decides; it opens nothing but the
//! files of secrets.

mod grpc;
pub mod keys;
mod reader;
mod webhook;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use crate::rest::{CallerTokens, WebhookApi};
use crate::workspaces::Kept;
use crate::{admin, events, registration, repair, rest, telemetry, transcode};
use reader::Reader;

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(24 * 3600);

/// The settings of a gateway.
#[derive(Clone, Debug)]
pub struct Config {
    /// Calls to Well.
    pub rest: rest::Config,
    /// Which RPCs are offered.
    pub rpcs: transcode::Config,
    /// The gRPC API.
    pub grpc: crate::grpc::Config,
    /// Deliveries.
    pub webhook: crate::webhook::Config,
    /// The gateway's own webhooks, and whose.
    pub registration: (registration::Config, Kept),
    /// Finding what no delivery brought.
    pub repair: repair::Config,
    /// The operator's endpoint.
    pub admin: admin::Config,
    /// The log of events.
    pub events: events::log::Config,
    /// The log of the program.
    pub telemetry: telemetry::Config,
}

/// What was read: values that hold, and names that nobody knows.
#[derive(Debug)]
pub struct Effective {
    /// Name, value as it may be shown, and whether it was set.
    pub rows: Vec<(&'static str, String, bool)>,
    /// Things that look wrong and do no harm.
    pub warnings: Vec<String>,
}

/// Every mistake of the settings.
#[derive(Debug)]
pub struct Mistakes(pub Vec<String>);

impl fmt::Display for Mistakes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the settings have {} mistake(s):", self.0.len())?;
        self.0.iter().try_for_each(|mistake| write!(formatter, "\n  {mistake}"))
    }
}

impl std::error::Error for Mistakes {}

/// The environment. What is not UTF-8 cannot be one of ours.
pub fn environment() -> BTreeMap<String, String> {
    std::env::vars_os()
        .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
        .collect()
}

/// Where the system wants files that may go.
pub fn temporary_folder() -> std::path::PathBuf {
    std::env::temp_dir()
}

impl Config {
    /// Parses settings; `adopt` is `--adopt`.
    ///
    /// # Errors
    /// All mistakes.
    pub fn parse(
        environment: &BTreeMap<String, String>,
        adopt: bool,
    ) -> Result<(Self, Effective), Mistakes> {
        let mut reader = Reader::new(environment);
        let rest = rest(&mut reader);
        let api_key_rpcs = reader.flag("WELL_API_KEY_RPCS");
        let rpcs = api_key_rpcs.map(|api_key_rpcs| transcode::Config { api_key_rpcs });
        let grpc = grpc::read(&mut reader, rest.as_ref().map(|rest| rest.caller_tokens));
        let webhook = webhook::read(&mut reader);
        let registration = webhook::registration(&mut reader, rest.as_ref(), webhook.as_ref());
        let repair = webhook::repair(&mut reader);
        let admin = reader.parse(
            "WELL_ADMIN_ADDR",
            "an address and a port such as 127.0.0.1:9090",
            |text| text.parse().ok().map(|addr| admin::Config { addr }),
        );
        let account =
            rest.as_ref().map(|rest| rest.api_url.as_str().trim_end_matches('/').to_owned());
        let events = events(&mut reader, account, adopt);
        let telemetry = telemetry(&mut reader);
        not_built(&mut reader);
        let effective = reader.finish()?;
        // Each is there when there was no mistake.
        let all = (|| {
            Some(Self {
                rest: rest?,
                rpcs: rpcs?,
                grpc: grpc?,
                webhook: webhook?,
                registration: registration?,
                repair: repair?,
                admin: admin?,
                events: events?,
                telemetry: telemetry?,
            })
        })();
        let mistakes = || Mistakes(vec!["a setting was not understood".to_owned()]);
        all.map(|config| (config, effective)).ok_or_else(mistakes)
    }
}

fn rest(reader: &mut Reader<'_>) -> Option<rest::Config> {
    let api_url = reader.base_url("WELL_API_URL");
    let caller_tokens = reader.choice(
        "WELL_CALLER_TOKENS",
        &[("gateway", CallerTokens::Gateway), ("passthrough", CallerTokens::Passthrough)],
    );
    let api_token = reader.secrets("WELL_API_TOKEN", 1);
    if caller_tokens == Some(CallerTokens::Gateway)
        && api_token.as_ref().is_some_and(|token| token.is_empty())
    {
        reader.mistake("WELL_API_TOKEN", "is not set: make an API key in the settings of Well, and give it here or in WELL_API_TOKEN_FILE");
    }
    let call_timeout = reader.duration("WELL_CALL_TIMEOUT", Duration::from_millis(100), HOUR / 6);
    let call_retries = reader.parse("WELL_CALL_RETRIES", "a number from 0 to 10", |text| {
        text.parse().ok().filter(|retries| *retries <= 10_u32)
    });
    let webhook_api = reader.choice(
        "WELL_WEBHOOK_API",
        &[
            ("auto", WebhookApi::Auto),
            ("subscriptions", WebhookApi::Subscriptions),
            ("webhooks", WebhookApi::Webhooks),
        ],
    );
    let idempotency_header = reader.parse(
        "WELL_IDEMPOTENCY_HEADER",
        "the name of a header, such as Idempotency-Key",
        |text| match text {
            "" => Some(None),
            text => text.parse().ok().map(Some),
        },
    );
    let gmail_access_path = reader.template("WELL_GMAIL_ACCESS_PATH");
    let gmail_status_path = reader.template("WELL_GMAIL_STATUS_PATH");
    Some(rest::Config {
        api_url: api_url?,
        api_token: api_token?,
        caller_tokens: caller_tokens?,
        call_timeout: call_timeout?,
        call_retries: call_retries?,
        webhook_api: webhook_api?,
        idempotency_header: idempotency_header?,
        gmail_access_path: gmail_access_path?,
        gmail_status_path: gmail_status_path?,
    })
}

fn events(
    reader: &mut Reader<'_>,
    account: Option<String>,
    adopt: bool,
) -> Option<events::log::Config> {
    let data_dir =
        reader.parse("WELL_DATA_DIR", "a folder", |text| (!text.is_empty()).then(|| text.into()));
    // A segment is a day: less than an hour would ask for what trimming cannot give.
    let retention = reader.duration("WELL_RETENTION", HOUR, DAY * 3660);
    let retention_bytes =
        reader.parse("WELL_RETENTION_BYTES", "a size of at least 128MiB, such as 10GiB", |text| {
            // Two segments, as the newest is never trimmed.
            text.parse::<bytesize::ByteSize>()
                .ok()
                .map(|size| size.as_u64())
                .filter(|size| *size >= 128 * 1024 * 1024)
        });
    Some(events::log::Config {
        data_dir: data_dir?,
        account: account?,
        adopt,
        retention: retention?,
        retention_bytes: retention_bytes?,
        segment: events::log::SegmentLimit::default(),
        memory: events::tail::Limit::default(),
        reserve_bytes: events::log::RESERVE_BYTES,
    })
}

fn telemetry(reader: &mut Reader<'_>) -> Option<telemetry::Config> {
    let level =
        reader.parse("WELL_LOG", "error, warn, info, debug or trace", |text| text.parse().ok());
    let format = reader.choice(
        "WELL_LOG_FORMAT",
        &[("json", telemetry::Format::Json), ("text", telemetry::Format::Text)],
    );
    Some(telemetry::Config { level: level?, format: format? })
}

/// What stands in the contract and is not built is refused by name, never ignored.
fn not_built(reader: &mut Reader<'_>) {
    reader.only("WELL_EVENT_STORE", "embedded");
}
