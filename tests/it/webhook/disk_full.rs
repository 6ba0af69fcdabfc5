//! A disk without room: deliveries are refused, never falsely kept; reads go on; it mends itself.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use reqwest::StatusCode;
use tempfile::TempDir;
use well_gateway::events::Position;
use well_gateway::events::log::PageLimit;

use super::story::Story;
use crate::story::skipped;

const MIB: usize = 1024 * 1024;

/// A disk of its own in memory.
struct Disk {
    folder: TempDir,
}

impl Disk {
    /// `None` where nothing may be mounted.
    fn of(size_mib: usize) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={size_mib}m"), "tmpfs"]).arg(folder.path());
        if mount.output().is_ok_and(|output| output.status.success()) {
            return Some(Self { folder });
        }
        skipped("full disks: only root may mount one");
        None
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Something else that takes room.
    fn fill(&self, name: &str, size_mib: usize) {
        let chunk = vec![1; MIB];
        let mut file = std::fs::File::create(self.folder.path().join(name)).unwrap();
        for _ in 0..size_mib {
            if std::io::Write::write_all(&mut file, &chunk).is_err() {
                return;
            }
        }
    }

    fn free(&self, name: &str) {
        std::fs::remove_file(self.folder.path().join(name)).unwrap();
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // What is still open keeps the disk until it ends.
        let _ = Command::new("umount").arg("-l").arg(self.folder.path()).status();
    }
}

fn body(at: usize) -> String {
    let pad = "x".repeat(100_000);
    format!(r#"{{"event":"document.uploaded","data":{{"document_id":"d-{at}","pad":"{pad}"}}}}"#)
}

async fn ids(story: &Story) -> Vec<String> {
    let mut ids = Vec::new();
    let mut after = Position(0);
    loop {
        let limit = PageLimit { events: 100, bytes: usize::MAX };
        let page = story.log.read(after, limit).await.unwrap();
        if page.events.is_empty() {
            return ids;
        }
        ids.extend(page.events.iter().map(|stored| stored.event.resource_id.clone().unwrap()));
        after = page.examined;
    }
}

/// Delivers until one is refused; which were kept.
async fn until_refused(story: &Story, from: usize) -> Vec<String> {
    let mut kept = Vec::new();
    for at in from..from + 5_000 {
        match story.deliver(&body(at)).await.0 {
            StatusCode::OK => kept.push(format!("d-{at}")),
            StatusCode::SERVICE_UNAVAILABLE => return kept,
            other => panic!("{other}"),
        }
    }
    panic!("the disk does not become full");
}

async fn until_kept(story: &Story, at: usize) {
    let begun = Instant::now();
    while story.deliver(&body(at)).await.0 != StatusCode::OK {
        assert!(begun.elapsed() < Duration::from_secs(30), "deliveries are still refused");
        tokio::task::yield_now().await;
    }
}

/// The log takes nothing when it would have to go below its reserve, so the store never meets a
/// full disk.
#[tokio::test(flavor = "multi_thread")]
async fn with_little_room_deliveries_are_refused_until_there_is_more() {
    let Some(disk) = Disk::of(120) else { return };
    let story = Story::in_folder(&disk.data(), 40 * MIB as u64).await;
    assert_eq!(story.deliver(&body(0)).await.0, StatusCode::OK);
    disk.fill("other", 90);
    let (status, answer) = story.deliver(&body(1)).await;
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer["error"], "log_unavailable");
    assert_eq!(ids(&story).await, ["d-0"]);
    disk.free("other");
    assert_eq!(story.deliver(&body(1)).await.0, StatusCode::OK);
    story.end().await;
}

/// Without a reserve the store meets the full disk itself, in whatever it does just then.
#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_met_a_full_disk_is_opened_anew_when_there_is_room() {
    let Some(disk) = Disk::of(120) else { return };
    disk.fill("other", 60);
    check_recovery(&disk, &disk.data()).await;
}

async fn check_recovery(disk: &Disk, data: &Path) {
    let story = Story::in_folder(data, 0).await;
    let mut kept = until_refused(&story, 0).await;
    let refused = kept.len();
    assert!(refused > 0);
    assert_eq!(story.deliver(&body(9_999)).await.0, StatusCode::SERVICE_UNAVAILABLE);
    let read = ids(&story).await;
    assert_eq!(read, kept, "what was answered is there, and can be read meanwhile");
    disk.free("other");
    until_kept(&story, refused).await;
    kept.push(format!("d-{refused}"));
    assert_eq!(story.deliver(&body(0)).await.1["status"], "duplicate");
    assert_eq!(ids(&story).await, kept);
    story.log.verify().await.unwrap();
    story.log.close().await.unwrap();
    story.end().await;
}
