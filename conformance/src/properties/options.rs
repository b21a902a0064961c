//! Reading the options of `e2k system` is total.

use e2k_host::cli::{Command, parse};

/// Reads the options that `bytes` hold, each in a line of its own. Nothing is opened by that.
///
/// # Panics
/// If reading breaks its promises.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match parse("e2k", text.lines().map(str::to_owned)) {
        Ok(Command::Run(config)) => {
            let known = |id: &str| config.chardevs.iter().any(|(spec, _)| spec.id == *id);
            assert!(config.monitors.iter().all(|monitor| known(&monitor.chardev)));
            assert!(config.serial.as_deref().is_none_or(known));
        }
        Ok(Command::Print(text)) => assert!(!text.is_empty()),
        Err(text) => assert!(text.starts_with("e2k: ") && text.len() > "e2k: ".len(), "{text:?}"),
    }
}
