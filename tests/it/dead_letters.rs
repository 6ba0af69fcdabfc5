//! Dead letters by RPC: listed, shown, read again, removed.

use serde_json::json;
use tonic::Code;
use well_gateway::emulator::Generation;
use well_gateway::proto::{
    DeleteDeadLetterRequest, GetDeadLetterRequest, ListDeadLettersRequest, ListEventsRequest,
    RequeueDeadLetterRequest,
};

use crate::story::{Story, TOKEN};

/// Delivers what cannot be read, with a header that a reader looks at.
async fn unreadable(story: &Story, body: &str) {
    let url = format!("http://{}/webhooks/well", story.addresses.webhook.unwrap());
    let request = story.http.post(url).header("x-well-gateway-token", TOKEN);
    let request = request.header("x-well-gateway-workspace", "w-1");
    let response = request.body(body.to_owned()).send().await.unwrap();
    assert_eq!(response.status().as_u16(), 202);
}

#[tokio::test]
async fn a_dead_letter_is_listed_shown_and_read_again() {
    let story = Story::start(Generation::A2).await;
    let nameless = r#"{"data":{"document_id":"d-1"}}"#;
    for body in [nameless, "not json", "[]"] {
        unreadable(&story, body).await;
    }
    let mut events = story.events();
    let first = ListDeadLettersRequest { page_size: 2, ..Default::default() };
    let first = events.list_dead_letters(first).await.unwrap().into_inner();
    assert_eq!((first.dead_letters.len(), first.total_size), (2, 3));
    let token = ListDeadLettersRequest { page_token: first.next_page_token, page_size: 2 };
    let second = events.list_dead_letters(token).await.unwrap().into_inner();
    assert_eq!((second.dead_letters.len(), second.next_page_token.as_str()), (1, ""));
    let all: Vec<_> = first.dead_letters.into_iter().chain(second.dead_letters).collect();
    let reasons: Vec<&str> = all.iter().map(|letter| letter.reason.as_str()).collect();
    assert_eq!(reasons, ["no_event_name", "not_json", "not_an_object"]);
    assert_eq!((all[0].size_bytes, all[0].raw_body.len()), (30, 0));

    let get = |id: &str| GetDeadLetterRequest { dead_letter_id: id.to_owned() };
    let shown = events.get_dead_letter(get(&all[0].id)).await.unwrap().into_inner();
    let shown = shown.dead_letter.unwrap();
    assert_eq!(shown.raw_body, nameless.as_bytes());
    let names: Vec<&String> = shown.headers.keys().collect();
    assert_eq!(names, ["x-well-gateway-workspace"], "no credential is kept");

    let requeue = |id: &str, event_type: &str| RequeueDeadLetterRequest {
        dead_letter_id: id.to_owned(),
        event_type: event_type.to_owned(),
    };
    let refused = events.requeue_dead_letter(requeue(&all[0].id, "")).await.unwrap_err();
    assert_eq!(refused.code(), Code::FailedPrecondition);
    assert!(refused.message().contains("event_type"), "{}", refused.message());
    let done = events.requeue_dead_letter(requeue(&all[0].id, "document.uploaded")).await.unwrap();
    assert!(!done.get_ref().duplicate);
    let listed = events.list_events(ListEventsRequest::default()).await.unwrap().into_inner();
    let event = &listed.events[0];
    assert_eq!(event.id, done.get_ref().event_id);
    assert_eq!((event.resource_id.as_str(), event.workspace_id.as_str()), ("d-1", "w-1"));
    let gone = events.get_dead_letter(get(&all[0].id)).await.unwrap_err();
    assert_eq!(gone.code(), Code::NotFound);

    // The delivery that comes after all is known already.
    let named = json!({ "event": "document.uploaded", "data": { "document_id": "d-1" } });
    assert_eq!(story.deliver(&named).await, 200);
    let count = events.list_events(ListEventsRequest::default()).await.unwrap().into_inner();
    assert_eq!(count.events.len(), 1);

    let delete = |id: &str| DeleteDeadLetterRequest { dead_letter_id: id.to_owned() };
    events.delete_dead_letter(delete(&all[1].id)).await.unwrap();
    assert_eq!(
        events.delete_dead_letter(delete(&all[1].id)).await.unwrap_err().code(),
        Code::NotFound
    );
    for id in ["", "../log.json", "a/b"] {
        let status = events.get_dead_letter(get(id)).await.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument, "{id}");
    }
    story.end().await;
}
