//! `iothread`: a thread of its own for devices that are given one.

use std::sync::mpsc;
use std::thread::JoinHandle;

use serde::Deserialize;

use super::value::Value;

/// How long such a thread polls before it sleeps, in nanoseconds. Source: measured on QEMU 7.2.
const POLL_MAX_NS: i64 = 32768;
/// Most threads of a pool. Source: measured on QEMU 7.2.
const POOL_MAX: i64 = 64;

/// What it is made from.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Options {
    aio_max_batch: Option<i64>,
    thread_pool_min: Option<i64>,
    thread_pool_max: Option<i64>,
    poll_max_ns: Option<i64>,
    poll_grow: Option<i64>,
    poll_shrink: Option<i64>,
}

/// A thread that waits for work.
#[derive(Debug)]
pub struct IoThread {
    /// The host's number of the thread.
    pub thread_id: i32,
    values: [(&'static str, i64); 6],
    /// The end of this channel is the end of the thread.
    work: Option<mpsc::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl IoThread {
    /// Starts the thread.
    ///
    /// # Errors
    /// A value out of range, or the host has no threads left.
    pub fn new(id: &str, options: &Options) -> Result<Self, String> {
        let (work, none) = mpsc::channel::<()>();
        let mut this = IoThread {
            thread_id: 0,
            values: [
                ("aio-max-batch", 0),
                ("thread-pool-min", 0),
                ("thread-pool-max", POOL_MAX),
                ("poll-max-ns", POLL_MAX_NS),
                ("poll-grow", 0),
                ("poll-shrink", 0),
            ],
            work: Some(work),
            thread: None,
        };
        // The upper end of the pool first, as the lower one is checked against it.
        for (name, value) in [
            ("thread-pool-max", options.thread_pool_max),
            ("thread-pool-min", options.thread_pool_min),
            ("aio-max-batch", options.aio_max_batch),
            ("poll-max-ns", options.poll_max_ns),
            ("poll-grow", options.poll_grow),
            ("poll-shrink", options.poll_shrink),
        ] {
            if let Some(value) = value {
                this.store(name, value)?;
            }
        }
        let (tell, told) = mpsc::channel();
        let thread = std::thread::Builder::new()
            // The host cuts names at 15 bytes.
            .name(format!("IO {id}"))
            .spawn(move || {
                let _ = tell.send(rustix::thread::gettid().as_raw_nonzero().get());
                while none.recv().is_ok() {}
            })
            .map_err(|error| format!("failed to start the thread of '{id}': {error}"))?;
        this.thread_id = told.recv().unwrap_or(0);
        this.thread = Some(thread);
        Ok(this)
    }

    /// Value of the property `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<i64> {
        self.values.iter().find(|(other, _)| *other == name).map(|(_, value)| *value)
    }

    /// Changes the property `name`.
    ///
    /// # Errors
    /// The value does not fit.
    pub fn set(&mut self, name: &str, value: &Value) -> Result<(), String> {
        self.store(name, value.int(name)?)
    }

    fn store(&mut self, name: &str, value: i64) -> Result<(), String> {
        if value < 0 {
            return Err(format!("{name} value must be in range [0, {}]", i64::MAX));
        }
        let min = if name == "thread-pool-min" { Some(value) } else { self.get("thread-pool-min") };
        let max = if name == "thread-pool-max" { Some(value) } else { self.get("thread-pool-max") };
        if min > max {
            return Err("bad thread-pool-min/thread-pool-max values".to_owned());
        }
        if let Some((_, old)) = self.values.iter_mut().find(|(other, _)| *other == name) {
            *old = value;
        }
        Ok(())
    }
}

impl Drop for IoThread {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            // It only waits, so it cannot have failed.
            let _ = thread.join();
        }
    }
}
