//! Limits how often some events are sent: the first at once, then at most one a second, of those in
//! between only the newest. Source: QMP reference; measured on QEMU 7.2.

use std::collections::HashMap;
use std::hash::Hash;

/// Nanoseconds between two events of one key.
pub const INTERVAL: u64 = 1_000_000_000;

#[derive(Debug)]
struct Slot<E> {
    /// When the next one may be sent.
    until: u64,
    /// The newest that has to wait.
    waiting: Option<E>,
}

/// Events `E`, limited by key `K`. Pure: the caller hands in the time, in nanoseconds.
#[derive(Debug)]
pub struct Limiter<K, E> {
    slots: HashMap<K, Slot<E>>,
}

impl<K: Hash + Eq, E> Default for Limiter<K, E> {
    fn default() -> Self {
        Limiter { slots: HashMap::new() }
    }
}

impl<K: Hash + Eq + Clone, E> Limiter<K, E> {
    /// Takes an event; gives it back if it is to be sent at once.
    #[must_use]
    pub fn offer(&mut self, now: u64, key: K, event: E) -> Option<E> {
        match self.slots.get_mut(&key) {
            // One that is over is looked at by `due`, which may be late.
            Some(slot) if now < slot.until || slot.waiting.is_some() => {
                slot.waiting = Some(event);
                None
            }
            _ => {
                self.slots.insert(key, Slot { until: now.saturating_add(INTERVAL), waiting: None });
                Some(event)
            }
        }
    }

    /// When [`due`](Limiter::due) has something to do; `None`: not before the next offer.
    #[must_use]
    pub fn deadline(&self) -> Option<u64> {
        self.slots.values().map(|slot| slot.until).min()
    }

    /// Gives the events that may be sent now; with each a new second begins.
    #[must_use]
    pub fn due(&mut self, now: u64) -> Vec<E> {
        let mut events = Vec::new();
        self.slots.retain(|_, slot| {
            if now < slot.until {
                return true;
            }
            let Some(event) = slot.waiting.take() else { return false };
            events.push(event);
            slot.until = now.saturating_add(INTERVAL);
            true
        });
        events
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TENTH: u64 = INTERVAL / 10;

    #[test]
    fn the_first_comes_at_once_and_only_the_newest_of_a_second_follows() {
        let mut limiter = Limiter::default();
        assert_eq!(limiter.offer(0, "RTC_CHANGE", 0), Some(0));
        for n in 1..10 {
            assert_eq!(limiter.offer(n * TENTH, "RTC_CHANGE", n), None);
        }
        assert_eq!(limiter.deadline(), Some(INTERVAL));
        assert!(limiter.due(INTERVAL - 1).is_empty());
        assert_eq!(limiter.due(INTERVAL), [9]);
        // A new second has begun.
        assert_eq!(limiter.offer(INTERVAL + 1, "RTC_CHANGE", 10), None);
        assert_eq!(limiter.due(2 * INTERVAL), [10]);
        assert!(limiter.due(3 * INTERVAL).is_empty());
        assert_eq!(limiter.deadline(), None);
        assert_eq!(limiter.offer(3 * INTERVAL, "RTC_CHANGE", 11), Some(11));
    }

    #[test]
    fn twenty_events_in_two_seconds_become_three() {
        let mut limiter = Limiter::default();
        let mut sent = Vec::new();
        for n in 0..20 {
            let now = n * TENTH;
            sent.extend(limiter.due(now));
            sent.extend(limiter.offer(now, (), n));
        }
        sent.extend(limiter.due(20 * TENTH));
        sent.extend(limiter.due(30 * TENTH));
        assert_eq!(sent, [0, 9, 19]);
    }

    #[test]
    fn keys_are_kept_apart() {
        let mut limiter = Limiter::default();
        assert_eq!(limiter.offer(0, ("VSERPORT_CHANGE", "a"), 1), Some(1));
        assert_eq!(limiter.offer(1, ("VSERPORT_CHANGE", "b"), 2), Some(2));
        assert_eq!(limiter.offer(2, ("VSERPORT_CHANGE", "a"), 3), None);
        assert_eq!(limiter.deadline(), Some(INTERVAL));
    }

    #[test]
    fn a_late_timer_does_not_let_a_new_event_overtake_the_old_one() {
        let mut limiter = Limiter::default();
        assert_eq!(limiter.offer(0, (), 1), Some(1));
        assert_eq!(limiter.offer(1, (), 2), None);
        assert_eq!(limiter.offer(INTERVAL + 5, (), 3), None);
        assert_eq!(limiter.due(INTERVAL + 6), [3]);
    }
}
