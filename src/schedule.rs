//! When what is done again and again is done next.

use std::time::Duration;

use uuid::Uuid;

/// The interval, shorter or longer by up to a tenth: gateways that started together part.
pub fn jittered(interval: Duration) -> Duration {
    let (random, _) = Uuid::new_v4().as_u64_pair();
    let share = f64::from(u32::try_from(random % 2_001).unwrap_or(0)) / 10_000.0;
    interval.mul_f64(0.9 + share)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_varies_by_a_tenth_at_most() {
        for _ in 0..1_000 {
            let jittered = jittered(Duration::from_secs(100));
            let limits = Duration::from_secs(90)..=Duration::from_millis(110_001);
            assert!(limits.contains(&jittered), "{jittered:?}");
        }
    }
}
