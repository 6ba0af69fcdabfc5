//! What a watcher costs: before traffic, after a burst, stalled by TCP; and ten thousand idle ones.

use std::io::Write;
use std::process::Command;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tonic::transport::Channel;
use well_gateway::proto::WatchEventsRequest;

use super::process::Server;
use super::watchers::watch;

const STREAMS_PER_CONNECTION: usize = 500;
const IDLE: usize = 10_000;
const STALLED: usize = 1_000;
/// 200 kB in events of 600 bytes.
const BURST: usize = 340;

/// Opens so many streams and reads what comes, until it is killed.
pub async fn read(addr: &str, count: usize) {
    let mut streams = Vec::new();
    let endpoint = Channel::from_shared(format!("http://{addr}")).unwrap();
    for at in 0..count.div_ceil(STREAMS_PER_CONNECTION) {
        let channel = endpoint.connect().await.unwrap();
        let own = STREAMS_PER_CONNECTION.min(count - at * STREAMS_PER_CONNECTION);
        let opening = (0..own).map(|_| watch(channel.clone(), WatchEventsRequest::default()));
        streams.extend(join_all(opening).await);
    }
    println!("open");
    std::io::stdout().flush().unwrap();
    let reading = streams.into_iter().map(
        async |mut stream| {
            while let Ok(Some(_)) = stream.message().await {}
        },
    );
    join_all(reading).await;
}

pub async fn measure() -> String {
    let (idle, burst, cpu) = idle().await;
    let stalled = stalled();
    format!(
        "## Memory of a watcher\n\n{STREAMS_PER_CONNECTION} streams a connection, one measurement of all. Goals: 6, 24 and 64 kB; 1 % of a core.\n\n\
         | what | figure |\n| --- | --- |\n\
         | kB for each of {IDLE}, before traffic | {idle:.1} |\n\
         | kB for each of {IDLE}, idle after a burst of 200 kB to each | {burst:.1} |\n\
         | kB for each of {STALLED}, whose process is stopped, after the same burst | {stalled:.1} |\n\
         | % of a core for {IDLE} idle ones, heartbeats every 30 s | {cpu:.2} |\n"
    )
}

async fn idle() -> (f64, f64, f64) {
    let folder = tempfile::tempdir_in("target").unwrap();
    let mut gateway = Server::floor("events", folder.path().to_str().unwrap());
    let before = gateway.memory_mb();
    let readers = Server::floor_of(&["readers", &gateway.addr.to_string(), &IDLE.to_string()]);
    let each = |memory: f64| (memory - before) * 1024.0 / IDLE as f64;
    let opened = each(gateway.memory_mb());
    let cpu = gateway.cpu_micros();
    tokio::time::sleep(Duration::from_secs(60)).await;
    let cpu = (gateway.cpu_micros() - cpu) / 60e6 * 100.0;
    gateway.tell(&format!("{BURST} 16 0"));
    // Everything was sent when nobody computes any more.
    quiet(&gateway).await;
    let after = each(gateway.memory_mb());
    drop(readers);
    (opened, after, cpu)
}

fn stalled() -> f64 {
    let folder = tempfile::tempdir_in("target").unwrap();
    let mut gateway = Server::floor("events", folder.path().to_str().unwrap());
    let before = gateway.memory_mb();
    let readers = Server::floor_of(&["readers", &gateway.addr.to_string(), &STALLED.to_string()]);
    let id = readers.id().to_string();
    assert!(Command::new("kill").args(["-STOP", &id]).status().unwrap().success());
    gateway.tell(&format!("{BURST} 16 0"));
    // Less than the keepalive allows: after that such connections are dropped.
    std::thread::sleep(Duration::from_secs(5));
    let after = gateway.memory_mb();
    drop(readers);
    (after - before) * 1024.0 / STALLED as f64
}

async fn quiet(server: &Server) {
    let begun = Instant::now();
    let mut last = server.cpu_micros();
    loop {
        tokio::time::sleep(Duration::from_secs(2)).await;
        let now = server.cpu_micros();
        if now - last < 40_000.0 {
            return;
        }
        assert!(begun.elapsed() < Duration::from_secs(120), "the burst does not end");
        last = now;
    }
}
