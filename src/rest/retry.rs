//! Which failures are worth another attempt, and after how long.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

use super::Error;

/// First delay; doubled each time.
const DELAY_FIRST: Duration = Duration::from_millis(100);
/// Longest delay of our own.
const DELAY_MAX: Duration = Duration::from_secs(2);
/// Longest delay that Well may ask for while the caller waits; a longer one is the caller's to
/// decide, so the failure goes out with it.
const RETRY_AFTER_MAX: Duration = Duration::from_secs(5);

/// The delays before the second and later attempts: exponential, with jitter.
pub fn delays(retries: u32) -> ExponentialBackoff {
    ExponentialBuilder::default()
        .with_min_delay(DELAY_FIRST)
        .with_max_delay(DELAY_MAX)
        .with_factor(2.0)
        .with_jitter()
        .with_max_times(usize::try_from(retries).unwrap_or(usize::MAX))
        .build()
}

/// How long to wait before another attempt; `None`: no other attempt.
pub fn delay(error: &Error, repeatable: bool, next: Option<Duration>) -> Option<Duration> {
    let next = next?;
    match error {
        // It never reached Well, so even a create cannot be done twice.
        Error::Unreachable(_) => Some(next),
        Error::Broken { .. } | Error::Timeout { .. } => repeatable.then_some(next),
        Error::Answered(failure) if repeatable => match failure.http_status {
            429 | 502 | 503 | 504 => match failure.retry_after {
                Some(asked) => (asked <= RETRY_AFTER_MAX).then(|| asked.max(next)),
                None => Some(next),
            },
            _ => None,
        },
        Error::Answered(_)
        | Error::DeadlineOver
        | Error::Overloaded
        | Error::AnswerTooLarge { .. }
        | Error::BadContentType
        | Error::NoToken
        | Error::BadToken
        | Error::BadTarget(_) => None,
    }
}

/// Whether an attempt that failed so may have changed something.
pub fn may_have_happened(error: &Error) -> bool {
    match error {
        Error::Answered(failure) => failure.maybe_done,
        Error::Broken { maybe_done, .. }
        | Error::Timeout { maybe_done, .. }
        | Error::AnswerTooLarge { maybe_done } => *maybe_done,
        Error::Unreachable(_)
        | Error::DeadlineOver
        | Error::Overloaded
        | Error::BadContentType
        | Error::NoToken
        | Error::BadToken
        | Error::BadTarget(_) => false,
    }
}

/// Whether Well says that the resource is not there.
pub fn is_gone(error: &Error) -> bool {
    matches!(error, Error::Answered(failure) if matches!(failure.http_status, 404 | 410))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_as_many_delays_as_retries_and_each_is_bounded() {
        let delays: Vec<Duration> = delays(5).collect();
        assert_eq!(delays.len(), 5);
        assert!(delays.iter().all(|delay| (DELAY_FIRST..=DELAY_MAX * 2).contains(delay)));
    }

    #[test]
    fn only_what_never_reached_well_is_repeated_for_a_create() {
        let next = Some(DELAY_FIRST);
        assert!(delay(&Error::Unreachable(String::new()), false, next).is_some());
        let broken = Error::Broken { reason: String::new(), maybe_done: true };
        assert!(delay(&broken, false, next).is_none());
        assert!(delay(&broken, true, next).is_some());
        assert!(delay(&broken, true, None).is_none());
    }
}
