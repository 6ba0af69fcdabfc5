//! Deliveries over real sockets: what is answered, what is kept, what is written down.

mod disk_full;
mod once;
mod reading;
mod signing;
mod story;

use std::io::{self, Write};
use std::sync::{Arc, Mutex};

use reqwest::StatusCode;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use well_gateway::webhook::BODY_BYTES_MAX;

use self::story::{PATH, Story, TOKEN, TOKEN_HEADER};

const BODY: &str = r#"{"event":"document.uploaded","data":{"document_id":"d-1"}}"#;

#[tokio::test]
async fn a_delivery_sent_twice_is_kept_once() {
    let story = Story::start().await;
    let (status, first) = story.deliver(BODY).await;
    assert_eq!((status, &first["status"]), (StatusCode::OK, &json!("kept")));
    let (status, second) = story.deliver(BODY).await;
    assert_eq!((status, &second["status"]), (StatusCode::OK, &json!("duplicate")));
    assert_eq!(first["event_id"], second["event_id"]);
    let events = story.events().await;
    assert_eq!(events.len(), 1);
    assert_eq!(json!(events[0].id), first["event_id"]);
    assert_eq!(events[0].body, BODY);
    story.end().await;
}

#[tokio::test]
async fn one_event_in_two_forms_is_kept_once() {
    let story = Story::start().await;
    story.deliver(BODY).await;
    let other = r#"{"meta":{"event":"document.uploaded"},
        "data":{"type":"document","id":"d-1","attributes":{"workspace_id":"w"}}}"#;
    assert_eq!(story.deliver(other).await.1["status"], "duplicate");
    story.end().await;
}

#[tokio::test]
async fn an_equal_thin_body_within_the_window_is_kept_once() {
    let story = Story::start().await;
    let thin = r#"{"event":"company.updated","data":{"company_id":"c-1"}}"#;
    assert_eq!(story.deliver(thin).await.1["status"], "kept");
    assert_eq!(story.deliver(thin).await.1["status"], "duplicate");
    story.end().await;
}

#[tokio::test]
async fn an_unreadable_delivery_is_kept_aside() {
    let story = Story::start().await;
    let bodies = [
        ("", "not_json"),
        ("{", "not_json"),
        ("null", "not_an_object"),
        ("[1]", "not_an_object"),
        ("{}", "no_event_name"),
    ];
    for (body, reason) in bodies {
        let (status, answer) = story.deliver(body).await;
        assert_eq!((status, &answer["reason"]), (StatusCode::ACCEPTED, &json!(reason)), "{body}");
    }
    assert!(story.events().await.is_empty());
    assert_eq!(story.dead_letter_count(), bodies.len());
    story.end().await;
}

#[tokio::test]
async fn a_closed_log_sends_deliveries_away() {
    let story = Story::start().await;
    story.log.close().await.unwrap();
    let response = story.post(PATH).header(TOKEN_HEADER, TOKEN).body(BODY).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
    story.end().await;
}

#[tokio::test]
async fn only_a_right_token_opens() {
    let story = Story::start().await;
    let good_path = format!("{PATH}/{TOKEN}");
    let rows: [(&str, &[&str], Result<(), &str>); 9] = [
        (PATH, &[TOKEN], Ok(())),
        (PATH, &["second-token/%"], Ok(())),
        (&good_path, &[], Ok(())),
        (&format!("{PATH}/second-token%2F%25"), &[], Ok(())),
        (&good_path, &[TOKEN], Ok(())),
        (PATH, &[], Err("token_missing")),
        (PATH, &["wrong"], Err("token_wrong")),
        (&good_path, &["wrong"], Err("token_wrong")),
        (PATH, &[TOKEN, ""], Err("token_wrong")),
    ];
    for (path, tokens, expected) in rows {
        let request = story.post(path).body(BODY);
        let request = tokens.iter().fold(request, |it, token| it.header(TOKEN_HEADER, *token));
        let response = request.send().await.unwrap();
        let status = response.status();
        let answer: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
        let error = answer["error"].as_str();
        assert_eq!(expected.err(), error, "{path} {tokens:?}");
        assert_eq!(status == StatusCode::UNAUTHORIZED, error.is_some(), "{path} {tokens:?}");
    }
    story.end().await;
}

#[tokio::test]
async fn without_tokens_everybody_may_deliver() {
    let story = Story::open_to_all().await;
    let response = story.post(PATH).body(BODY).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::OK);
    story.end().await;
}

#[tokio::test]
async fn only_json_is_taken() {
    let story = Story::start().await;
    let rows = [
        ("content-type", "application/json; charset=utf-8", 200),
        ("content-type", "application/vnd.api+json", 200),
        ("content-type", "application/cloudevents+json", 200),
        ("content-type", "text/plain", 415),
        ("content-type", "application/x-www-form-urlencoded", 415),
        ("content-encoding", "identity", 200),
        ("content-encoding", "gzip", 415),
    ];
    for (name, value, status) in rows {
        let request = story.post(PATH).header(TOKEN_HEADER, TOKEN).header(name, value);
        let response = request.body(BODY).send().await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{name}: {value}");
    }
    story.end().await;
}

#[tokio::test]
async fn only_post_to_the_path_is_served() {
    let story = Story::start().await;
    for method in [reqwest::Method::GET, reqwest::Method::PUT, reqwest::Method::DELETE] {
        let response = story.request(method, PATH).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::METHOD_NOT_ALLOWED);
        assert_eq!(response.headers()["allow"], "POST");
        assert!(response.text().await.unwrap().contains("POST"));
    }
    for path in ["/", "/webhooks", "/webhooks/wellness", "/webhooks/well/a/b"] {
        let response =
            story.post(path).header(TOKEN_HEADER, TOKEN).body(BODY).send().await.unwrap();
        assert_eq!(response.status(), StatusCode::NOT_FOUND, "{path}");
    }
    story.end().await;
}

#[tokio::test]
async fn a_body_of_the_limit_passes_and_a_longer_one_does_not() {
    let story = Story::start().await;
    let filler = BODY_BYTES_MAX - BODY.len();
    let (status, _) = story.deliver(&format!("{BODY}{}", " ".repeat(filler))).await;
    assert_eq!(status, StatusCode::OK);
    // Announced: refused before a byte of it is sent.
    let announced = story.head(&format!("content-length: {}", BODY_BYTES_MAX + 1));
    assert!(story.raw(announced.as_bytes()).await.starts_with("HTTP/1.1 413"));
    // Unannounced: refused at the first byte too many.
    let size = BODY_BYTES_MAX + 1;
    let body = " ".repeat(size);
    let chunked = format!("{}{size:x}\r\n{body}\r\n", story.head("transfer-encoding: chunked"));
    assert!(story.raw(chunked.as_bytes()).await.starts_with("HTTP/1.1 413"));
    story.end().await;
}

#[tokio::test]
async fn a_wrong_token_is_refused_before_the_body_is_sent() {
    let story = Story::start().await;
    let head = story.head("content-length: 100").replace(TOKEN, "wrong");
    assert!(story.raw(head.as_bytes()).await.starts_with("HTTP/1.1 401"));
    story.end().await;
}

#[tokio::test]
async fn while_draining_what_has_begun_is_kept_and_what_is_new_sent_away() {
    let story = Story::start().await;
    let mut begun = TcpStream::connect(story.addr).await.unwrap();
    let head = story.head(&format!("content-length: {}\r\nexpect: 100-continue", BODY.len()));
    begun.write_all(head.as_bytes()).await.unwrap();
    // The server asks for the body: the delivery has begun.
    let mut answer = [0; 64];
    let length = begun.read(&mut answer).await.unwrap();
    assert!(answer[..length].starts_with(b"HTTP/1.1 100"));
    story.draining.cancel();
    let response = story.post(PATH).header(TOKEN_HEADER, TOKEN).body(BODY).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(response.headers()["retry-after"], "5");
    begun.write_all(BODY.as_bytes()).await.unwrap();
    let length = begun.read(&mut answer).await.unwrap();
    assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
    assert_eq!(story.events().await.len(), 1);
    drop(begun);
    story.end().await;
}

#[tokio::test]
async fn the_workspace_of_a_thin_body_is_that_of_its_webhook() {
    let story = Story::start().await;
    let thin =
        |id: &str| format!(r#"{{"event":"document.uploaded","data":{{"document_id":"{id}"}}}}"#);
    let post =
        |path: String, body: String| story.post(&path).header(TOKEN_HEADER, TOKEN).body(body);
    // What the gateway learns of a workspace completes what comes after.
    let full = r#"{"event":"document.uploaded","data":{"document_id":"d-0","workspace_id":"w-1","external_workspace_id":"crm 1"}}"#;
    post(PATH.to_owned(), full.to_owned()).send().await.unwrap();
    let by_header = post(PATH.to_owned(), thin("d-1")).header("x-well-gateway-workspace", "w-1");
    by_header.send().await.unwrap();
    post(format!("{PATH}?gateway=g&workspace=w%2D2"), thin("d-2")).send().await.unwrap();
    let named = r#"{"event":"document.uploaded","data":{"document_id":"d-3","external_workspace_id":"crm 1"}}"#;
    let named = post(PATH.to_owned(), named.to_owned()).header("x-well-gateway-workspace", "w-9");
    named.send().await.unwrap();
    post(PATH.to_owned(), thin("d-4")).send().await.unwrap();
    let ids: Vec<_> = story
        .events()
        .await
        .into_iter()
        .map(|event| (event.workspace_id, event.external_workspace_id))
        .collect();
    let pair =
        |well: &str, external: Option<&str>| (Some(well.to_owned()), external.map(str::to_owned));
    let both = pair("w-1", Some("crm 1"));
    assert_eq!(ids, [both.clone(), both.clone(), pair("w-2", None), both, (None, None)]);
    story.end().await;
}

#[tokio::test]
async fn bodies_beyond_the_memory_for_them_are_sent_away() {
    let story = Story::start().await;
    // Each announces a mebibyte and sends nothing of it.
    let head = story.head(&format!("content-length: {BODY_BYTES_MAX}\r\nexpect: 100-continue"));
    let mut held = Vec::new();
    for _ in 0..64 {
        let mut stream = TcpStream::connect(story.addr).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut answer = [0; 64];
        let length = stream.read(&mut answer).await.unwrap();
        assert!(answer[..length].starts_with(b"HTTP/1.1 100"));
        held.push(stream);
    }
    let response = story.post(PATH).header(TOKEN_HEADER, TOKEN).body(BODY).send().await.unwrap();
    assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(response.headers().contains_key("retry-after"));
    // One of them ends, and there is room again.
    let mut one = held.pop().unwrap();
    one.write_all(format!("{BODY}{}", " ".repeat(BODY_BYTES_MAX - BODY.len())).as_bytes())
        .await
        .unwrap();
    let mut answer = [0; 64];
    let length = one.read(&mut answer).await.unwrap();
    assert!(answer[..length].starts_with(b"HTTP/1.1 200"));
    assert_eq!(story.deliver(BODY).await.0, StatusCode::OK);
    drop((held, one));
    story.end().await;
}

#[tokio::test]
async fn every_outcome_is_counted() {
    let story = Story::start().await;
    story.deliver(BODY).await;
    story.deliver(BODY).await;
    story.deliver("{}").await;
    story.post(PATH).body(BODY).send().await.unwrap();
    let text = story.metrics();
    for outcome in ["kept", "duplicate", "dead_letter", "unauthorized"] {
        let line = format!("well_gateway_deliveries_total{{outcome=\"{outcome}\"}} 1\n");
        assert!(text.contains(&line), "{line}{text}");
    }
    assert!(text.contains("well_gateway_deliveries_total{outcome=\"timeout\"} 0\n"), "{text}");
    assert!(text.contains("well_gateway_delivery_seconds_count 4\n"), "{text}");
    story.end().await;
}

#[tokio::test]
async fn neither_token_nor_body_is_ever_logged() {
    let written = Written::default();
    let writer = written.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    // For the whole process: a subscriber of one thread misses lines whose call site another
    // thread has met first. What other stories log meanwhile must not show a secret either.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let story = Story::start().await;
    let body = r#"{"event":"document.uploaded","data":{"document_id":"in-the-body"}}"#;
    for path in [format!("{PATH}/{TOKEN}"), format!("{PATH}/in-the-path"), "/in-the-path".into()] {
        for token in [TOKEN, "in-the-header"] {
            story.post(&path).header(TOKEN_HEADER, token).body(body).send().await.unwrap();
        }
    }
    story.deliver("in-the-body").await;
    story.end().await;
    let text = written.text();
    assert!(
        text.contains("delivery kept as dead letter") && text.contains("token_wrong"),
        "{text}"
    );
    let gateway = |line: &&str| line.contains("well_gateway");
    for line in text.lines().filter(gateway) {
        let shows = [TOKEN, "in-the-body", "in-the-header", "in-the-path"];
        assert!(!shows.iter().any(|secret| line.contains(secret)), "{line}");
    }
}

#[derive(Clone, Default)]
struct Written(Arc<Mutex<Vec<u8>>>);

impl Written {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
