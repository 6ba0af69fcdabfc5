//! The loop that accepts connections: of deliveries, of the operator, of callers.
//!
//! It promises a limit on open connections, that a failed accept does not end it, and that it
//! returns only when every connection has ended. It knows nothing of what is spoken.

use std::sync::Arc;

use axum::serve::Listener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_util::sync::CancellationToken;

/// The place of one open connection; given back when it ends.
pub type Slot = OwnedSemaphorePermit;

/// Hands each connection to `begin` until `draining`, then waits until all slots are back.
///
/// Beyond `connections_max` further connections wait in the kernel's queue.
pub async fn accept<L, F>(
    mut listener: L,
    connections_max: u32,
    draining: &CancellationToken,
    begin: F,
) where
    L: Listener,
    F: Fn(L::Io, Slot),
{
    let slots = Arc::new(Semaphore::new(connections_max as usize));
    let next = async |listener: &mut L| {
        // The semaphore is never closed.
        let slot = slots.clone().acquire_owned().await.ok()?;
        let (io, _) = listener.accept().await;
        Some((io, slot))
    };
    while let Some(Some((io, slot))) = draining.run_until_cancelled(next(&mut listener)).await {
        begin(io, slot);
    }
    // New connections must be refused now, not left in the kernel's queue.
    drop(listener);
    // All slots are free when all connections have ended.
    let _ = slots.acquire_many(connections_max).await;
}
