//! What this gateway's own webhook looks like at Well.

use std::collections::BTreeMap;
use std::fmt;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use secrecy::ExposeSecret;
use url::Url;

use super::{Config, TokenPlace, WORKSPACE_HEADER, WORKSPACE_PARAMETER};

/// The parameter of the registered URL that tells whose webhook it is.
const GATEWAY_PARAMETER: &str = "gateway";

/// The address and the headers of a webhook; both may hold the token.
#[derive(Clone, PartialEq, Eq)]
pub struct Own {
    /// Where Well delivers to.
    pub url: String,
    /// What Well sends along.
    pub headers: BTreeMap<String, String>,
}

impl fmt::Debug for Own {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Own").finish_non_exhaustive()
    }
}

impl Config {
    /// The webhook of this gateway at this base address, for one workspace or for the default one.
    pub fn own(&self, base: &Url, workspace_id: Option<&str>) -> Own {
        let tokens = self.tokens.current();
        let token = tokens.first().map(ExposeSecret::expose_secret);
        let base = base.as_str().trim_end_matches('/');
        let gateway = format!("{GATEWAY_PARAMETER}={}", self.gateway_id);
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let mut headers = BTreeMap::new();
        let url = match self.token_place {
            TokenPlace::Header => {
                headers.extend(token.map(|text| (self.token_header.to_string(), text.to_owned())));
                let workspace = workspace_id.map(|id| (WORKSPACE_HEADER.to_owned(), id.to_owned()));
                headers.extend(workspace);
                format!("{base}{}?{gateway}", self.path)
            }
            TokenPlace::Path => {
                let segment = token.map(|text| format!("/{}", encoded(text))).unwrap_or_default();
                let workspace = workspace_id
                    .map(|id| format!("&{WORKSPACE_PARAMETER}={}", encoded(id)))
                    .unwrap_or_default();
                format!("{base}{}{segment}?{gateway}{workspace}", self.path)
            }
        };
        Own { url, headers }
    }

    /// Whether a webhook at Well is this gateway's, of whatever address and token it has been.
    pub fn is_own(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else {
            return false;
        };
        url.query_pairs().any(|(name, value)| name == GATEWAY_PARAMETER && value == self.gateway_id)
    }

    /// A text without our tokens, to be shown.
    pub fn masked(&self, text: &str) -> String {
        let tokens = self.tokens.current();
        tokens.iter().fold(text.to_owned(), |text, token| {
            let token = token.expose_secret();
            let encoded = utf8_percent_encode(token, NON_ALPHANUMERIC).to_string();
            text.replace(token, MASK).replace(&encoded, MASK)
        })
    }
}

/// What stands in place of a secret.
pub const MASK: &str = "***";
