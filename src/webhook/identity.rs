//! What makes two deliveries the same event, and the event's own id.
//!
//! It promises: equal facts give equal ids in any log, in whatever form the body states them, and
//! values that stand side by side cannot run together. The workspace is left out on purpose: a
//! parent's and a child's webhook may both deliver one event, each naming its own workspace.

use std::fmt::Write as _;
use std::time::Duration;

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use super::delivery::{Delivery, kind};
use crate::events::{Identity, Repetition};

/// Stands before everything that is hashed; a new rule for ids must take a new tag.
const VERSION: &[u8] = b"well-gateway event 1";

/// Bytes of an id and of a digest: 128 bits, so that two events of one log never meet by chance.
const ID_BYTES: usize = 16;

/// The event's id and how the log shall recognise a repetition.
///
/// In this order: the vendor's id; the resource, for what happens to it only once; the resource
/// with its own time of change; the bytes, for no longer than `window`.
pub fn of(
    delivery: &Delivery,
    body: &[u8],
    receive_time: Timestamp,
    window: Duration,
) -> (String, Identity) {
    let event_type = delivery.event_type.as_bytes();
    let fact = facts(delivery).into_iter().next();
    let note = note(delivery);
    if let Some(vendor_id) = &delivery.vendor_event_id {
        // One vendor id under two types is two events: some vendors number the change, not the event.
        let id = id(&[b"vendor", event_type, vendor_id.as_bytes()]);
        // Two vendor ids for what happens once, or for one state, are two deliveries of it.
        let aliases = fact.into_iter().collect();
        return (id, Identity { repetition: Repetition::Id, aliases, note });
    }
    if let Some(fact) = fact {
        return (fact, Identity { repetition: Repetition::Id, aliases: Vec::new(), note });
    }
    // The type is hashed too, because a header may have named it.
    let digest = digest(&[b"body", event_type, body]);
    let time = receive_time.as_nanosecond().to_be_bytes();
    let repetition = Repetition::DigestWithin { digest, window };
    // With the time of receipt: the same thin body a day later is another event.
    (id(&[b"receipt", &digest, &time]), Identity { repetition, aliases: Vec::new(), note })
}

/// A state of a resource that Well was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The ids of the event that tells of it; the first is its own.
    pub ids: Vec<String>,
    /// Under which the log notes deliveries that did not say which state they tell of.
    pub note: String,
}

/// The identity of a state: the same as that of a delivery which tells of it.
pub fn of_state(state: &Delivery) -> Option<State> {
    let ids = facts(state);
    let resource_id = state.resource_id.as_ref()?.as_bytes();
    let note = id(&[b"note", state.event_type.as_bytes(), resource_id]);
    (!ids.is_empty()).then_some(State { ids, note })
}

/// The id of an event that the gateway makes itself of these parts.
pub fn digest_id(parts: &[&[u8]]) -> String {
    id(parts)
}

/// Ids of the event by what it states, the surest first.
fn facts(delivery: &Delivery) -> Vec<String> {
    let event_type = delivery.event_type.as_bytes();
    let Some(resource_id) = delivery.resource_id.as_ref().map(String::as_bytes) else {
        return Vec::new();
    };
    if happens_once(&delivery.event_type) {
        return vec![id(&[b"once", event_type, resource_id])];
    }
    let at = |time: Timestamp| {
        // Deliveries and rows may differ in the digits after the milliseconds.
        let time = time.as_millisecond().to_be_bytes();
        id(&[b"change", event_type, resource_id, &time])
    };
    let [own, other] = change_times(delivery);
    let mut ids: Vec<String> = [own, other].into_iter().flatten().map(at).collect();
    ids.dedup();
    ids
}

/// A change that does not say which it is: what it tells of is the state at its receipt.
fn note(delivery: &Delivery) -> Option<String> {
    let resource_id = delivery.resource_id.as_ref()?.as_bytes();
    let [own, _] = change_times(delivery);
    let is_thin = !happens_once(&delivery.event_type) && own.is_none();
    is_thin.then(|| id(&[b"note", delivery.event_type.as_bytes(), resource_id]))
}

fn happens_once(event_type: &str) -> bool {
    event_type.contains('.') && matches!(kind(event_type), "created" | "uploaded" | "deleted")
}

/// The times that differ between two events of one type about one resource: the surest, and what
/// serves where it is missing. `processed_at` serves only events about processing: a later change
/// of another kind leaves it as it was, and the second such change would be taken for the first.
fn change_times(delivery: &Delivery) -> [Option<Timestamp>; 2] {
    if kind(&delivery.event_type).starts_with("process") {
        return [delivery.process_time, delivery.update_time];
    }
    [delivery.update_time, None]
}

fn id(parts: &[&[u8]]) -> String {
    digest(parts).iter().fold(String::with_capacity(2 * ID_BYTES), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

fn digest(parts: &[&[u8]]) -> [u8; ID_BYTES] {
    let mut hash = Sha256::new();
    for part in std::iter::once(&VERSION).chain(parts) {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    let mut first = [0; ID_BYTES];
    first.iter_mut().zip(hash.finalize()).for_each(|(to, from)| *to = from);
    first
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_secs(3_600);

    fn delivery(event_type: &str, resource_id: Option<&str>) -> Delivery {
        Delivery {
            event_type: event_type.to_owned(),
            workspace_id: None,
            external_workspace_id: None,
            people_id: None,
            resource_id: resource_id.map(str::to_owned),
            occur_time: None,
            vendor_event_id: None,
            update_time: None,
            process_time: None,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn id_of(delivery: &Delivery) -> String {
        of(delivery, b"{}", at(0), WINDOW).0
    }

    #[test]
    fn an_id_stays_the_same_through_releases() {
        let id = id_of(&delivery("document.uploaded", Some("d-1")));
        assert_eq!(id, "681e54eae8607abb168b392c6b5fc808");
    }

    #[test]
    fn what_happens_once_is_known_by_its_resource_alone() {
        for event_type in ["company.created", "document.uploaded", "document.deleted"] {
            let first = delivery(event_type, Some("r"));
            let mut second = delivery(event_type, Some("r"));
            second.workspace_id = Some("another".to_owned());
            second.update_time = Some(at(5));
            assert_eq!(
                of(&first, b"a", at(1), WINDOW),
                of(&second, b"b", at(2), WINDOW),
                "{event_type}"
            );
        }
    }

    #[test]
    fn a_change_is_known_by_its_time() {
        let mut first = delivery("company.updated", Some("r"));
        first.update_time = Some(at(1));
        let mut second = first.clone();
        second.update_time = Some(at(2));
        assert_eq!(of(&first, b"", at(0), WINDOW).1, Identity::by_id());
        assert_ne!(id_of(&first), id_of(&second));
    }

    #[test]
    fn the_time_of_processing_tells_only_events_about_processing_apart() {
        let mut updated = delivery("document.updated", Some("r"));
        updated.process_time = Some(at(1));
        let mut processed = delivery("document.processed", Some("r"));
        processed.process_time = Some(at(1));
        let repetition = of(&updated, b"", at(0), WINDOW).1.repetition;
        assert!(matches!(repetition, Repetition::DigestWithin { .. }));
        assert_eq!(of(&processed, b"", at(0), WINDOW).1, Identity::by_id());
    }

    #[test]
    fn an_equal_thin_body_has_the_same_digest_and_another_id() {
        let thin = delivery("company.updated", Some("r"));
        let (first_id, first) = of(&thin, b"{}", at(1), WINDOW);
        let (second_id, second) = of(&thin, b"{}", at(2), WINDOW);
        assert_eq!(first, second);
        assert_ne!(first_id, second_id);
    }

    #[test]
    fn the_vendors_id_counts_within_its_type() {
        let mut first = delivery("document.uploaded", Some("r"));
        first.vendor_event_id = Some("evt".to_owned());
        let mut second = first.clone();
        second.event_type = "document.processed".to_owned();
        assert_ne!(id_of(&first), id_of(&second));
    }

    #[test]
    fn two_vendor_ids_for_one_fact_are_one_event() {
        let mut first = delivery("document.uploaded", Some("r"));
        let fact = id_of(&first);
        first.vendor_event_id = Some("evt".to_owned());
        assert_eq!(of(&first, b"", at(0), WINDOW).1.aliases, [fact]);
    }

    #[test]
    fn a_state_has_the_id_of_the_delivery_that_tells_of_it() {
        let mut delivered = delivery("document.processed", Some("r"));
        delivered.process_time = Some("2026-06-07T10:00:00.123Z".parse().unwrap());
        let mut row = delivered.clone();
        row.process_time = Some("2026-06-07T10:00:00.123456Z".parse().unwrap());
        row.update_time = Some(at(9));
        let state = of_state(&row).unwrap();
        assert_eq!((state.ids.len(), &state.ids[0]), (2, &id_of(&delivered)));
        let thin = of(&delivery("document.processed", Some("r")), b"", at(0), WINDOW).1;
        assert_eq!(thin.note, Some(state.note));
        assert_eq!(of(&delivered, b"", at(0), WINDOW).1.note, None);
    }

    #[test]
    fn values_side_by_side_do_not_run_together() {
        assert_ne!(
            id_of(&delivery("a.created", Some("bc"))),
            id_of(&delivery("a.createdb", Some("c")))
        );
        assert_ne!(digest(&[b"ab", b"c"]), digest(&[b"a", b"bc"]));
    }
}
