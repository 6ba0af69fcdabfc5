//! The settings of the delivery endpoint.

use std::net::SocketAddr;
use std::time::Duration;

use http::HeaderName;
use secrecy::ExposeSecret;

use super::DAY;
use super::reader::Reader;
use crate::registration;
use crate::repair;
use crate::rest::{self, CallerTokens};
use crate::secret::Secrets;
use crate::tls;
use crate::webhook::signature::{self, Algorithm, Encoding, SignedText};
use crate::webhook::{Config, Rule, TokenPlace};
use crate::workspaces::Kept;

/// Reads them all.
pub fn read(reader: &mut Reader<'_>) -> Option<Config> {
    let addr: Option<Option<SocketAddr>> = reader.parse(
        "WELL_WEBHOOK_ADDR",
        "an address and a port such as 0.0.0.0:8080, or off",
        |text| match text {
            "off" => Some(None),
            text => text.parse().ok().map(Some),
        },
    );
    let path = reader.parse(
        "WELL_WEBHOOK_PATH",
        "a path that begins with `/`, of letters, digits and `-_./`",
        plain_path,
    );
    let public_url = reader.optional_base_url("WELL_WEBHOOK_PUBLIC_URL");
    let gateway_id = reader.gateway_id();
    let events = reader.list("WELL_WEBHOOK_EVENTS");
    let tokens = reader.secrets("WELL_WEBHOOK_TOKENS", 8);
    let token_header = header(reader, "WELL_WEBHOOK_TOKEN_HEADER");
    let token_place = reader.choice(
        "WELL_WEBHOOK_TOKEN_PLACE",
        &[("header", TokenPlace::Header), ("path", TokenPlace::Path)],
    );
    let signature = signature(reader);
    let auth = reader.choice("WELL_WEBHOOK_AUTH", &[("any", Rule::Any), ("all", Rule::All)]);
    let tls = tls(reader);
    let insecure = reader.flag("WELL_WEBHOOK_INSECURE");
    let event_id_names = reader.list("WELL_WEBHOOK_EVENT_ID_NAMES");
    let dedupe_window = reader.duration("WELL_DEDUPE_WINDOW", Duration::from_secs(1), DAY * 30);
    let is_on = addr.as_ref().is_some_and(Option::is_some);
    let lacks = |secrets: Option<&Secrets>| secrets.is_some_and(Secrets::is_empty);
    let is_open =
        lacks(tokens.as_ref()) && lacks(signature.as_ref().map(|signature| &signature.secrets));
    if is_on && is_open && insecure == Some(false) {
        let text = "is not set, nor is WELL_WEBHOOK_SIGNING_SECRETS: anyone could send events; set one of them, or WELL_WEBHOOK_INSECURE=true for a try, or WELL_WEBHOOK_ADDR=off";
        reader.mistake("WELL_WEBHOOK_TOKENS", text);
    }
    Some(Config {
        addr: addr?,
        path: path?,
        public_url: public_url?,
        gateway_id: gateway_id?,
        events: events?,
        tokens: tokens?,
        token_header: token_header?,
        token_place: token_place?,
        signature: signature?,
        auth: auth?,
        tls: tls?,
        event_id_names: event_id_names?,
        dedupe_window: dedupe_window?,
    })
}

/// Whose webhooks the gateway keeps, and when it looks at them.
pub fn registration(
    reader: &mut Reader<'_>,
    rest: Option<&rest::Config>,
    webhook: Option<&Config>,
) -> Option<(registration::Config, Kept)> {
    let kept = reader.parse(
        "WELL_WEBHOOK_WORKSPACES",
        "default, all, none, or ids of workspaces with commas between them",
        |text| match text {
            "default" => Some(Kept::Default),
            "all" => Some(Kept::All),
            "none" => Some(Kept::None),
            list => {
                let ids = list.split(',').map(str::trim).filter(|id| !id.is_empty());
                let ids: Vec<String> = ids.map(str::to_owned).collect();
                (!ids.is_empty()).then_some(Kept::List(ids))
            }
        },
    );
    let interval = reader.duration("WELL_REGISTRATION_INTERVAL", Duration::from_secs(1), DAY);
    let is_off = webhook.is_some_and(|webhook| webhook.addr.is_none());
    let is_passthrough = rest.is_some_and(|rest| rest.caller_tokens == CallerTokens::Passthrough);
    // Without an endpoint, or a token of its own to call with, there is nothing to keep.
    let kept = if is_off || is_passthrough { kept.map(|_| Kept::None) } else { kept };
    Some((registration::Config { interval: interval? }, kept?))
}

/// When and how the gateway looks for what no delivery brought.
pub fn repair(reader: &mut Reader<'_>) -> Option<repair::Config> {
    let interval = reader.duration_or_off("WELL_REPAIR_INTERVAL", Duration::from_millis(100), DAY);
    let grace = reader.duration("WELL_REPAIR_GRACE", Duration::ZERO, DAY);
    let calls = reader.parse("WELL_REPAIR_CALLS", "a number from 3 to 100000", |text| {
        text.parse().ok().filter(|calls| (3..=100_000).contains(calls))
    });
    Some(repair::Config { interval: interval?, grace: grace?, calls: calls? })
}

fn signature(reader: &mut Reader<'_>) -> Option<signature::Config> {
    const SECRETS: &str = "WELL_WEBHOOK_SIGNING_SECRETS";
    let secrets = reader.secrets(SECRETS, 8);
    let is_odd = |secret: &secrecy::SecretString| !signature::is_usable(secret.expose_secret());
    if secrets.as_ref().is_some_and(|secrets| secrets.current().iter().any(is_odd)) {
        let text = "holds a secret that begins with whsec_ or whpk_ and is not a key in base64 after it (a whpk_ key has 32 bytes)";
        reader.mistake(SECRETS, text);
    }
    let algorithm = reader.choice(
        "WELL_WEBHOOK_SIGNATURE_ALGORITHM",
        &[
            ("hmac-sha256", Algorithm::Sha256),
            ("hmac-sha512", Algorithm::Sha512),
            ("hmac-sha1", Algorithm::Sha1),
        ],
    );
    let encoding = reader.choice(
        "WELL_WEBHOOK_SIGNATURE_ENCODING",
        &[("hex", Encoding::Hex), ("base64", Encoding::Base64)],
    );
    let text = reader.parse(
        "WELL_WEBHOOK_SIGNED_TEXT",
        "text with {body} in it once, and maybe {timestamp}, such as {timestamp}.{body}",
        SignedText::parse,
    );
    let own_header = header(reader, "WELL_WEBHOOK_SIGNATURE_HEADER");
    let prefix =
        reader.parse("WELL_WEBHOOK_SIGNATURE_PREFIX", "text", |text| Some(text.to_owned()));
    let timestamp_header = header(reader, "WELL_WEBHOOK_TIMESTAMP_HEADER");
    let tolerance = reader.duration("WELL_WEBHOOK_TOLERANCE", Duration::from_secs(1), DAY);
    Some(signature::Config {
        secrets: secrets?,
        header: own_header?,
        algorithm: algorithm?,
        encoding: encoding?,
        prefix: prefix?,
        text: text?,
        timestamp_header: timestamp_header?,
        tolerance: tolerance?,
    })
}

fn tls(reader: &mut Reader<'_>) -> Option<Option<tls::Config>> {
    let file = |text: &str| Some((!text.is_empty()).then(|| text.into()));
    let cert = reader.parse("WELL_WEBHOOK_TLS_CERT", "a file", file);
    let key = reader.parse("WELL_WEBHOOK_TLS_KEY", "a file", file);
    match (cert?, key?) {
        (Some(cert), Some(key)) => Some(Some(tls::Config { cert, key })),
        (None, None) => Some(None),
        (Some(_), None) => {
            reader.mistake("WELL_WEBHOOK_TLS_CERT", "is set and WELL_WEBHOOK_TLS_KEY is not");
            None
        }
        (None, Some(_)) => {
            reader.mistake("WELL_WEBHOOK_TLS_KEY", "is set and WELL_WEBHOOK_TLS_CERT is not");
            None
        }
    }
}

fn header(reader: &mut Reader<'_>, name: &'static str) -> Option<HeaderName> {
    reader.parse(name, "the name of a header", |text| text.parse().ok())
}

fn plain_path(text: &str) -> Option<String> {
    let plain =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'_' | b'.');
    let path = text.trim_end_matches('/');
    (path.starts_with('/') && path.bytes().all(plain)).then(|| path.to_owned())
}
