//! The fault script: what goes wrong next, how often, and with what.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Rules that wait to be used, in the order in which they were given.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Faults {
    rules: Vec<Rule>,
}

/// A rule.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// For which calls or deliveries.
    pub on: On,
    /// How often.
    #[serde(default = "once")]
    pub times: u32,
    /// What happens.
    pub action: Action,
}

/// What a rule waits for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum On {
    /// A call of the API.
    Call {
        /// Its method; without it, any.
        method: Option<String>,
        /// What its path begins with; without it, any.
        path: Option<String>,
    },
    /// An attempt of a delivery.
    Delivery {
        /// The event; without it, any.
        event: Option<String>,
    },
}

/// What goes wrong.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Action {
    /// A call is answered so, and does nothing.
    Status {
        /// The HTTP status.
        status: u16,
        /// The body; without it, an error body as Well writes it.
        body: Option<Value>,
        /// More headers.
        #[serde(default)]
        headers: BTreeMap<String, String>,
    },
    /// A call is answered 429.
    RateLimit {
        /// `Retry-After`, in seconds.
        retry_after: Option<u32>,
    },
    /// A call is done, and answered so much later.
    Delay {
        /// Milliseconds.
        ms: u64,
    },
    /// A call is done, and its answer breaks off in the middle.
    CutBody,
    /// A call is done, and answered with what is not JSON.
    BadJson,
    /// A delivery is never sent.
    Lose,
    /// A delivery is sent so much later.
    Late {
        /// Milliseconds.
        ms: u64,
    },
    /// A delivery is sent twice.
    Double,
}

fn once() -> u32 {
    1
}

impl Faults {
    /// Adds a rule at the end.
    pub fn add(&mut self, rule: Rule) {
        self.rules.push(rule);
    }

    /// Forgets all rules.
    pub fn clear(&mut self) {
        self.rules.clear();
    }

    /// How many uses are left.
    pub fn unused_count(&self) -> u32 {
        self.rules.iter().map(|rule| rule.times).sum()
    }

    /// What happens to this call.
    pub fn for_call(&mut self, method: &str, path: &str) -> Option<Action> {
        self.use_first(|on| match on {
            On::Call { method: wanted, path: prefix } => {
                wanted.as_ref().is_none_or(|wanted| wanted == method)
                    && prefix.as_ref().is_none_or(|prefix| path.starts_with(prefix))
            }
            On::Delivery { .. } => false,
        })
    }

    /// What happens to this delivery.
    pub fn for_delivery(&mut self, event: &str) -> Option<Action> {
        self.use_first(|on| match on {
            On::Delivery { event: wanted } => wanted.as_ref().is_none_or(|wanted| wanted == event),
            On::Call { .. } => false,
        })
    }

    fn use_first(&mut self, fits: impl Fn(&On) -> bool) -> Option<Action> {
        let at = self.rules.iter().position(|rule| rule.times > 0 && fits(&rule.on))?;
        let rule = self.rules.get_mut(at)?;
        rule.times -= 1;
        let action = rule.action.clone();
        self.rules.retain(|rule| rule.times > 0);
        Some(action)
    }
}
