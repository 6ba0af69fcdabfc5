//! The engine: runs any binding. Request bytes to a call, the call's answer to response bytes.
//!
//! It promises that no value of a caller or of Well is dropped without a word: a field that cannot
//! be sent is refused, an attribute that has no field is kept in `additional_attributes` and
//! counted. It knows no resource by name, and no server.

mod body;
pub mod check;
pub mod envelope;
mod metrics;
pub mod page;
pub mod path;
pub mod request;
pub mod response;
pub mod structs;
pub mod table;
pub mod values;
pub mod wire;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::rest::{self, Asker, Rest};
pub use metrics::{Drift, Metrics};
use table::{Binding, Message};

/// Which RPCs are offered beyond those that always are.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// `WELL_API_KEY_RPCS`: whether ApiKeyService is.
    pub api_key_rpcs: bool,
}

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
    /// The RPC is offered only where a setting says so.
    #[error("the RPC is off: it needs {setting}=true")]
    Off {
        /// The setting.
        setting: &'static str,
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

impl Error {
    /// Whether what was asked for may have been done all the same.
    pub fn may_have_happened(&self) -> bool {
        match self {
            Self::Call { error, .. } => rest::retry::may_have_happened(error),
            Self::Shape { maybe_done, .. } => *maybe_done,
            Self::Invalid(_)
            | Self::NotBuilt { .. }
            | Self::Off { .. }
            | Self::Malformed { .. } => false,
        }
    }
}

/// What a call was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// The kind of resource.
    pub kind: &'static str,
    /// Its id, as the caller gave it.
    pub id: String,
}

/// Runs bindings. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Engine {
    rest: Rest,
    config: Config,
    metrics: Metrics,
}

impl Engine {
    /// An engine that calls through this client.
    pub fn new(config: Config, rest: Rest, metrics: Metrics) -> Self {
        Self { rest, config, metrics }
    }

    /// The client, for RPCs with code of their own.
    pub fn rest(&self) -> &Rest {
        &self.rest
    }

    /// Counts attributes that no field took.
    pub fn count(&self, drift: Drift) {
        self.metrics.count(drift);
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
        self.is_on(binding)?;
        let mut fields = wire::decode(binding.request, request)?;
        check::check(binding, &fields)?;
        if request::scope(binding, &fields).is_some() {
            Box::pin(self.resolve(binding, &mut fields, asker)).await?;
        }
        let call = request::call(binding, &fields)?;
        let answer = match self.call(binding, &call, asker).await {
            Err(error) if may_be_external(&error) => {
                // Boxed, as all that is rare: each RPC would pay for the size of its future.
                Box::pin(self.again(binding, &fields, error, asker)).await
            }
            result => result,
        };
        let answer = answer.map_err(|error| self.failed(binding, &fields, error))?;
        let mut drift = Drift::default();
        let page = page::Page::asked(binding.paging, &fields);
        let response = response::encode(binding, &answer, page, &mut drift)?;
        self.count(drift);
        Ok(response.into())
    }

    fn is_on(&self, binding: &'static Binding) -> Result<(), Error> {
        match binding.needs {
            Some("WELL_API_KEY_RPCS") if self.config.api_key_rpcs => Ok(()),
            Some(setting) => Err(Error::Off { setting }),
            None => Ok(()),
        }
    }

    /// An external id of a workspace in the query becomes Well's: that is what the routes take.
    async fn resolve(
        &self,
        binding: &'static Binding,
        fields: &mut Map<String, Value>,
        asker: &Asker,
    ) -> Result<(), Error> {
        let Some((name, given)) = request::scope(binding, fields) else { return Ok(()) };
        let given = given.to_owned();
        let found = self.workspace_by_external_id(&given, asker).await;
        let resource = Some(Subject { kind: "Workspace", id: given.clone() });
        let found =
            found.map_err(|error| Error::Call { error, field: Some(name.to_owned()), resource })?;
        let Some(id) = found else {
            let text = format!(
                "`{given}` is neither Well's id nor a known external_workspace_id of a workspace"
            );
            return Err(Error::Invalid(vec![request::violation(name, &text)]));
        };
        request::replace(fields, &[name], id);
        Ok(())
    }

    /// Makes the call; where PATCH is not found, the same as PUT.
    async fn call(
        &self,
        binding: &'static Binding,
        call: &rest::Call,
        asker: &Asker,
    ) -> Result<rest::Answer, rest::Error> {
        let result = self.rest.call(call, asker).await;
        match result {
            Err(error) if binding.put_fallback && is_no_route(&error) => {
                let put = rest::Call { method: http::Method::PUT, ..call.clone() };
                match Box::pin(self.rest.call(&put, asker)).await {
                    // A route that is there says more than one that is not.
                    Err(second)
                        if is_status(&second, 405)
                            || is_status(&second, 404) && is_status(&error, 404) =>
                    {
                        Err(error)
                    }
                    result => result,
                }
            }
            result => result,
        }
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
            Ok(call) => self.call(binding, &call, asker).await,
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

/// There is no such route, or no such resource: Well does not tell the two apart.
fn is_no_route(error: &rest::Error) -> bool {
    is_status(error, 404) || is_status(error, 405)
}

fn is_status(error: &rest::Error, http_status: u16) -> bool {
    matches!(error, rest::Error::Answered(failure) if failure.http_status == http_status)
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
