//! Consumers: positions that the gateway keeps, members that divide the shares, leases, refusals.

use std::collections::BTreeSet;

use tonic::{Code, Status};
use tonic_types::StatusExt;
use well_gateway::emulator::{Args, Generation};
use well_gateway::proto::reset_consumer_request::Start as ResetStart;
use well_gateway::proto::watch_events_request::Start;
use well_gateway::proto::watch_events_response::Message;
use well_gateway::proto::{
    Assigned, CommitCursorRequest, DeleteConsumerRequest, Event, GetConsumerRequest,
    ListConsumersRequest, ListParkedEventsRequest, RejectEventRequest, RejectEventResponse,
    ReplayParkedEventRequest, ResetConsumerRequest, StartPosition, WatchEventsRequest,
};

use crate::story::{Story, Watch};

const CONSUMER: &str = "billing";

fn member(name: &str) -> WatchEventsRequest {
    let (consumer, member) = (CONSUMER.to_owned(), name.to_owned());
    WatchEventsRequest { consumer, member, ..WatchEventsRequest::default() }
}

async fn assigned(watch: &mut Watch) -> Assigned {
    loop {
        if let Message::Assigned(assigned) = watch.next().await.unwrap() {
            return assigned;
        }
    }
}

async fn until_caught_up(watch: &mut Watch) -> Vec<Event> {
    let mut events = Vec::new();
    loop {
        match watch.next().await.unwrap() {
            Message::Event(event) => events.push(event),
            Message::CaughtUp(_) => return events,
            _ => {}
        }
    }
}

fn resources(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.resource_id.as_str()).collect()
}

async fn commit(story: &Story, watch: &Watch, cursor: &str) -> Result<(), Status> {
    let request = CommitCursorRequest {
        consumer: CONSUMER.to_owned(),
        cursor: cursor.to_owned(),
        lease_id: watch.lease_id.clone(),
    };
    story.events().commit_cursor(request).await.map(drop)
}

async fn reject(story: &Story, watch: &Watch, id: &str) -> Result<RejectEventResponse, Status> {
    let request = RejectEventRequest {
        consumer: CONSUMER.to_owned(),
        event_id: id.to_owned(),
        lease_id: watch.lease_id.clone(),
        reason: "the invoice has no number".to_owned(),
    };
    story.events().reject_event(request).await.map(tonic::Response::into_inner)
}

fn reason(status: &Status) -> (Code, String) {
    (status.code(), status.get_error_details().error_info().unwrap().reason.clone())
}

async fn uploads(story: &Story, count: usize) {
    for at in 0..count {
        story.upload(&format!("d{at}"), &format!("w{}", at % 16)).await;
    }
}

#[tokio::test]
async fn what_is_not_committed_comes_again_also_after_a_restart() {
    let mut story = Story::start(Generation::C).await;
    uploads(&story, 5).await;
    let mut watch = story.watch(member("")).await;
    let events = until_caught_up(&mut watch).await;
    assert_eq!(resources(&events), ["d0", "d1", "d2", "d3", "d4"]);
    commit(&story, &watch, &events[1].cursor).await.unwrap();
    drop(watch);
    let mut watch = story.watch(member("")).await;
    let first = assigned(&mut watch).await;
    assert_eq!((first.shares.len(), first.cursor), (64, events[1].cursor.clone()));
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d2", "d3", "d4"]);
    commit(&story, &watch, &events[3].cursor).await.unwrap();
    drop(watch);
    story.restart().await;
    let mut watch = story.watch(member("")).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d4"]);
    story.upload("d5", "w").await;
    assert_eq!(watch.event().await.resource_id, "d5");
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_start_counts_only_while_the_consumer_is_new() {
    let story = Story::start(Generation::C).await;
    story.upload("before", "w").await;
    let latest = Some(Start::StartPosition(StartPosition::Latest.into()));
    let request = WatchEventsRequest { start: latest, ..member("") };
    let mut watch = story.watch(request.clone()).await;
    assert!(until_caught_up(&mut watch).await.is_empty());
    drop(watch);
    story.upload("while away", "w").await;
    let mut watch = story.watch(request).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["while away"]);
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn members_divide_the_workspaces_and_a_leaver_s_part_comes_to_the_others() {
    let story = Story::start(Generation::C).await;
    let mut one = story.watch(member("one")).await;
    assert_eq!(assigned(&mut one).await.shares.len(), 64);
    assert!(until_caught_up(&mut one).await.is_empty());
    let mut two = story.watch(member("two")).await;
    let (of_one, of_two) = (assigned(&mut one).await, assigned(&mut two).await);
    assert_eq!((of_one.shares.len(), of_two.shares.len()), (32, 32));
    let all: BTreeSet<i32> = of_one.shares.iter().chain(&of_two.shares).copied().collect();
    assert_eq!(all.len(), 64);
    assert!(until_caught_up(&mut one).await.is_empty());
    assert!(until_caught_up(&mut two).await.is_empty());

    uploads(&story, 32).await;
    let shown = GetConsumerRequest { consumer: CONSUMER.to_owned() };
    let shown = story.events().get_consumer(shown).await.unwrap().into_inner().consumer.unwrap();
    assert_eq!((shown.members.len(), shown.lag_events), (2, 32));
    // Each gets what is its own, in order; together they get everything once.
    let (mut of_one, mut of_two) = (Vec::new(), Vec::new());
    while of_one.len() + of_two.len() < 32 {
        tokio::select! {
            event = one.event() => of_one.push(event),
            event = two.event() => of_two.push(event),
        }
    }
    let workspaces = |events: &[Event]| -> BTreeSet<String> {
        events.iter().map(|event| event.workspace_id.clone()).collect()
    };
    assert!(!of_one.is_empty() && !of_two.is_empty());
    assert!(workspaces(&of_one).is_disjoint(&workspaces(&of_two)));

    // One commits what it got, two leaves without a word: its part comes to one.
    commit(&story, &one, &of_one.last().unwrap().cursor).await.unwrap();
    let lost = two.lease_id.clone();
    drop(two);
    assert_eq!(assigned(&mut one).await.shares.len(), 64);
    let came = until_caught_up(&mut one).await;
    assert_eq!(resources(&came), resources(&of_two));
    let stale = CommitCursorRequest {
        consumer: CONSUMER.to_owned(),
        cursor: of_two.last().unwrap().cursor.clone(),
        lease_id: lost,
    };
    let status = story.events().commit_cursor(stale).await.unwrap_err();
    assert_eq!(reason(&status), (Code::Aborted, "LEASE_LOST".to_owned()));
    drop(one);
    story.end().await;
}

#[tokio::test]
async fn a_second_stream_of_a_member_takes_over() {
    let story = Story::start(Generation::C).await;
    uploads(&story, 3).await;
    let mut old = story.watch(member("m")).await;
    let events = until_caught_up(&mut old).await;
    let mut new = story.watch(member("m")).await;
    assert_eq!(reason(&old.end().await), (Code::Aborted, "CONSUMER_TAKEN_OVER".to_owned()));
    assert_eq!(resources(&until_caught_up(&mut new).await), ["d0", "d1", "d2"]);
    commit(&story, &new, &events[2].cursor).await.unwrap();
    drop(new);
    story.end().await;
}

#[tokio::test]
async fn a_cursor_that_was_not_sent_under_the_lease_is_not_committed() {
    let story = Story::start(Generation::C).await;
    let mut watch = story.watch(member("")).await;
    assert!(until_caught_up(&mut watch).await.is_empty());
    let mut other = story.watch(WatchEventsRequest::default()).await;
    // The consumer's stream takes nothing beyond what fits its window.
    let pad = "x".repeat(900_000);
    for at in 0..6 {
        let data = serde_json::json!({ "document_id": format!("d{at}"), "pad": pad });
        let body = serde_json::json!({ "event": "document.uploaded", "data": data });
        story.delivered(&body).await;
    }
    let mut cursor = String::new();
    for _ in 0..6 {
        cursor = other.event().await.cursor;
    }
    let status = commit(&story, &watch, &cursor).await.unwrap_err();
    assert_eq!(reason(&status), (Code::FailedPrecondition, "CURSOR_NOT_SENT".to_owned()));
    let status = commit(&story, &watch, "no cursor").await.unwrap_err();
    assert_eq!(reason(&status), (Code::InvalidArgument, "CURSOR_MALFORMED".to_owned()));
    drop((watch, other));
    story.end().await;
}

#[tokio::test]
async fn an_event_that_is_refused_comes_again_until_it_is_parked() {
    let settings = [("WELL_CONSUMER_REFUSALS", "2")];
    let story = Story::with(Args::local(Generation::C), &settings).await;
    uploads(&story, 3).await;
    let mut watch = story.watch(member("")).await;
    let events = until_caught_up(&mut watch).await;
    commit(&story, &watch, &events[0].cursor).await.unwrap();
    let refused = reject(&story, &watch, &events[1].id).await.unwrap();
    assert_eq!((refused.parked, refused.refusal_count), (false, 1));
    assigned(&mut watch).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d1", "d2"]);
    let refused = reject(&story, &watch, &events[1].id).await.unwrap();
    assert_eq!((refused.parked, refused.refusal_count), (true, 2));
    // The stream goes on as it was; a new one does not get the event either.
    commit(&story, &watch, &events[0].cursor).await.unwrap();
    drop(watch);
    let mut watch = story.watch(member("")).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d2"]);
    commit(&story, &watch, &events[2].cursor).await.unwrap();
    let status = reject(&story, &watch, &events[2].id).await.unwrap_err();
    assert_eq!(reason(&status), (Code::FailedPrecondition, "EVENT_COMMITTED".to_owned()));

    let list = ListParkedEventsRequest { consumer: CONSUMER.to_owned(), ..Default::default() };
    let parked = story.events().list_parked_events(list.clone()).await.unwrap().into_inner();
    assert_eq!((parked.total_size, parked.next_page_token.as_str()), (1, ""));
    assert_eq!(parked.parked_events[0].event.as_ref(), Some(&events[1]));
    assert_eq!(parked.parked_events[0].reason, "the invoice has no number");
    let replay = |id: &str| ReplayParkedEventRequest {
        consumer: CONSUMER.to_owned(),
        event_id: id.to_owned(),
    };
    let status = story.events().replay_parked_event(replay("other")).await.unwrap_err();
    assert_eq!(reason(&status), (Code::NotFound, "PARKED_EVENT_NOT_FOUND".to_owned()));
    story.events().replay_parked_event(replay(&events[1].id)).await.unwrap();
    assigned(&mut watch).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d1"]);
    // Until it is committed it comes again, first.
    drop(watch);
    story.upload("d3", "w1").await;
    let mut watch = story.watch(member("")).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d1", "d3"]);
    commit(&story, &watch, &events[1].cursor).await.unwrap();
    drop(watch);
    let mut watch = story.watch(member("")).await;
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d3"]);
    assert_eq!(story.events().list_parked_events(list).await.unwrap().into_inner().total_size, 0);
    drop(watch);
    story.end().await;
}

#[tokio::test]
async fn a_consumer_is_listed_reset_and_deleted() {
    let mut story = Story::start(Generation::C).await;
    uploads(&story, 3).await;
    let mut watch = story.watch(member("")).await;
    let events = until_caught_up(&mut watch).await;
    commit(&story, &watch, &events[2].cursor).await.unwrap();
    let named = |name: &str| GetConsumerRequest { consumer: name.to_owned() };
    let shown = story.events().get_consumer(named(CONSUMER)).await.unwrap().into_inner();
    let shown = shown.consumer.unwrap();
    assert_eq!((shown.lag_events, shown.cursor.as_str()), (0, events[2].cursor.as_str()));
    let status = story.events().get_consumer(named("nobody")).await.unwrap_err();
    assert_eq!(reason(&status), (Code::NotFound, "CONSUMER_NOT_FOUND".to_owned()));

    let start = Some(ResetStart::AfterCursor(events[0].cursor.clone()));
    let reset = ResetConsumerRequest { consumer: CONSUMER.to_owned(), start };
    let shown = story.events().reset_consumer(reset).await.unwrap().into_inner();
    assert_eq!(shown.consumer.unwrap().lag_events, 2);
    assert_eq!(assigned(&mut watch).await.cursor, events[0].cursor);
    assert_eq!(resources(&until_caught_up(&mut watch).await), ["d1", "d2"]);

    let delete = DeleteConsumerRequest { consumer: CONSUMER.to_owned() };
    let status = story.events().delete_consumer(delete.clone()).await.unwrap_err();
    assert_eq!(reason(&status), (Code::FailedPrecondition, "CONSUMER_IN_USE".to_owned()));
    drop(watch);
    story.restart().await;
    for name in ["a", "b"] {
        let request =
            WatchEventsRequest { consumer: name.to_owned(), ..WatchEventsRequest::default() };
        until_caught_up(&mut story.watch(request).await).await;
    }
    let mut request = ListConsumersRequest { page_size: 2, ..ListConsumersRequest::default() };
    let page = story.events().list_consumers(request.clone()).await.unwrap().into_inner();
    assert_eq!((page.consumers.len(), page.total_size), (2, 3));
    request.page_token = page.next_page_token;
    let page = story.events().list_consumers(request).await.unwrap().into_inner();
    assert_eq!(page.consumers[0].consumer, CONSUMER);
    assert_eq!(page.next_page_token, "");
    story.events().delete_consumer(delete).await.unwrap();
    story.restart().await;
    let status = story.events().get_consumer(named(CONSUMER)).await.unwrap_err();
    assert_eq!(status.code(), Code::NotFound);
    story.end().await;
}
