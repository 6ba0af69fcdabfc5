//! Which generation of webhook routes Well offers, and what differs in their addresses.

use std::sync::{Arc, OnceLock};

use super::super::{Error, get};
use crate::rest::{self, Asker, Rest, WebhookApi};
use crate::transcode::path;

const SUBSCRIPTIONS: &str = "/v1/subscriptions/webhooks";
const WEBHOOKS: &str = "/v1/webhooks";

/// A generation of routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generation {
    /// `/v1/subscriptions/webhooks`: `event`, `target_url`, `headers`; scope by `workspaceId`.
    Subscriptions,
    /// `/v1/webhooks`: `url`, `events[]`, `workspace_id` in the body.
    Webhooks,
}

/// Knows the generation, or finds it out once.
#[derive(Clone, Debug)]
pub struct Probe {
    setting: WebhookApi,
    found: Arc<OnceLock<Generation>>,
}

impl Probe {
    /// Decides by this setting.
    pub fn new(setting: WebhookApi) -> Self {
        Self { setting, found: Arc::default() }
    }

    /// The generation. A probe that is answered by 404 or 405 says that the newer routes are
    /// absent, so it must be the older ones; any other failure decides nothing and is kept by
    /// nobody.
    ///
    /// # Errors
    /// The probe's failure.
    pub async fn decide(&self, rest: &Rest, asker: &Asker) -> Result<Generation, Error> {
        match (self.setting, self.found.get()) {
            (WebhookApi::Subscriptions, _) => Ok(Generation::Subscriptions),
            (WebhookApi::Webhooks, _) => Ok(Generation::Webhooks),
            (WebhookApi::Auto, Some(generation)) => Ok(*generation),
            (WebhookApi::Auto, None) => {
                let probe = get(path::with_query(SUBSCRIPTIONS, [("limit", "1")]));
                let generation = match rest.call(&probe, asker).await {
                    Ok(_) => Generation::Subscriptions,
                    Err(error) if is_absent(&error) => Generation::Webhooks,
                    Err(error) => return Err(Error::about("Webhook", "")(error)),
                };
                tracing::info!(?generation, "found out which webhook routes Well offers");
                Ok(*self.found.get_or_init(|| generation))
            }
        }
    }
}

impl Generation {
    /// The address of all webhooks.
    pub fn collection(self, workspace: Option<&str>, parameters: &[(&str, &str)]) -> String {
        let path = match self {
            Self::Subscriptions => SUBSCRIPTIONS,
            Self::Webhooks => WEBHOOKS,
        };
        self.scoped(path, workspace, parameters)
    }

    /// The address of one; `segment` is encoded already.
    pub fn item(
        self,
        segment: &str,
        workspace: Option<&str>,
        parameters: &[(&str, &str)],
    ) -> String {
        self.scoped(&format!("{}/{segment}", self.collection(None, &[])), workspace, parameters)
    }

    /// Events that one webhook can have: one each, or all.
    pub fn groups(self, events: &[String]) -> Vec<Vec<String>> {
        match self {
            Self::Subscriptions => events.iter().map(|event| vec![event.clone()]).collect(),
            Self::Webhooks if events.is_empty() => Vec::new(),
            Self::Webhooks => vec![events.to_vec()],
        }
    }

    fn scoped(self, path: &str, workspace: Option<&str>, parameters: &[(&str, &str)]) -> String {
        let scope = match self {
            Self::Subscriptions => workspace.map(|workspace| ("workspaceId", workspace)),
            Self::Webhooks => None,
        };
        path::with_query(path, scope.into_iter().chain(parameters.iter().copied()))
    }
}

/// Whether an answer says that the route itself is not there.
pub fn is_absent(error: &rest::Error) -> bool {
    matches!(error, rest::Error::Answered(failure) if matches!(failure.http_status, 404 | 405))
}
