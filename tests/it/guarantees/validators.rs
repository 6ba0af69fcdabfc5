//! One validator for each guarantee of events.proto, by its name.

use std::collections::{BTreeMap, BTreeSet};

use super::history::{History, Stream, Watcher, What};

/// Why a history breaks a guarantee.
pub(crate) type Verdict = Result<(), String>;
/// Looks for one thing.
pub(crate) type Validator = fn(&History) -> Verdict;

/// All of them.
pub(crate) const VALIDATORS: [(&str, Validator); 7] = [
    ("durable", durable),
    ("ordered", ordered),
    ("unique", unique),
    ("reliable", reliable),
    ("resumable", resumable),
    ("bookmarkable", bookmarkable),
    ("filtered", filtered),
];

fn broken<T>(text: String) -> Result<T, String> {
    Err(text)
}

fn streams(history: &History) -> impl Iterator<Item = (&Watcher, &Stream)> {
    let of = |watcher| -> Vec<(&Watcher, &Stream)> {
        let watcher: &Watcher = watcher;
        watcher.streams.iter().map(|stream| (watcher, stream)).collect()
    };
    history.watchers.iter().flat_map(of)
}

/// A delivery answered 2xx is in the log.
fn durable(history: &History) -> Verdict {
    let kept: BTreeSet<&str> = history.log.values().map(|event| event.name.as_str()).collect();
    match history.answered.iter().find(|name| !kept.contains(name.as_str())) {
        Some(name) => broken(format!("{name} was answered 2xx and is not in the log")),
        None => Ok(()),
    }
}

/// Every watcher sees events in the order of the log, which is that of receipt.
fn ordered(history: &History) -> Verdict {
    let mut last_micros = i64::MIN;
    for (position, event) in &history.log {
        if event.receive_micros < last_micros {
            return broken(format!("position {position} was received before the one before it"));
        }
        last_micros = event.receive_micros;
    }
    for (_, stream) in streams(history) {
        let mut last = 0;
        for (position, event) in stream.events() {
            if position <= last {
                return broken(format!("{position} came after {last}"));
            }
            // A place in the log is one event, for everybody.
            if history.log.get(&position).is_some_and(|logged| logged != event) {
                return broken(format!("{position} is another event in the log"));
            }
            last = position;
        }
    }
    Ok(())
}

/// A repeated delivery is one event, and no watcher is sent an event twice.
fn unique(history: &History) -> Verdict {
    let mut places: BTreeMap<&str, u64> = BTreeMap::new();
    for (position, event) in &history.log {
        if let Some(other) = places.insert(&event.name, *position) {
            return broken(format!("{} stands at {other} and at {position}", event.name));
        }
    }
    for watcher in &history.watchers {
        let mut seen = BTreeSet::new();
        let events = watcher.streams.iter().flat_map(Stream::events);
        for (position, event) in events {
            if !seen.insert(event.name.as_str()) {
                return broken(format!("{} at {position} was sent twice", event.name));
            }
        }
    }
    Ok(())
}

/// No event that matches is skipped within a stream, and no message is missing.
fn reliable(history: &History) -> Verdict {
    for (watcher, stream) in streams(history) {
        let mut at = stream.after;
        for (index, seen) in stream.seen.iter().enumerate() {
            if seen.sequence != index as i64 + 1 {
                return broken(format!("message {index} has the sequence {}", seen.sequence));
            }
            let (to, is_gap) = match seen.what {
                What::Event { position, .. } => (position - 1, false),
                What::Place(position) => (position, false),
                What::Gap(position) => (position, true),
            };
            if let Some(from) = at.filter(|from| !is_gap && *from < to) {
                let mut missed = history.log.range(from + 1..=to);
                if let Some((missed, _)) = missed.find(|(_, event)| watcher.wanted.matches(event)) {
                    return broken(format!("{missed} was skipped on the way to {to}"));
                }
            }
            at = Some(match seen.what {
                What::Event { position, .. } => position,
                What::Place(_) | What::Gap(_) => to,
            });
        }
    }
    Ok(())
}

/// A stream after a cursor begins with the first event that matches after it.
fn resumable(history: &History) -> Verdict {
    for (watcher, stream) in streams(history) {
        let Some(after) = stream.after else { continue };
        let has_gap = stream.seen.iter().any(|seen| matches!(seen.what, What::Gap(_)));
        let Some((first, _)) = stream.events().next().filter(|_| !has_gap) else { continue };
        let mut rest = history.log.range(after + 1..);
        let expected = rest.find(|(_, event)| watcher.wanted.matches(event));
        if expected.is_some_and(|(expected, _)| *expected != first) || first <= after {
            return broken(format!("after {after} came {first}, not {expected:?}"));
        }
    }
    Ok(())
}

/// Cursors of messages that are no events never go back, and reach the head when nothing matches.
fn bookmarkable(history: &History) -> Verdict {
    for (_, stream) in streams(history) {
        let mut last = stream.after.unwrap_or_default();
        for seen in &stream.seen {
            match seen.what {
                What::Place(position) if position < last => {
                    return broken(format!("a cursor went back from {last} to {position}"));
                }
                What::Event { position, .. } | What::Place(position) | What::Gap(position) => {
                    last = position;
                }
            }
        }
    }
    for watcher in history.watchers.iter().filter(|watcher| watcher.is_at_end) {
        let seen = watcher.streams.iter().flat_map(|stream| &stream.seen);
        let mut places = seen.filter_map(|seen| match seen.what {
            What::Event { position, .. } | What::Place(position) => Some(position),
            What::Gap(_) => None,
        });
        let last = places.next_back().unwrap_or_default();
        if last != history.head() {
            return broken(format!("the last cursor is {last}, and the head {}", history.head()));
        }
    }
    Ok(())
}

/// Nothing outside the filter arrives.
fn filtered(history: &History) -> Verdict {
    for (watcher, stream) in streams(history) {
        let mut events = stream.events();
        if let Some((position, event)) = events.find(|(_, event)| !watcher.wanted.matches(event)) {
            return broken(format!("{position}, {event:?}, does not match {:?}", watcher.wanted));
        }
    }
    Ok(())
}
