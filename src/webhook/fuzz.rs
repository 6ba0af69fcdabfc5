//! Readers of bytes that nobody may trust, under bytes that nobody wrote: `just fuzz` for long.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use proptest::prelude::*;
use ring::hmac;

use super::delivery::{self, EVENT_TYPE_BYTES_MAX, ID_BYTES_MAX};
use super::identity;
use super::signature::{Algorithm, Config, Encoding, SignedText};
use crate::events::Repetition;
use crate::secret::Secrets;

const WINDOW: Duration = Duration::from_secs(60);
const SECRET: &str = "a-secret-for-fuzzing";

/// Bodies of every form, to be bent.
const BODIES: [&str; 5] = [
    r#"{"event":"document.processed","timestamp":"2026-06-07T10:00:00Z","data":{"document_id":"d","workspace_id":"w","processed_at":"2026-06-07T10:00:00.123Z"}}"#,
    r#"{"event":"company.updated","data":{"type":"company","id":"c","attributes":{"updated_at":"2026-06-07T10:00:00Z","external_workspace_id":"x"},"relationships":{"workspace":{"data":{"id":"w"}}}}}"#,
    r#"{"type":"document.uploaded","payload":{"data":{"id":"d"}},"meta":{"event_id":"e"}}"#,
    r#"{"data":{"event":{"name":"company.created"},"company":{"id":"c"},"people_id":7}}"#,
    "\u{feff}{\"event_name\":\"document.deleted\",\"resource\":{\"id\":\"d\",\"type\":\"document\"}}",
];

/// Pieces that a reader may stumble over.
const PIECES: [&str; 14] = [
    "{",
    "}",
    "[",
    "]",
    "\"",
    "\\u0000",
    "\\ud800",
    ":",
    ",",
    "null",
    "1e999",
    "\"event\":",
    "\"data\":{",
    "\u{e9}",
];

/// A known body with some of its bytes changed, removed or added.
fn bent() -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..3_u8, 0..PIECES.len(), any::<u8>());
    (0..BODIES.len(), prop::collection::vec(change, 0..8)).prop_map(|(body, changes)| {
        let mut bytes = BODIES[body].as_bytes().to_vec();
        for (at, what, piece, byte) in changes {
            let at = at.index(bytes.len().max(1)).min(bytes.len());
            match what {
                0 if at < bytes.len() => bytes[at] = byte,
                1 if at < bytes.len() => drop(bytes.remove(at)),
                _ => drop(bytes.splice(at..at, PIECES[piece].bytes())),
            }
        }
        bytes
    })
}

fn any_body() -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![4 => bent(), 1 => prop::collection::vec(any::<u8>(), 0..300)]
}

fn names() -> Vec<String> {
    ["event_id", "id", "webhook-id"].map(str::to_owned).to_vec()
}

fn config() -> Config {
    Config {
        secrets: Secrets::fixed([SECRET.to_owned()]).unwrap(),
        header: HeaderName::from_static("x-well-signature"),
        algorithm: Algorithm::Sha256,
        encoding: Encoding::Hex,
        prefix: "sha256=".to_owned(),
        text: SignedText::parse("{body}").unwrap(),
        timestamp_header: HeaderName::from_static("x-well-timestamp"),
        tolerance: Duration::from_secs(300),
    }
}

fn headers(pairs: &[(&'static str, Vec<u8>)]) -> HeaderMap {
    let pair = |(name, value): &(&'static str, Vec<u8>)| {
        Some((HeaderName::from_static(name), HeaderValue::from_bytes(value).ok()?))
    };
    pairs.iter().filter_map(pair).collect()
}

fn sign(text: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes()), text).as_ref().to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_delivery_is_read_within_its_limits_or_refused(body in any_body()) {
        let Ok(delivery) = delivery::read(&HeaderMap::new(), &body, &names()) else {
            return Ok(());
        };
        prop_assert!((1..=EVENT_TYPE_BYTES_MAX).contains(&delivery.event_type.len()));
        let ids = [
            &delivery.workspace_id,
            &delivery.external_workspace_id,
            &delivery.people_id,
            &delivery.resource_id,
            &delivery.vendor_event_id,
        ];
        for id in ids.into_iter().flatten() {
            prop_assert!((1..=ID_BYTES_MAX).contains(&id.len()), "{id:?}");
            prop_assert!(!id.contains(char::is_control), "{id:?}");
        }
        prop_assert_eq!(delivery::read(&HeaderMap::new(), &body, &names()), Ok(delivery));
    }

    #[test]
    fn white_space_changes_nothing_that_is_read(body in bent()) {
        let Ok(value) = serde_json::from_slice::<serde_json::Value>(&body) else { return Ok(()) };
        let spaced = serde_json::to_vec_pretty(&value).unwrap();
        let plain = serde_json::to_vec(&value).unwrap();
        let read = |bytes: &[u8]| delivery::read(&HeaderMap::new(), bytes, &names());
        prop_assert_eq!(read(&spaced), read(&plain));
    }

    #[test]
    fn an_identity_is_the_same_for_the_same_facts(body in any_body(), seconds in 0..4_000_000_000_i64) {
        let Ok(delivery) = delivery::read(&HeaderMap::new(), &body, &names()) else {
            return Ok(());
        };
        let time = Timestamp::from_second(seconds).unwrap();
        let (id, identity) = identity::of(&delivery, &body, time, WINDOW);
        prop_assert!(id.len() == 32 && id.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let later = Timestamp::from_second(seconds + 1).unwrap();
        let (later_id, later_identity) = identity::of(&delivery, &body, later, WINDOW);
        prop_assert_eq!(&identity, &later_identity);
        match identity.repetition {
            Repetition::Id => prop_assert_eq!(id, later_id),
            Repetition::DigestWithin { .. } => prop_assert_ne!(id, later_id),
        }
    }

    #[test]
    fn only_what_was_signed_passes(
        body in any_body(),
        signature in prop::collection::vec(any::<u8>(), 0..120),
        flip in any::<prop::sample::Index>(),
    ) {
        let (config, now) = (config(), Timestamp::now());
        let right: Vec<u8> = sign(&body).iter().flat_map(|byte| format!("{byte:02x}").into_bytes()).collect();
        let verify = |value: &[u8], body: &[u8]| {
            config.verify(&headers(&[("x-well-signature", value.to_vec())]), body, now)
        };
        prop_assert!(verify(&right, &body).is_ok());
        prop_assert!(verify(&signature, &body).map_or(true, |matched| matched.is_empty()));
        let mut other = body.clone();
        other.push(b' ');
        prop_assert!(verify(&right, &other).is_err());
        let mut bent = right;
        let at = flip.index(bent.len());
        bent[at] = if bent[at] == b'0' { b'1' } else { b'0' };
        prop_assert!(verify(&bent, &body).is_err());
    }

    #[test]
    fn standard_webhooks_pass_only_as_signed(
        body in any_body(),
        id in "[!-~]{1,40}",
        list in "(v1|v1a|v2|,| |[A-Za-z0-9+/=]){0,20}",
    ) {
        let (config, now) = (config(), Timestamp::now());
        let time = now.as_second().to_string();
        let text = [id.as_bytes(), b".", time.as_bytes(), b".", &body].concat();
        let right = format!("v1,{}", STANDARD.encode(sign(&text)));
        let verify = |id: &str, time: &str, value: &str, body: &[u8]| {
            let pairs = [
                ("webhook-id", id.as_bytes().to_vec()),
                ("webhook-timestamp", time.as_bytes().to_vec()),
                ("webhook-signature", value.as_bytes().to_vec()),
            ];
            config.verify(&headers(&pairs), body, now)
        };
        // No more are looked at than a rotation needs.
        let is_long = list.split(' ').filter(|part| part.contains(',')).count() >= 8;
        let (longer, other_id, other_time) =
            (format!("{list} {right}"), format!("{id}x"), format!("{time}0"));
        prop_assert!(verify(&id, &time, &right, &body).is_ok());
        prop_assert!(is_long || verify(&id, &time, &longer, &body).is_ok());
        prop_assert!(verify(&id, &time, &list, &body).is_err());
        prop_assert!(verify(&other_id, &time, &right, &body).is_err());
        prop_assert!(verify(&id, &other_time, &right, &body).is_err());
    }
}
