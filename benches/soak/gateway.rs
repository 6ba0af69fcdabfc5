//! The gateway under the soak: the release build, on ports that stay.

use std::io::{BufRead, BufReader};
use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;
use tonic::transport::Channel;

pub const TOKEN: &str = "soak-webhook-token";

pub struct Gateway {
    child: Child,
    grpc: SocketAddr,
    pub webhook: SocketAddr,
    admin: SocketAddr,
    folder: TempDir,
}

impl Drop for Gateway {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Gateway {
    pub fn start() -> Self {
        let [grpc, webhook, admin] = [(); 3]
            .map(|()| TcpListener::bind("127.0.0.1:0").unwrap())
            .map(|it| it.local_addr().unwrap());
        let folder = tempfile::tempdir_in("target").unwrap();
        // A build meanwhile must not change what is measured.
        std::fs::copy("target/release/well-gateway", folder.path().join("well-gateway"))
            .expect("target/release/well-gateway is built first");
        let child = spawn(&folder, [grpc, webhook, admin]);
        Self { child, grpc, webhook, admin, folder }
    }

    /// Ends it by force or gracefully, and starts it on the same folder.
    pub fn restart(&mut self, by_force: bool) {
        let signal = if by_force { "-KILL" } else { "-TERM" };
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        self.child.wait().unwrap();
        self.child = spawn(&self.folder, [self.grpc, self.webhook, self.admin]);
    }

    pub fn channel(&self) -> Channel {
        let endpoint = Channel::from_shared(format!("http://{}", self.grpc)).unwrap();
        endpoint
            .initial_stream_window_size(65_535)
            .initial_connection_window_size(64 * 1024 * 1024)
            .connect_lazy()
    }

    pub fn memory_mb(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let status = status.unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS"));
        line.map_or(0.0, |line| {
            line.split_whitespace().nth(1).unwrap().parse::<f64>().unwrap() / 1024.0
        })
    }

    pub fn cpu_seconds(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap().split(' ').collect();
        (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / 100.0
    }

    pub fn file_count(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.child.id())).map_or(0, Iterator::count)
    }
}

fn spawn(folder: &TempDir, [grpc, webhook, admin]: [SocketAddr; 3]) -> Child {
    let mut command = Command::new(folder.path().join("well-gateway"));
    command.arg("serve").env_clear().stderr(Stdio::piped());
    // Nobody listens there: no call is made.
    command.env("WELL_API_URL", "http://127.0.0.1:9").env("WELL_API_TOKEN", "soak");
    command.env("WELL_GRPC_ADDR", grpc.to_string()).env("WELL_WEBHOOK_ADDR", webhook.to_string());
    command.env("WELL_WEBHOOK_TOKENS", TOKEN).env("WELL_ADMIN_ADDR", admin.to_string());
    command.env("WELL_DATA_DIR", folder.path().join("data")).env("WELL_REPAIR_INTERVAL", "off");
    // So that old events are trimmed while all this runs.
    command.env("WELL_RETENTION_BYTES", "512MiB").env("WELL_LOG", "error");
    let mut child = command.spawn().unwrap();
    // It says nothing at this level when it is ready: its port does.
    let mut lines = BufReader::new(child.stderr.take().unwrap()).lines().map_while(Result::ok);
    std::thread::spawn(move || lines.by_ref().for_each(|line| eprintln!("{line}")));
    let begun = std::time::Instant::now();
    while std::net::TcpStream::connect(grpc).is_err() {
        assert!(begun.elapsed().as_secs() < 30 && child.try_wait().unwrap().is_none(), "not ready");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    child
}
