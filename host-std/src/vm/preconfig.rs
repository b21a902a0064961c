//! The time before the board is built (`-preconfig`).

use std::sync::{Arc, Mutex};

use tokio::sync::watch;

use super::{Vm, lock};

/// Builds the board and starts it.
pub(crate) type Begin = Box<dyn FnOnce(&Arc<Vm>) -> Result<(), String> + Send>;

/// There is nothing to leave. Source of the text: measured on QEMU 7.2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("The command is permitted only before machine initialization")]
pub struct PreconfigOver;

pub(super) struct Preconfig {
    begin: Mutex<Option<Begin>>,
    built: watch::Sender<bool>,
}

impl Default for Preconfig {
    fn default() -> Self {
        Preconfig { begin: Mutex::default(), built: watch::Sender::new(false) }
    }
}

impl Preconfig {
    pub(super) fn over(&self) {
        self.built.send_replace(true);
    }
}

impl Vm {
    /// Whether the board has been built.
    #[must_use]
    pub fn is_built(&self) -> bool {
        *self.preconfig.built.borrow()
    }

    /// Keeps what is to be done when somebody asks for the board.
    pub(crate) fn begin_later(&self, begin: Begin) {
        *lock(&self.preconfig.begin) = Some(begin);
    }

    /// Builds the board and starts it. What cannot be built ends the process, as at the start.
    ///
    /// # Errors
    /// It is there already.
    pub fn leave_preconfig(self: &Arc<Self>) -> Result<(), PreconfigOver> {
        let begin = lock(&self.preconfig.begin).take().ok_or(PreconfigOver)?;
        if let Err(text) = begin(self) {
            crate::stderr::line(format_args!("{text}"));
            self.exit.send_replace(Some(1));
        }
        Ok(())
    }
}
