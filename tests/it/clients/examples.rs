//! The examples of examples/onboard-customer, against the demo; the customer is played here.

use std::io::{BufRead, BufReader};
use std::process::{ChildStdout, Stdio};

use reqwest::redirect::Policy;
use serde_json::Value;

use super::programs::{self, Client};
use crate::binary::{Process, binary};
use crate::story::http;

/// What begins each line that an example prints, in their order.
const LINES: [&str; 7] = [
    "workspace ",
    "open this link: ",
    "gmail is active",
    "waiting for a document of ",
    "document ",
    "invoice ",
    "downloaded ",
];

/// The demo, its gateway and its emulator.
struct Demo {
    _process: Process,
    gateway: String,
    well: String,
}

impl Demo {
    fn start() -> Self {
        let mut command = binary();
        command.args(["demo", "--keep-running"]).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
        let mut exported = |name: &str| {
            let prefix = format!("export {name}=");
            let found = lines.find_map(|line| line.trim().strip_prefix(&prefix).map(str::to_owned));
            found.expect("the demo prints its addresses")
        };
        let (gateway, well) = (exported("GATEWAY"), exported("WELL"));
        std::thread::spawn(move || lines.for_each(drop));
        Self { _process: Process(child), gateway, well }
    }

    async fn post(&self, path: &str) -> Value {
        let response = http().post(format!("{}/_emulator/{path}", self.well)).send().await.unwrap();
        assert!(response.status().is_success(), "{path}: {}", response.status());
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
    }

    /// What the customer does when the example has said this.
    async fn customer(&self, line: &str) {
        if let Some(link) = line.strip_prefix("open this link: ") {
            // It leads on to the caller's own page, which is not here.
            drop(rustls::crypto::ring::default_provider().install_default());
            let client = reqwest::Client::builder().redirect(Policy::none()).build().unwrap();
            let status = client.get(link).send().await.unwrap().status();
            assert!(status.is_success() || status.is_redirection(), "{link}: {status}");
        }
        if let Some(id) = line.strip_prefix("waiting for a document of ") {
            let document = self.post(&format!("workspaces/{id}/documents")).await;
            let id = document["id"].as_str().unwrap();
            self.post(&format!("documents/{id}/process")).await;
        }
    }
}

/// The commands of a README that stand in its second block: the first one starts the demo.
fn commands(client: &Client) -> Vec<String> {
    let path = format!("examples/onboard-customer/{}/README.md", client.name);
    let text = std::fs::read_to_string(&path).unwrap();
    let block = text.split("```sh\n").nth(2).and_then(|rest| rest.split("```").next());
    block.expect("the README has its second block").lines().map(str::to_owned).collect()
}

/// Plays a client's example.
pub(crate) async fn play(client: &'static Client) {
    let mut commands = commands(client);
    let last = commands.pop().unwrap();
    commands.iter().for_each(|command| programs::done(command).unwrap());
    let demo = Demo::start();
    let mut process = programs::started(&last, &demo.gateway);
    let mut lines = lines(process.0.stdout.take().unwrap());
    for expected in LINES {
        let line = tokio::time::timeout(super::PROGRAM_LIMIT, lines.recv()).await.unwrap();
        let line = line.unwrap_or_default();
        println!("  {line}");
        assert!(line.starts_with(expected), "{}: `{line}`, not `{expected}`", client.name);
        demo.customer(&line).await;
    }
    assert_eq!(process.ended().await, 0, "{}", client.name);
}

fn lines(stdout: ChildStdout) -> tokio::sync::mpsc::UnboundedReceiver<String> {
    let (sender, receiver) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        let lines = BufReader::new(stdout).lines().map_while(Result::ok);
        lines.for_each(|line| drop(sender.send(line)));
    });
    receiver
}
