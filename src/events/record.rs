//! The bytes of an event on disk: one byte for the version of the format, then a message.
//!
//! A reader refuses a version that it does not know, by name; it never guesses.

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message;

use super::{Event, Origin};

/// The version that is written.
const VERSION: u8 = 1;

/// Why bytes are no record.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There are no bytes.
    #[error("the record is empty")]
    Empty,
    /// A newer version wrote it.
    #[error(
        "the record has format {0}, and this version reads format {VERSION}: use the version that wrote it"
    )]
    Version(u8),
    /// It is damaged.
    #[error("the record is damaged: {0}")]
    Damaged(String),
}

/// An event as it lies on disk. Numbers of fields are for ever.
#[derive(Clone, PartialEq, Message)]
struct Record {
    #[prost(string, tag = "1")]
    id: String,
    #[prost(string, tag = "2")]
    event_type: String,
    #[prost(string, optional, tag = "3")]
    workspace_id: Option<String>,
    #[prost(string, optional, tag = "4")]
    external_workspace_id: Option<String>,
    #[prost(string, optional, tag = "5")]
    people_id: Option<String>,
    #[prost(string, optional, tag = "6")]
    resource_id: Option<String>,
    #[prost(int64, optional, tag = "7")]
    occur_micros: Option<i64>,
    #[prost(int64, tag = "8")]
    receive_micros: i64,
    #[prost(uint32, tag = "9")]
    origin: u32,
    #[prost(bytes = "bytes", tag = "10")]
    body: Bytes,
}

/// Writes an event.
pub fn encode(event: &Event) -> Vec<u8> {
    let Event {
        id,
        event_type,
        workspace_id,
        external_workspace_id,
        people_id,
        resource_id,
        occur_time,
        receive_time,
        origin,
        body,
    } = event.clone();
    let record = Record {
        id,
        event_type,
        workspace_id,
        external_workspace_id,
        people_id,
        resource_id,
        occur_micros: occur_time.map(Timestamp::as_microsecond),
        receive_micros: receive_time.as_microsecond(),
        origin: number(origin),
        body,
    };
    let mut bytes = Vec::with_capacity(record.encoded_len() + 1);
    bytes.push(VERSION);
    record.encode_raw(&mut bytes);
    bytes
}

/// Reads an event.
///
/// # Errors
/// Why the bytes are none.
pub fn decode(bytes: &[u8]) -> Result<Event, Error> {
    let (version, bytes) = bytes.split_first().ok_or(Error::Empty)?;
    if *version != VERSION {
        return Err(Error::Version(*version));
    }
    let damaged = |error: String| Error::Damaged(error);
    let record = Record::decode(bytes).map_err(|error| damaged(error.to_string()))?;
    let time =
        |micros| Timestamp::from_microsecond(micros).map_err(|error| damaged(error.to_string()));
    Ok(Event {
        id: record.id,
        event_type: record.event_type,
        workspace_id: record.workspace_id,
        external_workspace_id: record.external_workspace_id,
        people_id: record.people_id,
        resource_id: record.resource_id,
        occur_time: record.occur_micros.map(time).transpose()?,
        receive_time: time(record.receive_micros)?,
        origin: origin(record.origin)?,
        body: record.body,
    })
}

fn number(origin: Origin) -> u32 {
    match origin {
        Origin::Webhook => 1,
        Origin::Repaired => 2,
        Origin::Observed => 3,
    }
}

fn origin(number: u32) -> Result<Origin, Error> {
    match number {
        1 => Ok(Origin::Webhook),
        2 => Ok(Origin::Repaired),
        3 => Ok(Origin::Observed),
        other => Err(Error::Damaged(format!("origin {other}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event() -> Event {
        Event {
            id: "ab".to_owned(),
            event_type: "document.processed".to_owned(),
            workspace_id: Some("w".to_owned()),
            external_workspace_id: None,
            people_id: Some(String::new()),
            resource_id: Some("d".to_owned()),
            occur_time: Some("2026-06-07T10:00:00.123456Z".parse().unwrap()),
            receive_time: "2026-06-07T10:00:01Z".parse().unwrap(),
            origin: Origin::Observed,
            body: Bytes::from_static(b"{}"),
        }
    }

    #[test]
    fn a_record_gives_back_the_event() {
        assert_eq!(decode(&encode(&event())).unwrap(), event());
    }

    #[test]
    fn another_version_is_refused_by_name() {
        let mut bytes = encode(&event());
        bytes[0] = 2;
        assert!(decode(&bytes).unwrap_err().to_string().contains("format 2"));
        assert!(matches!(decode(&[]), Err(Error::Empty)));
        assert!(matches!(decode(&bytes[..1]), Err(Error::Version(2))));
    }
}
