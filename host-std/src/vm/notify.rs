//! From an event to the monitors: its time, and how often it may be sent.

use std::sync::{Arc, Mutex};

use e2k_core::qmp::schema::event_named;
use e2k_core::qmp::{Event as _, Timestamp};
use tokio::sync::Notify;

use super::limiter::Limiter;
use super::{Clock, Event, EventSink, lock};

/// Sends events, those that are limited in their turn. A timer has to call [`Notifier::send_due`].
pub(crate) struct Notifier {
    sink: Arc<dyn EventSink>,
    clock: Clock,
    limiter: Mutex<Limiter<&'static str, (Timestamp, Event)>>,
    changed: Notify,
}

impl Notifier {
    pub(super) fn new(sink: Arc<dyn EventSink>, clock: Clock) -> Notifier {
        Notifier { sink, clock, limiter: Mutex::default(), changed: Notify::new() }
    }

    /// Sends `event` now, or later if one of its name was sent less than a second ago. Whatever is
    /// sent later bears the time of now.
    pub(super) fn event(&self, event: &Event) {
        let limited = event_named(event.name()).is_some_and(|event| event.limited);
        if !limited {
            return self.sink.event(now(), event);
        }
        let mut limiter = lock(&self.limiter);
        if let Some((time, event)) = limiter.offer(self.clock.now(), event.name(), (now(), event.clone())) {
            self.sink.event(time, &event);
        }
        drop(limiter);
        self.changed.notify_one();
    }

    /// Sends what has waited long enough.
    pub(crate) fn send_due(&self) {
        let mut limiter = lock(&self.limiter);
        for (time, event) in limiter.due(self.clock.now()) {
            self.sink.event(time, &event);
        }
    }

    /// When that has something to do, by the machine's clock.
    pub(crate) fn deadline(&self) -> Option<u64> {
        lock(&self.limiter).deadline()
    }

    /// Sends what is due for as long as it is polled. A clock that stands still has no timer: whoever
    /// moves it sends what is due then.
    pub(crate) async fn keep_time(&self) {
        loop {
            match self.deadline() {
                Some(deadline) if !self.clock.is_stepped() => {
                    let left = deadline.saturating_sub(self.clock.now());
                    let over = tokio::time::sleep(std::time::Duration::from_nanos(left));
                    tokio::select! {
                        () = over => self.send_due(),
                        () = self.changed.notified() => {}
                    }
                }
                _ => self.changed.notified().await,
            }
        }
    }
}

/// The time for an event's timestamp.
pub(crate) fn now() -> Timestamp {
    match std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH) {
        Ok(since) => Timestamp { seconds: since.as_secs().cast_signed(), microseconds: since.subsec_micros().into() },
        Err(_) => Timestamp::UNKNOWN,
    }
}
