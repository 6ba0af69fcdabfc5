//! Scenarios of one watcher: what comes, and what it takes to keep it coming.

use serde_json::Value;
use tonic::{Code, Status};
use well_gateway_client::error_details;
use well_gateway_client::v1::watch_events_request::Start;
use well_gateway_client::v1::{Event, OnOutOfRange, WatchEventsRequest};

use crate::watched::{Watched, earliest, latest, request};
use crate::world::World;
use crate::{Failure, Outcome, ensure};

pub(crate) async fn large_event(world: &World) -> Outcome {
    let mut watched = Watched::new(&world.gateway, request("large_event", latest()));
    watched.open().await?;
    let x = Value::String("x".repeat(1_000_000));
    let body = world.deliver_with("large_event", 1, &x.to_string()).await?;
    let event = watched.expect(&body).await?;
    ensure!(!event.payload_omitted, "its payload is omitted");
    Ok(())
}

pub(crate) async fn deep_event(world: &World) -> Outcome {
    let mut watched = Watched::new(&world.gateway, request("deep_event", latest()));
    watched.open().await?;
    let event = deep(world, &mut watched, 23).await?;
    ensure!(!event.payload_omitted && event.payload.is_some(), "23 levels have no payload");
    let event = deep(world, &mut watched, 5_000).await?;
    ensure!(event.payload_omitted && event.payload.is_none(), "5,000 levels have a payload");
    Ok(())
}

async fn deep(world: &World, watched: &mut Watched, levels: u32) -> Result<Event, Failure> {
    let x = format!("{}{}", "[".repeat(levels as usize), "]".repeat(levels as usize));
    let body = world.deliver_with("deep_event", levels, &x).await?;
    watched.expect(&body).await
}

pub(crate) async fn resume(world: &World) -> Outcome {
    let bodies = deliver(world, "resume", 300).await?;
    let mut watched = Watched::new(&world.proxied, request("resume", earliest()));
    for (number, body) in (1..).zip(&bodies) {
        watched.expect(body).await?;
        if [50, 100, 150].contains(&number) {
            world.cut().await?;
        }
    }
    for number in 1..=20 {
        if [5, 10, 15].contains(&number) {
            world.cut().await?;
        }
        let body = world.deliver("resume", 300 + number).await?;
        watched.expect(&body).await?;
    }
    watched.expect_nothing().await?;
    ensure!(watched.reconnects() >= 3, "{} reconnects", watched.reconnects());
    Ok(())
}

pub(crate) async fn silence(world: &World) -> Outcome {
    let mut watched = Watched::new(&world.proxied, request("silence", latest()));
    watched.open().await?;
    let body = world.deliver("silence", 1).await?;
    watched.expect(&body).await?;
    world.stall().await?;
    let body = world.deliver("silence", 2).await?;
    let limit = std::time::Duration::from_secs(40);
    tokio::time::timeout(limit, watched.expect(&body)).await??;
    watched.expect_nothing().await
}

pub(crate) async fn hole(world: &World) -> Outcome {
    let bodies = deliver(world, "hole", 10).await?;
    let mut watched = Watched::new(&world.lossy, request("hole", earliest()));
    watched.expect_all(&bodies).await?;
    watched.expect_nothing().await?;
    ensure!(watched.reconnects() >= 1, "the hole was not seen");
    Ok(())
}

pub(crate) async fn out_of_range(world: &World) -> Outcome {
    let malformed = request("out_of_range", Start::AfterCursor("no cursor".to_owned()));
    let status = end(world, malformed).await?;
    ensure_end(&status, Code::InvalidArgument, "CURSOR_MALFORMED")?;
    let mut ahead = request("out_of_range", Start::AfterCursor(world.ahead_cursor.clone()));
    let status = end(world, ahead.clone()).await?;
    ensure_end(&status, Code::OutOfRange, "CURSOR_AHEAD")?;
    let metadata = error_details(&status).metadata;
    let has_both = ["oldest_cursor", "newest_cursor"].iter().all(|key| metadata.contains_key(*key));
    ensure!(has_both, "its metadata is {metadata:?}");

    let body = world.deliver("out_of_range", 1).await?;
    ahead.on_out_of_range = OnOutOfRange::Earliest.into();
    let mut watched = Watched::new(&world.gateway, ahead);
    watched.expect(&body).await?;
    ensure!(watched.gaps() == ["CURSOR_AHEAD"], "its gaps are {:?}", watched.gaps());
    Ok(())
}

pub(crate) async fn permission_denied(world: &World) -> Outcome {
    let mut watched = Watched::new(&world.passthrough, request("permission_denied", latest()));
    let status = watched.end().await?;
    ensure!(status.code() == Code::PermissionDenied, "it ended with {status}");
    ensure!(watched.reconnects() == 0, "it was opened again");
    Ok(())
}

/// How a watch ends that must not be opened again.
async fn end(world: &World, request: WatchEventsRequest) -> Result<Status, Failure> {
    let mut watched = Watched::new(&world.gateway, request);
    let status = watched.end().await?;
    ensure!(watched.reconnects() == 0, "it was opened again");
    Ok(status)
}

fn ensure_end(status: &Status, code: Code, reason: &str) -> Outcome {
    let details = error_details(status);
    ensure!(details.code == code && details.reason == reason, "it ended with {details:?}");
    Ok(())
}

/// Delivers events one after the other, and gives their bytes.
pub(crate) async fn deliver(
    world: &World,
    scenario: &str,
    count: u32,
) -> Result<Vec<String>, Failure> {
    let mut bodies = Vec::new();
    for number in 1..=count {
        bodies.push(world.deliver(scenario, number).await?);
    }
    Ok(bodies)
}
