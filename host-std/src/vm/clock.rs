//! The machine's virtual clock: what the guest's counter and the limits of events go by.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

/// Nanoseconds since the start of the process, or a number that moves on request only.
#[derive(Clone, Debug)]
pub struct Clock(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Host(Instant),
    Stepped(Arc<AtomicU64>),
}

impl Default for Clock {
    /// The clock that goes by itself.
    fn default() -> Self {
        Clock(Kind::Host(Instant::now()))
    }
}

impl Clock {
    /// A clock at zero that stands still (`-accel qtest`).
    #[must_use]
    pub fn stepped() -> Self {
        Clock(Kind::Stepped(Arc::default()))
    }

    /// Whether it moves on request only. No guest code runs then.
    #[must_use]
    pub fn is_stepped(&self) -> bool {
        matches!(self.0, Kind::Stepped(_))
    }

    /// The time now, in nanoseconds.
    #[must_use]
    pub fn now(&self) -> u64 {
        match &self.0 {
            Kind::Host(start) => u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX),
            Kind::Stepped(time) => time.load(Ordering::Acquire),
        }
    }

    /// Moves a stepped clock forward to `time`; it never goes back.
    pub fn advance_to(&self, time: u64) {
        if let Kind::Stepped(now) = &self.0 {
            now.fetch_max(time, Ordering::AcqRel);
        }
    }
}
