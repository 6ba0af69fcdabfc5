//! Whether a delivery comes from whom we gave our token or our signing secret to.
//!
//! It promises: a credential that is present and wrong always refuses, the comparison takes the
//! same time for any wrong one, and nothing here shows one.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use percent_encoding::percent_decode_str;

use super::Config;
use super::signature::{self, Flaw};
use crate::secret::Secrets;

/// What must be right where both kinds are configured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// One of them.
    Any,
    /// Each.
    All,
}

/// A kind of credential.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// A shared token, in the header or as last path segment.
    Token,
    /// A signature in Well's own header.
    Signature,
    /// A signature as Standard Webhooks has it.
    StandardWebhooks,
}

/// A secret that a delivery was right with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matched {
    /// What it was used as.
    pub kind: Kind,
    /// Its place among the secrets of its setting.
    pub index: usize,
}

/// Who may deliver. With neither kind of secret, anybody: the operator chose so.
#[derive(Debug)]
pub(super) struct Door {
    tokens: Option<(Secrets, HeaderName)>,
    signatures: Option<signature::Config>,
    rule: Rule,
}

/// Why the door stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shut {
    /// No token was presented.
    TokenMissing,
    /// One was presented that is not ours.
    TokenWrong,
    /// No signature was presented.
    SignatureMissing,
    /// One was presented that is not right.
    Signature(Flaw),
}

impl Door {
    /// Decided once: a file of secrets that is emptied later shuts the door and must not open it.
    pub(super) fn new(config: &Config) -> Self {
        let tokens = (!config.tokens.is_empty())
            .then(|| (config.tokens.clone(), config.token_header.clone()));
        let signatures = (!config.signature.secrets.is_empty()).then(|| config.signature.clone());
        Self { tokens, signatures, rule: config.auth }
    }

    /// Checks what can be checked without the body.
    pub(super) fn admit_head(
        &self,
        headers: &HeaderMap,
        segment: Option<&str>,
    ) -> Result<Option<Matched>, Shut> {
        let token = self.token(headers, segment)?;
        let is_signed = self.signatures.as_ref().is_some_and(|config| config.presents(headers));
        let lacks_token = self.tokens.is_some() && token.is_none();
        let lacks_signature = self.signatures.is_some() && !is_signed;
        let shut = match self.rule {
            Rule::Any => {
                let has_any = token.is_some() || is_signed;
                match (has_any, lacks_token, lacks_signature) {
                    (false, true, _) => Some(Shut::TokenMissing),
                    (false, false, true) => Some(Shut::SignatureMissing),
                    (true, _, _) | (false, false, false) => None,
                }
            }
            Rule::All if lacks_token => Some(Shut::TokenMissing),
            Rule::All if lacks_signature => Some(Shut::SignatureMissing),
            Rule::All => None,
        };
        shut.map_or(Ok(token), Err)
    }

    /// Checks the signatures that the delivery carries, over the bytes as they came.
    pub(super) fn admit_body(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Vec<Matched>, Shut> {
        match &self.signatures {
            Some(config) => config.verify(headers, body, now).map_err(Shut::Signature),
            None => Ok(Vec::new()),
        }
    }

    fn token(&self, headers: &HeaderMap, segment: Option<&str>) -> Result<Option<Matched>, Shut> {
        let Some((tokens, header)) = &self.tokens else {
            return Ok(None);
        };
        let by_header = headers.get_all(header).iter().map(|value| Cow::from(value.as_bytes()));
        let by_path = segment.map(|text| percent_decode_str(text).into());
        let presented: Vec<Cow<'_, [u8]>> = by_header.chain(by_path).collect();
        let found: Option<Vec<usize>> =
            presented.iter().map(|token| tokens.position_of(token)).collect();
        match found.as_deref() {
            None => Err(Shut::TokenWrong),
            Some([]) => Ok(None),
            Some([index, ..]) => Ok(Some(Matched { kind: Kind::Token, index: *index })),
        }
    }
}
