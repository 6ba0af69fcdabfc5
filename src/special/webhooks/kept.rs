//! The gateway's own webhooks: what registration needs of the routes.

use http::Method;
use serde_json::{Map, json};

use super::super::Error;
use super::create::{self, is_refusal};
use super::generation::Generation;
use super::{Scope, Webhooks, target};
use crate::proto::Webhook;
use crate::rest::{self, Asker, Call};
use crate::webhook::{Config, Own};

pub use super::generation::Generation as Routes;

/// What became of events that were asked for.
#[derive(Debug)]
pub enum Made {
    /// Subscribed.
    Done {
        /// Well's id of the webhook.
        webhook_id: String,
        /// Its events.
        events: Vec<String>,
    },
    /// Well understood, and refused.
    Refused {
        /// The events.
        events: Vec<String>,
        /// What Well said, without our token.
        reason: String,
    },
    /// Nobody knows, or Well is in trouble.
    Failed(rest::Error),
}

impl Webhooks {
    /// What the gateway's own webhook looks like.
    pub fn own(&self) -> &Config {
        &self.own
    }

    /// Which routes Well offers.
    ///
    /// # Errors
    /// It cannot be told now.
    pub async fn routes(&self, asker: &Asker) -> Result<Routes, Error> {
        self.generation.decide(self.engine.rest(), asker).await
    }

    /// The gateway's own webhooks of a workspace, with their tokens; none where Well offers no list.
    ///
    /// # Errors
    /// Well's trouble.
    pub async fn kept(
        &self,
        routes: Routes,
        workspace: Option<&str>,
        asker: &Asker,
    ) -> Result<Option<Vec<Webhook>>, Error> {
        let all = self.all(routes, &scope(workspace), asker).await?;
        let is_own =
            |webhook: &Webhook| webhook.url.as_deref().is_some_and(|url| self.own.is_own(url));
        Ok(all.map(|all| all.into_iter().filter(is_own).collect()))
    }

    /// Subscribes this gateway to events of a workspace.
    pub async fn make(
        &self,
        routes: Routes,
        own: &Own,
        events: &[String],
        workspace: Option<&str>,
        asker: &Asker,
    ) -> Vec<Made> {
        let wanted = Webhook {
            url: Some(own.url.clone()),
            headers: own.headers.clone().into_iter().collect(),
            ..Webhook::default()
        };
        let scope = scope(workspace);
        let mut made = Vec::new();
        for group in routes.groups(events) {
            for (events, result) in self.create_group(routes, &wanted, group, &scope, asker).await {
                made.push(match result {
                    Ok(answer) => match self.read_one(&answer, &scope, true) {
                        Ok(webhook) => Made::Done { webhook_id: webhook.id, events },
                        Err(error) => Made::Refused { events, reason: error.to_string() },
                    },
                    Err(error) if is_refusal(&error) => {
                        let reason = self.own.masked(&create::reason(&error));
                        Made::Refused { events, reason }
                    }
                    Err(error) => Made::Failed(error),
                });
            }
        }
        made
    }

    /// Gives a webhook the address, the headers and the events that it should have.
    ///
    /// # Errors
    /// Why it was not changed.
    pub async fn mend(
        &self,
        routes: Routes,
        webhook_id: &str,
        own: &Own,
        events: &[String],
        workspace: Option<&str>,
    ) -> Result<(), Error> {
        let url = match routes {
            Generation::Subscriptions => "target_url",
            Generation::Webhooks => "url",
        };
        let mut attributes = Map::from_iter([
            (url.to_owned(), json!(own.url)),
            ("headers".to_owned(), json!(own.headers)),
        ]);
        match routes {
            Generation::Subscriptions => {
                attributes.insert("event".to_owned(), json!(events.first()));
            }
            Generation::Webhooks => drop(attributes.insert("events".to_owned(), json!(events))),
        }
        let asker = Asker::default();
        self.patch(routes, webhook_id, attributes, &scope(workspace), &asker).await.map(drop)
    }

    /// Removes a webhook.
    ///
    /// # Errors
    /// Why it was not removed.
    pub async fn remove(
        &self,
        routes: Routes,
        webhook_id: &str,
        workspace: Option<&str>,
    ) -> Result<(), Error> {
        let target = target(routes, Some(webhook_id), &scope(workspace), &[])?;
        let call = Call {
            method: Method::DELETE,
            target,
            body: None,
            repeatable: true,
            idempotency_key: None,
        };
        match self.engine.rest().call(&call, &Asker::default()).await {
            Ok(_) => Ok(()),
            Err(error) if rest::retry::is_gone(&error) => Ok(()),
            Err(error) => Err(Error::about("Webhook", webhook_id)(error)),
        }
    }
}

fn scope(workspace: Option<&str>) -> Scope {
    Scope { well_id: workspace.map(str::to_owned), external_id: None }
}
