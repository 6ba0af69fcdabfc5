//! Webhooks in both generations of Well's routes behind one service.
//!
//! It promises: what stands already is kept, not doubled; an event that Well refuses is reported
//! and stops no other; the gateway's own token is in no answer.

mod create;
mod generation;
pub mod kept;
mod shape;

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use super::{Error, get};
use crate::proto::{
    DeleteWebhookRequest, DeleteWebhookResponse, GetWebhookRequest, GetWebhookResponse,
    ListWebhooksRequest, ListWebhooksResponse, UpdateWebhookRequest, UpdateWebhookResponse,
    Webhook,
};
use crate::rest::{self, Answer, Asker, Call};
use crate::transcode::{Drift, Engine, envelope, page, path};
use crate::webhook;
use generation::Generation;

/// Serves the RPCs of WebhookService. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Webhooks {
    engine: Engine,
    own: Arc<webhook::Config>,
    generation: generation::Probe,
}

/// Whose webhooks are meant.
#[derive(Clone, Debug, Default)]
struct Scope {
    well_id: Option<String>,
    external_id: Option<String>,
}

impl Webhooks {
    /// Serves through this engine; `own` says what this gateway's own webhook looks like.
    pub fn new(engine: Engine, own: Arc<webhook::Config>) -> Self {
        let generation = generation::Probe::new(engine.rest().config().webhook_api);
        Self { engine, own, generation }
    }

    /// GetWebhook.
    ///
    /// # Errors
    /// Why there is no webhook to show.
    pub async fn get(
        &self,
        request: GetWebhookRequest,
        asker: &Asker,
    ) -> Result<GetWebhookResponse, Error> {
        let scope = self.scope(Some(&request.workspace_id), None, asker).await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let call = get(target(generation, Some(&request.webhook_id), &scope, &[])?);
        let about = Error::about("Webhook", &request.webhook_id);
        let answer = self.engine.rest().call(&call, asker).await.map_err(about)?;
        Ok(GetWebhookResponse { webhook: Some(self.read_one(&answer, &scope, false)?) })
    }

    /// ListWebhooks.
    ///
    /// # Errors
    /// Why there is no list.
    pub async fn list(
        &self,
        request: ListWebhooksRequest,
        asker: &Asker,
    ) -> Result<ListWebhooksResponse, Error> {
        let scope = self.scope(Some(&request.workspace_id), None, asker).await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let size = Map::from_iter([("page_size".to_owned(), Value::from(request.page_size))]);
        if request.page_size < 0 {
            return Err(Error::invalid("page_size", "is negative: 0 takes the default"));
        }
        let size = page::size(&size);
        let (webhooks, next, total) = self
            .page(generation, &scope, size, Some(&request.page_token), asker)
            .await
            .map_err(Error::about("Webhook", ""))??;
        let next_page_token = next.unwrap_or_default();
        Ok(ListWebhooksResponse {
            webhooks,
            next_page_token,
            total_size: total.unwrap_or_default(),
        })
    }

    /// UpdateWebhook.
    ///
    /// # Errors
    /// Why nothing was changed.
    pub async fn update(
        &self,
        request: UpdateWebhookRequest,
        asker: &Asker,
    ) -> Result<UpdateWebhookResponse, Error> {
        let webhook = request.webhook.unwrap_or_default();
        let scope = self
            .scope(webhook.workspace_id.as_deref(), webhook.external_workspace_id.as_deref(), asker)
            .await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let paths = request.update_mask.map(|mask| mask.paths).filter(|paths| !paths.is_empty());
        let headers = self.unmasked(&webhook);
        let attributes = shape::changes(generation, &webhook, headers, paths.as_deref())?;
        let answer = self.patch(generation, &webhook.id, attributes, &scope, asker).await?;
        Ok(UpdateWebhookResponse { webhook: Some(self.read_one(&answer, &scope, true)?) })
    }

    /// DeleteWebhook.
    ///
    /// # Errors
    /// Why it was not deleted.
    pub async fn delete(
        &self,
        request: DeleteWebhookRequest,
        asker: &Asker,
    ) -> Result<DeleteWebhookResponse, Error> {
        let scope = self.scope(Some(&request.workspace_id), None, asker).await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let target = target(generation, Some(&request.webhook_id), &scope, &[])?;
        let call = Call {
            method: Method::DELETE,
            target,
            body: None,
            repeatable: true,
            idempotency_key: None,
        };
        let about = Error::about("Webhook", &request.webhook_id);
        self.engine.rest().call(&call, asker).await.map_err(about)?;
        Ok(DeleteWebhookResponse {})
    }

    async fn scope(
        &self,
        id: Option<&str>,
        external_id: Option<&str>,
        asker: &Asker,
    ) -> Result<Scope, Error> {
        let given = |id: Option<&str>| id.filter(|id| !id.is_empty()).map(str::to_owned);
        match (given(id), given(external_id)) {
            (None, None) => Ok(Scope::default()),
            (Some(_), Some(_)) => {
                let text = "stands beside external_workspace_id: give one of the two";
                Err(Error::invalid("webhook.workspace_id", text))
            }
            (Some(id), None) => {
                let well_id = super::well_workspace_id(&self.engine, &id, asker).await?;
                let external_id = (well_id != id).then_some(id);
                Ok(Scope { well_id: Some(well_id), external_id })
            }
            (None, Some(id)) => {
                let found = self.engine.workspace_by_external_id(&id, asker).await;
                let found = found.map_err(Error::about("Workspace", &id))?;
                let text = format!("`{id}` is no known external_workspace_id");
                let well_id =
                    found.ok_or_else(|| Error::invalid("webhook.external_workspace_id", &text))?;
                Ok(Scope { well_id: Some(well_id), external_id: Some(id) })
            }
        }
    }

    async fn patch(
        &self,
        generation: Generation,
        id: &str,
        attributes: Map<String, Value>,
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Answer, Error> {
        let body = json!({ "data": { "type": "webhook", "id": id, "attributes": attributes } });
        let call = Call {
            method: Method::PATCH,
            target: target(generation, Some(id), scope, &[])?,
            body: Some(Bytes::from(body.to_string())),
            repeatable: true,
            idempotency_key: None,
        };
        let answer = self.engine.rest().call(&call, asker).await;
        answer.map_err(|error| match &error {
            rest::Error::Answered(failure) if failure.path.is_some() => {
                let field = failure.path.as_deref().map(shape::field_of);
                Error::Call { error, field, resource: None }
            }
            _ => Error::about("Webhook", id)(error),
        })
    }

    async fn page(
        &self,
        generation: Generation,
        scope: &Scope,
        size: i64,
        token: Option<&str>,
        asker: &Asker,
    ) -> Result<Result<Page, Error>, rest::Error> {
        let page = self.raw_page(generation, scope, size, token, asker).await?;
        Ok(page.map(|(webhooks, next, total)| {
            (webhooks.into_iter().map(|webhook| self.masked(webhook)).collect(), next, total)
        }))
    }

    async fn raw_page(
        &self,
        generation: Generation,
        scope: &Scope,
        size: i64,
        token: Option<&str>,
        asker: &Asker,
    ) -> Result<Result<Page, Error>, rest::Error> {
        let size = size.to_string();
        let mut parameters = vec![("limit", size.as_str())];
        parameters.extend(token.filter(|token| !token.is_empty()).map(|token| ("cursor", token)));
        let target = generation.collection(scope.well_id.as_deref(), &parameters);
        let answer = self.engine.rest().call(&get(target), asker).await?;
        Ok(self.read_page(&answer, generation, scope))
    }

    fn read_page(
        &self,
        answer: &Answer,
        generation: Generation,
        scope: &Scope,
    ) -> Result<Page, Error> {
        let body = super::json(answer, false)?;
        let mut drift = Drift::default();
        let mut webhooks = shape::list(&body, &mut drift)?;
        self.engine.count(drift);
        if generation == Generation::Webhooks && scope.well_id.is_some() {
            // The older routes know no scope: what names another workspace is not asked for.
            webhooks.retain(|webhook| webhook.workspace_id == scope.well_id);
        }
        webhooks
            .iter_mut()
            .for_each(|webhook| webhook.external_workspace_id.clone_from(&scope.external_id));
        let (next, total) = envelope::page(&body);
        Ok((webhooks, next, total))
    }

    fn read_one(&self, answer: &Answer, scope: &Scope, maybe_done: bool) -> Result<Webhook, Error> {
        let body = super::json(answer, maybe_done)?;
        let mut drift = Drift::default();
        let mut webhook = shape::one(envelope::data(&body), maybe_done, &mut drift)?;
        self.engine.count(drift);
        webhook.external_workspace_id.clone_from(&scope.external_id);
        if webhook.workspace_id.is_none() {
            webhook.workspace_id.clone_from(&scope.well_id);
        }
        Ok(self.masked(webhook))
    }

    fn masked(&self, mut webhook: Webhook) -> Webhook {
        webhook.url = webhook.url.map(|url| self.own.masked(&url));
        webhook.headers.values_mut().for_each(|value| *value = self.own.masked(value));
        webhook
    }

    /// The headers of an update; a mask that a caller read and sends back stands for the token.
    fn unmasked(&self, webhook: &Webhook) -> std::collections::HashMap<String, String> {
        let mut headers = webhook.headers.clone();
        let own = |name: &str| name.eq_ignore_ascii_case(self.own.token_header.as_str());
        if let Some(token) = self.own.tokens.current().first() {
            let masked =
                headers.iter_mut().filter(|(name, value)| own(name) && *value == webhook::MASK);
            masked.for_each(|(_, value)| *value = token.expose_secret().to_owned());
        }
        headers
    }
}

type Page = (Vec<Webhook>, Option<String>, Option<i64>);

fn target(
    generation: Generation,
    id: Option<&str>,
    scope: &Scope,
    parameters: &[(&str, &str)],
) -> Result<String, Error> {
    let segment = path::segment(id.unwrap_or_default())
        .map_err(|text| Error::invalid("webhook_id", &text))?;
    Ok(generation.item(&segment, scope.well_id.as_deref(), parameters))
}

fn failed(kind: &'static str, error: rest::Error) -> Error {
    let field = match &error {
        rest::Error::Answered(failure) => failure.path.as_deref().map(shape::field_of),
        _ => None,
    };
    match field {
        Some(_) => Error::Call { error, field, resource: None },
        None => Error::about(kind, "")(error),
    }
}
