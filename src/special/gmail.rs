//! The Gmail connector: the link by which a customer installs it, and its status.
//!
//! Only the routes and the three status words are documented, so the reader takes every plausible
//! answer: a redirect, or JSON with the link or the status under any of a few keys.

use http::header::LOCATION;
use serde_json::Value;

use super::{Error, get};
use crate::proto::{
    GetGmailAccessLinkRequest, GetGmailAccessLinkResponse, GetGmailConnectorRequest,
    GetGmailConnectorResponse, GmailConnector, GmailConnectorStatus,
};
use crate::rest::{self, Answer, Asker, Rest, retry};
use crate::transcode::{Engine, path, response};

/// Keys under which an answer may hold the link.
const LINK_KEYS: &[&str] =
    &["url", "link", "access_url", "access_link", "redirect_url", "authorization_url", "href"];

/// GetGmailAccessLink.
///
/// # Errors
/// Why there is no link.
pub async fn access_link(
    engine: &Engine,
    request: GetGmailAccessLinkRequest,
    asker: &Asker,
) -> Result<GetGmailAccessLinkResponse, Error> {
    let given = [("redirect_url", &request.redirect_url), ("state", &request.state)];
    for (name, value) in given {
        if value.len() > path::VALUE_BYTES_MAX {
            return Err(Error::invalid(
                name,
                &format!("is longer than {} bytes", path::VALUE_BYTES_MAX),
            ));
        }
    }
    let parameters = given.into_iter().filter(|(_, value)| !value.is_empty());
    let parameters = parameters.map(|(name, value)| (name, value.as_str()));
    let path = workspace_path(&engine.rest().config().gmail_access_path, &request.workspace_id)?;
    let call = get(path::with_query(&path, parameters));
    let about = Error::about("Workspace", &request.workspace_id);
    let answer = engine.rest().call(&call, asker).await.map_err(about)?;
    Ok(GetGmailAccessLinkResponse { url: link(&answer)? })
}

/// GetGmailConnector.
///
/// # Errors
/// Why the status is not known.
pub async fn connector(
    engine: &Engine,
    request: GetGmailConnectorRequest,
    asker: &Asker,
) -> Result<GetGmailConnectorResponse, Error> {
    let about = Error::about("Workspace", &request.workspace_id);
    let gmail_connector = match ask(engine.rest(), &request.workspace_id, asker).await? {
        Ok(answer) => {
            let raw = status(&answer)?.word;
            GmailConnector { status: meaning(&raw).into(), raw_status: raw }
        }
        Err(error) if retry::is_gone(&error) => {
            exists(engine, &request.workspace_id, asker).await?;
            let status = GmailConnectorStatus::Inactive.into();
            GmailConnector { status, raw_status: String::new() }
        }
        Err(error) => return Err(about(error)),
    };
    Ok(GetGmailConnectorResponse { gmail_connector: Some(gmail_connector) })
}

/// The status of a connector.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// Well's word.
    pub word: String,
    /// Who installed it, where Well says so.
    pub people_id: Option<String>,
}

/// The word for a connector that Well does not know.
pub const NOT_INSTALLED: &str = "inactive";

/// The status of a workspace's connector, for the gateway itself.
///
/// # Errors
/// Why it is not known.
pub async fn status_of(rest: &Rest, workspace_id: &str, asker: &Asker) -> Result<Status, Error> {
    match ask(rest, workspace_id, asker).await? {
        Ok(answer) => status(&answer),
        Err(error) if retry::is_gone(&error) => {
            Ok(Status { word: NOT_INSTALLED.to_owned(), people_id: None })
        }
        Err(error) => Err(Error::about("Workspace", workspace_id)(error)),
    }
}

/// Whether the slash at the end of the path matters is not documented: on a 404 the other is tried.
async fn ask(
    rest: &Rest,
    workspace_id: &str,
    asker: &Asker,
) -> Result<Result<Answer, rest::Error>, Error> {
    let path = workspace_path(&rest.config().gmail_status_path, workspace_id)?;
    let result = rest.call(&get(path.clone()), asker).await;
    if !is_404(&result) {
        return Ok(result);
    }
    let other = path.strip_suffix('/').map_or_else(|| format!("{path}/"), str::to_owned);
    Ok(rest.call(&get(other), asker).await)
}

fn workspace_path(template: &str, workspace_id: &str) -> Result<String, Error> {
    let segment =
        path::segment(workspace_id).map_err(|text| Error::invalid("workspace_id", &text))?;
    Ok(template.replace("{workspace_id}", &segment))
}

fn is_404(result: &Result<Answer, rest::Error>) -> bool {
    matches!(result, Err(rest::Error::Answered(failure)) if failure.http_status == 404)
}

/// A 404 of the connector may also mean that the workspace is not there.
async fn exists(engine: &Engine, workspace_id: &str, asker: &Asker) -> Result<(), Error> {
    let segment =
        path::segment(workspace_id).map_err(|text| Error::invalid("workspace_id", &text))?;
    let result = engine.rest().call(&get(format!("/v1/workspaces/{segment}")), asker).await;
    let Err(error) = result else { return Ok(()) };
    let found = engine.workspace_by_external_id(workspace_id, asker).await;
    if found.is_ok_and(|found| found.is_some()) {
        return Ok(());
    }
    Err(Error::about("Workspace", workspace_id)(error))
}

fn link(answer: &Answer) -> Result<String, Error> {
    let location = answer.headers.get(LOCATION).and_then(|value| value.to_str().ok());
    if let Some(location) = location.filter(|location| is_address(location)) {
        return Ok(location.to_owned());
    }
    let body: Value = serde_json::from_slice(&answer.body).unwrap_or(Value::Null);
    let places = ["", "/data", "/data/attributes", "/data/links", "/links"];
    let objects = places.iter().filter_map(|place| body.pointer(place));
    let mut texts =
        objects.clone().flat_map(|object| LINK_KEYS.iter().filter_map(|key| object.get(*key)));
    let own = objects.filter(|value| value.is_string());
    let found = texts.by_ref().chain(own).filter_map(Value::as_str).find(|text| is_address(text));
    let missing = || Error::NoLink { expected: LINK_KEYS, found: response::kind(&body) };
    found.map(str::to_owned).ok_or_else(missing)
}

fn is_address(text: &str) -> bool {
    url::Url::parse(text).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn status(answer: &Answer) -> Result<Status, Error> {
    let body = super::json(answer, false)?;
    let places = [
        "/data/attributes/status",
        "/data/status",
        "/attributes/status",
        "/status",
        "/data/0/attributes/status",
    ];
    let raw = places.iter().filter_map(|place| body.pointer(place)).find_map(Value::as_str);
    let missing = || Error::Shape {
        expected: "`status`, a string",
        found: response::kind(body.pointer("/data/attributes").unwrap_or(&body)),
        maybe_done: false,
    };
    let raw = raw.ok_or_else(missing)?;
    let people = ["/data/attributes/people_id", "/data/people_id", "/people_id"];
    let people = people.iter().filter_map(|place| body.pointer(place)).find_map(Value::as_str);
    Ok(Status { word: raw.to_owned(), people_id: people.map(str::to_owned) })
}

/// Newer versions of Well have other words; what has no meaning among the three stays unspecified.
fn meaning(raw: &str) -> GmailConnectorStatus {
    match raw.to_ascii_lowercase().as_str() {
        "active" | "enabled" | "processing" => GmailConnectorStatus::Active,
        "inactive" | "disabled" | "to_configure" | "suspended" => GmailConnectorStatus::Inactive,
        "expired" | "need_reconnect" => GmailConnectorStatus::Expired,
        _ => GmailConnectorStatus::Unspecified,
    }
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, StatusCode};

    use super::*;

    fn answer(body: &str) -> Answer {
        let body = Bytes::copy_from_slice(body.as_bytes());
        Answer { status: StatusCode::OK, headers: HeaderMap::new(), body }
    }

    #[test]
    fn the_link_is_found_in_every_plausible_answer() {
        for body in [
            r#"{"url":"https://x.example/l"}"#,
            r#"{"data":{"link":"https://x.example/l"}}"#,
            r#"{"data":{"type":"t","attributes":{"access_url":"https://x.example/l"}}}"#,
            r#"{"data":{"redirect_url":"https://x.example/l"}}"#,
            r#"{"links":{"href":"https://x.example/l"}}"#,
            r#"{"data":"https://x.example/l"}"#,
            r#""https://x.example/l""#,
        ] {
            assert_eq!(link(&answer(body)).unwrap(), "https://x.example/l", "{body}");
        }
        for body in
            ["", "{}", "[]", r#"{"url":7}"#, r#"{"url":"javascript:alert(1)"}"#, r#"{"url":"x"}"#]
        {
            assert!(link(&answer(body)).is_err(), "{body}");
        }
    }

    #[test]
    fn every_word_of_every_generation_has_its_meaning() {
        use GmailConnectorStatus::{Active, Expired, Inactive, Unspecified};
        for (words, status) in [
            (vec!["active", "enabled", "processing", "ACTIVE"], Active),
            (vec!["inactive", "disabled", "to_configure", "suspended"], Inactive),
            (vec!["expired", "need_reconnect"], Expired),
            (vec!["error", "degraded", "", "new"], Unspecified),
        ] {
            for word in words {
                assert_eq!(meaning(word), status, "{word}");
            }
        }
    }
}
