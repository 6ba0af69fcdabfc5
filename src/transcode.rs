//! The engine: runs any binding. Request bytes to a call, the call's answer to response bytes.
//!
//! It promises that no value of a caller or of Well is dropped without a word: a field that cannot
//! be sent is refused, an attribute that has no field is kept in `additional_attributes` and
//! counted. It knows no resource by name, and no server.

pub mod envelope;
pub mod path;
pub mod request;
pub mod response;
pub mod structs;
pub mod table;
pub mod wire;

use bytes::Bytes;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::registry::Registry;
use serde_json::{Map, Value};

use crate::rest::{self, Asker, Rest};
use table::{Binding, Message};

/// A value of the request that is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The field's path in the request.
    pub field: String,
    /// What is wrong with it, and what would be right.
    pub text: String,
}

/// Why an RPC has no response.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The request is at fault.
    #[error("{}", list(.0))]
    Invalid(Vec<Violation>),
    /// The request asks for what the contract has and this version does not.
    #[error("`{field}` is not built yet: leave it out")]
    NotBuilt {
        /// The field.
        field: &'static str,
    },
    /// The request's bytes are not the message that they should be.
    #[error("the request is not a {message}: {reason}")]
    Malformed {
        /// The message.
        message: &'static str,
        /// What is wrong.
        reason: String,
    },
    /// The call failed.
    #[error("{error}")]
    Call {
        /// Why.
        error: rest::Error,
        /// The field at fault, translated back to the proto.
        field: Option<String>,
        /// The resource that the call was about.
        resource: Option<Subject>,
    },
    /// Well's answer has another shape than it should.
    #[error("well's answer has {found} where {expected} was expected, at `{at}`")]
    Shape {
        /// What should be there.
        expected: &'static str,
        /// What is there: a word for its kind, never the value.
        found: &'static str,
        /// Where.
        at: String,
        /// Whether the call has changed something.
        maybe_done: bool,
    },
}

/// What a call was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The kind of resource.
    pub kind: &'static str,
    /// Its id, as the caller gave it.
    pub id: String,
}

/// What is counted of translations.
#[derive(Clone, Debug, Default)]
pub struct Metrics {
    unknown_attributes: Counter,
}

impl Metrics {
    /// Makes the metrics and puts them into the registry.
    pub fn register(registry: &mut Registry) -> Self {
        let metrics = Self::default();
        registry.register(
            "well_gateway_unknown_attributes",
            "Attributes in Well's answers that the protos have no field for, or not of that kind",
            metrics.unknown_attributes.clone(),
        );
        metrics
    }
}

/// Runs bindings. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Engine {
    rest: Rest,
    metrics: Metrics,
}

impl Engine {
    /// An engine that calls through this client.
    pub fn new(rest: Rest, metrics: Metrics) -> Self {
        Self { rest, metrics }
    }

    /// The client, for RPCs with code of their own.
    pub fn rest(&self) -> &Rest {
        &self.rest
    }

    /// Counts attributes that no field took.
    pub fn count_unknown(&self, count: u64) {
        self.metrics.unknown_attributes.inc_by(count);
    }

    /// Runs one RPC: bytes of its request to bytes of its response.
    ///
    /// # Errors
    /// Why there is no response.
    pub async fn run(
        &self,
        binding: &'static Binding,
        request: &[u8],
        asker: &Asker,
    ) -> Result<Bytes, Error> {
        let fields = wire::decode(binding.request, request)?;
        request::check(binding.request, &fields)?;
        let call = request::call(binding, &fields)?;
        let answer = match self.rest.call(&call, asker).await {
            Err(error) if may_be_external(&error) => {
                self.again(binding, &fields, error, asker).await
            }
            result => result,
        };
        let answer = answer.map_err(|error| self.failed(binding, &fields, error))?;
        let mut unknown_count = 0;
        let response = response::encode(binding, &answer, &mut unknown_count)?;
        self.count_unknown(unknown_count);
        Ok(response.into())
    }

    /// Not found under the id as it is: if it is an external id of a workspace, the call is made
    /// again with Well's id of it. The first answer did nothing, so this repeats no write.
    async fn again(
        &self,
        binding: &'static Binding,
        fields: &Map<String, Value>,
        error: rest::Error,
        asker: &Asker,
    ) -> Result<rest::Answer, rest::Error> {
        let Some((names, given)) = request::either_workspace_id(binding, fields) else {
            return Err(error);
        };
        let resolved = match self.workspace_by_external_id(&given, asker).await {
            Ok(Some(id)) if id != given => id,
            // What Well said of the call itself tells the caller more than why a look-up failed.
            Ok(_) | Err(_) => return Err(error),
        };
        let mut fields = fields.clone();
        request::replace(&mut fields, names, resolved);
        match request::call(binding, &fields) {
            Ok(call) => self.rest.call(&call, asker).await,
            Err(_) => Err(error),
        }
    }

    /// Well's id of the workspace that has this external id.
    ///
    /// # Errors
    /// Why Well could not be asked.
    pub async fn workspace_by_external_id(
        &self,
        id: &str,
        asker: &Asker,
    ) -> Result<Option<String>, rest::Error> {
        let call = request::workspace_query(id);
        let answer = self.rest.call(&call, asker).await?;
        Ok(response::queried_id(&answer.body))
    }

    fn failed(
        &self,
        binding: &'static Binding,
        fields: &Map<String, Value>,
        error: rest::Error,
    ) -> Error {
        let path = match &error {
            rest::Error::Answered(failure) => failure.path.as_deref(),
            _ => None,
        };
        let field = path.map(|path| request::field_of(binding, path));
        let resource = request::subject(binding, fields);
        Error::Call { error, field, resource }
    }
}

/// Well may refuse an external id as malformed, or not find it.
fn may_be_external(error: &rest::Error) -> bool {
    matches!(error, rest::Error::Answered(failure) if matches!(failure.http_status, 400 | 404 | 422))
}

fn list(violations: &[Violation]) -> String {
    let each = violations.iter().map(|v| format!("`{}` {}", v.field, v.text));
    each.collect::<Vec<_>>().join("; ")
}

/// The message of a response's resource, if it has one, and the field that holds it.
fn resource_field(message: &'static Message) -> Option<(&'static table::Field, &'static Message)> {
    message.fields.iter().find_map(|field| match field.kind {
        table::Kind::Message(inner) if inner.resource.is_some() => Some((field, inner)),
        _ => None,
    })
}
