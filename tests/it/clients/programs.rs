//! How each client's program is built and run.

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::binary::Process;

/// A client.
pub(crate) struct Client {
    /// Its folder in clients/.
    pub(crate) name: &'static str,
    /// Without these it cannot be tried.
    tools: &'static [&'static str],
    /// Builds its program, from the repository's root.
    prepare: &'static str,
    /// Runs it.
    run: &'static str,
}

/// All clients.
pub(crate) const CLIENTS: [Client; 5] = [
    Client {
        name: "go",
        tools: &["go"],
        prepare: "cd clients/go && go vet ./... && go build -o ../../target/clients/go/conformance ./conformance",
        run: "target/clients/go/conformance",
    },
    Client {
        name: "python",
        tools: &["python3"],
        prepare: "python3 -m venv target/clients/python && target/clients/python/bin/pip install -q ./clients/python",
        run: "target/clients/python/bin/python clients/python/conformance/main.py",
    },
    Client {
        name: "typescript",
        tools: &["node", "npm"],
        prepare: "cd clients/typescript && npm ci --silent --no-audit --no-fund && npm run --silent build",
        run: "node clients/typescript/dist/conformance/main.js",
    },
    Client {
        name: "java",
        tools: &["javac", "mvn"],
        prepare: "mvn -q -B -f clients/java/pom.xml install dependency:build-classpath",
        run: "java -cp target/clients/java/classes:target/clients/java/test-classes:$(cat target/clients/java/classpath) ai.wellapp.gateway.conformance.Conformance",
    },
    Client {
        name: "rust",
        tools: &["cargo"],
        prepare: "cargo build -q -p well-gateway-client --example conformance",
        run: "target/debug/examples/conformance",
    },
];

fn names(setting: &str) -> Vec<String> {
    let text = std::env::var_os(setting).unwrap_or_default().into_string().unwrap();
    text.split(',').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// Those of `CLIENTS`, or all.
pub(crate) fn wanted() -> impl Iterator<Item = &'static Client> {
    static ALL: [Client; 5] = CLIENTS;
    let names = names("CLIENTS");
    for name in &names {
        assert!(ALL.iter().any(|client| client.name == name), "there is no client `{name}`");
    }
    ALL.iter()
        .filter(move |client| names.is_empty() || names.iter().any(|name| name == client.name))
}

/// The tool that a client lacks here; an end of the test where the client is required.
pub(crate) fn missing(client: &Client) -> Option<&'static str> {
    let is_there = |tool: &str| {
        let found = Command::new("sh").args(["-c", &format!("command -v {tool}")]).output();
        found.is_ok_and(|output| output.status.success())
    };
    let missing = client.tools.iter().copied().find(|tool| !is_there(tool))?;
    let is_required = names("REQUIRE_CLIENTS").iter().any(|name| name == client.name);
    assert!(!is_required, "REQUIRE_CLIENTS has {}, and there is no `{missing}`", client.name);
    Some(missing)
}

fn shell(command: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", command]).stdin(Stdio::null());
    shell
}

/// Builds a client's program.
pub(crate) fn prepare(client: &Client) -> Result<(), String> {
    done(client.prepare)
}

/// Runs a command to its end.
pub(crate) fn done(command: &str) -> Result<(), String> {
    let output = shell(command).output().map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    output.status.success().then_some(()).ok_or_else(|| format!("{command}\n{text}"))
}

/// What a client's program prints; it is ended at the limit.
pub(crate) async fn run(client: &Client, told: &Value, limit: Duration) -> String {
    let mut command = shell(&format!("exec {}", client.run));
    command.env("CONFORMANCE", told.to_string()).stdout(Stdio::piped());
    let mut process = Process(command.spawn().unwrap());
    let mut stdout = process.0.stdout.take().unwrap();
    let reading = tokio::task::spawn_blocking(move || {
        let mut text = String::new();
        stdout.read_to_string(&mut text).map(|_| text).unwrap_or_default()
    });
    match tokio::time::timeout(limit, reading).await {
        Ok(text) => text.unwrap(),
        // Dropping the process ends it, and with it the reading.
        Err(_) => format!("{} did not end in time", client.name),
    }
}

/// Starts a command with its output piped.
pub(crate) fn started(command: &str, gateway: &str) -> Process {
    let mut command = shell(&format!("exec {command}"));
    Process(command.env("GATEWAY", gateway).stdout(Stdio::piped()).spawn().unwrap())
}
