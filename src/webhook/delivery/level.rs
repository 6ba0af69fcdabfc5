//! One level of a JSON object: its own keys, with their values left unread.
//!
//! It promises that reading never recurses, however deep the text nests, and that a value of an
//! unexpected shape is absent rather than an error. It knows nothing of events.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// Keys kept of one level. Resources have some dozens; a body of nothing but keys must not cost
/// many times its own size.
const KEYS_MAX: usize = 1_024;

/// Whole numbers from here on are milliseconds: as seconds they would lie past the year 5000.
const MILLISECONDS_FROM: i64 = 100_000_000_000;

/// The keys of one object, each with its unread value; `null` counts as absent.
#[derive(Clone, Debug, Default)]
pub(super) struct Level<'a> {
    values: BTreeMap<String, &'a str>,
}

impl<'a> Level<'a> {
    /// Reads an object; `None` when the text is anything else. Of equal keys the last one counts.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }

    /// The object under a key.
    pub(super) fn child(&self, key: &str) -> Option<Self> {
        self.values.get(key).and_then(|text| Self::read(text))
    }

    /// The text under a key: a string, or a whole number as it is written.
    pub(super) fn text(&self, key: &str) -> Option<String> {
        let raw = self.values.get(key)?;
        if raw.starts_with('"') {
            return serde_json::from_str(raw).ok();
        }
        is_whole_number(raw).then(|| (*raw).to_owned())
    }

    /// The string under a key, not a number.
    pub(super) fn string(&self, key: &str) -> Option<String> {
        serde_json::from_str(self.values.get(key)?).ok()
    }

    /// The time under a key: RFC 3339, a date and time without zone (read as UTC), or a number of
    /// seconds or milliseconds since 1970.
    pub(super) fn time(&self, key: &str) -> Option<Timestamp> {
        let text = self.text(key)?;
        let text = text.trim();
        if is_whole_number(text) {
            return since_1970(text.parse().ok()?);
        }
        text.parse()
            .ok()
            .or_else(|| TimeZone::UTC.to_timestamp(text.parse::<DateTime>().ok()?).ok())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Level<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Level<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut values = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
            if value.get() != "null" && values.len() < KEYS_MAX {
                values.insert(key, value.get());
            }
        }
        Ok(Level { values })
    }
}

fn is_whole_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

fn since_1970(number: i64) -> Option<Timestamp> {
    if number >= MILLISECONDS_FROM {
        Timestamp::from_millisecond(number).ok()
    } else {
        Timestamp::from_second(number).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_moment_reads_alike() {
        let text = r#"{"a":"2025-01-01T00:00:00Z","b":"2025-01-01T01:00:00+01:00",
            "c":"2025-01-01 00:00:00","d":1735689600,"e":1735689600000,"f":"1735689600"}"#;
        let level = Level::read(text).unwrap();
        let expected: Timestamp = "2025-01-01T00:00:00Z".parse().unwrap();
        for key in ["a", "b", "c", "d", "e", "f"] {
            assert_eq!(level.time(key), Some(expected), "{key}");
        }
    }

    #[test]
    fn what_is_no_time_is_absent() {
        let text = r#"{"a":"soon","b":true,"c":{},"d":99999999999999999999,"e":"","f":null}"#;
        let level = Level::read(text).unwrap();
        for key in ["a", "b", "c", "d", "e", "f", "g"] {
            assert_eq!(level.time(key), None, "{key}");
        }
    }

    #[test]
    fn depth_costs_no_stack() {
        let text = format!("{{\"a\":{}{}}}", "[".repeat(400_000), "]".repeat(400_000));
        assert!(Level::read(&text).is_some());
    }

    #[test]
    fn keys_beyond_the_limit_are_passed_over() {
        let keys: Vec<String> = (0..KEYS_MAX + 5).map(|n| format!("\"k{n}\":{n}")).collect();
        let text = format!("{{{}}}", keys.join(","));
        assert_eq!(Level::read(&text).unwrap().values.len(), KEYS_MAX);
    }
}
