//! The Gmail connector: its link, its status, and the page that the link leads to.

use serde_json::{Value, json};

use super::super::schema::Flaw;
use super::super::state;
use super::super::{GmailForm, GmailSlash, Vendor};
use super::{Answer, Asked, Result, workspaces};

pub fn access(vendor: &Vendor, id: &str, asked: &Asked) -> Result {
    if let Some(unknown) =
        asked.query.keys().find(|name| !["redirect_url", "state"].contains(&name.as_str()))
    {
        return Err(Flaw::new(unknown, "unrecognized key").into());
    }
    let id = vendor.state().workspace(id).ok_or_else(workspaces::missing)?.id.clone();
    let mut link = format!("http://{}/install/{id}", vendor.addr());
    if let Ok(mut url) = url::Url::parse(&link) {
        if !asked.query.is_empty() {
            url.query_pairs_mut().extend_pairs(&asked.query);
        }
        link = url.to_string();
    }
    Ok(match vendor.args.gmail_form {
        GmailForm::Json => Answer::Json(200, json!({ "url": link })),
        GmailForm::JsonApi => {
            Answer::data(200, json!({ "type": "connector_access", "attributes": { "link": link } }))
        }
        GmailForm::Redirect => Answer::Redirect(link),
    })
}

/// `rest` is empty without a slash at the end, and one empty piece with it.
pub fn status(vendor: &Vendor, id: &str, rest: &[&str]) -> Result {
    let fits = match (vendor.args.gmail_slash, rest) {
        (GmailSlash::Either, [] | [""])
        | (GmailSlash::Required, [""])
        | (GmailSlash::Refused, []) => true,
        (GmailSlash::Either | GmailSlash::Required | GmailSlash::Refused, _) => false,
    };
    if !fits {
        return Err(Answer::error(404, "NOT_FOUND", "There is no such route."));
    }
    let mut state = vendor.state();
    let workspace = state.workspace(id).ok_or_else(workspaces::missing)?;
    let Some((status, people_id)) = workspace.gmail.clone() else {
        return Err(Answer::not_found("CONNECTOR_NOT_FOUND"));
    };
    Ok(match vendor.args.gmail_form {
        GmailForm::Json => Answer::Json(200, json!({ "status": status, "people_id": people_id })),
        GmailForm::JsonApi | GmailForm::Redirect => Answer::data(
            200,
            json!({ "type": "connector", "id": "gmail", "attributes": { "status": status } }),
        ),
    })
}

/// What the customer's browser meets: the connector is installed, and they are sent on.
pub fn install(vendor: &Vendor, id: &str, asked: &Asked) -> Answer {
    if set_status(vendor, id, "active").is_none() {
        return workspaces::missing();
    }
    match asked.query.get("redirect_url").and_then(|url| url::Url::parse(url).ok()) {
        Some(mut url) => {
            if let Some(state) = asked.query.get("state") {
                url.query_pairs_mut().append_pair("state", state);
            }
            Answer::Redirect(url.into())
        }
        None => Answer::Json(200, json!({ "installed": true })),
    }
}

/// Sets the connector's status; the first installation makes a person.
pub fn set_status(vendor: &Vendor, id: &str, status: &str) -> Option<Value> {
    let mut state = vendor.state();
    let workspace = state.workspace(id)?;
    let people_id = workspace.gmail.take().map_or_else(state::id, |(_, people_id)| people_id);
    workspace.gmail = Some((status.to_owned(), people_id.clone()));
    Some(json!({ "workspace_id": workspace.id, "status": status, "people_id": people_id }))
}
