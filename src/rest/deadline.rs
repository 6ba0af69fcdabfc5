//! The moment at which the caller stops waiting.

use std::time::Duration;

use tokio::time::Instant;

/// Left of the caller's time for our own answer: a REST call that used all of it could not be
/// told about.
const MARGIN: Duration = Duration::from_millis(20);

/// When the caller stops waiting; the default never comes.
#[derive(Clone, Copy, Debug, Default)]
pub struct Deadline {
    at: Option<Instant>,
}

impl Deadline {
    /// The deadline that lies this far ahead, less the margin for our own answer.
    pub fn after(timeout: Duration) -> Self {
        let margin = MARGIN.min(timeout / 10);
        Self { at: Instant::now().checked_add(timeout.saturating_sub(margin)) }
    }

    /// Reads gRPC's `grpc-timeout`: up to eight digits and a unit. What cannot be read is no
    /// deadline.
    pub fn parse(text: &str) -> Self {
        parse(text).map_or_else(Self::default, Self::after)
    }

    /// The shorter of the limit and what is left; `None` when nothing is left.
    pub fn shorten(&self, limit: Duration) -> Option<Duration> {
        let Some(at) = self.at else {
            return Some(limit);
        };
        let left = at.saturating_duration_since(Instant::now());
        (!left.is_zero()).then(|| left.min(limit))
    }

    /// Whether the deadline comes before the delay is over.
    pub fn ends_within(&self, delay: Duration) -> bool {
        self.at.is_some_and(|at| at.saturating_duration_since(Instant::now()) <= delay)
    }
}

fn parse(text: &str) -> Option<Duration> {
    let (digits, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    if digits.len() > 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let value: u64 = digits.parse().ok()?;
    match unit {
        "H" => Some(Duration::from_secs(value * 3600)),
        "M" => Some(Duration::from_secs(value * 60)),
        "S" => Some(Duration::from_secs(value)),
        "m" => Some(Duration::from_millis(value)),
        "u" => Some(Duration::from_micros(value)),
        "n" => Some(Duration::from_nanos(value)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grpc_timeouts_are_read_with_every_unit() {
        let rows =
            [("1H", 3600.0), ("2M", 120.0), ("3S", 3.0), ("40m", 0.04), ("5u", 5e-6), ("6n", 6e-9)];
        for (text, seconds) in rows {
            assert_eq!(parse(text).unwrap().as_secs_f64(), seconds, "{text}");
        }
        for text in ["", "S", "1", "1s", "123456789S", "-1S", "1.5S", "\u{e9}"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_deadline_leaves_a_margin_for_the_answer() {
        let deadline = Deadline::after(Duration::from_secs(1));
        assert_eq!(deadline.shorten(Duration::from_secs(10)), Some(Duration::from_millis(980)));
        assert_eq!(deadline.shorten(Duration::from_millis(5)), Some(Duration::from_millis(5)));
        assert!(deadline.ends_within(Duration::from_secs(1)));
        tokio::time::advance(Duration::from_secs(1)).await;
        assert_eq!(deadline.shorten(Duration::from_secs(10)), None);
    }
}
