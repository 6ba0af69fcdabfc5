//! Which events a reader wants: any value of a list, all lists.

use std::collections::HashSet;

use super::Event;

/// Values in one list: more is a sign that the reader should filter itself.
const VALUES_MAX: usize = 1_000;
/// Longest value, in bytes: ids are 36, types shorter.
const VALUE_BYTES_MAX: usize = 256;

/// A filter. The default lets everything through.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    types: Vec<TypePattern>,
    workspace_ids: HashSet<String>,
    external_workspace_ids: HashSet<String>,
    people_ids: HashSet<String>,
    resource_ids: HashSet<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum TypePattern {
    Exact(String),
    /// Ends with the dot: `document.` for `document.*`.
    Family(String),
    Any,
}

/// Why a list cannot be a filter.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A star that is not the whole last part.
    #[error("holds `{0}`: a `*` stands only at the end, as in `document.*`, or alone")]
    Pattern(String),
    /// A value that matches nothing.
    #[error("holds an empty value, which would match nothing")]
    Empty(&'static str),
    /// Too many values.
    #[error("holds {count} values, and {VALUES_MAX} are the limit")]
    TooMany {
        /// The list.
        field: &'static str,
        /// How many there are.
        count: usize,
    },
    /// A value that is too long.
    #[error("holds a value longer than {VALUE_BYTES_MAX} bytes")]
    TooLong(&'static str),
}

impl Error {
    /// The list at fault.
    pub fn field(&self) -> &'static str {
        match self {
            Self::Pattern(_) => "types",
            Self::Empty(field) | Self::TooLong(field) | Self::TooMany { field, .. } => field,
        }
    }
}

impl Filter {
    /// Makes a filter of its lists.
    ///
    /// # Errors
    /// The first list that cannot be one.
    pub fn new(
        types: Vec<String>,
        workspace_ids: Vec<String>,
        external_workspace_ids: Vec<String>,
        people_ids: Vec<String>,
        resource_ids: Vec<String>,
    ) -> Result<Self, Error> {
        check("types", &types)?;
        Ok(Self {
            types: types.into_iter().map(pattern).collect::<Result<_, _>>()?,
            workspace_ids: set("workspace_ids", workspace_ids)?,
            external_workspace_ids: set("external_workspace_ids", external_workspace_ids)?,
            people_ids: set("people_ids", people_ids)?,
            resource_ids: set("resource_ids", resource_ids)?,
        })
    }

    /// The workspaces that it is narrowed to, Well's ids and the caller's own; none: to none.
    pub fn workspaces(&self) -> Option<(&HashSet<String>, &HashSet<String>)> {
        let is_narrowed = !self.workspace_ids.is_empty() || !self.external_workspace_ids.is_empty();
        is_narrowed.then_some((&self.workspace_ids, &self.external_workspace_ids))
    }

    /// The resources that it is narrowed to; empty: to none.
    pub fn resource_ids(&self) -> &HashSet<String> {
        &self.resource_ids
    }

    /// Whether the event is wanted.
    pub fn matches(&self, event: &Event) -> bool {
        self.matches_type(&event.event_type)
            && self.matches_workspace(event)
            && holds(&self.people_ids, event.people_id.as_deref())
            && holds(&self.resource_ids, event.resource_id.as_deref())
    }

    fn matches_type(&self, event_type: &str) -> bool {
        self.types.is_empty()
            || self.types.iter().any(|pattern| match pattern {
                TypePattern::Exact(exact) => exact == event_type,
                TypePattern::Family(family) => event_type.starts_with(family),
                TypePattern::Any => true,
            })
    }

    /// Both lists are one condition: a delivery may name its workspace by either id.
    fn matches_workspace(&self, event: &Event) -> bool {
        let named = |set: &HashSet<String>, id: Option<&str>| id.is_some_and(|id| set.contains(id));
        self.workspace_ids.is_empty() && self.external_workspace_ids.is_empty()
            || named(&self.workspace_ids, event.workspace_id.as_deref())
            || named(&self.external_workspace_ids, event.external_workspace_id.as_deref())
    }
}

fn holds(set: &HashSet<String>, id: Option<&str>) -> bool {
    set.is_empty() || id.is_some_and(|id| set.contains(id))
}

fn pattern(text: String) -> Result<TypePattern, Error> {
    if text == "*" {
        return Ok(TypePattern::Any);
    }
    match text.strip_suffix('*') {
        Some(family) if family.ends_with('.') && family.len() > 1 && !family.contains('*') => {
            Ok(TypePattern::Family(family.to_owned()))
        }
        None if !text.contains('*') => Ok(TypePattern::Exact(text)),
        Some(_) | None => Err(Error::Pattern(text)),
    }
}

fn set(field: &'static str, values: Vec<String>) -> Result<HashSet<String>, Error> {
    check(field, &values)?;
    Ok(values.into_iter().collect())
}

fn check(field: &'static str, values: &[String]) -> Result<(), Error> {
    if values.len() > VALUES_MAX {
        return Err(Error::TooMany { field, count: values.len() });
    }
    if values.iter().any(String::is_empty) {
        return Err(Error::Empty(field));
    }
    if values.iter().any(|value| value.len() > VALUE_BYTES_MAX) {
        return Err(Error::TooLong(field));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;
    use crate::events::Origin;

    fn event(event_type: &str, workspace: Option<&str>, external: Option<&str>) -> Event {
        Event {
            id: String::new(),
            event_type: event_type.to_owned(),
            workspace_id: workspace.map(str::to_owned),
            external_workspace_id: external.map(str::to_owned),
            people_id: None,
            resource_id: Some("r1".to_owned()),
            occur_time: None,
            receive_time: jiff::Timestamp::UNIX_EPOCH,
            origin: Origin::Webhook,
            body: Bytes::new(),
        }
    }

    fn list(values: &[&str]) -> Vec<String> {
        values.iter().map(|value| (*value).to_owned()).collect()
    }

    fn filter(
        types: &[&str],
        workspaces: &[&str],
        externals: &[&str],
        resources: &[&str],
    ) -> Filter {
        Filter::new(list(types), list(workspaces), list(externals), Vec::new(), list(resources))
            .unwrap()
    }

    #[test]
    fn a_family_matches_its_members_only() {
        let documents = filter(&["document.*"], &[], &[], &[]);
        assert!(documents.matches(&event("document.processed", None, None)));
        assert!(!documents.matches(&event("documents.processed", None, None)));
        assert!(!documents.matches(&event("document", None, None)));
        assert!(filter(&["*"], &[], &[], &[]).matches(&event("new.kind", None, None)));
        assert!(filter(&[], &[], &[], &[]).matches(&event("", None, None)));
    }

    #[test]
    fn the_two_workspace_lists_are_one_condition_and_all_lists_must_match() {
        let either = filter(&[], &["w1"], &["e2"], &[]);
        assert!(either.matches(&event("a.b", Some("w1"), Some("e9"))));
        assert!(either.matches(&event("a.b", None, Some("e2"))));
        assert!(!either.matches(&event("a.b", Some("w9"), None)));
        assert!(!either.matches(&event("a.b", None, None)));
        let both = filter(&["a.b"], &["w1"], &[], &["r2"]);
        assert!(!both.matches(&event("a.b", Some("w1"), None)));
    }

    #[test]
    fn a_list_that_cannot_be_a_filter_is_refused_with_its_name() {
        for text in ["doc*", "*.created", "*.*", "document.**", ".*", "a.*.b"] {
            let error = Filter::new(list(&[text]), vec![], vec![], vec![], vec![]).unwrap_err();
            assert_eq!(error.field(), "types", "{text}");
        }
        let error = Filter::new(vec![], list(&[""]), vec![], vec![], vec![]).unwrap_err();
        assert_eq!(error.field(), "workspace_ids");
        let many = vec!["x".to_owned(); VALUES_MAX + 1];
        assert_eq!(
            Filter::new(vec![], vec![], vec![], many, vec![]).unwrap_err().field(),
            "people_ids"
        );
        let long = vec!["x".repeat(VALUE_BYTES_MAX + 1)];
        assert_eq!(
            Filter::new(vec![], vec![], vec![], vec![], long).unwrap_err().field(),
            "resource_ids"
        );
    }
}
