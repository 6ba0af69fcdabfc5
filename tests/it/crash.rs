//! Power cuts at every sync of a run: what was answered is there, once and whole.
//!
//! A run appends in a process of its own under strace. Its record is played on a disk that loses
//! its power at each sync; the log is opened on what is left.

mod damage;
mod disk;
mod trace;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::Timestamp;
use well_gateway::events::log::{self, Config, Log, PageLimit, SegmentLimit, Trim};
use well_gateway::events::{Appended, Event, Identity, Origin, Position};

use self::disk::{Cut, Disk};
use self::trace::Step;
use crate::story::skipped;

/// Tells the process under strace where to write, how many events, and how many at once.
const RUN: &str = "WELL_GATEWAY_TEST_RUN";

fn config(folder: &Path) -> Config {
    Config {
        data_dir: folder.to_owned(),
        account: "https://api.example".to_owned(),
        adopt: false,
        retention: Duration::from_secs(3_600),
        retention_bytes: 4_000_000,
        segment: SegmentLimit { bytes: 300_000, age: Duration::from_secs(3_600) },
        memory: well_gateway::events::tail::Limit::default(),
        reserve_bytes: 0,
    }
}

fn event(at: usize) -> Event {
    Event {
        id: format!("e{at}"),
        event_type: "document.uploaded".to_owned(),
        workspace_id: None,
        external_workspace_id: None,
        people_id: None,
        resource_id: None,
        occur_time: None,
        receive_time: Timestamp::now(),
        origin: Origin::Webhook,
        body: Bytes::from(format!("{{\"at\":{at},\"pad\":\"{}\"}}", "x".repeat(900))),
    }
}

/// Not a test by itself: the process that is recorded.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "the other tests run it in a process of its own"]
async fn recorded_run() {
    let run = std::env::var_os(RUN).unwrap().into_string().unwrap();
    let [folder, event_count, sender_count] = run.split(';').collect::<Vec<_>>()[..] else {
        panic!("{run}");
    };
    let (event_count, sender_count): (usize, usize) =
        (event_count.parse().unwrap(), sender_count.parse().unwrap());
    let log = Log::open(&config(Path::new(folder)), log::Metrics::default()).unwrap();
    let send = async |first: usize| {
        for at in (first..event_count).step_by(sender_count) {
            let appended = log.append(event(at), Identity::by_id()).await.unwrap();
            let Appended::New(position) = appended else { panic!("{appended:?}") };
            say(&format!("{} e{at}\n", position.0));
            if at % 500 == 499 {
                log.trim(Trim::Remove).await.unwrap();
            }
        }
    };
    join_all((0..sender_count).map(send)).await;
    log.close().await.unwrap();
}

/// One line, by one system call.
fn say(line: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    out.write_all(format!("answered {line}").as_bytes()).unwrap();
    out.flush().unwrap();
}

/// Records a run; `None` where strace is not there or may not trace.
fn record(event_count: usize, sender_count: usize) -> Option<(PathBuf, Vec<Step>)> {
    let folder = tempfile::tempdir().unwrap();
    let (data, record) = (folder.path().join("data"), folder.path().join("record"));
    let options = ["-f", "-qq", "-y", "-xx", "-s", "4000000", "--seccomp-bpf"];
    let mut command = Command::new("strace");
    command.args(options).arg("-o").arg(&record).arg("-e").arg(format!("trace={}", trace::CALLS));
    command.arg(std::env::current_exe().unwrap());
    command.args(["--exact", "crash::recorded_run", "--ignored", "--nocapture", "-q"]);
    command.env(RUN, format!("{};{event_count};{sender_count}", data.display()));
    match command.output() {
        Ok(output) if output.status.success() => {
            let text = std::fs::read_to_string(&record).unwrap();
            Some((data.clone(), trace::read(&text, &data)))
        }
        Ok(output)
            if !record.exists() || String::from_utf8_lossy(&output.stderr).contains("ptrace") =>
        {
            skipped("power cuts: strace may not trace here");
            None
        }
        Ok(output) => panic!("{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => {
            skipped(&format!("power cuts: strace cannot be run: {error}"));
            None
        }
    }
}

/// What went wrong at a cut.
#[derive(Debug)]
struct Failure(String);

/// Opens what a cut left and compares it with what had been answered until then.
async fn check(folder: &Path, answered: &BTreeMap<u64, String>) -> Result<(), Failure> {
    let fail = |text: String| Failure(text);
    let log = Log::open(&config(folder), log::Metrics::default())
        .map_err(|error| fail(format!("the log does not open: {error}")))?;
    let report = log.verify().await;
    report.map_err(|error| fail(format!("the log is not sound: {error}")))?;
    let floor = log.floor();
    let mut ids = BTreeSet::new();
    let mut after = Position(floor.0 - 1);
    let mut found = BTreeMap::new();
    loop {
        let limit = PageLimit { events: 1_000, bytes: usize::MAX };
        let page = log.read(after, limit).await.map_err(|error| fail(error.to_string()))?;
        for stored in &page.events {
            let Event { id, body, .. } = &stored.event;
            if !ids.insert(id.clone()) {
                return Err(fail(format!("{id} is there twice")));
            }
            if event(id[1..].parse().unwrap()).body != *body {
                return Err(fail(format!("{id} is damaged")));
            }
            found.insert(stored.position.0, id.clone());
        }
        if page.events.is_empty() {
            break;
        }
        after = page.examined;
    }
    log.close().await.unwrap();
    let lost = answered.range(floor.0..).find(|(position, id)| found.get(position) != Some(id));
    lost.map_or(Ok(()), |(position, id)| {
        Err(fail(format!("{id} was answered at {position} and is not there; head {}", after.0)))
    })
}

/// Plays a record and cuts just before each sync ends, and at the end: what stands between two
/// syncs is judged at the second. How many cuts; the first failure with its cut.
async fn play(
    root: &Path,
    steps: &[Step],
    keeps: impl Fn(usize, &Path) -> bool,
) -> Result<usize, (usize, Cut, Failure)> {
    let mut disk = Disk::new(root);
    let mut answered = BTreeMap::new();
    let mut cut_count = 0;
    for (at, step) in steps.iter().enumerate() {
        if let Step::Said { line } = step
            && let Some((position, id)) =
                line.trim().strip_prefix("answered ").and_then(|rest| rest.split_once(' '))
        {
            answered.insert(position.parse().unwrap(), id.to_owned());
        }
        let Step::Synced { number, path } = step else {
            disk.apply(step);
            continue;
        };
        for cut in [Cut::Dropped, Cut::Torn { seed: at as u64 + 1 }] {
            cut_count += one(&disk, cut, &answered).await.map_err(|error| (at, cut, error))?;
        }
        if keeps(*number, path) {
            disk.apply(step);
        }
    }
    let end = (steps.len(), Cut::Dropped);
    cut_count += one(&disk, end.1, &answered).await.map_err(|error| (end.0, end.1, error))?;
    Ok(cut_count)
}

async fn one(disk: &Disk, cut: Cut, answered: &BTreeMap<u64, String>) -> Result<usize, Failure> {
    let left = tempfile::tempdir().unwrap();
    let data = left.path().join("data");
    std::fs::create_dir(&data).unwrap();
    disk.cut(cut, &data);
    check(&data, answered).await.map(|()| 1)
}

async fn cut_everywhere(event_count: usize, sender_count: usize) {
    let Some((root, steps)) = record(event_count, sender_count) else { return };
    let said = steps.iter().filter(|step| matches!(step, Step::Said { .. })).count();
    assert!(said >= event_count, "the record holds every answer: {said}");
    match play(&root, &steps, |_, _| true).await {
        Ok(cut_count) => {
            let syncs = steps.iter().filter(|step| matches!(step, Step::Synced { .. })).count();
            println!("{event_count} events, {syncs} syncs, {cut_count} power cuts");
        }
        Err((at, cut, failure)) => panic!("at step {at}, {cut:?}: {}", failure.0),
    }
}

#[tokio::test]
async fn a_power_cut_at_any_sync_loses_nothing_that_was_answered() {
    cut_everywhere(1_000, 64).await;
}

#[tokio::test]
#[ignore = "long: `just crash`"]
async fn a_power_cut_at_any_sync_of_a_long_run_loses_nothing_that_was_answered() {
    cut_everywhere(5_000, 32).await;
}

#[tokio::test]
async fn a_sync_that_is_left_out_is_found() {
    let Some((root, steps)) = record(300, 16) else { return };
    let is_journal = |path: &Path| path.extension().is_some_and(|extension| extension == "jnl");
    let failed = play(&root, &steps, |number, path| number < 30 || !is_journal(path)).await;
    let (_, _, failure) = failed.expect_err("a log that does not sync must not pass");
    assert!(failure.0.contains("was answered"), "{}", failure.0);
}
