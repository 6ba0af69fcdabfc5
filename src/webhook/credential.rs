//! Whether a delivery comes from whom we gave our token to.
//!
//! It promises: a token that is present and wrong always refuses, the comparison takes the same
//! time for any wrong token, and nothing here shows one.

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode_str;

use super::Config;
use crate::secret::Secrets;

/// Who may deliver.
#[derive(Debug)]
pub(super) enum Door {
    /// Only who presents one of the tokens, in the header or as last path segment.
    Guarded {
        /// All of them open.
        tokens: Secrets,
        /// Where a token may stand.
        header: HeaderName,
    },
    /// Anybody: the operator configured no token.
    Open,
}

/// Why the door stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shut {
    /// No token was presented.
    Missing,
    /// One was presented that is not ours.
    Wrong,
}

impl Door {
    /// Decided once: a file of tokens that is emptied later shuts the door and must not open it.
    pub(super) fn new(config: &Config) -> Self {
        if config.tokens.current().is_empty() {
            return Self::Open;
        }
        Self::Guarded { tokens: config.tokens.clone(), header: config.token_header.clone() }
    }

    /// Checks every token that a delivery presents.
    pub(super) fn admit(&self, headers: &HeaderMap, segment: Option<&str>) -> Result<(), Shut> {
        let (tokens, header) = match self {
            Self::Open => return Ok(()),
            Self::Guarded { tokens, header } => (tokens, header),
        };
        let by_header = headers.get_all(header).iter().map(|value| Cow::from(value.as_bytes()));
        let by_path = segment.map(|text| percent_decode_str(text).into());
        let presented: Vec<Cow<'_, [u8]>> = by_header.chain(by_path).collect();
        if presented.is_empty() {
            return Err(Shut::Missing);
        }
        let is_right = presented.iter().all(|token| tokens.any_equals(token));
        if is_right { Ok(()) } else { Err(Shut::Wrong) }
    }
}
