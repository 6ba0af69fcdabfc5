//! The main job: a customer is onboarded, and their events arrive, over every version of Well that
//! the documentation lets one imagine.

use serde_json::json;
use well_gateway::emulator::{Args, DeliveryForm, Generation, GmailForm, GmailSlash};
use well_gateway::proto::{
    EventFilter, GetGmailAccessLinkRequest, GetGmailConnectorRequest, GmailConnectorStatus,
    Registration, WatchEventsRequest,
};

use crate::story::{Story, Watch};

const CUSTOMER: &str = "customer/\u{fc}1";

#[tokio::test]
async fn a_customer_is_onboarded_in_every_form_of_delivery_of_the_older_generation() {
    for form in
        [DeliveryForm::Flat, DeliveryForm::Nested, DeliveryForm::JsonApi, DeliveryForm::Thin]
    {
        onboard(Args { delivery_form: form, ..Args::local(Generation::A2) }).await;
    }
}

#[tokio::test]
async fn a_customer_is_onboarded_in_every_form_of_delivery_of_the_newer_generation() {
    for form in
        [DeliveryForm::Flat, DeliveryForm::Nested, DeliveryForm::JsonApi, DeliveryForm::Thin]
    {
        onboard(Args { delivery_form: form, ..Args::local(Generation::C) }).await;
    }
}

#[tokio::test]
async fn a_customer_is_onboarded_with_every_answer_of_the_gmail_routes() {
    for gmail_form in [GmailForm::Json, GmailForm::JsonApi, GmailForm::Redirect] {
        for gmail_slash in [GmailSlash::Either, GmailSlash::Required, GmailSlash::Refused] {
            onboard(Args { gmail_form, gmail_slash, ..Args::local(Generation::C) }).await;
        }
    }
}

async fn onboard(args: Args) {
    let generation = args.generation;
    let story = Story::with(args, &[]).await;
    let workspace = story.workspace(CUSTOMER).await;
    let answer = story.subscribed(&workspace.id).await;
    let (webhooks, rejected) = match generation {
        Generation::A2 => (1, 0),
        Generation::C => (2, 4),
    };
    assert_eq!((answer.webhooks.len(), answer.rejected_events.len()), (webhooks, rejected));
    let filter =
        EventFilter { external_workspace_ids: vec![CUSTOMER.to_owned()], ..EventFilter::default() };
    let mut watch =
        story.watch(WatchEventsRequest { filter: Some(filter), ..Default::default() }).await;
    gmail(&story).await;
    events(&story, &mut watch, generation, &workspace.id).await;
    drop(watch);
    story.end().await;
}

async fn gmail(story: &Story) {
    assert_eq!(status(story).await, GmailConnectorStatus::Inactive);
    let request = GetGmailAccessLinkRequest {
        workspace_id: CUSTOMER.to_owned(),
        redirect_url: "http://127.0.0.1:1/done?a=1&b=\u{e9}".to_owned(),
        state: "a+b & c=\u{fc}".to_owned(),
    };
    let link = story.connectors().get_gmail_access_link(request.clone()).await.unwrap();
    let link: url::Url = link.into_inner().url.parse().unwrap();
    let query: Vec<(String, String)> = link.query_pairs().into_owned().collect();
    assert!(query.contains(&("state".to_owned(), request.state)), "{link}");
    assert!(query.contains(&("redirect_url".to_owned(), request.redirect_url)), "{link}");
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    client.build().unwrap().get(link).send().await.unwrap();
    assert_eq!(status(story).await, GmailConnectorStatus::Active);
}

async fn status(story: &Story) -> GmailConnectorStatus {
    let request = GetGmailConnectorRequest { workspace_id: CUSTOMER.to_owned() };
    let response = story.connectors().get_gmail_connector(request).await.unwrap().into_inner();
    response.gmail_connector.unwrap().status()
}

async fn events(story: &Story, watch: &mut Watch, generation: Generation, workspace_id: &str) {
    let at = format!("workspaces/{workspace_id}");
    let document = story.customer("POST", &format!("{at}/documents"), json!({})).await;
    expect(watch, "document.uploaded", workspace_id).await;
    let document = document["id"].as_str().unwrap().to_owned();
    story.customer("POST", &format!("documents/{document}/process"), json!({})).await;
    expect(watch, "document.processed", workspace_id).await;
    if generation == Generation::C {
        return;
    }
    let company = story.customer("POST", &format!("{at}/companies"), json!({})).await;
    expect(watch, "company.created", workspace_id).await;
    let company = format!("companies/{}", company["id"].as_str().unwrap());
    story.customer("PATCH", &company, json!({ "name": "Other" })).await;
    expect(watch, "company.updated", workspace_id).await;
    story.customer("DELETE", &company, json!(null)).await;
    expect(watch, "company.deleted", workspace_id).await;
    story.customer("DELETE", &format!("documents/{document}"), json!(null)).await;
    expect(watch, "document.deleted", workspace_id).await;
}

async fn expect(watch: &mut Watch, event_type: &str, workspace_id: &str) {
    let event = watch.event().await;
    assert_eq!(event.r#type, event_type);
    assert_eq!(event.workspace_id, workspace_id);
    assert_eq!(event.external_workspace_id, CUSTOMER);
    assert!(!event.people_id.is_empty() && !event.resource_id.is_empty());
    assert!(event.payload.is_some() && !event.payload_omitted);
}

#[tokio::test]
async fn a_new_workspace_says_that_the_gateway_keeps_no_webhook_for_it() {
    let story = Story::start(Generation::C).await;
    let workspace =
        well_gateway::proto::Workspace { name: Some("A".to_owned()), ..Default::default() };
    let request = well_gateway::proto::CreateWorkspaceRequest {
        workspace: Some(workspace),
        ..Default::default()
    };
    let response = story.workspaces().create_workspace(request).await.unwrap().into_inner();
    assert_eq!(response.registration(), Registration::Off);
    story.end().await;
}
