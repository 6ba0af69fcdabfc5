//! CreateWebhook: what stands is kept, what is missing is made, what is refused is told.

use std::collections::BTreeSet;

use bytes::Bytes;
use http::Method;
use serde_json::{Map, json};

use super::super::Error;
use super::generation::{self, Generation};
use super::{Scope, Webhooks, failed, shape};
use crate::proto::{CreateWebhookRequest, CreateWebhookResponse, RejectedEvent, Webhook};
use crate::rest::{self, Answer, Asker, Call};
use crate::transcode::page;

/// Pages that are read to find what stands already: 50 of 200 webhooks.
const PAGES_MAX: usize = 50;
/// Well's limit of a webhook's URL.
const URL_CHARACTERS_MAX: usize = 255;

/// A group of events, and what Well answered to it.
pub(super) type Created = (Vec<String>, Result<Answer, rest::Error>);

impl Webhooks {
    /// CreateWebhook.
    ///
    /// # Errors
    /// Why nothing was subscribed.
    pub async fn create(
        &self,
        request: CreateWebhookRequest,
        asker: &Asker,
    ) -> Result<CreateWebhookResponse, Error> {
        let given = request.webhook.unwrap_or_default();
        let (id, external_id) =
            (given.workspace_id.as_deref(), given.external_workspace_id.as_deref());
        let is_own = given.url.as_deref().unwrap_or_default().is_empty();
        if is_own && self.own.public_url.is_none() {
            return Err(Error::NoPublicUrl);
        }
        let scope = self.scope(id, external_id, asker).await?;
        let wanted = self.wanted(given, &scope)?;
        let generation = self.generation.decide(self.engine.rest(), asker).await?;
        let mut response = CreateWebhookResponse::default();
        let mut missing = wanted.events.clone();
        for standing in self.standing(generation, &wanted, &scope, asker).await? {
            missing.retain(|event| !standing.events.contains(event));
            response
                .webhooks
                .push(self.with_own_headers(generation, standing, &wanted, &scope, asker).await?);
        }
        let mut first_failure = None;
        for group in generation.groups(&missing) {
            let created = self.create_group(generation, &wanted, group, &scope, asker).await;
            self.collect(created, &mut response, &mut first_failure)?;
        }
        match first_failure {
            Some(error) if response.webhooks.is_empty() => Err(failed("webhook", error)),
            _ => Ok(response),
        }
    }

    /// What is to be created: the gateway itself where no URL is named, its events where none are.
    fn wanted(&self, mut wanted: Webhook, scope: &Scope) -> Result<Webhook, Error> {
        if wanted.url.as_deref().unwrap_or_default().is_empty() {
            let base = self.own.public_url.as_ref().ok_or(Error::NoPublicUrl)?;
            let own = self.own.own(base, scope.well_id.as_deref());
            wanted.url = Some(own.url);
            wanted.headers.extend(own.headers);
        }
        if wanted.events.is_empty() {
            wanted.events.clone_from(&self.own.events);
        }
        let mut seen = BTreeSet::new();
        wanted.events.retain(|event| seen.insert(event.clone()));
        shape::check_url(wanted.url.as_deref().unwrap_or_default(), URL_CHARACTERS_MAX)?;
        Ok(wanted)
    }

    /// Webhooks that stand already with the wanted URL and any of the wanted events.
    async fn standing(
        &self,
        generation: Generation,
        wanted: &Webhook,
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Vec<Webhook>, Error> {
        // The older generation documents no list; then nothing is known to stand.
        let standing = self.all(generation, scope, asker).await?.unwrap_or_default();
        let fits = |webhook: &Webhook| {
            let serves = webhook.events.iter().any(|event| wanted.events.contains(event));
            serves && webhook.url == wanted.url && webhook.active != Some(false)
        };
        Ok(standing.into_iter().filter(fits).collect())
    }

    /// All webhooks of a scope as Well shows them, ours with their tokens; none where Well offers
    /// no list.
    pub(super) async fn all(
        &self,
        generation: Generation,
        scope: &Scope,
        asker: &Asker,
    ) -> Result<Option<Vec<Webhook>>, Error> {
        let mut all = Vec::new();
        let mut token = None;
        for _ in 0..PAGES_MAX {
            let page =
                self.raw_page(generation, scope, page::SIZE_MAX, token.as_deref(), asker).await;
            let (webhooks, next, _) = match page {
                Ok(page) => page?,
                Err(error) if generation::is_absent(&error) => return Ok(None),
                Err(error) => return Err(failed("webhook", error)),
            };
            all.extend(webhooks);
            match next {
                Some(next) => token = Some(next),
                None => break,
            }
        }
        Ok(Some(all))
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
        let is_own = wanted.url.as_deref().is_some_and(|url| self.own.is_own(url));
        if !is_own || standing.headers == wanted.headers {
            return Ok(self.masked(standing));
        }
        let attributes = Map::from_iter([("headers".to_owned(), json!(wanted.headers))]);
        let answer = self.patch(generation, &standing.id, attributes, scope, asker).await?;
        self.read_one(&answer, scope, true)
    }

    /// One webhook for the group; where Well refuses a list, one for each event of it.
    pub(super) async fn create_group(
        &self,
        generation: Generation,
        wanted: &Webhook,
        group: Vec<String>,
        scope: &Scope,
        asker: &Asker,
    ) -> Vec<Created> {
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
            idempotency_key: None,
        };
        self.engine.rest().call(&call, asker).await
    }

    fn collect(
        &self,
        created: Vec<Created>,
        response: &mut CreateWebhookResponse,
        first_failure: &mut Option<rest::Error>,
    ) -> Result<(), Error> {
        for (events, result) in created {
            match result {
                Ok(answer) => {
                    response.webhooks.push(self.read_one(&answer, &Scope::default(), true)?);
                }
                Err(error) => {
                    let reason = self.own.masked(&reason(&error));
                    let rejected = events
                        .into_iter()
                        .map(|event| RejectedEvent { event, reason: reason.clone() });
                    response.rejected_events.extend(rejected);
                    first_failure.get_or_insert(error);
                }
            }
        }
        Ok(())
    }
}

/// Whether Well understood, and refused.
pub(super) fn is_refusal(error: &rest::Error) -> bool {
    matches!(error, rest::Error::Answered(failure) if matches!(failure.http_status, 400 | 422))
}

/// What Well said, for people.
pub(super) fn reason(error: &rest::Error) -> String {
    match error {
        rest::Error::Answered(failure) => match (&failure.message, &failure.code) {
            (Some(message), _) => message.clone(),
            (None, Some(code)) => code.clone(),
            (None, None) => error.to_string(),
        },
        other => other.to_string(),
    }
}
