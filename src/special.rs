//! RPCs that are more than one call: what no annotation can say.
//!
//! - Webhooks: two generations of routes that differ in path, in shape and in how many events one
//!   webhook has, so one RPC may be several calls.
//! - Gmail: undocumented answers that may be JSON or a redirect, and a path whose slash is unsure.
//! - Documents: files, which are streams on both sides, and come from another host.
//! - CreateWorkspace: the binding's call, and what the gateway adds about its own webhook.

pub mod documents;
pub mod gmail;
pub mod webhooks;

use bytes::Bytes;
use prost::Message;
use serde_json::Value;

use crate::proto::{CreateWorkspaceResponse, Registration};
use crate::registration;
use crate::rest::{self, Answer, Asker, Call};
use crate::transcode::structs::put_varint;
use crate::transcode::table::binding;
use crate::transcode::{self, Engine, Subject, Violation, request};

/// Why an RPC with code of its own has no response.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A call failed.
    #[error("{error}")]
    Call {
        /// Why.
        error: rest::Error,
        /// The field at fault.
        field: Option<String>,
        /// What the call was about.
        resource: Option<Subject>,
    },
    /// The part that a binding does failed.
    #[error(transparent)]
    Engine(#[from] transcode::Error),
    /// The store beside the log.
    #[error(transparent)]
    Log(#[from] crate::events::log::Error),
    /// The request is at fault.
    #[error("{}", .0.iter().map(|v| format!("`{}` {}", v.field, v.text)).collect::<Vec<_>>().join("; "))]
    Invalid(Vec<Violation>),
    /// The gateway does not know its own address.
    #[error(
        "an empty `webhook.url` means this gateway, which needs WELL_WEBHOOK_PUBLIC_URL: set it, or name a url"
    )]
    NoPublicUrl,
    /// The gateway keeps no webhooks by itself.
    #[error(
        "the gateway keeps no webhooks by itself: that needs WELL_WEBHOOK_PUBLIC_URL, its endpoint, a token of its own, and WELL_WEBHOOK_WORKSPACES other than `none`"
    )]
    RegistrationOff,
    /// Well's answer holds no installation link.
    #[error(
        "well's answer holds no link: expected a redirect or JSON with one of {expected:?}, found {found}"
    )]
    NoLink {
        /// Keys under which a link is understood.
        expected: &'static [&'static str],
        /// A word for what is there.
        found: &'static str,
    },
    /// Well gave no address of the file.
    #[error("well gave {}", if *.given { "an address of the file that is not https" } else { "no address of the file" })]
    NoDownloadLink {
        /// Whether there was one that is not used.
        given: bool,
    },
    /// The host of the file refused.
    #[error("the host of the file answered {http_status}")]
    DownloadRefused {
        /// Its status.
        http_status: u16,
    },
    /// The host of the file was silent, or broke off.
    #[error("the host of the file did not send it whole: {0}")]
    DownloadBroken(rest::Error),
    /// Well's answer has another shape than it should.
    #[error("well's answer has {found} where {expected} was expected")]
    Shape {
        /// What should be there.
        expected: &'static str,
        /// A word for what is there.
        found: &'static str,
        /// Whether the call has changed something.
        maybe_done: bool,
    },
}

impl Error {
    /// One violation.
    pub fn invalid(field: &str, text: &str) -> Self {
        Self::Invalid(vec![request::violation(field, text)])
    }

    /// Whether what was asked for may have been done all the same.
    pub fn may_have_happened(&self) -> bool {
        match self {
            Self::Call { error, .. } => rest::retry::may_have_happened(error),
            Self::Engine(error) => error.may_have_happened(),
            Self::Shape { maybe_done, .. } => *maybe_done,
            Self::Log(_)
            | Self::Invalid(_)
            | Self::NoPublicUrl
            | Self::RegistrationOff
            | Self::NoLink { .. }
            | Self::NoDownloadLink { .. }
            | Self::DownloadRefused { .. }
            | Self::DownloadBroken(_) => false,
        }
    }

    /// The workspaces could not be listed.
    pub fn about_listing(error: rest::Error) -> Self {
        Self::Call { error, field: None, resource: None }
    }

    /// Trouble with the host of a file, which is not Well.
    fn other_host(error: rest::Error) -> Self {
        match error {
            error @ rest::Error::DeadlineOver => Self::Call { error, field: None, resource: None },
            error => Self::DownloadBroken(error),
        }
    }

    /// A failed call about this resource.
    fn about(kind: &'static str, id: &str) -> impl FnOnce(rest::Error) -> Self {
        let resource = (!id.is_empty()).then(|| Subject { kind, id: id.to_owned() });
        move |error| Self::Call { error, field: None, resource }
    }
}

/// CreateWorkspace: the call, and what became of the gateway's own webhook for the workspace.
///
/// # Errors
/// Why there is no response.
pub async fn create_workspace(
    engine: &Engine,
    registration: &registration::Registration,
    request: &[u8],
    asker: &Asker,
) -> Result<Bytes, transcode::Error> {
    const RPC: &str = "/well.gateway.v1.WorkspaceService/CreateWorkspace";
    const REGISTRATION_FIELD: u32 = 2;
    let Some(binding) = binding(RPC) else {
        return Err(transcode::Error::Malformed {
            message: RPC,
            reason: "it has no binding".to_owned(),
        });
    };
    let mut response = engine.run(binding, request, asker).await?.to_vec();
    let made = CreateWorkspaceResponse::decode(response.as_slice()).unwrap_or_default();
    let workspace = made.workspace.unwrap_or_default();
    if let Some(external_id) = &workspace.external_workspace_id {
        registration.ids().learn(&workspace.id, external_id);
    }
    let external_id = workspace.external_workspace_id.as_deref();
    let registration = match registration.register(&workspace.id, external_id).await {
        registration::Outcome::Done => Registration::Done,
        registration::Outcome::Pending => Registration::Pending,
        registration::Outcome::Failed => Registration::Failed,
        registration::Outcome::Off => Registration::Off,
    };
    // Protobuf lets fields be appended.
    put_varint(REGISTRATION_FIELD, registration as u64, &mut response);
    Ok(response.into())
}

/// Well's id of a workspace that is given by either id, for routes that want Well's.
async fn well_workspace_id(engine: &Engine, given: &str, asker: &Asker) -> Result<String, Error> {
    if request::is_uuid(given) {
        return Ok(given.to_owned());
    }
    let found = engine
        .workspace_by_external_id(given, asker)
        .await
        .map_err(Error::about("Workspace", given))?;
    found.ok_or_else(|| {
        let text = format!(
            "`{given}` is neither Well's id nor a known external_workspace_id of a workspace"
        );
        Error::invalid("workspace_id", &text)
    })
}

/// A GET that may be repeated.
fn get(target: String) -> Call {
    Call { method: http::Method::GET, target, body: None, repeatable: true, idempotency_key: None }
}

/// The JSON of an answer.
fn json(answer: &Answer, maybe_done: bool) -> Result<Value, Error> {
    let shape = |_| Error::Shape { expected: "JSON", found: "something else", maybe_done };
    serde_json::from_slice(&answer.body).map_err(shape)
}
