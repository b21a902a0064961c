//! What `-d in_asm`, `exec` and `cpu` show: every bundle before it is executed.

use super::cli::Options;
use super::log::LogItems;
use super::thread::Thread;
use std::collections::HashSet;
use std::sync::Arc;

/// Who looks at every bundle.
pub(super) struct Steps {
    options: Arc<Options>,
    /// Addresses whose code has been shown.
    seen: HashSet<u64>,
}

impl Steps {
    /// `None`: nobody asks for bundles.
    pub(super) fn new(options: &Arc<Options>) -> Option<Box<Steps>> {
        let wanted = options.log.has(LogItems::STEPS);
        wanted.then(|| Box::new(Steps { options: options.clone(), seen: HashSet::new() }))
    }
}

impl Thread {
    /// Before the next bundle.
    pub(super) fn show_step(&mut self) {
        let Some(mut steps) = self.steps.take() else { return };
        let ip = self.cpu.ip();
        let (log, filter) = (steps.options.log, &steps.options.filter);
        if filter.is_empty() || filter.iter().any(|range| range.contains(&ip)) {
            let mut text = String::new();
            if log.has(LogItems::IN_ASM) && steps.seen.insert(ip) {
                text.push_str(&format!("IN: {ip:#x}: {}\n", self.bundle_text(ip)));
            }
            if log.has(LogItems::EXEC) {
                text.push_str(&format!("Trace {}: {ip:#x}\n", self.tid));
            }
            if log.has(LogItems::CPU) {
                // A string takes everything.
                let _ = self.cpu.write_registers(&mut text);
            }
            if !text.is_empty() {
                self.process.trace.line(text.trim_end_matches('\n'));
            }
        }
        self.steps = Some(steps);
    }
}
