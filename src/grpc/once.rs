//! Creates with a `request_id`: what happened is answered again, what is unknown is said to be.

use bytes::Bytes;
use http::header::AUTHORIZATION;
use prost::Message;
use serde_json::{Map, Value};
use tonic::codegen::http::HeaderMap;

use super::{Rpc, Services};
use crate::error::Error;
use crate::idempotency::{Begun, Sum, Ticket, sum};
use crate::proto::{CreateWebhookRequest, CreateWebhookResponse};
use crate::transcode::table::Binding;
use crate::transcode::{structs, wire};

/// Longest request id, in characters.
const ID_CHARACTERS_MAX: usize = 128;
const CREATE_WEBHOOK: &str = "/well.gateway.v1.WebhookService/CreateWebhook";

/// A request id, and the digest of the request without it.
struct Given {
    id: String,
    request: Sum,
}

/// What is to be done with a request.
pub enum Turn {
    /// It is done without a request id.
    Plain,
    /// It is done, and what comes of it is kept.
    First(Ticket),
    /// It was done, with this response.
    Repeated(Bytes),
}

impl Services {
    /// What is to be done with a unary request.
    ///
    /// # Errors
    /// It must not be done.
    pub(super) async fn turn(
        &self,
        rpc: Rpc,
        request: &Bytes,
        headers: &HeaderMap,
    ) -> Result<Turn, Error> {
        match given(rpc, request)? {
            None => Ok(Turn::Plain),
            Some(given) => Box::pin(self.begin(rpc.path, &given.id, given.request, headers)).await,
        }
    }

    /// Begins a request with an id.
    ///
    /// # Errors
    /// It must not be done.
    pub(super) async fn begin(
        &self,
        rpc: &'static str,
        id: &str,
        request: Sum,
        headers: &HeaderMap,
    ) -> Result<Turn, Error> {
        if id.len() > ID_CHARACTERS_MAX || !id.bytes().all(|byte| byte.is_ascii_graphic()) {
            let text = format!("must be 1 to {ID_CHARACTERS_MAX} ASCII characters without spaces");
            return Err(Error::invalid("request_id", &text));
        }
        let caller = headers.get(AUTHORIZATION).map_or(&[][..], http::HeaderValue::as_bytes);
        let begun = self.requests.begin(&[caller, rpc.as_bytes()], id, request).await?;
        match begun {
            Begun::New(ticket) => Ok(Turn::First(ticket)),
            Begun::Done(response) => Ok(Turn::Repeated(response.into())),
            Begun::Unknown => Err(Error::OutcomeUnknown(id.to_owned())),
            Begun::Running => Err(Error::RequestRunning(id.to_owned())),
            Begun::OtherRequest => Err(other_request(id)),
            Begun::Full => Err(Error::TooMany(
                "too many request ids are remembered: leave it out, or try again tomorrow".into(),
            )),
        }
    }

    /// Keeps what came of a request.
    pub(super) async fn keep(rpc: Rpc, turn: Turn, result: &Result<Bytes, Error>) {
        if let Turn::First(ticket) = turn {
            Box::pin(Self::keep_first(rpc, ticket, result)).await;
        }
    }

    async fn keep_first(rpc: Rpc, ticket: Ticket, result: &Result<Bytes, Error>) {
        match result {
            Ok(response) => ticket.done(&without_secrets(rpc, response)).await,
            // The ticket is dropped: nobody knows.
            Err(error) if error.may_have_happened() => {}
            Err(_) => ticket.undone().await,
        }
    }
}

/// The refusal of an id that another request has.
pub fn other_request(id: &str) -> Error {
    Error::invalid("request_id", &format!("`{id}` was used for another request within a day"))
}

/// The request id of a unary request, when its RPC has one and the request too.
fn given(rpc: Rpc, request: &Bytes) -> Result<Option<Given>, Error> {
    if rpc.path == CREATE_WEBHOOK {
        return webhook(super::decode(request)?);
    }
    let Some(binding) = rpc.binding.filter(|binding| has_request_id(binding)) else {
        return Ok(None);
    };
    let mut fields = wire::decode(binding.request, request)?;
    let id = fields.shift_remove("request_id");
    let id = id.as_ref().and_then(Value::as_str).filter(|id| !id.is_empty());
    let given = |id: &str| {
        let text = sorted(&Value::Object(fields.clone())).to_string();
        Given { id: id.to_owned(), request: sum([text.as_bytes()]) }
    };
    Ok(id.map(given))
}

fn has_request_id(binding: &Binding) -> bool {
    binding.request.named("request_id").is_some()
}

fn webhook(mut request: CreateWebhookRequest) -> Result<Option<Given>, Error> {
    let id = std::mem::take(&mut request.request_id);
    if id.is_empty() {
        return Ok(None);
    }
    // The map's own order is not always the same.
    let headers = request.webhook.as_mut().map(|webhook| std::mem::take(&mut webhook.headers));
    let mut headers: Vec<(String, String)> = headers.unwrap_or_default().into_iter().collect();
    headers.sort();
    let request = sum([request.encode_to_vec().as_slice(), format!("{headers:?}").as_bytes()]);
    Ok(Some(Given { id, request }))
}

/// Keys in order: the order of fields on the wire says nothing.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            let entry = |key: &String| (key.clone(), map.get(key).map(sorted).unwrap_or_default());
            Value::Object(keys.into_iter().map(entry).collect::<Map<_, _>>())
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// A response as it may be kept: a secret in it would lie on disk.
fn without_secrets(rpc: Rpc, response: &Bytes) -> Bytes {
    if rpc.path == CREATE_WEBHOOK {
        let Ok(mut kept) = CreateWebhookResponse::decode(response.clone()) else {
            return Bytes::new();
        };
        let headers = kept.webhooks.iter_mut().flat_map(|webhook| webhook.headers.values_mut());
        headers.for_each(|value| *value = "***".to_owned());
        return kept.encode_to_vec().into();
    }
    match rpc.binding {
        Some(binding) => structs::without_secrets(binding.response, response).into(),
        None => response.clone(),
    }
}
