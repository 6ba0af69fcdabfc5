//! Which external id belongs to which of Well's workspace ids, as far as the gateway has seen.
//!
//! Deliveries, registrations and created workspaces teach it; a delivery that names one id only is
//! completed from it. It forgets everything at the end of the process: the next run learns anew.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

/// Workspaces that are remembered: at about 200 bytes each, ten megabytes. What comes later is
/// not learnt.
const WORKSPACES_MAX: usize = 50_000;

/// The pairs. Cheap to clone; clones share them.
#[derive(Clone, Debug, Default)]
pub struct WorkspaceIds {
    pairs: Arc<RwLock<Pairs>>,
}

#[derive(Debug, Default)]
struct Pairs {
    external_of: HashMap<String, String>,
    well_of: HashMap<String, String>,
}

impl WorkspaceIds {
    /// Notes that two ids are of one workspace.
    pub fn learn(&self, well_id: &str, external_id: &str) {
        if self.external_of(well_id).as_deref() == Some(external_id) {
            return;
        }
        let mut pairs = self.pairs.write().unwrap_or_else(PoisonError::into_inner);
        if pairs.external_of.len() >= WORKSPACES_MAX && !pairs.external_of.contains_key(well_id) {
            return;
        }
        let before = pairs.external_of.insert(well_id.to_owned(), external_id.to_owned());
        before.iter().for_each(|external_id| drop(pairs.well_of.remove(external_id)));
        pairs.well_of.insert(external_id.to_owned(), well_id.to_owned());
    }

    /// Fills in the id that is missing beside the other.
    pub fn complete(&self, well_id: &mut Option<String>, external_id: &mut Option<String>) {
        match (&well_id, &external_id) {
            (Some(well_id), Some(external_id)) => self.learn(well_id, external_id),
            (Some(known), None) => *external_id = self.external_of(known),
            (None, Some(known)) => *well_id = self.well_of(known),
            (None, None) => {}
        }
    }

    /// Well's ids of the workspaces that are known.
    pub fn well_ids(&self) -> Vec<String> {
        let pairs = self.pairs.read().unwrap_or_else(PoisonError::into_inner);
        pairs.external_of.keys().cloned().collect()
    }

    fn external_of(&self, well_id: &str) -> Option<String> {
        let pairs = self.pairs.read().unwrap_or_else(PoisonError::into_inner);
        pairs.external_of.get(well_id).cloned()
    }

    fn well_of(&self, external_id: &str) -> Option<String> {
        let pairs = self.pairs.read().unwrap_or_else(PoisonError::into_inner);
        pairs.well_of.get(external_id).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_other_id_is_filled_in_and_a_renamed_workspace_loses_its_old_one() {
        let ids = WorkspaceIds::default();
        ids.learn("w", "crm-1");
        let mut pair = (Some("w".to_owned()), None);
        ids.complete(&mut pair.0, &mut pair.1);
        assert_eq!(pair.1.as_deref(), Some("crm-1"));
        let mut pair = (Some("w".to_owned()), Some("crm-2".to_owned()));
        ids.complete(&mut pair.0, &mut pair.1);
        let mut old = (None, Some("crm-1".to_owned()));
        ids.complete(&mut old.0, &mut old.1);
        assert_eq!(old.0, None);
        let mut new = (None, Some("crm-2".to_owned()));
        ids.complete(&mut new.0, &mut new.1);
        assert_eq!(new.0.as_deref(), Some("w"));
    }
}
