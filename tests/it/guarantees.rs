//! The seven guarantees of events.proto over recorded histories of random traffic.

mod harness;
mod history;
pub(crate) mod proxy;
mod recorder;
mod target;
mod traffic;
mod validators;

use history::History;
use target::Target;
use traffic::Plan;
use validators::VALIDATORS;

/// Runs more, longer and with other seeds: `SEED=7 ROUNDS=200 cargo test --test it guarantees`.
fn plan(rounds: usize, watchers: usize) -> Plan {
    let setting =
        |name: &str| std::env::var_os(name).and_then(|text| text.to_str()?.parse::<u64>().ok());
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let seed = setting("SEED").unwrap_or(u64::from(now.subsec_nanos()));
    let rounds = setting("ROUNDS").map_or(rounds, |rounds| usize::try_from(rounds).unwrap());
    Plan { seed, rounds, watchers }
}

fn judge(plan: Plan, history: &History) {
    let sent: usize = history
        .watchers
        .iter()
        .flat_map(|watcher| &watcher.streams)
        .map(|stream| stream.seen.len())
        .sum();
    let stream_count: usize = history.watchers.iter().map(|watcher| watcher.streams.len()).sum();
    println!(
        "{plan:?}: {} deliveries answered, {} events, {} watchers, {stream_count} streams, {sent} messages",
        history.answered.len(),
        history.log.len(),
        history.watchers.len()
    );
    assert!(history.log.len() > 100 && sent > 1_000, "there was too little to judge");
    for (name, validate) in VALIDATORS {
        if let Err(why) = validate(history) {
            panic!("not {name}: {why}; again with SEED={} ROUNDS={}", plan.seed, plan.rounds);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guarantees_hold_over_cuts_restarts_trims_and_slow_watchers() {
    let plan = plan(30, 40);
    println!("seed {}", plan.seed);
    judge(plan, &traffic::run(plan, Target::in_process().await).await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn guarantees_hold_over_kills_of_the_binary() {
    let plan = plan(20, 40);
    println!("seed {}", plan.seed);
    judge(plan, &traffic::run(plan, Target::binary()).await);
}
