//! Webhooks in both generations of Well's routes behind one service.
//!
//! It promises: what stands already is kept, not doubled; an event that Well refuses is reported
//! and stops no other; the gateway's own token is in no answer.

mod generation;
mod shape;

use std::sync::Arc;

use bytes::Bytes;
use http::Method;
use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use super::{Error, get};
use crate::proto::{
    CreateWebhookRequest, CreateWebhookResponse, DeleteWebhookRequest, DeleteWebhookResponse,
    GetWebhookRequest, GetWebhookResponse, ListWebhooksRequest, ListWebhooksResponse,
    RejectedEvent, UpdateWebhookRequest, UpdateWebhookResponse, Webhook,
};
use crate::rest::{self, Answer, Asker, Call};
use crate::transcode::{Engine, envelope, path, request};
use crate::webhook;
use generation::Generation;

/// Pages that are read to find what stands already: 50 of 200 webhooks.
const PAGES_MAX: usize = 50;
/// Well's limit of a webhook's URL.
const URL_CHARACTERS_MAX: usize = 255;

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
        Self {
            engine,
            own,
            generation,
        }
    }

    /// CreateWebhook.
    ///
    /// # Errors
    /// Why nothing was subscribed.
    pub async fn create(
        &self,
        request: CreateWebhookRequest,
        asker: &Asker,
    ) -> Result<CreateWebhookResponse, Error> {
        if !request.request_id.is_empty() {
            return Err(Error::NotBuilt("request_id"));
        }
        let wanted = self.wanted(request.webhook.unwrap_or_default())?;
        let scope = self
            .scope(
                wanted.workspace_id.as_deref(),
                wanted.external_workspace_id.as_deref(),
                asker,
            )
            .await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let mut response = CreateWebhookResponse::default();
        let mut missing = wanted.events.clone();
        for standing in self.standing(generation, &wanted, &scope, asker).await? {
            missing.retain(|event| !standing.events.contains(event));
            response.webhooks.push(
                self.with_own_headers(generation, standing, &wanted, &scope, asker)
                    .await?,
            );
        }
        let mut first_failure = None;
        for group in generation.groups(&missing) {
            let created = self
                .create_group(generation, &wanted, group, &scope, asker)
                .await;
            self.collect(created, &mut response, &mut first_failure)?;
        }
        match first_failure {
            Some(error) if response.webhooks.is_empty() => Err(failed("webhook", error)),
            _ => Ok(response),
        }
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
        Ok(GetWebhookResponse {
            webhook: Some(self.read_one(&answer, &scope, false)?),
        })
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
        let size = request::page_size(&size)?;
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
            .scope(
                webhook.workspace_id.as_deref(),
                webhook.external_workspace_id.as_deref(),
                asker,
            )
            .await?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let paths = request
            .update_mask
            .map(|mask| mask.paths)
            .filter(|paths| !paths.is_empty());
        let headers = self.unmasked(&webhook);
        let attributes = shape::changes(generation, &webhook, headers, paths.as_deref())?;
        let answer = self
            .patch(generation, &webhook.id, attributes, &scope, asker)
            .await?;
        Ok(UpdateWebhookResponse {
            webhook: Some(self.read_one(&answer, &scope, true)?),
        })
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
        };
        let about = Error::about("Webhook", &request.webhook_id);
        self.engine.rest().call(&call, asker).await.map_err(about)?;
        Ok(DeleteWebhookResponse {})
    }

    /// What is to be created: the gateway itself where no URL is named, its events where none are.
    fn wanted(&self, mut wanted: Webhook) -> Result<Webhook, Error> {
        if wanted.url.as_deref().unwrap_or_default().is_empty() {
            let base = self.own.public_url.as_ref().ok_or(Error::NoPublicUrl)?;
            wanted.url = Some(self.own.registered_url(base));
            if let Some(token) = self.own.tokens.current().first() {
                let header = self.own.token_header.as_str().to_owned();
                wanted
                    .headers
                    .insert(header, token.expose_secret().to_owned());
            }
        }
        if wanted.events.is_empty() {
            wanted.events.clone_from(&self.own.events);
        }
        let mut seen = std::collections::BTreeSet::new();
        wanted.events.retain(|event| seen.insert(event.clone()));
        shape::check_url(
            wanted.url.as_deref().unwrap_or_default(),
            URL_CHARACTERS_MAX,
        )?;
        Ok(wanted)
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
                Ok(Scope {
                    well_id: Some(well_id),
                    external_id,
                })
            }
            (None, Some(id)) => {
                let found = self.engine.workspace_by_external_id(&id, asker).await;
                let found = found.map_err(Error::about("Workspace", &id))?;
                let text = format!("`{id}` is no known external_workspace_id");
                let well_id =
                    found.ok_or_else(|| Error::invalid("webhook.external_workspace_id", &text))?;
                Ok(Scope {
                    well_id: Some(well_id),
                    external_id: Some(id),
                })
            }
        }
    }

    /// Webhooks that stand already with the wanted URL and any of the wanted events.
    async fn standing(
        &self,
        generation: Generation,
        wanted: &Webhook,
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Vec<Webhook>, Error> {
        let mut standing = Vec::new();
        let mut token = None;
        for _ in 0..PAGES_MAX {
            let page = self
                .raw_page(
                    generation,
                    scope,
                    request::PAGE_SIZE_MAX,
                    token.as_deref(),
                    asker,
                )
                .await;
            let (webhooks, next, _) = match page {
                Ok(page) => page?,
                // The older generation documents no list; then nothing is known to stand.
                Err(error) if generation::is_absent(&error) => break,
                Err(error) => return Err(failed("webhook", error)),
            };
            standing.extend(webhooks.into_iter().filter(|webhook| {
                let serves = webhook
                    .events
                    .iter()
                    .any(|event| wanted.events.contains(event));
                serves && webhook.url == wanted.url && webhook.active != Some(false)
            }));
            match next {
                Some(next) => token = Some(next),
                None => break,
            }
        }
        Ok(standing)
    }

    /// A standing webhook of this gateway with an old token would be refused at every delivery.
    async fn with_own_headers(
        &self,
        generation: Generation,
        standing: Webhook,
        wanted: &Webhook,
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Webhook, Error> {
        let own = self
            .own
            .public_url
            .as_ref()
            .map(|base| self.own.registered_url(base));
        if own != wanted.url || standing.headers == wanted.headers {
            return Ok(self.masked(standing));
        }
        let attributes = Map::from_iter([("headers".to_owned(), json!(wanted.headers))]);
        let answer = self
            .patch(generation, &standing.id, attributes, scope, asker)
            .await?;
        self.read_one(&answer, scope, true)
    }

    /// One webhook for the group; where Well refuses a list, one for each event of it.
    async fn create_group(
        &self,
        generation: Generation,
        wanted: &Webhook,
        group: Vec<String>,
        scope: &Scope,
        asker: &Asker,
    ) -> Vec<(Vec<String>, Result<Answer, rest::Error>)> {
        let result = self.post(generation, wanted, &group, scope, asker).await;
        match &result {
            Err(error) if group.len() > 1 && is_refusal(error) => {}
            _ => return vec![(group, result)],
        }
        let mut results = Vec::new();
        for event in group {
            let one = vec![event];
            let result = self.post(generation, wanted, &one, scope, asker).await;
            results.push((one, result));
        }
        results
    }

    async fn post(
        &self,
        generation: Generation,
        wanted: &Webhook,
        events: &[String],
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Answer, rest::Error> {
        let attributes = shape::attributes(generation, wanted, events, scope.well_id.as_deref());
        let body = json!({ "data": { "type": "webhook", "attributes": attributes } });
        let call = Call {
            method: Method::POST,
            target: generation.collection(scope.well_id.as_deref(), &[]),
            body: Some(Bytes::from(body.to_string())),
            repeatable: false,
        };
        self.engine.rest().call(&call, asker).await
    }

    fn collect(
        &self,
        created: Vec<(Vec<String>, Result<Answer, rest::Error>)>,
        response: &mut CreateWebhookResponse,
        first_failure: &mut Option<rest::Error>,
    ) -> Result<(), Error> {
        for (events, result) in created {
            match result {
                Ok(answer) => {
                    response
                        .webhooks
                        .push(self.read_one(&answer, &Scope::default(), true)?);
                }
                Err(error) => {
                    let reason = self.mask(&reason(&error));
                    let rejected = events.into_iter().map(|event| RejectedEvent {
                        event,
                        reason: reason.clone(),
                    });
                    response.rejected_events.extend(rejected);
                    first_failure.get_or_insert(error);
                }
            }
        }
        Ok(())
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
        };
        let answer = self.engine.rest().call(&call, asker).await;
        answer.map_err(|error| match &error {
            rest::Error::Answered(failure) if failure.path.is_some() => {
                let field = failure.path.as_deref().map(shape::field_of);
                Error::Call {
                    error,
                    field,
                    resource: None,
                }
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
            (
                webhooks
                    .into_iter()
                    .map(|webhook| self.masked(webhook))
                    .collect(),
                next,
                total,
            )
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
        parameters.extend(
            token
                .filter(|token| !token.is_empty())
                .map(|token| ("cursor", token)),
        );
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
        let mut unknown_count = 0;
        let mut webhooks = shape::list(&body, &mut unknown_count)?;
        self.engine.count_unknown(unknown_count);
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
        let mut unknown_count = 0;
        let mut webhook = shape::one(envelope::data(&body), maybe_done, &mut unknown_count)?;
        self.engine.count_unknown(unknown_count);
        webhook.external_workspace_id.clone_from(&scope.external_id);
        if webhook.workspace_id.is_none() {
            webhook.workspace_id.clone_from(&scope.well_id);
        }
        Ok(self.masked(webhook))
    }

    fn masked(&self, mut webhook: Webhook) -> Webhook {
        webhook.url = webhook.url.map(|url| self.mask(&url));
        webhook
            .headers
            .values_mut()
            .for_each(|value| *value = self.mask(value));
        webhook
    }

    fn mask(&self, text: &str) -> String {
        let tokens = self.own.tokens.current();
        tokens.iter().fold(text.to_owned(), |text, token| {
            text.replace(token.expose_secret(), shape::MASK)
        })
    }

    /// The headers of an update; a mask that a caller read and sends back stands for the token.
    fn unmasked(&self, webhook: &Webhook) -> std::collections::HashMap<String, String> {
        let mut headers = webhook.headers.clone();
        let own = |name: &str| name.eq_ignore_ascii_case(self.own.token_header.as_str());
        if let Some(token) = self.own.tokens.current().first() {
            let masked = headers
                .iter_mut()
                .filter(|(name, value)| own(name) && *value == shape::MASK);
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
        Some(_) => Error::Call {
            error,
            field,
            resource: None,
        },
        None => Error::about(kind, "")(error),
    }
}

fn is_refusal(error: &rest::Error) -> bool {
    matches!(error, rest::Error::Answered(failure) if matches!(failure.http_status, 400 | 422))
}

fn reason(error: &rest::Error) -> String {
    match error {
        rest::Error::Answered(failure) => match (&failure.message, &failure.code) {
            (Some(message), _) => message.clone(),
            (None, Some(code)) => code.clone(),
            (None, None) => error.to_string(),
        },
        other => other.to_string(),
    }
}
