//! What the program is given: gateways, and doors to make events and trouble.

use serde::Deserialize;
use serde_json::{Value, json};
use well_gateway_client::{Gateway, connect};

use crate::{Failure, Outcome, http};

#[derive(Deserialize)]
struct Given {
    gateway: String,
    proxied: String,
    lossy: String,
    passthrough: String,
    proxy: String,
    well: String,
    webhook: String,
    webhook_token: String,
    ahead_cursor: String,
    statuses: Vec<StatusRow>,
}

/// What Well may answer, and what becomes of it.
#[derive(Deserialize)]
pub(crate) struct StatusRow {
    pub(crate) fault: Value,
    pub(crate) code: String,
    pub(crate) reason: String,
    pub(crate) domain: String,
    pub(crate) fields: Vec<String>,
    pub(crate) retry_delay_seconds: Option<u64>,
}

pub(crate) struct World {
    pub(crate) gateway: Gateway,
    pub(crate) proxied: Gateway,
    pub(crate) lossy: Gateway,
    pub(crate) passthrough: Gateway,
    pub(crate) ahead_cursor: String,
    pub(crate) statuses: Vec<StatusRow>,
    proxy: String,
    well: String,
    webhook: String,
    webhook_token: String,
}

impl World {
    #[expect(clippy::disallowed_methods, reason = "a program of its own, with its own setting")]
    pub(crate) async fn given() -> Result<Self, Failure> {
        let given: Given = serde_json::from_str(&std::env::var("CONFORMANCE")?)?;
        Ok(Self {
            gateway: connect(&given.gateway, None).await?,
            proxied: connect(&given.proxied, None).await?,
            lossy: connect(&given.lossy, None).await?,
            passthrough: connect(&given.passthrough, None).await?,
            ahead_cursor: given.ahead_cursor,
            statuses: given.statuses,
            proxy: given.proxy,
            well: given.well,
            webhook: given.webhook,
            webhook_token: given.webhook_token,
        })
    }

    /// Delivers an event of a scenario, and gives its bytes.
    pub(crate) async fn deliver(&self, scenario: &str, number: u32) -> Result<String, Failure> {
        self.deliver_with(scenario, number, "null").await
    }

    /// The same with this JSON as its `x`.
    pub(crate) async fn deliver_with(
        &self,
        scenario: &str,
        number: u32,
        x: &str,
    ) -> Result<String, Failure> {
        let event_type = event_type(scenario);
        let body =
            format!(r#"{{"event":"{event_type}","event_id":"{scenario}-{number}","x":{x}}}"#);
        let token = format!("x-well-gateway-token: {}", self.webhook_token);
        http::send("POST", &self.webhook, &token, &body).await?;
        Ok(body)
    }

    /// What happens to the next call of this method that concerns workspaces.
    pub(crate) async fn fault(&self, method: &str, action: &Value) -> Outcome {
        let on = json!({ "call": { "method": method, "path": "/v1/workspaces" } });
        let fault = json!({ "on": on, "times": 1, "action": action }).to_string();
        http::send("POST", &self.faults(), "accept: */*", &fault).await
    }

    pub(crate) async fn clear_faults(&self) -> Outcome {
        http::send("DELETE", &self.faults(), "accept: */*", "").await
    }

    /// Breaks what goes through `proxied`.
    pub(crate) async fn cut(&self) -> Outcome {
        http::send("POST", &format!("{}/cut", self.proxy), "accept: */*", "").await
    }

    /// Leaves it open, and passes nothing on any more.
    pub(crate) async fn stall(&self) -> Outcome {
        http::send("POST", &format!("{}/stall", self.proxy), "accept: */*", "").await
    }

    fn faults(&self) -> String {
        format!("{}/_emulator/faults", self.well)
    }
}

/// Events of a scenario have a type of their own, so that no other sees them.
pub(crate) fn event_type(scenario: &str) -> String {
    format!("conformance.{scenario}")
}
