//! The tests of the tests: a log that breaks a guarantee fails the validator of that name.

use super::history::{History, Logged, Seen, Stream, Wanted, Watcher, What};
use super::validators::VALIDATORS;

fn logged(at: u64) -> Logged {
    Logged {
        name: format!("e{at}"),
        event_type: "document.uploaded".to_owned(),
        workspace_id: format!("w{}", at % 2),
        receive_micros: i64::try_from(at).unwrap(),
    }
}

fn event(sequence: i64, position: u64) -> Seen {
    Seen { sequence, what: What::Event { position, event: logged(position) } }
}

fn place(sequence: i64, position: u64) -> Seen {
    Seen { sequence, what: What::Place(position) }
}

/// Ten events of two workspaces, watched by one who wants all, in two streams, and one who wants
/// those of `w0`.
fn sound() -> History {
    let all = Watcher {
        wanted: Wanted::default(),
        streams: vec![
            Stream { after: None, seen: vec![place(1, 0), event(2, 1), event(3, 2), event(4, 3)] },
            Stream {
                after: Some(3),
                seen: (4..=10).map(|at| event(i64::try_from(at).unwrap() - 3, at)).collect(),
            },
        ],
        is_at_end: true,
    };
    let even = Watcher {
        wanted: Wanted { event_type: None, workspaces: vec!["w0".to_owned()] },
        streams: vec![Stream {
            after: Some(3),
            seen: vec![
                event(1, 4),
                event(2, 6),
                place(3, 7),
                event(4, 8),
                event(5, 10),
                place(6, 10),
            ],
        }],
        is_at_end: true,
    };
    History {
        answered: (1..=10).map(|at| format!("e{at}")).collect(),
        log: (1..=10).map(|at| (at, logged(at))).collect(),
        watchers: vec![all, even],
    }
}

fn failing(history: &History) -> Vec<&'static str> {
    let failing = VALIDATORS.iter().filter(|(_, validate)| validate(history).is_err());
    failing.map(|(name, _)| *name).collect()
}

/// A sound history with one thing wrong fails this validator.
fn fails(name: &str, what: &str, spoil: impl FnOnce(&mut History)) {
    let mut history = sound();
    spoil(&mut history);
    assert!(failing(&history).contains(&name), "{what}: {:?}", failing(&history));
}

fn last_stream(history: &mut History) -> &mut Vec<Seen> {
    &mut history.watchers[0].streams[1].seen
}

fn renumber(seen: &mut [Seen]) {
    for (sequence, seen) in (1..).zip(seen) {
        seen.sequence = sequence;
    }
}

#[test]
fn a_sound_history_passes_every_validator() {
    assert_eq!(failing(&sound()), Vec::<&str>::new());
}

#[test]
fn a_log_that_loses_fails() {
    fails("durable", "an answered delivery is not in the log", |history| {
        history.log.remove(&10);
    });
    fails("reliable", "an event is skipped in the middle of a stream", |history| {
        last_stream(history).remove(3);
        renumber(last_stream(history));
    });
    fails("reliable", "a message is lost on its way", |history| {
        last_stream(history).remove(3);
    });
    fails("reliable", "a heartbeat has leapt over an event that matches", |history| {
        last_stream(history).truncate(3);
        last_stream(history).push(place(4, 10));
    });
    fails("resumable", "the first event after a cursor is skipped", |history| {
        last_stream(history).remove(0);
        renumber(last_stream(history));
    });
}

#[test]
fn a_log_that_repeats_fails() {
    fails("unique", "a repeated delivery stands twice in the log", |history| {
        history.log.insert(11, Logged { receive_micros: 11, ..logged(10) });
    });
    fails("unique", "an event is sent again on the next stream", |history| {
        history.watchers[0].streams[1].after = Some(2);
        last_stream(history).insert(0, event(1, 3));
        renumber(last_stream(history));
    });
    fails("resumable", "a stream begins before its cursor", |history| {
        last_stream(history).insert(0, event(1, 3));
        renumber(last_stream(history));
    });
}

#[test]
fn a_log_that_reorders_fails() {
    fails("ordered", "two events change places", |history| {
        last_stream(history).swap(2, 3);
        renumber(last_stream(history));
    });
    fails("ordered", "a place is another event for one watcher", |history| {
        let What::Event { event, .. } = &mut last_stream(history)[0].what else { panic!("event") };
        event.name = "another".to_owned();
    });
    fails("ordered", "the log is not in the order of receipt", |history| {
        history.log.get_mut(&5).unwrap().receive_micros = 1;
    });
}

#[test]
fn a_log_that_leaks_through_the_filter_fails() {
    fails("filtered", "an event of another workspace", |history| {
        let seen = &mut history.watchers[1].streams[0].seen;
        seen.insert(1, event(2, 5));
        renumber(seen);
    });
}

#[test]
fn heartbeats_whose_cursor_does_not_advance_fail() {
    fails("bookmarkable", "a cursor goes back", |history| {
        last_stream(history).push(place(8, 9));
    });
    fails("bookmarkable", "the cursor stays where the last match was", |history| {
        history.log.insert(11, logged(11));
        history.watchers.remove(0);
    });
}

#[test]
fn every_guarantee_that_the_proto_names_has_a_validator() {
    let proto = include_str!("../../../proto/well/gateway/v1/events.proto");
    let named: Vec<&str> = proto
        .lines()
        .filter_map(|line| line.strip_prefix("// - ")?.split_once(": "))
        .map(|(name, _)| name)
        .collect();
    let mut validated: Vec<&str> = VALIDATORS.iter().map(|(name, _)| *name).collect();
    let mut named_sorted = named.clone();
    named_sorted.sort_unstable();
    validated.sort_unstable();
    assert_eq!(named_sorted, validated);
}
