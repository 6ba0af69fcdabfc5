//! One wrong byte anywhere in the folder of a log: it is found, or does no harm.

use std::collections::BTreeMap;
use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use well_gateway::events::log::{self, Config, Log, PageLimit, SegmentLimit};
use well_gateway::events::{Event, Identity, Position};

use super::event;

const EVENT_COUNT: usize = 700;
/// Places that are tried in a file of the log; journals hold everything, and get more.
const PLACES: u64 = 6;
const PLACES_OF_JOURNAL: u64 = 40;

/// What became of a wrong byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Verdict {
    Refused,
    FoundByVerify,
    Harmless,
}

fn config(folder: &Path) -> Config {
    // Large enough for the store to move events from its journal into tables.
    let segment = SegmentLimit { bytes: 5_000_000, age: Duration::from_secs(3_600) };
    Config { segment, ..super::config(folder) }
}

fn large(at: usize) -> Event {
    Event { body: Bytes::from(format!("{at}-{}", "x".repeat(12_000))), ..event(at) }
}

#[tokio::test]
async fn a_wrong_byte_anywhere_is_found_or_does_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let sound = folder.path().join("sound");
    let log = Log::open(&config(&sound), log::Metrics::default()).unwrap();
    for first in (0..EVENT_COUNT).step_by(50) {
        let batch = (first..first + 50).map(|at| log.append(large(at), Identity::by_id()));
        assert!(join_all(batch).await.iter().all(Result::is_ok));
    }
    log.close().await.unwrap();
    drop(log);
    let original = read(&crate::event_log::reopened(&config(&sound))).await.unwrap();
    assert_eq!(original.len(), EVENT_COUNT);
    let mut verdicts: BTreeMap<Verdict, usize> = BTreeMap::new();
    for (path, length) in files(&sound) {
        let is_journal = path.extension().is_some_and(|extension| extension == "jnl");
        let places = if is_journal { PLACES_OF_JOURNAL } else { PLACES };
        for place in 0..places.min(length) {
            let damaged = folder.path().join("damaged");
            copy(&sound, &damaged);
            let target = damaged.join(path.strip_prefix(&sound).unwrap());
            flip(&target, (place * length / places + place % 7).min(length - 1));
            let verdict = judge(&damaged, &original).await;
            *verdicts.entry(verdict).or_default() += 1;
            fs::remove_dir_all(&damaged).unwrap();
        }
    }
    println!("{verdicts:?}");
    assert!(verdicts[&Verdict::Refused] > 40, "{verdicts:?}");
    assert!(verdicts[&Verdict::FoundByVerify] > 0, "{verdicts:?}");
}

/// Panics where damage changes what is read and is not found.
async fn judge(folder: &Path, original: &[Event]) -> Verdict {
    let before = contents(folder);
    let log = match open(folder) {
        Ok(log) => log,
        Err(_) => {
            let after = contents(folder);
            let changed = before.iter().find(|(path, bytes)| after.get(*path) != Some(*bytes));
            let changed = changed.map(|(path, _)| path.display());
            assert!(changed.is_none(), "a log that is refused was changed: {changed:?}");
            return Verdict::Refused;
        }
    };
    if log.verify().await.is_err() {
        return Verdict::FoundByVerify;
    }
    let found = read(&log).await.unwrap();
    assert!(found == original, "{} of {} events are left", found.len(), original.len());
    Verdict::Harmless
}

fn open(folder: &Path) -> Result<Log, log::OpenError> {
    Log::open(&config(folder), log::Metrics::default())
}

async fn read(log: &Log) -> Result<Vec<Event>, log::Error> {
    let mut events = Vec::new();
    let mut after = Position(0);
    loop {
        let page = log.read(after, PageLimit { events: 1_000, bytes: usize::MAX }).await?;
        if page.events.is_empty() {
            return Ok(events);
        }
        events.extend(page.events.iter().map(|stored| stored.event.clone()));
        after = page.examined;
    }
}

/// Files with what they hold before the zeros at their end; locks hold nothing.
fn files(folder: &Path) -> Vec<(PathBuf, u64)> {
    let held = |(path, bytes): (PathBuf, Vec<u8>)| {
        let length = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
        (path, length as u64)
    };
    contents(folder).into_iter().map(held).filter(|(_, length)| *length > 0).collect()
}

fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(contents(&path));
        } else if path.file_name().is_some_and(|name| name != "lock") {
            let mut bytes = fs::read(&path).unwrap();
            bytes.truncate(bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1));
            found.insert(path, bytes);
        }
    }
    found
}

fn copy(from: &Path, to: &Path) {
    let mut copy = std::process::Command::new("cp");
    assert!(copy.args(["-r", "--sparse=always"]).args([from, to]).status().unwrap().success());
}

fn flip(path: &Path, at: u64) {
    let file = OpenOptions::new().read(true).write(true).open(path).unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, at).unwrap();
    file.write_all_at(&[byte[0] ^ 0x41], at).unwrap();
}
