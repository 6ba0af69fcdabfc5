//! Processes under measurement: started, asked for their CPU, ended.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

use super::{Figures, ROUNDS};

pub const TOKEN: &str = "bench-webhook-token";

/// A server that ends with its measurement.
pub struct Server {
    child: Child,
    pub addr: SocketAddr,
    pub webhook: SocketAddr,
    _folder: Option<TempDir>,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// This program in a role of the floor.
    pub fn floor(role: &str, argument: &str) -> Self {
        Self::floor_of(&[role, argument])
    }

    /// The same with any arguments; its first line is its address, or a word that it is ready.
    pub fn floor_of(arguments: &[&str]) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("--role").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self::of(child, line.trim().parse().unwrap_or_else(|_| ([127, 0, 0, 1], 0).into()))
    }

    /// A process that listens there.
    pub fn of(child: Child, addr: SocketAddr) -> Self {
        Self { child, addr, webhook: addr, _folder: None }
    }

    /// Gives it a line to read.
    pub fn tell(&mut self, line: &str) {
        writeln!(self.child.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The gateway, release build, all features on.
    pub fn gateway(api: SocketAddr) -> Self {
        let folder = tempfile::tempdir_in("target").unwrap();
        let (child, addr, webhook) = start(&folder, api);
        Self { child, addr, webhook, _folder: Some(folder) }
    }

    /// User + system time so far, in microseconds.
    pub fn cpu_micros(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
        let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
        // 100 ticks a second, on every Linux that we know.
        ticks * 10_000.0
    }

    /// Resident memory, in megabytes.
    pub fn memory_mb(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
    }
}

fn free_port() -> SocketAddr {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap()
}

fn start(folder: &TempDir, api: SocketAddr) -> (Child, SocketAddr, SocketAddr) {
    let (grpc, webhook, admin) = (free_port(), free_port(), free_port());
    let mut command = Command::new("target/release/well-gateway");
    command.arg("serve").env_clear().stderr(Stdio::piped());
    command.env("WELL_API_URL", format!("http://{api}")).env("WELL_API_TOKEN", "bench");
    command.env("WELL_GRPC_ADDR", grpc.to_string()).env("WELL_WEBHOOK_ADDR", webhook.to_string());
    command.env("WELL_WEBHOOK_TOKENS", TOKEN).env("WELL_ADMIN_ADDR", admin.to_string());
    command.env("WELL_DATA_DIR", folder.path());
    let mut child = command.spawn().expect("target/release/well-gateway is built first");
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains("\"message\":\"ready\"")), "the gateway is not ready");
    std::thread::spawn(move || lines.for_each(drop));
    (child, grpc, webhook)
}

/// From the start of the process to its word that it is ready, on an empty log.
pub fn start_to_ready() -> String {
    let figures = (0..ROUNDS).map(|_| {
        let folder = tempfile::tempdir_in("target").unwrap();
        let begun = Instant::now();
        let (mut child, ..) = start(&folder, free_port());
        let elapsed = begun.elapsed().as_secs_f64() * 1000.0;
        let _ = child.kill();
        let _ = child.wait();
        elapsed
    });
    let figures = Figures(figures.collect());
    format!(
        "## Start\n\n| what | ms |\n| --- | --- |\n| start to ready, empty log | {} |\n\n\
         The goal of 100 ms is for a log of 1 GB, which was not measured.\n",
        figures.shown(0)
    )
}
