//! Signed deliveries: every form, rotation, clocks, and what is refused.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use reqwest::{Client, StatusCode};
use ring::hmac;
use ring::signature::KeyPair as _;
use serde_json::Value;
use well_gateway::secret::Secrets;
use well_gateway::tls;
use well_gateway::webhook::signature::{Algorithm, Encoding, SignedText};
use well_gateway::webhook::{Config, Rule};

use super::story::{PATH, Story, TOKEN, TOKEN_HEADER};

const BODY: &str = r#"{"event":"document.uploaded","data":{"document_id":"d-1"}}"#;
const PLAIN: &str = "a-plain-signing-secret";
const RAW_KEY: &[u8] = b"twenty-four random bytes";

fn hmac_of(algorithm: hmac::Algorithm, key: &[u8], text: &str) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(algorithm, key), text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn whsec() -> String {
    format!("whsec_{}", STANDARD.encode(RAW_KEY))
}

fn signing(config: &mut Config, secrets: &[&str]) {
    let secrets = secrets.iter().map(|secret| (*secret).to_owned());
    config.signature.secrets = Secrets::fixed(secrets).unwrap();
}

fn only_signing(config: &mut Config, secrets: &[&str]) {
    config.tokens = Secrets::default();
    signing(config, secrets);
}

/// The status and the word of what is answered to a delivery with these headers.
async fn answer(story: &Story, headers: &[(&str, &str)], body: &str) -> (u16, String) {
    let request = story.post(PATH).body(body.to_owned());
    let request = headers.iter().fold(request, |it, (name, value)| it.header(*name, *value));
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    let body: Value = serde_json::from_str(&response.text().await.unwrap()).unwrap();
    let word = body["error"].as_str().or(body["status"].as_str()).unwrap().to_owned();
    (status, word)
}

async fn admits(story: &Story, headers: &[(&str, &str)]) -> bool {
    answer(story, headers, BODY).await.0 == 200
}

fn standard_headers(at: Timestamp, signature: &str) -> [(&'static str, String); 3] {
    [
        ("webhook-id", "msg_1".to_owned()),
        ("webhook-timestamp", at.as_second().to_string()),
        ("webhook-signature", signature.to_owned()),
    ]
}

fn signed_text(at: Timestamp) -> String {
    format!("msg_1.{}.{BODY}", at.as_second())
}

async fn standard(story: &Story, at: Timestamp, signature: &str) -> (u16, String) {
    let headers = standard_headers(at, signature);
    let headers: Vec<(&str, &str)> =
        headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
    answer(story, &headers, BODY).await
}

#[tokio::test]
async fn wells_own_header_is_checked_over_the_raw_body() {
    let story = Story::with(|config| only_signing(config, &["another-secret", PLAIN])).await;
    let right = hex(&hmac_of(hmac::HMAC_SHA256, PLAIN.as_bytes(), BODY));
    for value in [
        right.clone(),
        right.to_uppercase(),
        format!("sha256={right}"),
        format!("sha256=00, sha256={right}"),
    ] {
        assert!(admits(&story, &[("x-well-signature", &value)]).await, "{value}");
    }
    let cut = &right[..40];
    for value in ["", "sha256=", "00", cut, "=", "\u{e9}"] {
        let answer = answer(&story, &[("x-well-signature", value)], BODY).await;
        assert_eq!(answer, (401, "signature_wrong".to_owned()), "{value}");
    }
    // One byte of the body more, and it is another text.
    let spaced = format!("{BODY} ");
    let other = answer(&story, &[("x-well-signature", &right)], &spaced).await;
    assert_eq!(other.1, "signature_wrong");
    assert_eq!(answer(&story, &[], BODY).await.1, "signature_missing");
    let counted = "well_gateway_delivery_credentials_total{kind=\"signature\",place=\"2\"} 4\n";
    assert!(story.metrics().contains(counted), "{}", story.metrics());
    story.end().await;
}

#[tokio::test]
async fn the_form_of_wells_header_is_a_setting() {
    let story = Story::with(|config| {
        only_signing(config, &[&whsec()]);
        config.signature.header = "x-hook-sign".parse().unwrap();
        config.signature.algorithm = Algorithm::Sha512;
        config.signature.encoding = Encoding::Base64;
        config.signature.prefix = "v0:".to_owned();
        config.signature.text = SignedText::parse("v0:{timestamp}:{body}").unwrap();
    })
    .await;
    let now = Timestamp::now();
    for time in [now.as_second().to_string(), now.as_millisecond().to_string(), now.to_string()] {
        let tag = hmac_of(hmac::HMAC_SHA512, RAW_KEY, &format!("v0:{time}:{BODY}"));
        let value = format!("v0:{}", STANDARD.encode(tag));
        let headers = [("x-hook-sign", value.as_str()), ("x-well-timestamp", &time)];
        assert!(admits(&story, &headers).await, "{time}");
    }
    for (seconds, word) in [(-400, "signature_old"), (400, "signature_old"), (-200, "duplicate")] {
        let time = (now + SignedDuration::from_secs(seconds)).as_second().to_string();
        let tag = hmac_of(hmac::HMAC_SHA512, RAW_KEY, &format!("v0:{time}:{BODY}"));
        let value = STANDARD.encode(tag);
        let headers = [("x-hook-sign", value.as_str()), ("x-well-timestamp", &time)];
        assert_eq!(answer(&story, &headers, BODY).await.1, word, "{seconds}");
    }
    let timeless = answer(&story, &[("x-hook-sign", "v0:aa")], BODY).await;
    assert_eq!(timeless, (401, "signature_no_time".to_owned()));
    story.end().await;
}

#[tokio::test]
async fn standard_webhooks_are_checked_in_full() {
    let pair = ring::signature::Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let public = format!("whpk_{}", STANDARD.encode(pair.public_key().as_ref()));
    let story = Story::with(|config| only_signing(config, &[&whsec(), &public])).await;
    let now = Timestamp::now();
    let v1 =
        format!("v1,{}", STANDARD.encode(hmac_of(hmac::HMAC_SHA256, RAW_KEY, &signed_text(now))));
    let v1a = format!("v1a,{}", STANDARD.encode(pair.sign(signed_text(now).as_bytes())));
    let wrong = format!("v1,{}", STANDARD.encode([0; 32]));
    for list in [v1.clone(), v1a.clone(), format!("v2,x {wrong} {v1}"), format!("{wrong} {v1a}")] {
        assert_eq!(standard(&story, now, &list).await.0, 200, "{list}");
    }
    // A right signature under the other version is none.
    let swapped = v1.replacen("v1,", "v1a,", 1);
    for list in [wrong.as_str(), swapped.as_str(), "", "v1", "v1,", &v1[..20]] {
        assert_eq!(standard(&story, now, list).await.1, "signature_wrong", "{list}");
    }
    for seconds in [-301, 301] {
        let at = now + SignedDuration::from_secs(seconds);
        let tag = hmac_of(hmac::HMAC_SHA256, RAW_KEY, &signed_text(at));
        let list = format!("v1,{}", STANDARD.encode(tag));
        assert_eq!(standard(&story, at, &list).await.1, "signature_old", "{seconds}");
    }
    let without_id = [("webhook-timestamp", "1"), ("webhook-signature", v1.as_str())];
    assert_eq!(answer(&story, &without_id, BODY).await.1, "signature_wrong");
    let without_time = [("webhook-id", "msg_1"), ("webhook-signature", v1.as_str())];
    assert_eq!(answer(&story, &without_time, BODY).await.1, "signature_no_time");
    let text = story.metrics();
    for place in [1, 2] {
        let line = format!("{{kind=\"standard_webhooks\",place=\"{place}\"}} 2\n");
        assert!(text.contains(&line), "{text}");
    }
    story.end().await;
}

#[tokio::test]
async fn with_any_one_right_credential_is_enough_and_a_wrong_one_refuses() {
    let story = Story::with(|config| signing(config, &[PLAIN])).await;
    let right = hex(&hmac_of(hmac::HMAC_SHA256, PLAIN.as_bytes(), BODY));
    let (token, signed) = ((TOKEN_HEADER, TOKEN), ("x-well-signature", right.as_str()));
    let wrong_token = (TOKEN_HEADER, "wrong-token");
    let wrong_signature = ("x-well-signature", "00");
    assert!(admits(&story, &[token]).await && admits(&story, &[signed]).await);
    assert!(admits(&story, &[token, signed]).await);
    for (headers, word) in [
        (vec![token, wrong_signature], "signature_wrong"),
        (vec![wrong_token, signed], "token_wrong"),
        (vec![], "token_missing"),
    ] {
        assert_eq!(answer(&story, &headers, BODY).await, (401, word.to_owned()));
    }
    story.end().await;
}

#[tokio::test]
async fn with_all_each_kind_must_be_right() {
    let story = Story::with(|config| {
        signing(config, &[PLAIN]);
        config.auth = Rule::All;
    })
    .await;
    let right = hex(&hmac_of(hmac::HMAC_SHA256, PLAIN.as_bytes(), BODY));
    let (token, signed) = ((TOKEN_HEADER, TOKEN), ("x-well-signature", right.as_str()));
    assert!(admits(&story, &[token, signed]).await);
    for (headers, word) in [
        (vec![token], "signature_missing"),
        (vec![signed], "token_missing"),
        (vec![token, ("x-well-signature", "00")], "signature_wrong"),
    ] {
        assert_eq!(answer(&story, &headers, BODY).await, (401, word.to_owned()));
    }
    story.end().await;
}

#[tokio::test]
async fn rotated_secrets_are_taken_without_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tokens");
    std::fs::write(&file, "the-old-token\n").unwrap();
    let story = Story::with(|config| config.tokens = Secrets::file(&file).unwrap()).await;
    let (old, new) = ((TOKEN_HEADER, "the-old-token"), (TOKEN_HEADER, "the-new-token"));
    assert!(admits(&story, &[old]).await && !admits(&story, &[new]).await);
    std::fs::write(&file, "the-new-token\nthe-old-token\n").unwrap();
    let begun = std::time::Instant::now();
    while !admits(&story, &[new]).await {
        assert!(begun.elapsed() < Duration::from_secs(20), "the new token is not taken");
        tokio::task::yield_now().await;
    }
    assert!(admits(&story, &[old]).await, "both are taken while they are rotated");
    let text = story.metrics();
    assert!(text.contains("{kind=\"token\",place=\"2\"}"), "{text}");
    story.end().await;
}

#[tokio::test]
async fn the_endpoint_speaks_tls_and_takes_a_renewed_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let first = certificate(folder.path());
    let config = tls::Config { cert: folder.path().join("cert"), key: folder.path().join("key") };
    let story = Story::with(|settings| settings.tls = Some(config)).await;
    let url = format!("https://localhost:{}{PATH}", story.addr.port());
    let deliver = async |root: &[u8]| {
        let root = reqwest::Certificate::from_pem(root).unwrap();
        let client = Client::builder().tls_certs_only([root]).build().unwrap();
        let request = client.post(&url).header(TOKEN_HEADER, TOKEN).body(BODY);
        request.send().await.map(|response| response.status())
    };
    assert_eq!(deliver(&first).await.unwrap(), StatusCode::OK);
    assert!(story.post(PATH).body(BODY).send().await.is_err(), "plain HTTP is not served");
    let renewed = certificate(folder.path());
    let begun = std::time::Instant::now();
    while deliver(&renewed).await.is_err() {
        assert!(begun.elapsed() < Duration::from_secs(20), "the new certificate is not served");
        tokio::task::yield_now().await;
    }
    assert!(deliver(&first).await.is_err());
    story.end().await;
}

/// Writes a new certificate for localhost and its key; the certificate.
fn certificate(folder: &Path) -> Vec<u8> {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    std::fs::write(folder.join("key"), made.signing_key.serialize_pem()).unwrap();
    std::fs::write(folder.join("cert"), made.cert.pem()).unwrap();
    made.cert.pem().into_bytes()
}

#[test]
fn a_signed_text_has_one_place_for_the_body() {
    for template in ["{body}", "{timestamp}.{body}", "v0:{timestamp}:{body}", "{body}{timestamp}"] {
        assert!(SignedText::parse(template).is_some(), "{template}");
    }
    for template in ["", "body", "{timestamp}", "{body}{body}", "{id}.{body}", "{{body}}"] {
        assert!(SignedText::parse(template).is_none(), "{template}");
    }
}
