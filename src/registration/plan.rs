//! What is to be done so that a workspace has the webhooks of this gateway that it should have.

use std::collections::BTreeSet;

use crate::proto::Webhook;
use crate::webhook::{Own, WORKSPACE_HEADER, WORKSPACE_PARAMETER};
use crate::workspaces::WorkspaceId;

/// One step; those that remove come last, so that events go on meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Subscribe to these events.
    Make {
        /// The events that nothing serves.
        events: Vec<String>,
    },
    /// Give a webhook the right address, headers and events.
    Mend {
        /// Well's id.
        webhook_id: String,
        /// The events that it shall have.
        events: Vec<String>,
        /// What differs.
        reason: &'static str,
    },
    /// Remove a webhook.
    Remove {
        /// Well's id.
        webhook_id: String,
        /// Its events.
        events: Vec<String>,
        /// Why.
        reason: &'static str,
    },
}

/// What a workspace should have.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Address and headers.
    pub own: Own,
    /// Events; none: the workspace is not kept.
    pub events: Vec<String>,
    /// Whether what stands was made with this address, these headers and these events: then a
    /// webhook that Well shows without headers is taken for right.
    pub is_remembered: bool,
}

/// The steps from what stands, this gateway's own webhooks of one workspace, to what is wanted.
pub fn steps(wanted: &Wanted, standing: &[Webhook]) -> Vec<Step> {
    let mut missing: BTreeSet<&String> = wanted.events.iter().collect();
    let mut steps = Vec::new();
    let mut removals = Vec::new();
    let remove = |webhook: &Webhook, reason| Step::Remove {
        webhook_id: webhook.id.clone(),
        events: webhook.events.clone(),
        reason,
    };
    // Those that are right already go first, so that a duplicate is what is removed.
    let mut standing: Vec<&Webhook> = standing.iter().collect();
    standing.sort_by_key(|webhook| difference(wanted, webhook).is_some());
    for webhook in standing {
        if webhook.active == Some(false) {
            removals.push(remove(webhook, "well has switched it off"));
            continue;
        }
        let serves: Vec<String> =
            webhook.events.iter().filter(|event| missing.contains(event)).cloned().collect();
        if serves.is_empty() {
            removals.push(remove(webhook, "its events are not wanted here, or served twice"));
            continue;
        }
        missing.retain(|event| !serves.contains(event));
        let reason = match difference(wanted, webhook) {
            None if serves.len() == webhook.events.len() => continue,
            None => "its events",
            Some(reason) => reason,
        };
        steps.push(Step::Mend { webhook_id: webhook.id.clone(), events: serves, reason });
    }
    if !missing.is_empty() {
        // In the order of the setting.
        let events = wanted.events.iter().filter(|event| missing.contains(event)).cloned();
        steps.push(Step::Make { events: events.collect() });
    }
    steps.into_iter().chain(removals).collect()
}

fn difference(wanted: &Wanted, webhook: &Webhook) -> Option<&'static str> {
    if webhook.url.as_deref() != Some(wanted.own.url.as_str()) {
        return Some("its address");
    }
    let is_equal = |(name, value): (&String, &String)| {
        let mut found = webhook.headers.iter();
        found.any(|(other, shown)| other.eq_ignore_ascii_case(name) && shown == value)
    };
    let is_hidden = webhook.headers.is_empty() && wanted.is_remembered;
    (!is_hidden && !wanted.own.headers.iter().all(is_equal)).then_some("its headers")
}

/// Of webhooks of all workspaces those that stand for one. A marker of ours tells; where Well shows
/// no headers, its own attribute does.
pub fn of_workspace(listed: &[Webhook], id: &WorkspaceId) -> Vec<Webhook> {
    let marker = |webhook: &Webhook| {
        let header =
            webhook.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(WORKSPACE_HEADER));
        let header = header.map(|(_, value)| value.clone());
        let url = webhook.url.as_deref().and_then(|url| url::Url::parse(url).ok());
        let parameter = url.and_then(|url| {
            let mut pairs = url.query_pairs();
            pairs
                .find_map(|(name, value)| (name == WORKSPACE_PARAMETER).then(|| value.into_owned()))
        });
        header.or(parameter)
    };
    let is_of = |webhook: &&Webhook| match (marker(webhook), id) {
        (Some(marked), Some(id)) => marked == *id,
        (Some(_), None) => false,
        (None, None) => true,
        (None, Some(id)) => webhook.headers.is_empty() && webhook.workspace_id.as_ref() == Some(id),
    };
    listed.iter().filter(is_of).cloned().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn wanted(events: &[&str]) -> Wanted {
        let headers = BTreeMap::from([("X-Token".to_owned(), "t".to_owned())]);
        Wanted {
            own: Own { url: "https://g/hooks?gateway=g".to_owned(), headers },
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            is_remembered: false,
        }
    }

    fn webhook(id: &str, events: &[&str]) -> Webhook {
        Webhook {
            id: id.to_owned(),
            url: Some("https://g/hooks?gateway=g".to_owned()),
            events: events.iter().map(|event| (*event).to_owned()).collect(),
            headers: [("x-token".to_owned(), "t".to_owned())].into(),
            active: Some(true),
            ..Webhook::default()
        }
    }

    fn words(steps: &[Step]) -> Vec<String> {
        let word = |step: &Step| match step {
            Step::Make { events } => format!("make {}", events.join("+")),
            Step::Mend { webhook_id, events, .. } => {
                format!("mend {webhook_id} {}", events.join("+"))
            }
            Step::Remove { webhook_id, .. } => format!("remove {webhook_id}"),
        };
        steps.iter().map(word).collect()
    }

    #[test]
    fn what_is_right_is_left_alone_in_either_form() {
        assert!(steps(&wanted(&["a", "b"]), &[webhook("1", &["b", "a"])]).is_empty());
        let single = [webhook("1", &["a"]), webhook("2", &["b"])];
        assert!(steps(&wanted(&["a", "b"]), &single).is_empty());
    }

    #[test]
    fn missing_wrong_double_and_unwanted_ones_are_put_right() {
        let mut moved = webhook("1", &["a"]);
        moved.url = Some("https://old/hooks?gateway=g".to_owned());
        let mut old_token = webhook("2", &["b"]);
        old_token.headers.clear();
        let mut off = webhook("3", &["c"]);
        off.active = Some(false);
        let standing = [moved, old_token, off, webhook("4", &["d"]), webhook("5", &["d"])];
        let found = words(&steps(&wanted(&["a", "b", "c", "d", "e"]), &standing));
        let expected = ["mend 1 a", "mend 2 b", "make c+e", "remove 3", "remove 5"];
        let (mut found, mut expected) = (found, expected.map(str::to_owned).to_vec());
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
        assert_eq!(words(&steps(&wanted(&[]), &[webhook("1", &["a"])])), ["remove 1"]);
        assert_eq!(words(&steps(&wanted(&["a"]), &[webhook("1", &["a", "b"])])), ["mend 1 a"]);
    }

    #[test]
    fn headers_that_well_does_not_show_are_believed_only_when_they_were_sent() {
        let mut hidden = webhook("1", &["a"]);
        hidden.headers.clear();
        let mut wanted = wanted(&["a"]);
        assert_eq!(words(&steps(&wanted, std::slice::from_ref(&hidden))), ["mend 1 a"]);
        wanted.is_remembered = true;
        assert!(steps(&wanted, &[hidden]).is_empty());
    }
}
