//! gRPC-Web: what a browser sends and reads, and which pages may.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf, Bytes};
use prost::Message;
use reqwest::{Method, Response};
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::watch_events_response::Message as Told;
use well_gateway::proto::{
    GetEventLogRequest, GetEventLogResponse, GetWorkspaceRequest, WatchEventsRequest,
    WatchEventsResponse,
};

use crate::story::Story;

const PAGE: &str = "https://app.example.com";
/// The flag of a frame that holds trailers.
const TRAILERS: u8 = 0x80;

async fn story(origins: &str) -> Story {
    let settings = [("WELL_GRPC_WEB_ADDR", "127.0.0.1:0"), ("WELL_GRPC_WEB_ORIGINS", origins)];
    Story::with(Args::local(Generation::C), &settings).await
}

/// A request as the library of a browser makes it.
async fn call(story: &Story, origin: &str, rpc: &str, message: &impl Message) -> Response {
    let bytes = message.encode_to_vec();
    let length = u32::try_from(bytes.len()).unwrap().to_be_bytes();
    let body = [&[0][..], &length, &bytes].concat();
    let url = format!("http://{}/well.gateway.v1.{rpc}", story.addresses.web.unwrap());
    let request = story.http.post(url).header("content-type", "application/grpc-web+proto");
    request.header("origin", origin).header("x-grpc-web", "1").body(body).send().await.unwrap()
}

/// Frames of a body: whether it holds trailers, and what it holds.
fn frames(mut bytes: Bytes) -> Vec<(bool, Bytes)> {
    let mut frames = Vec::new();
    while bytes.has_remaining() {
        let (flag, length) = (bytes.get_u8(), bytes.get_u32() as usize);
        frames.push((flag == TRAILERS, bytes.split_to(length)));
    }
    frames
}

#[tokio::test]
async fn a_page_calls_and_reads_the_answer_and_its_status() {
    let story = story(PAGE).await;
    let response = call(&story, PAGE, "EventService/GetEventLog", &GetEventLogRequest {}).await;
    assert_eq!(response.headers()["access-control-allow-origin"], PAGE);
    assert_eq!(response.headers()["content-type"], "application/grpc-web+proto");
    let frames = frames(response.bytes().await.unwrap());
    assert!(!GetEventLogResponse::decode(frames[0].1.clone()).unwrap().epoch.is_empty());
    assert!(frames[1].0 && frames[1].1.starts_with(b"grpc-status:0"), "{frames:?}");
    story.end().await;
}

#[tokio::test]
async fn a_page_may_read_the_details_of_an_error() {
    let story = story("*").await;
    let request = GetWorkspaceRequest { workspace_id: "nobody".to_owned(), ..Default::default() };
    let response = call(&story, PAGE, "WorkspaceService/GetWorkspace", &request).await;
    let headers = response.headers().clone();
    assert_eq!(headers["access-control-allow-origin"], "*");
    assert_eq!(headers["grpc-status"], "5");
    let exposed = headers["access-control-expose-headers"].to_str().unwrap();
    assert!(exposed.contains("grpc-status-details-bin"), "{exposed}");
    let details = headers["grpc-status-details-bin"].to_str().unwrap().trim_end_matches('=');
    let padded = format!("{details}{}", "=".repeat((4 - details.len() % 4) % 4));
    assert!(STANDARD.decode(padded).unwrap().windows(10).any(|part| part == b"wellapp.ai"));
    story.end().await;
}

#[tokio::test]
async fn only_pages_of_the_setting_may_call() {
    let story = story(&format!("{PAGE}, http://localhost:3000")).await;
    let url =
        format!("http://{}/well.gateway.v1.EventService/GetEventLog", story.addresses.web.unwrap());
    let ask = async |origin: &str| {
        let request = story.http.request(Method::OPTIONS, &url).header("origin", origin);
        let request = request.header("access-control-request-method", "POST");
        let request = request
            .header("access-control-request-headers", "content-type,x-grpc-web,authorization");
        request.send().await.unwrap()
    };
    let allowed = ask("http://localhost:3000").await;
    assert_eq!(allowed.headers()["access-control-allow-origin"], "http://localhost:3000");
    let headers = allowed.headers()["access-control-allow-headers"].to_str().unwrap();
    assert!(headers.contains("authorization") && headers.contains("x-grpc-web"), "{headers}");
    let other = ask("https://elsewhere.example").await;
    assert!(!other.headers().contains_key("access-control-allow-origin"));
    story.end().await;
}

#[tokio::test]
async fn a_page_that_watches_is_told_where_to_go_on_when_the_gateway_drains() {
    let mut story = story(PAGE).await;
    story.upload("d1", "w").await;
    let start = well_gateway::proto::watch_events_request::Start::StartPosition(2);
    let request = WatchEventsRequest { start: Some(start), ..WatchEventsRequest::default() };
    let mut response = call(&story, PAGE, "EventService/WatchEvents", &request).await;
    let mut seen = Vec::new();
    while !seen.iter().any(|told| matches!(told, Told::CaughtUp(_))) {
        seen.extend(told(response.chunk().await.unwrap().unwrap()));
    }
    assert!(matches!(&seen[1], Told::Event(event) if event.resource_id == "d1"), "{seen:?}");
    let drained = story.begin_drain();
    let rest = response.bytes();
    let (drained, rest) = tokio::join!(drained, rest);
    drained.unwrap();
    let frames = frames(rest.unwrap());
    assert!(matches!(told(frame(&frames[0].1))[0], Told::GoingAway(_)));
    assert!(frames[1].0 && frames[1].1.starts_with(b"grpc-status:14"), "{frames:?}");
    story.end().await;
}

fn frame(message: &Bytes) -> Bytes {
    let length = u32::try_from(message.len()).unwrap().to_be_bytes();
    [&[0][..], &length, message].concat().into()
}

fn told(bytes: Bytes) -> Vec<Told> {
    let messages = frames(bytes).into_iter().map(|(_, bytes)| WatchEventsResponse::decode(bytes));
    messages.filter_map(|message| message.unwrap().message).collect()
}

#[tokio::test]
async fn a_page_needs_the_caller_s_token_and_asks_for_leave_without_it() {
    let settings = [
        ("WELL_GRPC_WEB_ADDR", "127.0.0.1:0"),
        ("WELL_GRPC_WEB_ORIGINS", PAGE),
        ("WELL_GRPC_TOKENS", "a-caller-token"),
    ];
    let story = Story::with(Args::local(Generation::C), &settings).await;
    let response = call(&story, PAGE, "EventService/GetEventLog", &GetEventLogRequest {}).await;
    assert_eq!(response.headers()["grpc-status"], "16");
    assert_eq!(response.headers()["access-control-allow-origin"], PAGE);
    story.end().await;
}
