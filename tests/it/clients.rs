//! The clients of clients/ against the built binary: one table of scenarios for all of them, and
//! their examples as the READMEs run them. Long, and in need of their toolchains: `just clients`.
//!
//! `CLIENTS=go,python` plays only these; those in `REQUIRE_CLIENTS` must not be skipped.

mod examples;
mod lossy;
mod programs;
mod world;

use std::collections::BTreeMap;
use std::time::Duration;

use serde::Deserialize;

use programs::{CLIENTS, Client};
use world::World;

/// The scenarios of clients/conformance/README.md, in its order.
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
/// A program plays all of them in less than a minute; each has a limit of its own inside.
const PROGRAM_LIMIT: Duration = Duration::from_secs(300);

/// What a program says of a scenario.
#[derive(Debug, Deserialize)]
struct Said {
    scenario: String,
    ok: bool,
    #[serde(default)]
    why: String,
}

/// What became of a client's scenarios; none: it was skipped.
type Column = Option<BTreeMap<String, Result<(), String>>>;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs the toolchains of the clients: `just clients`"]
async fn every_client_plays_every_scenario() {
    let mut columns: Vec<(&str, Column)> = Vec::new();
    for client in programs::wanted() {
        let column = match programs::missing(client) {
            Some(tool) => {
                println!("{}: skipped, there is no `{tool}`", client.name);
                None
            }
            None => Some(play(client).await),
        };
        columns.push((client.name, column));
    }
    let (table, failures) = told(&columns);
    println!("\n{table}");
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs the toolchains of the clients: `just clients`"]
async fn every_example_runs_as_its_readme_says() {
    for client in programs::wanted() {
        if let Some(tool) = programs::missing(client) {
            println!("{}: skipped, there is no `{tool}`", client.name);
            continue;
        }
        println!("{}: its example ...", client.name);
        examples::play(client).await;
    }
}

#[test]
fn every_client_of_the_repository_is_in_the_table() {
    let here = std::fs::read_dir("clients").unwrap().map(|entry| entry.unwrap());
    let mut folders: Vec<String> = here
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| name != "conformance")
        .collect();
    folders.sort();
    let mut names = CLIENTS.map(|client| client.name).to_vec();
    names.sort_unstable();
    assert_eq!(folders, names);
    let text = std::fs::read_to_string("clients/conformance/README.md").unwrap();
    for scenario in SCENARIOS {
        assert!(text.contains(&format!("\n| `{scenario}` |")), "{scenario} stands in no README");
    }
}

async fn play(client: &'static Client) -> BTreeMap<String, Result<(), String>> {
    println!("{}: preparing ...", client.name);
    if let Err(why) = programs::prepare(client) {
        return all(&|_| Err(format!("it could not be built: {why}")));
    }
    println!("{}: playing ...", client.name);
    let world = World::start().await;
    let output = programs::run(client, &world.told(), PROGRAM_LIMIT).await;
    world.end().await;
    let said = output.lines().filter_map(|line| serde_json::from_str::<Said>(line).ok());
    let said: BTreeMap<String, Said> = said.map(|said| (said.scenario.clone(), said)).collect();
    all(&|scenario| match said.get(scenario) {
        Some(Said { ok: true, .. }) => Ok(()),
        Some(Said { why, .. }) => Err(why.clone()),
        None => Err("it said nothing".to_owned()),
    })
}

fn all(outcome: &dyn Fn(&str) -> Result<(), String>) -> BTreeMap<String, Result<(), String>> {
    SCENARIOS.iter().map(|scenario| ((*scenario).to_owned(), outcome(scenario))).collect()
}

/// The table, and what did not hold.
fn told(columns: &[(&str, Column)]) -> (String, Vec<String>) {
    let mut failures = Vec::new();
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let mut table =
        format!("| scenario | {} |\n| --- |{}\n", names.join(" | "), " --- |".repeat(names.len()));
    for scenario in SCENARIOS {
        let mut row = format!("| {scenario} |");
        for (name, column) in columns {
            row += match column.as_ref().map(|column| &column[scenario]) {
                None => " skipped |",
                Some(Ok(())) => " ok |",
                Some(Err(why)) => {
                    failures.push(format!("{name}, {scenario}: {why}"));
                    " FAILED |"
                }
            };
        }
        table += &format!("{row}\n");
    }
    (table, failures)
}
