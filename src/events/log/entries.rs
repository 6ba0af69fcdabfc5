//! The keys and values of the store.

use std::sync::{Arc, OnceLock};

use sha2::{Digest, Sha256};

use super::super::{Event, Position, Stored, record};
use super::Error;

/// What the ids keyspace holds of an event.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Where it stands.
    pub position: Position,
    /// When it was received, in microseconds.
    pub receive_micros: i64,
}

/// The key of an event's id.
pub fn id_key(id: &str) -> Vec<u8> {
    [b"i", id.as_bytes()].concat()
}

/// The key of a body's digest.
pub fn digest_key(digest: &[u8; 16]) -> Vec<u8> {
    [b"d".as_slice(), digest].concat()
}

/// The key of a noted receipt.
pub fn note_key(name: &str) -> Vec<u8> {
    [b"n", name.as_bytes()].concat()
}

/// The value under all kinds of key.
pub fn known_value(known: Known) -> Vec<u8> {
    [known.position.0.to_be_bytes(), known.receive_micros.to_be_bytes()].concat()
}

/// What is under such a key.
pub fn read_known(value: &[u8]) -> Result<Known, Error> {
    let damaged = || Error::Damaged("an id has a value of another length".to_owned());
    let (position, rest) = value.split_first_chunk::<8>().ok_or_else(damaged)?;
    let micros = rest.try_into().map_err(|_| damaged())?;
    Ok(Known {
        position: Position(u64::from_be_bytes(*position)),
        receive_micros: i64::from_be_bytes(micros),
    })
}

/// The event of a key and a value.
pub fn stored(key: &[u8], value: &[u8]) -> Result<Arc<Stored>, Error> {
    let key = key
        .try_into()
        .map_err(|_| Error::Damaged("an event has a key of another length".to_owned()))?;
    let event = record::decode(value).map_err(|error| Error::Damaged(error.to_string()))?;
    Ok(place(Position(u64::from_be_bytes(key)), event))
}

/// An event in its place.
pub fn place(position: Position, event: Event) -> Arc<Stored> {
    let mut digest = [0; 4];
    digest.iter_mut().zip(Sha256::digest(event.id.as_bytes())).for_each(|(to, from)| *to = from);
    Arc::new(Stored { position, event, digest, encoded: OnceLock::new() })
}
