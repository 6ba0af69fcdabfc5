//! What is read of a delivery's bytes, in every form that they may plausibly have.

use std::fs;
use std::path::Path;

use http::{HeaderMap, HeaderName};
use jiff::Timestamp;
use serde_json::value::RawValue;
use serde_json::{Map, Value};
use well_gateway::events::Identity;
use well_gateway::webhook::delivery::{self, Delivery, ID_BYTES_MAX, Unreadable};
use well_gateway::webhook::identity;

#[derive(serde::Deserialize)]
struct Fixture {
    about: String,
    #[serde(default)]
    headers: Map<String, Value>,
    body: Box<RawValue>,
    delivery: Map<String, Value>,
}

fn names() -> Vec<String> {
    ["webhook-id", "event_id", "eventId", "id"].map(str::to_owned).to_vec()
}

fn read(body: impl AsRef<[u8]>) -> Result<Delivery, Unreadable> {
    delivery::read(&HeaderMap::new(), body.as_ref(), &names())
}

fn fixture(path: &Path) -> Fixture {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn read_fixture(fixture: &Fixture) -> Delivery {
    let header = |(name, value): (&String, &Value)| {
        let name: HeaderName = name.parse().unwrap();
        (name, value.as_str().unwrap().parse().unwrap())
    };
    let headers: HeaderMap = fixture.headers.iter().map(header).collect();
    delivery::read(&headers, fixture.body.get().as_bytes(), &names()).unwrap()
}

fn expected(mut facts: Map<String, Value>) -> Delivery {
    let mut take = |key: &str| facts.remove(key).map(|value| value.as_str().unwrap().to_owned());
    let time = |text: Option<String>| text.map(|text| text.parse::<Timestamp>().unwrap());
    let delivery = Delivery {
        event_type: take("event_type").unwrap(),
        workspace_id: take("workspace_id"),
        external_workspace_id: take("external_workspace_id"),
        people_id: take("people_id"),
        resource_id: take("resource_id"),
        occur_time: time(take("occur_time")),
        vendor_event_id: take("vendor_event_id"),
        update_time: time(take("update_time")),
        process_time: time(take("process_time")),
    };
    assert!(facts.is_empty(), "unknown facts: {facts:?}");
    delivery
}

#[test]
fn every_form_of_a_body_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/deliveries");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let fixture = fixture(&path);
        let about = format!("{}: {}", path.display(), fixture.about);
        assert_eq!(read_fixture(&fixture), expected(fixture.delivery), "{about}");
        count += 1;
    }
    assert!(count >= 25, "{count} fixtures");
}

#[test]
fn what_is_no_event_says_why() {
    let long = format!("{{\"event\":\"{}\"}}", "x".repeat(129));
    let rows: [(&[u8], Unreadable); 18] = [
        (b"", Unreadable::NotJson),
        (b" \n", Unreadable::NotJson),
        (b"event=document.uploaded", Unreadable::NotJson),
        (b"{\"event\":\"a.b\"", Unreadable::NotJson),
        (b"{\"event\":\"a.b\"} {}", Unreadable::NotJson),
        (b"{\"event\":\"a.b\",}", Unreadable::NotJson),
        (b"{\"event\":\"\xff\"}", Unreadable::NotJson),
        (b"{\"\\ud800\":1}", Unreadable::NotJson),
        (b"\xef\xbb\xbf", Unreadable::NotJson),
        (b"null", Unreadable::NotAnObject),
        (b"12", Unreadable::NotAnObject),
        (b"\"document.uploaded\"", Unreadable::NotAnObject),
        (b"[{\"event\":\"a.b\"}]", Unreadable::NotAnObject),
        (b"{}", Unreadable::NoEventName),
        (b"{\"event\":7,\"type\":\"document\"}", Unreadable::NoEventName),
        (b"{\"event\":\"  \",\"data\":{\"name\":\"booking.com\"}}", Unreadable::NoEventName),
        (b"{\"event\":\"a\\u0000b\"}", Unreadable::NoEventName),
        (long.as_bytes(), Unreadable::NoEventName),
    ];
    for (body, reason) in rows {
        assert_eq!(read(body).unwrap_err(), reason, "{}", String::from_utf8_lossy(body));
    }
}

#[test]
fn oddities_are_tolerated() {
    let name = |body: &[u8]| read(body).unwrap().event_type;
    assert_eq!(name(b"\xef\xbb\xbf{\"event\":\"a.b\"}"), "a.b");
    assert_eq!(name(b" {\"event\":\"a.b\"}\r\n"), "a.b");
    assert_eq!(name(b"{\"event\":\"a.b\",\"event\":\"c.d\"}"), "c.d");
    assert_eq!(name(b"{\"event\":\"a.b\",\"event\":null}"), "a.b");
    assert_eq!(name(b"{\"event\":\"a\\u002eb\"}"), "a.b");
}

#[test]
fn an_id_of_the_limit_is_read_and_a_longer_one_is_not() {
    let body = |length: usize| {
        format!("{{\"event\":\"a.b\",\"workspace_id\":\"{}\"}}", "x".repeat(length))
    };
    assert!(read(body(ID_BYTES_MAX)).unwrap().workspace_id.is_some());
    assert!(read(body(ID_BYTES_MAX + 1)).unwrap().workspace_id.is_none());
}

#[test]
fn facts_beside_a_deep_nest_are_read() {
    for depth in [200, 300_000] {
        let deep = format!("{}0{}", "{\"a\":".repeat(depth), "}".repeat(depth));
        let body = format!(
            "{{\"event\":\"document.processed\",\"data\":{{\"deep\":{deep},\"attributes\":
            {{\"document_id\":\"d\",\"lists\":{}{}}}}}}}",
            "[".repeat(depth),
            "]".repeat(depth)
        );
        assert_eq!(read(body).unwrap().resource_id.as_deref(), Some("d"), "{depth}");
    }
}

#[test]
fn every_prefix_of_every_fixture_is_read_without_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/deliveries");
    for entry in fs::read_dir(folder).unwrap() {
        let body = fixture(&entry.unwrap().path()).body;
        let bytes = body.get().as_bytes();
        for end in 0..bytes.len() {
            assert_eq!(read(&bytes[..end]).unwrap_err(), Unreadable::NotJson);
        }
    }
}

#[test]
fn equal_facts_make_one_identity_in_every_form() {
    let forms = [
        r#"{"event":"document.processed","document_id":"d","processed_at":"2026-02-03T04:05:06Z"}"#,
        r#"{"event":"document.processed","workspace_id":"parent",
            "data":{"documentId":"d","processedAt":"2026-02-03T05:05:06+01:00"}}"#,
        r#"{"type":"document.processed","data":{"type":"document","id":"d",
            "attributes":{"workspace_id":"child","processed_at":1770091506}}}"#,
        r#"{"meta":{"event":"document.processed"},"data":{"type":"Document","id":"x",
            "attributes":{"processed_at":"2026-02-03 04:05:06"},
            "relationships":{"document":{"data":{"id":"d"}}}}}"#,
    ];
    let window = std::time::Duration::from_secs(60);
    let identities = forms.map(|body| {
        let delivery = read(body).unwrap();
        identity::of(&delivery, body.as_bytes(), Timestamp::now(), window)
    });
    for identity in &identities {
        assert_eq!(identity.1, Identity::by_id());
        assert_eq!(identity.0, identities[0].0);
    }
}
