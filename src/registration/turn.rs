//! One at a time in a workspace: two at once would make everything twice.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::workspaces::WorkspaceId;

/// Workspaces that are being put right. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Busy(Arc<Mutex<BTreeSet<WorkspaceId>>>);

/// Keeps others away from a workspace, until it is dropped, also where its work is given up half
/// way.
#[derive(Debug)]
pub struct Turn {
    busy: Busy,
    id: WorkspaceId,
}

impl Turn {
    /// None where another is at it.
    pub fn enter(busy: &Busy, id: &WorkspaceId) -> Option<Self> {
        let entered = busy.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone());
        entered.then(|| Self { busy: busy.clone(), id: id.clone() })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        self.busy.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.id);
    }
}
