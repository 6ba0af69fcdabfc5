//! Dead letters of this log.

use super::super::deadletter::{self, DeadLetter, Kept, LetterId, Listed};
use super::{Error, Log};

impl Log {
    /// Keeps a delivery aside, synced before this returns.
    ///
    /// # Errors
    /// `DeadLettersFull`, or the disk's trouble.
    pub async fn keep_dead_letter(&self, letter: DeadLetter) -> Result<(), Error> {
        let folder = self.dead_letters.clone();
        self.ask(move |_| deadletter::keep(&folder, &letter)).await?.map_err(failed)
    }

    /// The dead letters after one of them, oldest first, without their bodies.
    ///
    /// # Errors
    /// The disk's trouble.
    pub async fn dead_letters(
        &self,
        after: Option<LetterId>,
        count_max: usize,
    ) -> Result<Listed, Error> {
        let folder = self.dead_letters.clone();
        let list = self.ask(move |_| deadletter::list(&folder, after.as_ref(), count_max)).await?;
        list.map_err(|error| Error::Store(error.to_string()))
    }

    /// One dead letter with its body; none: it is not there, or no longer.
    ///
    /// # Errors
    /// The disk's trouble.
    pub async fn dead_letter(&self, id: LetterId) -> Result<Option<Kept>, Error> {
        let folder = self.dead_letters.clone();
        let found = self.ask(move |_| deadletter::read(&folder, &id)).await?;
        found.map_err(|error| Error::Store(error.to_string()))
    }

    /// Removes a dead letter; whether it was there.
    ///
    /// # Errors
    /// The disk's trouble.
    pub async fn remove_dead_letter(&self, id: LetterId) -> Result<bool, Error> {
        let folder = self.dead_letters.clone();
        let removed = self.ask(move |_| deadletter::remove(&folder, &id)).await?;
        removed.map_err(|error| Error::Store(error.to_string()))
    }
}

fn failed(error: deadletter::Error) -> Error {
    match error {
        deadletter::Error::Full => Error::DeadLettersFull,
        deadletter::Error::Io(error) => Error::Store(error.to_string()),
    }
}
