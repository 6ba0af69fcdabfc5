//! Signatures of deliveries: Well's own header in whatever form it has, and Standard Webhooks.
//!
//! Well names `X-Well-Signature` and documents nothing else of it, so its form is a setting. It
//! promises: the raw bytes are what is checked, comparisons take the same time for any wrong
//! signature, and a signed time beyond the tolerance is refused, before and after.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use http::{HeaderMap, HeaderName};
use jiff::{SignedDuration, Timestamp};
use ring::{hmac, signature};
use secrecy::ExposeSecret;
use subtle::ConstantTimeEq;

use super::credential::{Kind, Matched};
use crate::secret::Secrets;

/// Signatures that are looked at in one delivery: each sender has a few while it rotates.
const SIGNATURES_MAX: usize = 8;
/// Headers of Standard Webhooks.
const STANDARD_ID: &str = "webhook-id";
const STANDARD_TIMESTAMP: &str = "webhook-timestamp";
const STANDARD_SIGNATURE: &str = "webhook-signature";
/// Begins a secret that is a key in base64, as Standard Webhooks writes it.
const HMAC_KEY_PREFIX: &str = "whsec_";
/// Begins a public key of Ed25519 in base64, as Standard Webhooks writes it.
const PUBLIC_KEY_PREFIX: &str = "whpk_";
/// From here on a number counts milliseconds: as seconds it would lie in the year 5138.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// How signatures are checked.
#[derive(Clone, Debug)]
pub struct Config {
    /// `WELL_WEBHOOK_SIGNING_SECRETS`; none: signatures are not looked at.
    pub secrets: Secrets,
    /// `WELL_WEBHOOK_SIGNATURE_HEADER`.
    pub header: HeaderName,
    /// `WELL_WEBHOOK_SIGNATURE_ALGORITHM`.
    pub algorithm: Algorithm,
    /// `WELL_WEBHOOK_SIGNATURE_ENCODING`.
    pub encoding: Encoding,
    /// `WELL_WEBHOOK_SIGNATURE_PREFIX`: may stand before a signature.
    pub prefix: String,
    /// `WELL_WEBHOOK_SIGNED_TEXT`.
    pub text: SignedText,
    /// `WELL_WEBHOOK_TIMESTAMP_HEADER`: holds the signed time.
    pub timestamp_header: HeaderName,
    /// `WELL_WEBHOOK_TOLERANCE`: how far a signed time may lie from ours, before and after.
    pub tolerance: Duration,
}

/// The hash of an HMAC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// HMAC-SHA-1.
    Sha1,
    /// HMAC-SHA-256.
    Sha256,
    /// HMAC-SHA-512.
    Sha512,
}

/// How the bytes of a signature are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Hexadecimal, in either case.
    Hex,
    /// Base64 of the standard alphabet, with or without padding.
    Base64,
}

/// What is signed: text with places for the body and the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedText(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Body,
    Timestamp,
}

/// Why a signature does not admit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// No secret gives it, or its form is another.
    Wrong,
    /// The signed time is missing or cannot be read.
    NoTime,
    /// The signed time lies too far from ours.
    Old,
}

impl SignedText {
    /// Reads a template such as `{timestamp}.{body}`; it must hold `{body}` once.
    pub fn parse(template: &str) -> Option<Self> {
        let (before, after) = template.split_once("{body}")?;
        let mut pieces = Vec::new();
        for (at, part) in [before, after].into_iter().enumerate() {
            if at == 1 {
                pieces.push(Piece::Body);
            }
            for (at, text) in part.split("{timestamp}").enumerate() {
                if at > 0 {
                    pieces.push(Piece::Timestamp);
                }
                if text.contains(['{', '}']) {
                    return None;
                }
                pieces.push(Piece::Text(text.to_owned()));
            }
        }
        Some(Self(pieces))
    }

    fn has_timestamp(&self) -> bool {
        self.0.contains(&Piece::Timestamp)
    }

    fn parts<'a>(&'a self, timestamp: &'a str, body: &'a [u8]) -> Vec<&'a [u8]> {
        let part = |piece: &'a Piece| match piece {
            Piece::Text(text) => text.as_bytes(),
            Piece::Body => body,
            Piece::Timestamp => timestamp.as_bytes(),
        };
        self.0.iter().map(part).collect()
    }
}

impl Config {
    /// Whether a delivery carries a signature of either kind.
    pub(super) fn presents(&self, headers: &HeaderMap) -> bool {
        headers.contains_key(&self.header) || headers.contains_key(STANDARD_SIGNATURE)
    }

    /// Checks every kind of signature that a delivery carries; each must be right.
    pub(super) fn verify(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Vec<Matched>, Flaw> {
        let mut matched = Vec::new();
        if headers.contains_key(&self.header) {
            matched.push(self.verify_own(headers, body, now)?);
        }
        if headers.contains_key(STANDARD_SIGNATURE) {
            matched.push(self.verify_standard(headers, body, now)?);
        }
        Ok(matched)
    }

    fn verify_own(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Matched, Flaw> {
        let mut timestamp = "";
        if self.text.has_timestamp() {
            timestamp = text(headers, self.timestamp_header.as_str()).ok_or(Flaw::NoTime)?;
            self.require_near(timestamp, now)?;
        }
        let parts = self.text.parts(timestamp, body);
        let presented = presented(headers, self.header.as_str(), ',');
        let presented = presented.map(|text| text.strip_prefix(&*self.prefix).unwrap_or(text));
        let presented: Vec<&str> = presented.take(SIGNATURES_MAX).collect();
        let secrets = self.secrets.current();
        let is_right = |secret: &str| {
            let key = hmac_key(secret)?;
            let right = self.encoding.write(sign(self.algorithm.ring(), &key, &parts).as_ref());
            Some(any_equal(&right, presented.iter().map(|text| self.encoding.plain(text))))
        };
        let rights = secrets.iter().map(|secret| is_right(secret.expose_secret()) == Some(true));
        // All secrets are tried, whichever fits.
        let fits: Vec<bool> = rights.collect();
        let index = fits.iter().position(|fits| *fits).ok_or(Flaw::Wrong)?;
        Ok(Matched { kind: Kind::Signature, index })
    }

    fn verify_standard(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: Timestamp,
    ) -> Result<Matched, Flaw> {
        let id = text(headers, STANDARD_ID).ok_or(Flaw::Wrong)?;
        let timestamp = text(headers, STANDARD_TIMESTAMP).ok_or(Flaw::NoTime)?;
        self.require_near(timestamp, now)?;
        let parts = [id.as_bytes(), b".", timestamp.as_bytes(), b".", body];
        let presented: Vec<(&str, &str)> = presented(headers, STANDARD_SIGNATURE, ' ')
            .filter_map(|text| text.split_once(','))
            .take(SIGNATURES_MAX)
            .collect();
        let of = |version: &'static str| {
            presented.iter().filter(move |(found, _)| *found == version).map(|(_, text)| *text)
        };
        let is_right = |secret: &str| match secret.strip_prefix(PUBLIC_KEY_PREFIX) {
            Some(key) => is_signed_by(key, &parts, of("v1a")),
            None => hmac_key(secret).is_some_and(|key| {
                let right = Encoding::Base64.write(sign(hmac::HMAC_SHA256, &key, &parts).as_ref());
                any_equal(&right, of("v1").map(|text| Encoding::Base64.plain(text)))
            }),
        };
        let secrets = self.secrets.current();
        let fits: Vec<bool> =
            secrets.iter().map(|secret| is_right(secret.expose_secret())).collect();
        let index = fits.iter().position(|fits| *fits).ok_or(Flaw::Wrong)?;
        Ok(Matched { kind: Kind::StandardWebhooks, index })
    }

    fn require_near(&self, timestamp: &str, now: Timestamp) -> Result<(), Flaw> {
        let time = time(timestamp).ok_or(Flaw::NoTime)?;
        let tolerance = SignedDuration::try_from(self.tolerance).unwrap_or(SignedDuration::MAX);
        if now.duration_since(time).abs() > tolerance { Err(Flaw::Old) } else { Ok(()) }
    }
}

impl Algorithm {
    fn ring(self) -> hmac::Algorithm {
        match self {
            Self::Sha1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
            Self::Sha256 => hmac::HMAC_SHA256,
            Self::Sha512 => hmac::HMAC_SHA512,
        }
    }
}

impl Encoding {
    /// Without padding, in small letters.
    fn write(self, bytes: &[u8]) -> String {
        match self {
            Self::Hex => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
            Self::Base64 => STANDARD_NO_PAD.encode(bytes),
        }
    }

    /// A presented signature, written as `write` does.
    fn plain(self, text: &str) -> String {
        match self {
            Self::Hex => text.to_ascii_lowercase(),
            Self::Base64 => text.trim_end_matches('=').to_owned(),
        }
    }
}

/// Whether a secret can be one: a key that says it is base64 must be.
pub fn is_usable(secret: &str) -> bool {
    match secret.strip_prefix(PUBLIC_KEY_PREFIX) {
        Some(key) => STANDARD.decode(key).is_ok_and(|key| key.len() == 32),
        None => hmac_key(secret).is_some(),
    }
}

/// The key of an HMAC; none for a public key, and for a key that is not base64 as it says.
fn hmac_key(secret: &str) -> Option<Vec<u8>> {
    match secret.strip_prefix(HMAC_KEY_PREFIX) {
        Some(key) => STANDARD.decode(key).ok(),
        None if secret.starts_with(PUBLIC_KEY_PREFIX) => None,
        None => Some(secret.as_bytes().to_vec()),
    }
}

fn sign(algorithm: hmac::Algorithm, key: &[u8], parts: &[&[u8]]) -> hmac::Tag {
    let mut context = hmac::Context::with_key(&hmac::Key::new(algorithm, key));
    parts.iter().for_each(|part| context.update(part));
    context.sign()
}

/// Compares with all, whichever is equal.
fn any_equal(right: &str, presented: impl Iterator<Item = String>) -> bool {
    let equal = presented.fold(subtle::Choice::from(0), |equal, text| {
        equal | right.as_bytes().ct_eq(text.as_bytes())
    });
    equal.into()
}

fn is_signed_by<'a>(
    key: &str,
    parts: &[&[u8]],
    mut presented: impl Iterator<Item = &'a str>,
) -> bool {
    let Ok(key) = STANDARD.decode(key) else {
        return false;
    };
    let key = signature::UnparsedPublicKey::new(&signature::ED25519, key);
    let text = parts.concat();
    presented.any(|one| STANDARD.decode(one).is_ok_and(|one| key.verify(&text, &one).is_ok()))
}

fn presented<'a>(
    headers: &'a HeaderMap,
    name: &str,
    between: char,
) -> impl Iterator<Item = &'a str> {
    let values = headers.get_all(name).iter().filter_map(|value| value.to_str().ok());
    values.flat_map(move |text| text.split(between)).map(str::trim).filter(|text| !text.is_empty())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).filter(|text| !text.is_empty())
}

/// Seconds or milliseconds since 1970, or the ISO form.
fn time(text: &str) -> Option<Timestamp> {
    match text.parse::<i64>() {
        Ok(number) if number.abs() >= MILLISECONDS_FROM => Timestamp::from_millisecond(number).ok(),
        Ok(number) => Timestamp::from_second(number).ok(),
        Err(_) => text.parse().ok(),
    }
}
