//! The settings of the gRPC API, and of gRPC-Web.

use std::net::SocketAddr;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use super::DAY;
use super::reader::Reader;
use crate::grpc::web::{self, Origins};
use crate::grpc::{Addr, Config};
use crate::rest::CallerTokens;

/// All of it; none: there are mistakes.
pub fn read(reader: &mut Reader<'_>, caller_tokens: Option<CallerTokens>) -> Option<Config> {
    let addr = reader.parse(
        "WELL_GRPC_ADDR",
        "an address and a port such as 127.0.0.1:50051, or unix:/path",
        |text| match text.strip_prefix("unix:") {
            Some(path) => path.starts_with('/').then(|| Addr::Unix(path.into())),
            None => text.parse().ok().map(Addr::Tcp),
        },
    );
    let tokens = reader.secrets("WELL_GRPC_TOKENS", 8);
    let insecure = reader.flag("WELL_GRPC_INSECURE");
    let has_tokens = tokens.as_ref().is_none_or(|tokens| !tokens.is_empty());
    if let (Some(Addr::Tcp(addr)), false, Some(false)) = (&addr, has_tokens, insecure)
        && !addr.ip().is_loopback()
    {
        let text = format!(
            "is {addr}, which is beyond loopback: anyone who reaches it could use your Well account; set WELL_GRPC_TOKENS, or WELL_GRPC_INSECURE=true where the network keeps others out"
        );
        reader.mistake("WELL_GRPC_ADDR", &text);
    }
    if caller_tokens == Some(CallerTokens::Passthrough)
        && tokens.as_ref().is_some_and(|tokens| !tokens.is_empty())
    {
        let text = "cannot stand beside WELL_CALLER_TOKENS=passthrough: both use the caller's `authorization`";
        reader.mistake("WELL_GRPC_TOKENS", text);
    }
    let web = grpc_web(reader, has_tokens || insecure != Some(false));
    let connection_age =
        reader.duration_or_off("WELL_GRPC_CONNECTION_AGE", Duration::from_secs(10), DAY * 365);
    let consumer_refusals =
        reader.parse("WELL_CONSUMER_REFUSALS", "a number from 1 to 1000", |text| {
            text.parse().ok().filter(|count| (1..=1_000).contains(count))
        });
    Some(Config {
        addr: addr?,
        tokens: tokens?,
        connection_age: connection_age?,
        web: web?,
        consumer_refusals: consumer_refusals?,
    })
}

fn grpc_web(reader: &mut Reader<'_>, is_guarded: bool) -> Option<Option<web::Config>> {
    let expected = "an address and a port such as 127.0.0.1:8081, or off";
    let addr = reader.parse("WELL_GRPC_WEB_ADDR", expected, |text| match text {
        "off" => Some(None),
        text => text.parse::<SocketAddr>().ok().map(Some),
    });
    let origins = reader.parse(
        "WELL_GRPC_WEB_ORIGINS",
        "origins such as https://app.example.com, without a path, with commas between them, or *",
        |text| match text {
            "*" => Some(Origins::Any),
            text => {
                let texts = text.split(',').map(str::trim).filter(|text| !text.is_empty());
                texts.map(origin).collect::<Option<Vec<_>>>().map(Origins::These)
            }
        },
    );
    // Both are read before either ends this: every mistake is told at once.
    let (addr, origins) = (addr?, origins?);
    let Some(addr) = addr else { return Some(None) };
    if !is_guarded && !addr.ip().is_loopback() {
        let text = format!(
            "is {addr}, which is beyond loopback: set WELL_GRPC_TOKENS, or WELL_GRPC_INSECURE=true where the network keeps others out"
        );
        reader.mistake("WELL_GRPC_WEB_ADDR", &text);
    }
    if origins == Origins::These(Vec::new()) {
        let text = "is not set: say which pages may call, such as https://app.example.com, or * for every page";
        reader.mistake("WELL_GRPC_WEB_ORIGINS", text);
    }
    Some(Some(web::Config { addr, origins }))
}

/// An origin as browsers write it: scheme, host, maybe a port, nothing else.
fn origin(text: &str) -> Option<HeaderValue> {
    let url = Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
    (url.origin().ascii_serialization() == text).then(|| text.parse().ok()).flatten()
}
