//! `watch`: events of a running gateway as JSON lines, with reconnects from the last cursor.

use std::io::Write;

use anyhow::{Context, bail};
use backon::{BackoffBuilder, ExponentialBuilder};
use serde_json::{Value, json};
use tonic::metadata::MetadataValue;
use tonic::transport::{Channel, Endpoint};

use crate::config;
use crate::error::is_worth_a_retry;
use crate::proto::event_service_client::EventServiceClient;
use crate::proto::watch_events_request::Start;
use crate::proto::watch_events_response::Message;
use crate::proto::{CommitCursorRequest, Event, EventFilter, StartPosition, WatchEventsRequest};

/// Largest message that is taken: an event has at most 3 MiB beside its raw body of 1 MiB.
const MESSAGE_BYTES_MAX: usize = 8 * 1024 * 1024;

/// What to print.
#[derive(Clone, Debug, clap::Args)]
pub struct Args {
    /// Only events of this type, or family such as `document.*`; may be given several times
    #[arg(long = "type")]
    types: Vec<String>,
    /// Only events of this workspace, by either id; may be given several times
    #[arg(long = "workspace")]
    workspaces: Vec<String>,
    /// latest (the default), earliest, or a cursor; with --consumer it counts only while that is new,
    /// and earliest is the default
    #[arg(long)]
    from: Option<String>,
    /// A named position kept by the gateway: goes on where it has committed, and commits each event
    /// once it is printed
    #[arg(long)]
    consumer: Option<String>,
    /// Which of the consumer's streams this is
    #[arg(long, requires = "consumer")]
    member: Option<String>,
    /// Print each event over several lines
    #[arg(long)]
    pretty: bool,
    /// Stop after this many events
    #[arg(long)]
    count: Option<u64>,
    /// The gateway; without it, WELL_GRPC_ADDR
    #[arg(long)]
    addr: Option<String>,
}

/// Runs until it is interrupted, or the count is reached.
pub async fn run(args: Args) -> anyhow::Result<()> {
    let channel = channel(args.addr.as_deref())?;
    let mut start = args.from.as_deref().map(|from| match from {
        "latest" => Start::StartPosition(StartPosition::Latest.into()),
        "earliest" => Start::StartPosition(StartPosition::Earliest.into()),
        cursor => Start::AfterCursor(cursor.to_owned()),
    });
    let mut printed_count = 0;
    let backoff = ExponentialBuilder::default().with_jitter().without_max_times();
    let mut delays = backoff.build();
    loop {
        let status = match one_stream(&args, &channel, &mut start, &mut printed_count, &mut || {
            delays = backoff.build();
        })
        .await?
        {
            Ended::Enough => return Ok(()),
            Ended::Status(status) => status,
        };
        if !is_worth_a_retry(&status) {
            bail!("{}: {}", status.code(), status.message());
        }
        let delay = delays.next().unwrap_or_default();
        eprintln!("{}: {}; again in {:.1} s", status.code(), status.message(), delay.as_secs_f64());
        tokio::time::sleep(delay).await;
    }
}

enum Ended {
    Enough,
    Status(Box<tonic::Status>),
}

async fn one_stream(
    args: &Args,
    channel: &Channel,
    start: &mut Option<Start>,
    printed_count: &mut u64,
    connected: &mut (dyn FnMut() + Send),
) -> anyhow::Result<Ended> {
    let filter = EventFilter {
        types: args.types.clone(),
        workspace_ids: args.workspaces.clone(),
        external_workspace_ids: args.workspaces.clone(),
        ..EventFilter::default()
    };
    let request = WatchEventsRequest {
        filter: Some(filter),
        start: start.clone(),
        consumer: args.consumer.clone().unwrap_or_default(),
        member: args.member.clone().unwrap_or_default(),
        ..WatchEventsRequest::default()
    };
    let mut client =
        EventServiceClient::new(channel.clone()).max_decoding_message_size(MESSAGE_BYTES_MAX);
    let mut lease_id = String::new();
    let mut stream = match client.watch_events(authorized(request)?).await {
        Ok(response) => response.into_inner(),
        Err(status) => return Ok(Ended::Status(Box::new(status))),
    };
    loop {
        let response = match stream.message().await {
            Ok(Some(response)) => response,
            Ok(None) => {
                return Ok(Ended::Status(Box::new(tonic::Status::unavailable("the stream ended"))));
            }
            Err(status) => return Ok(Ended::Status(Box::new(status))),
        };
        connected();
        let cursor = match response.message {
            Some(Message::Event(event)) => {
                print(&event, args.pretty)?;
                *printed_count += 1;
                if let Some(consumer) = args.consumer.clone() {
                    let (cursor, lease_id) = (event.cursor.clone(), lease_id.clone());
                    let commit = CommitCursorRequest { consumer, cursor, lease_id };
                    // What is not committed comes again: a lost lease, or the stream's end, says why.
                    if let Err(status) = client.commit_cursor(authorized(commit)?).await {
                        eprintln!("not committed: {}: {}", status.code(), status.message());
                    }
                }
                Some(event.cursor)
            }
            Some(Message::Assigned(assigned)) => {
                lease_id = assigned.lease_id;
                None
            }
            Some(Message::Heartbeat(heartbeat)) => Some(heartbeat.cursor),
            Some(Message::CaughtUp(caught_up)) => Some(caught_up.cursor),
            Some(Message::FellBehind(fell_behind)) => Some(fell_behind.cursor),
            Some(Message::GoingAway(going_away)) => Some(going_away.cursor),
            Some(Message::Gap(gap)) => Some(gap.oldest_cursor),
            None => None,
        };
        if let Some(cursor) = cursor.filter(|_| args.consumer.is_none()) {
            *start = Some(Start::AfterCursor(cursor));
        }
        if args.count.is_some_and(|count| *printed_count >= count) {
            return Ok(Ended::Enough);
        }
    }
}

fn print(event: &Event, pretty: bool) -> anyhow::Result<()> {
    let payload: Value = serde_json::from_slice(&event.raw_body).unwrap_or(Value::Null);
    let time = |time: &Option<prost_types::Timestamp>| {
        let time = time.as_ref()?;
        jiff::Timestamp::new(time.seconds, time.nanos).ok().map(|time| time.to_string())
    };
    let line = json!({
        "id": event.id,
        "cursor": event.cursor,
        "type": event.r#type,
        "workspace_id": event.workspace_id,
        "external_workspace_id": event.external_workspace_id,
        "people_id": event.people_id,
        "resource_id": event.resource_id,
        "occur_time": time(&event.occur_time),
        "receive_time": time(&event.receive_time),
        "origin": event.origin().as_str_name(),
        "payload": payload,
    });
    let mut out = std::io::stdout().lock();
    if pretty {
        serde_json::to_writer_pretty(&mut out, &line)?;
    } else {
        serde_json::to_writer(&mut out, &line)?;
    }
    writeln!(out)?;
    Ok(())
}

fn channel(addr: Option<&str>) -> anyhow::Result<Channel> {
    let setting = config::environment().remove("WELL_GRPC_ADDR").filter(|text| !text.is_empty());
    let text = addr.map(str::to_owned).or(setting).unwrap_or_else(|| "127.0.0.1:50051".to_owned());
    let uri = if text.contains("://") || text.starts_with("unix:") {
        text.clone()
    } else {
        format!("http://{text}")
    };
    let endpoint = Endpoint::from_shared(uri).with_context(|| format!("`{text}` is no address"))?;
    Ok(endpoint.connect_lazy())
}

fn authorized<T>(message: T) -> anyhow::Result<tonic::Request<T>> {
    let mut request = tonic::Request::new(message);
    if let Some(token) = token()? {
        request.metadata_mut().insert("authorization", token);
    }
    Ok(request)
}

/// The gateway's own setting has the token that it asks for.
fn token() -> anyhow::Result<Option<MetadataValue<tonic::metadata::Ascii>>> {
    let mut environment = config::environment();
    let file = environment.remove("WELL_GRPC_TOKENS_FILE").filter(|file| !file.is_empty());
    let tokens = match (environment.remove("WELL_GRPC_TOKENS"), file) {
        (Some(tokens), _) => tokens,
        (None, Some(file)) => {
            std::fs::read_to_string(&file).with_context(|| format!("failed to read {file}"))?
        }
        (None, None) => return Ok(None),
    };
    let first = tokens.split([',', '\n']).map(str::trim).find(|token| !token.is_empty());
    first
        .map(|token| {
            format!("Bearer {token}").parse().context("the token cannot stand in metadata")
        })
        .transpose()
}
