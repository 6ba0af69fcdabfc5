//! Plays the scenarios of clients/conformance with the helper, and prints a line of JSON for each.

mod calls;
mod consumers;
mod events;
mod http;
mod watched;
mod world;

use std::error::Error;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use serde_json::json;

use world::World;

const SCENARIO_LIMIT: Duration = Duration::from_secs(60);

const SCENARIOS: [&str; 15] = [
    "unary",
    "statuses",
    "repeats",
    "deadline",
    "cancel",
    "large_event",
    "deep_event",
    "files",
    "resume",
    "silence",
    "hole",
    "out_of_range",
    "permission_denied",
    "takeover",
    "reject",
];

type Failure = Box<dyn Error + Send + Sync>;
type Outcome = Result<(), Failure>;

/// Ends a scenario with why it did not hold.
macro_rules! ensure {
    ($condition:expr, $($why:tt)*) => {
        if !$condition {
            return Err(format!($($why)*).into());
        }
    };
}
use ensure;

#[tokio::main]
async fn main() -> Outcome {
    let world = World::given().await?;
    for scenario in SCENARIOS {
        let line = match within_limit(scenario, &world).await {
            Ok(()) => json!({ "scenario": scenario, "ok": true }),
            Err(why) => json!({ "scenario": scenario, "ok": false, "why": why.to_string() }),
        };
        println!("{line}");
    }
    Ok(())
}

async fn within_limit(scenario: &str, world: &World) -> Outcome {
    let played = AssertUnwindSafe(play(scenario, world)).catch_unwind();
    match tokio::time::timeout(SCENARIO_LIMIT, played).await {
        Ok(Ok(outcome)) => outcome,
        Ok(Err(_)) => Err("it panicked".into()),
        Err(_) => Err("it did not end in time".into()),
    }
}

async fn play(scenario: &str, world: &World) -> Outcome {
    match scenario {
        "unary" => calls::unary(world).await,
        "statuses" => calls::statuses(world).await,
        "repeats" => calls::repeats(world).await,
        "deadline" => calls::deadline(world).await,
        "cancel" => calls::cancel(world).await,
        "large_event" => events::large_event(world).await,
        "deep_event" => events::deep_event(world).await,
        "files" => calls::files(world).await,
        "resume" => events::resume(world).await,
        "silence" => events::silence(world).await,
        "hole" => events::hole(world).await,
        "out_of_range" => events::out_of_range(world).await,
        "permission_denied" => events::permission_denied(world).await,
        "takeover" => consumers::takeover(world).await,
        "reject" => consumers::reject(world).await,
        _ => Err("there is no such scenario".into()),
    }
}
