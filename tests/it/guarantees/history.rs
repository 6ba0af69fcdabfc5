//! What was delivered, what the log held, what each watcher was sent.

use std::collections::BTreeMap;

/// A whole run.
#[derive(Clone, Debug, Default)]
pub(crate) struct History {
    /// Names of deliveries that were answered 2xx.
    pub(crate) answered: Vec<String>,
    /// Every event that the log ever held, also those that were trimmed.
    pub(crate) log: BTreeMap<u64, Logged>,
    /// Who watched.
    pub(crate) watchers: Vec<Watcher>,
}

/// An event as a list of the log shows it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Logged {
    pub(crate) name: String,
    pub(crate) event_type: String,
    pub(crate) workspace_id: String,
    pub(crate) receive_micros: i64,
}

/// One watcher over all its streams.
#[derive(Clone, Debug, Default)]
pub(crate) struct Watcher {
    pub(crate) wanted: Wanted,
    pub(crate) streams: Vec<Stream>,
    /// Whether it was still there, and quiet, at the end.
    pub(crate) is_at_end: bool,
}

/// Its filter; empty lists ask for nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Wanted {
    pub(crate) event_type: Option<String>,
    pub(crate) workspaces: Vec<String>,
}

/// One stream.
#[derive(Clone, Debug)]
pub(crate) struct Stream {
    /// The position after which it was asked to start; none: at the head, wherever that was.
    pub(crate) after: Option<u64>,
    pub(crate) seen: Vec<Seen>,
}

/// One message.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) sequence: i64,
    pub(crate) what: What,
}

/// What it says.
#[derive(Clone, Debug)]
pub(crate) enum What {
    Event {
        position: u64,
        event: Logged,
    },
    /// A heartbeat or another message with a cursor.
    Place(u64),
    /// Events up to this position cannot be had any more.
    Gap(u64),
}

impl Wanted {
    pub(crate) fn matches(&self, event: &Logged) -> bool {
        self.event_type.as_ref().is_none_or(|wanted| *wanted == event.event_type)
            && (self.workspaces.is_empty() || self.workspaces.contains(&event.workspace_id))
    }
}

impl Stream {
    /// The events, with their positions.
    pub(crate) fn events(&self) -> impl Iterator<Item = (u64, &Logged)> {
        self.seen.iter().filter_map(|seen| match &seen.what {
            What::Event { position, event } => Some((*position, event)),
            What::Place(_) | What::Gap(_) => None,
        })
    }
}

impl History {
    /// The last position.
    pub(crate) fn head(&self) -> u64 {
        self.log.keys().next_back().copied().unwrap_or_default()
    }
}
