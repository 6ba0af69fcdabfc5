//! What any store of events must do; shown on the embedded one.

use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::{SignedDuration, Timestamp};
use prometheus_client::registry::Registry;
use well_gateway::events::cursor::CursorError;
use well_gateway::events::log::{
    self, Config, Error, Log, Metrics, OpenError, PageLimit, SegmentLimit, Trim,
};
use well_gateway::events::{Appended, Event, Identity, Origin, Position, Repetition, Source};

const LIMIT: PageLimit = PageLimit { events: 10_000, bytes: usize::MAX };

pub(crate) fn config(folder: &Path) -> Config {
    Config {
        data_dir: folder.to_owned(),
        account: "https://api.example".to_owned(),
        adopt: false,
        retention: Duration::from_secs(3_600),
        retention_bytes: u64::MAX,
        segment: SegmentLimit::default(),
        memory: well_gateway::events::tail::Limit::default(),
        reserve_bytes: 0,
    }
}

pub(crate) fn open(config: &Config) -> Log {
    Log::open(config, Metrics::default()).unwrap()
}

fn event(id: &str) -> Event {
    Event {
        id: id.to_owned(),
        event_type: "document.uploaded".to_owned(),
        workspace_id: Some("w".to_owned()),
        external_workspace_id: None,
        people_id: None,
        resource_id: None,
        occur_time: None,
        receive_time: Timestamp::now(),
        origin: Origin::Webhook,
        body: Bytes::from(format!("{{\"id\":\"{id}\",\"pad\":\"{}\"}}", "x".repeat(900))),
    }
}

pub(crate) async fn append(log: &Log, id: &str) -> Appended {
    log.append(event(id), Identity::by_id()).await.unwrap()
}

async fn ids(log: &Log, after: u64) -> Vec<String> {
    let mut ids = Vec::new();
    let mut position = Position(after);
    loop {
        let page = log.read(position, LIMIT).await.unwrap();
        if page.events.is_empty() {
            return ids;
        }
        ids.extend(page.events.iter().map(|stored| stored.event.id.clone()));
        position = page.examined;
    }
}

fn numbered(range: std::ops::Range<u64>) -> Vec<String> {
    range.map(|at| format!("e{at}")).collect()
}

#[tokio::test]
async fn positions_begin_at_one_and_survive_a_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    assert_eq!(append(&log, "e0").await, Appended::New(Position(1)));
    assert_eq!(append(&log, "e1").await, Appended::New(Position(2)));
    let cursor = log.head_cursor();
    log.close().await.unwrap();
    drop(log);
    let log = reopened(&config(folder.path()));
    assert_eq!(ids(&log, 0).await, numbered(0..2));
    assert_eq!(log.check(&cursor).await.unwrap(), Position(2));
    assert_eq!(append(&log, "e1").await, Appended::Duplicate(Position(2)));
    assert_eq!(append(&log, "e2").await, Appended::New(Position(3)));
}

/// Handles of a log that was dropped end on their own threads; the folder is free soon after.
pub(crate) fn reopened(config: &Config) -> Log {
    when_free(config).unwrap()
}

fn when_free(config: &Config) -> Result<Log, OpenError> {
    let begun = std::time::Instant::now();
    loop {
        match Log::open(config, Metrics::default()) {
            Err(OpenError::InUse(_)) if begun.elapsed() < Duration::from_secs(10) => {
                std::thread::yield_now();
            }
            result => return result,
        }
    }
}

#[tokio::test]
async fn an_event_is_kept_once_also_within_one_batch() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    let appended = join_all((0..64).map(|at| {
        let log = log.clone();
        async move { append(&log, &format!("e{}", at % 8)).await }
    }))
    .await;
    let new_count = appended.iter().filter(|one| matches!(one, Appended::New(_))).count();
    assert_eq!((new_count, log.head()), (8, Position(8)));
}

#[tokio::test]
async fn an_equal_body_is_the_same_event_only_within_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    let window = Duration::from_secs(60);
    let repetition = Repetition::DigestWithin { digest: [7; 16], window };
    let identity = Identity { repetition, ..Identity::by_id() };
    let at = |id: &str, seconds: i64| {
        let receive_time = Timestamp::from_second(1_800_000_000 + seconds).unwrap();
        Event { receive_time, ..event(id) }
    };
    let first = log.append(at("a", 0), identity.clone()).await.unwrap();
    assert_eq!(first, Appended::New(Position(1)));
    let inside = log.append(at("b", 60), identity.clone()).await.unwrap();
    assert_eq!(inside, Appended::Duplicate(Position(1)));
    let outside = log.append(at("c", 61), identity).await.unwrap();
    assert_eq!(outside, Appended::New(Position(2)));
    assert_eq!(log.find("c").await.unwrap().unwrap().position, Position(2));
}

#[tokio::test]
async fn many_appends_share_a_sync() {
    let folder = tempfile::tempdir().unwrap();
    let metrics = Metrics::register(&mut Registry::default());
    let log = Log::open(&config(folder.path()), metrics.clone()).unwrap();
    for round in 0..4 {
        let all = (0..64).map(|at| log.append(event(&format!("{round}-{at}")), Identity::by_id()));
        assert!(join_all(all).await.iter().all(Result::is_ok));
    }
    assert!(metrics.sync_count() < 256, "{} syncs", metrics.sync_count());
}

#[tokio::test]
async fn memory_disk_and_segments_read_as_one_log() {
    let folder = tempfile::tempdir().unwrap();
    let segment = SegmentLimit { bytes: 1_000_000, ..SegmentLimit::default() };
    let log = open(&Config { segment, ..config(folder.path()) });
    for at in 0..6_000 {
        if at % 500 == 499 {
            let batch =
                (at - 499..=at).map(|at| log.append(event(&format!("e{at}")), Identity::by_id()));
            assert!(join_all(batch).await.iter().all(Result::is_ok));
        }
    }
    assert_eq!(ids(&log, 0).await, numbered(0..6_000));
    assert_eq!(ids(&log, 5_990).await, numbered(5_990..6_000));
    assert_eq!(log.read(Position(0), LIMIT).await.unwrap().source, Source::Disk);
    assert_eq!(log.read(Position(5_990), LIMIT).await.unwrap().source, Source::Memory);
    let report = log.verify().await.unwrap();
    assert_eq!(report.event_count, 6_000);
    assert!(report.segment_count > 3);
}

#[tokio::test]
async fn a_page_has_one_event_at_least_and_keeps_its_limits() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    for at in 0..10 {
        append(&log, &format!("e{at}")).await;
    }
    let read = |events, bytes| log.read(Position(0), PageLimit { events, bytes });
    assert_eq!(read(10, 1).await.unwrap().events.len(), 1);
    assert_eq!(read(3, usize::MAX).await.unwrap().events.len(), 3);
    assert_eq!(read(3, usize::MAX).await.unwrap().examined, Position(3));
}

#[tokio::test]
async fn trimming_removes_whole_segments_and_tells_who_reads_behind() {
    let folder = tempfile::tempdir().unwrap();
    let segment = SegmentLimit { bytes: 20_000, ..SegmentLimit::default() };
    let config = Config { segment, retention_bytes: 0, ..config(folder.path()) };
    let log = open(&config);
    append(&log, "e0").await;
    let early = log.head_cursor();
    for at in 1..200 {
        append(&log, &format!("e{at}")).await;
    }
    let planned = log.trim(Trim::DryRun).await.unwrap();
    assert!(planned.segment_count > 0 && planned.floor > Position(1));
    assert_eq!(log.floor(), Position(1), "a dry run removes nothing");
    let done = log.trim(Trim::Remove).await.unwrap();
    assert_eq!((done.segment_count, log.floor()), (planned.segment_count, planned.floor));
    assert!(matches!(log.read(Position(0), LIMIT).await, Err(Error::Trimmed { .. })));
    let Err(CursorError::Trimmed(range)) = log.check(&early).await else { panic!("trimmed") };
    let floor = log.check(&range.oldest).await.unwrap();
    assert_eq!(ids(&log, floor.0).await, numbered(floor.0..200));
    assert!(log.find("e0").await.unwrap().is_none());
    assert_eq!(log.verify().await.unwrap().event_count, 200 - floor.0);
    log.close().await.unwrap();
    drop(log);
    let log = reopened(&config);
    assert_eq!((log.floor(), log.head()), (done.floor, Position(200)));
}

#[tokio::test]
async fn a_time_is_found_by_halving_and_never_goes_back() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    let base = Timestamp::from_second(1_800_000_000).unwrap();
    for (at, seconds) in [0, 10, 5, 20].into_iter().enumerate() {
        let receive_time = base + SignedDuration::from_secs(seconds);
        let event = Event { receive_time, ..event(&format!("e{at}")) };
        log.append(event, Identity::by_id()).await.unwrap();
    }
    for (seconds, position) in [(0, 0), (1, 1), (10, 1), (11, 3), (20, 3), (21, 4)] {
        let time = base + SignedDuration::from_secs(seconds);
        assert_eq!(log.position_before_time(time).await.unwrap(), Position(position), "{seconds}");
    }
}

#[tokio::test]
async fn another_account_and_a_second_opener_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let config = config(folder.path());
    let log = open(&config);
    let second = Log::open(&config, Metrics::default());
    assert!(matches!(second, Err(OpenError::InUse(_))));
    log.close().await.unwrap();
    drop(log);
    let other = Config { account: "https://other.example".to_owned(), ..config.clone() };
    let error = when_free(&other).unwrap_err();
    assert!(error.to_string().contains("--adopt"), "{error}");
    let adopted = reopened(&Config { adopt: true, ..other.clone() });
    adopted.close().await.unwrap();
    drop(adopted);
    drop(reopened(&other));
    assert!(matches!(when_free(&config), Err(OpenError::OtherAccount { .. })));
}

#[tokio::test]
async fn a_log_that_ends_before_its_witness_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let whole = config(&folder.path().join("whole"));
    let log = open(&whole);
    append(&log, "e0").await;
    log.close().await.unwrap();
    drop(log);
    drop(reopened(&whole));
    let older = folder.path().join("older");
    copy(&whole.data_dir, &older);
    let log = reopened(&whole);
    append(&log, "e1").await;
    let lost = log.head_cursor();
    log.close().await.unwrap();
    drop(log);
    drop(reopened(&whole));
    // The store of the older copy under the newer witness: events are missing.
    std::fs::copy(whole.data_dir.join("head"), older.join("head.newer")).unwrap();
    let mixed = folder.path().join("mixed");
    copy(&older, &mixed);
    std::fs::rename(mixed.join("head.newer"), mixed.join("head")).unwrap();
    let error = Log::open(&config(&mixed), Metrics::default()).unwrap_err();
    assert!(matches!(error, OpenError::EndsBeforeWitness { end: 1, witness: 2, .. }), "{error}");
    // A whole older copy opens, and knows that it never held what the cursor saw.
    let restored = reopened(&config(&older));
    assert!(matches!(restored.check(&lost).await, Err(CursorError::Ahead(_))));
    append(&restored, "another").await;
    assert!(matches!(restored.check(&lost).await, Err(CursorError::OtherLog(_))));
}

#[tokio::test]
async fn a_closed_log_takes_nothing_and_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let log = open(&config(folder.path()));
    append(&log, "e0").await;
    log.close().await.unwrap();
    let refused = log.append(event("e1"), Identity::by_id()).await;
    assert!(matches!(refused, Err(log::Error::Closed)));
    assert_eq!(ids(&log, 0).await, numbered(0..1));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
