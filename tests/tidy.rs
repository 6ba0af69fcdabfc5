//! House rules that no compiler knows. Each message says how to comply.

#![allow(clippy::unwrap_used, reason = "a rule that cannot be checked is broken")]

use std::fs;
use std::path::Path;

/// Lines of a file without its tests.
const FILE_LINES_MAX: usize = 400;
/// Lines of a function.
const FUNCTION_LINES_MAX: usize = 70;

/// A source file: its path and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The text before the tests at its bottom.
    fn code(&self) -> &str {
        self.text.split("#[cfg(test)]").next().unwrap_or_default()
    }

    fn is_below(&self, folder: &str) -> bool {
        self.path == format!("{folder}.rs") || self.path.starts_with(&format!("{folder}/"))
    }
}

fn files(folders: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    folders.iter().for_each(|folder| collect(Path::new(folder), &mut found));
    assert!(found.len() > 5, "the rules must see the sources");
    found
}

fn collect(path: &Path, found: &mut Vec<File>) {
    if path.is_dir() {
        let mut entries: Vec<_> =
            fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        entries.iter().for_each(|entry| collect(entry, found));
    } else if path.extension().is_some_and(|extension| extension == "rs") {
        let text = fs::read_to_string(path).unwrap();
        found.push(File { path: path.display().to_string(), text });
    }
}

fn all() -> Vec<File> {
    files(
        &["src", "build", "build.rs", "tests", "benches"]
            .map(|folder| folder)
            .into_iter()
            .filter(|folder| Path::new(folder).exists())
            .collect::<Vec<_>>(),
    )
}

/// Every line of code in a folder, with its file and number.
fn forbid(files: &[File], allowed: impl Fn(&File) -> bool, words: &[&str], mend: &str) {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| !allowed(file)) {
        for (number, line) in file.code().lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            if let Some(word) = words.iter().find(|word| !is_comment && line.contains(**word)) {
                broken.push(format!("{}:{}: `{word}`: {mend}", file.path, number + 1));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_file_begins_with_what_lives_in_it() {
    for file in all() {
        assert!(
            file.text.starts_with("//! "),
            "{}: begin it with `//!`: what lives here",
            file.path
        );
    }
}

#[test]
fn files_and_functions_keep_their_limits() {
    for file in files(&["src", "build"]) {
        let count = file.code().lines().count();
        assert!(
            count <= FILE_LINES_MAX,
            "{}: {count} lines: find the noun that parts it",
            file.path
        );
        let lines: Vec<&str> = file.code().lines().collect();
        for (start, line) in lines.iter().enumerate() {
            let indent = &line[..line.len() - line.trim_start().len()];
            let is_function = [
                "fn ",
                "pub fn ",
                "async fn ",
                "pub async fn ",
                "pub(super) fn ",
                "pub(crate) fn ",
            ]
            .iter()
            .any(|begin| line.trim_start().starts_with(begin));
            if is_function {
                let end = lines.iter().skip(start).position(|line| *line == format!("{indent}}}"));
                let count = end.map_or(1, |end| end + 1);
                assert!(
                    count <= FUNCTION_LINES_MAX,
                    "{}:{}: {count} lines: leave the deciding here, move the computing out",
                    file.path,
                    start + 1
                );
            }
        }
    }
}

#[test]
fn source_is_ascii_and_has_no_left_overs() {
    for file in all() {
        let odd = file.text.lines().enumerate().find(|(_, line)| !line.is_ascii());
        assert!(odd.is_none(), "{}: write other letters as escapes: {odd:?}", file.path);
    }
    let own = |file: &File| file.path == "tests/tidy.rs";
    forbid(&all(), own, &["TODO", "FIXME", "todo!(", "dbg!("], "finish it, or write the issue");
}

#[test]
fn no_file_is_a_drawer() {
    for file in all() {
        let name = Path::new(&file.path).file_stem().unwrap().to_str().unwrap();
        let is_drawer =
            ["mod", "utils", "util", "helpers", "common", "core", "types", "imp"].contains(&name);
        assert!(!is_drawer, "{}: name it for what is in it", file.path);
    }
}

/// Resources stand in the protos: code knows one by name only where an exception lives.
#[test]
fn no_code_names_a_resource() {
    let mut resources = Vec::new();
    for entry in std::fs::read_dir("proto/well/gateway/v1").unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let mut message = "";
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("message ") {
                message = name.trim_end_matches(" {");
            }
            if line.contains("options.v1.resource)") {
                resources.push(format!("proto::{message}"));
                resources.push(format!("{message}Service/"));
            }
        }
    }
    assert!(resources.len() > 60, "the protos hold resources");
    let names: Vec<&str> = resources.iter().map(String::as_str).collect();
    let exceptions = [
        "src/special",
        "src/emulator",
        "src/demo.rs",
        "src/grpc.rs",
        "src/grpc/transfer.rs",
        "src/grpc/once.rs",
        "src/grpc/encode.rs",
    ];
    let allowed = |file: &File| exceptions.iter().any(|path| file.path.starts_with(path));
    forbid(&files(&["src"]), allowed, &names, "say it in the proto");
}

#[test]
fn what_has_one_home_stays_there() {
    let sources = files(&["src"]);
    let home = |path: &'static str| move |file: &File| file.path == path;
    forbid(
        &sources,
        |file: &File| file.path == "src/error.rs" || file.path.starts_with("src/error/"),
        &["tonic::Code", " Code::", "(Code::", "[Code::"],
        "statuses are made in error.rs",
    );
    forbid(
        &sources,
        home("src/config.rs"),
        &["std::env::"],
        "the environment is read in config.rs",
    );
    forbid(
        &sources,
        home("src/shutdown.rs"),
        &["tokio::spawn(", "task::spawn("],
        "start tasks by shutdown::Tasks",
    );
}

#[test]
fn nobody_knows_whom_they_must_not_know() {
    let sources = files(&["src"]);
    for (folder, unknown, why) in [
        (
            "src/events",
            &[
                "crate::grpc",
                "crate::rest",
                "crate::webhook",
                "crate::transcode",
                "crate::proto",
                "tonic",
                "axum",
                "http::",
            ][..],
            "the log knows neither HTTP nor gRPC nor Well",
        ),
        (
            "src/rest",
            &["crate::grpc", "crate::transcode", "crate::proto", "tonic", "prost::"],
            "the client knows neither gRPC nor protobuf",
        ),
        (
            "src/transcode",
            &["crate::grpc", "crate::webhook", "crate::events", "tonic", "axum"],
            "the engine knows no server",
        ),
        (
            "src/webhook",
            &["crate::grpc", "crate::proto", "crate::rest", "tonic"],
            "deliveries know the log, not gRPC",
        ),
        (
            "src/emulator",
            &[
                "crate::rest",
                "crate::transcode",
                "crate::proto",
                "crate::special",
                "crate::webhook",
                "crate::grpc",
            ],
            "the emulator would agree with our mistakes",
        ),
    ] {
        forbid(&sources, |file| !file.is_below(folder), unknown, why);
    }
}

#[test]
fn every_guarantee_of_the_stream_is_named_where_callers_read() {
    let proto = fs::read_to_string("proto/well/gateway/v1/events.proto").unwrap();
    for name in
        ["durable", "ordered", "unique", "reliable", "resumable", "bookmarkable", "filtered"]
    {
        assert!(proto.contains(&format!("// - {name}: ")), "events.proto must state `{name}`");
    }
}
