//! What surrounds the CPUs: models, run states, and the decisions about stopping and ending.

pub mod block;
pub mod cpu_model;
pub mod run_control;
pub mod runstate;
pub mod state;
pub mod uart;
pub mod virt;

pub use run_control::{
    Actions, Event, Next, PanicAction, RebootAction, RunControl, ShutdownAction, ShutdownCause, WatchdogAction,
};
pub use runstate::RunState;
