//! Several frontends on one device: keys behind Ctrl-A choose who gets the input.
//!
//! Source of keys, texts and order: QEMU's manual, and measurements on QEMU 7.2.

use std::io::Write as _;
use std::os::fd::OwnedFd;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

use super::Frontend;
use crate::vm::lock;

/// Frontends that fit. Source: measured on QEMU 7.2.
const MOST: usize = 4;
/// Ctrl-A.
const ESCAPE: u8 = 1;

const HELP: &str = "\n\r\
C-a h    print this help\n\r\
C-a x    exit emulator\n\r\
C-a s    save disk data back to file (if -snapshot)\n\r\
C-a t    toggle console timestamps\n\r\
C-a b    send break (magic sysrq)\n\r\
C-a c    switch between console and monitor\n\r\
C-a C-a  sends C-a\n\r";

const GOODBYE: &str = "QEMU: Terminated\n\r";

/// What ends the process.
pub(super) type Quit = Arc<OnceLock<Box<dyn Fn() + Send + Sync>>>;

#[derive(Default)]
struct State {
    fronts: Vec<Arc<dyn Frontend>>,
    /// Who gets the input.
    focus: usize,
    connected: bool,
    /// Ctrl-A has been pressed.
    escaped: bool,
    /// Time at which timestamps were asked for first.
    start: Option<Instant>,
    timestamps: bool,
    /// The next byte of output begins a line.
    line_start: bool,
    /// Output that is due.
    output: Vec<u8>,
}

/// The device as the frontend of the one below it.
pub(super) struct Mux {
    state: Mutex<State>,
    wake: Notify,
    added: Notify,
    quit: Quit,
}

impl Mux {
    pub(super) fn new(quit: Quit) -> Arc<Mux> {
        Arc::new(Mux { state: Mutex::default(), wake: Notify::new(), added: Notify::new(), quit })
    }

    /// Adds a frontend, which gets the input from now on. `false`: there are too many.
    pub(super) fn add(&self, front: Arc<dyn Frontend>) -> bool {
        let mut state = lock(&self.state);
        if state.fronts.len() >= MOST {
            return false;
        }
        if state.connected {
            front.connected();
        }
        if let Some(old) = state.fronts.get(state.focus) {
            old.focus(false);
        }
        state.focus = state.fronts.len();
        state.fronts.push(front);
        drop(state);
        self.added.notify_one();
        self.wake.notify_one();
        true
    }

    /// Somebody uses it.
    pub(super) fn is_used(&self) -> bool {
        !lock(&self.state).fronts.is_empty()
    }

    /// Passes on that a frontend has something to say, for ever.
    pub(super) async fn serve(self: Arc<Self>) {
        let mut heard = 0;
        let mut ears = tokio::task::JoinSet::new();
        loop {
            let new = lock(&self.state).fronts.get(heard).cloned();
            match new {
                Some(front) => {
                    heard += 1;
                    let mux = self.clone();
                    ears.spawn(async move {
                        loop {
                            front.wake().notified().await;
                            mux.wake.notify_one();
                        }
                    });
                }
                None => self.added.notified().await,
            }
        }
    }

    fn focused(&self) -> Option<Arc<dyn Frontend>> {
        let state = lock(&self.state);
        state.fronts.get(state.focus).cloned()
    }

    /// Carries out the key behind Ctrl-A; `false` if it has to wait.
    fn key(&self, key: u8) -> bool {
        match key {
            ESCAPE if self.focused().is_some_and(|front| front.input(&[ESCAPE]) == 0) => return false,
            ESCAPE => {}
            b'?' | b'h' => lock(&self.state).output.extend_from_slice(HELP.as_bytes()),
            b'x' => {
                lock(&self.state).output.extend_from_slice(GOODBYE.as_bytes());
                if let Some(quit) = self.quit.get() {
                    quit();
                }
            }
            b'b' => {
                if let Some(front) = self.focused() {
                    front.send_break();
                }
            }
            b'c' if !self.switch() => return false,
            b't' => {
                let state = &mut *lock(&self.state);
                state.timestamps = !state.timestamps;
                state.start = None;
                state.line_start = false;
            }
            // Disks are never only copies here, so that there is nothing to save for 's'.
            _ => {}
        }
        lock(&self.state).escaped = false;
        self.wake.notify_one();
        true
    }

    /// The next frontend gets the input; `false` if the one before is still at work on its own.
    fn switch(&self) -> bool {
        let state = &mut *lock(&self.state);
        let Some(old) = state.fronts.get(state.focus).cloned() else { return true };
        collect(state);
        if !old.is_idle() {
            return false;
        }
        old.focus(false);
        collect(state);
        state.focus = (state.focus + 1) % state.fronts.len();
        if let Some(new) = state.fronts.get(state.focus) {
            new.focus(true);
        }
        true
    }
}

/// Moves the output of all who may speak to that which is due.
fn collect(state: &mut State) {
    let State { fronts, focus, timestamps, start, line_start, output, .. } = state;
    let mut text = Vec::new();
    for (index, front) in fronts.iter().enumerate() {
        if index == *focus || !front.holds_output() {
            front.take_output(&mut text);
        }
    }
    if !*timestamps {
        output.append(&mut text);
        return;
    }
    for byte in text {
        if *line_start {
            let since = start.get_or_insert_with(Instant::now).elapsed();
            stamp(since, output);
        }
        output.push(byte);
        *line_start = byte == b'\n';
    }
}

fn stamp(since: Duration, output: &mut Vec<u8>) {
    let seconds = since.as_secs();
    let (hours, minutes, seconds, millis) = (seconds / 3600, seconds / 60 % 60, seconds % 60, since.subsec_millis());
    // Memory does not fail.
    let _ = write!(output, "[{hours:02}:{minutes:02}:{seconds:02}.{millis:03}] ");
}

impl Frontend for Mux {
    fn connected(&self) {
        let mut state = lock(&self.state);
        state.connected = true;
        state.escaped = false;
        state.output.clear();
        state.fronts.iter().for_each(|front| front.connected());
    }

    fn disconnected(&self) {
        let mut state = lock(&self.state);
        state.connected = false;
        state.fronts.iter().for_each(|front| front.disconnected());
    }

    fn wants_input(&self) -> bool {
        // Keys for the device itself must come through even if who has the focus is busy.
        true
    }

    fn input(&self, bytes: &[u8]) -> usize {
        let mut used = 0;
        while let Some(&first) = bytes.get(used) {
            let escaped = {
                let mut state = lock(&self.state);
                let escaped = state.escaped;
                state.escaped |= first == ESCAPE;
                escaped
            };
            if escaped {
                if !self.key(first) {
                    break;
                }
                used += 1;
            } else if first == ESCAPE {
                used += 1;
            } else {
                let rest = &bytes[used..];
                let text = &rest[..rest.iter().position(|&byte| byte == ESCAPE).unwrap_or(rest.len())];
                let taken = self.focused().map_or(text.len(), |front| front.input(text));
                used += taken;
                if taken < text.len() {
                    break;
                }
            }
        }
        used
    }

    fn announces_room(&self) -> bool {
        lock(&self.state).fronts.iter().all(|front| front.announces_room())
    }

    fn descriptors(&self, descriptors: Vec<OwnedFd>) {
        if let Some(front) = self.focused() {
            front.descriptors(descriptors);
        }
    }

    fn take_output(&self, into: &mut Vec<u8>) {
        let state = &mut *lock(&self.state);
        collect(state);
        into.append(&mut state.output);
    }

    fn is_idle(&self) -> bool {
        let state = lock(&self.state);
        let quiet = |(index, front): (usize, &Arc<dyn Frontend>)| {
            index != state.focus && front.holds_output() || front.is_idle()
        };
        state.output.is_empty() && state.fronts.iter().enumerate().all(quiet)
    }

    fn wake(&self) -> &Notify {
        &self.wake
    }

    fn send_break(&self) {
        if let Some(front) = self.focused() {
            front.send_break();
        }
    }

    fn is_open(&self) -> bool {
        self.is_used()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Notes what it gets, and says its name once.
    struct Noting(Mutex<Vec<u8>>, Notify, bool);

    impl Frontend for Noting {
        fn connected(&self) {}
        fn disconnected(&self) {}
        fn wants_input(&self) -> bool {
            true
        }
        fn input(&self, bytes: &[u8]) -> usize {
            lock(&self.0).extend_from_slice(bytes);
            bytes.len()
        }
        fn take_output(&self, into: &mut Vec<u8>) {
            into.extend_from_slice(if self.2 { b"h" } else { b"v" });
        }
        fn is_idle(&self) -> bool {
            true
        }
        fn wake(&self) -> &Notify {
            &self.1
        }
        fn send_break(&self) {
            lock(&self.0).extend_from_slice(b"<break>");
        }
        fn holds_output(&self) -> bool {
            self.2
        }
    }

    #[test]
    fn keys_switch_and_the_rest_goes_to_who_has_the_focus() {
        let quits = Arc::new(Mutex::new(0));
        let count = quits.clone();
        let quit: Quit = Arc::default();
        let _ = quit.set(Box::new(move || *lock(&count) += 1));
        let mux = Mux::new(quit);
        let fronts: Vec<_> = [false, true].map(|holds| Arc::new(Noting(Mutex::default(), Notify::new(), holds))).into();
        assert!(fronts.iter().all(|front| mux.add(front.clone())));
        mux.connected();
        for piece in [b"one\x01".as_slice(), b"\x01\x01b", b"\x01c", b"two\x01q", b"\x01cthree"] {
            assert_eq!(mux.input(piece), piece.len());
        }
        let got = |index: usize| String::from_utf8(lock(&fronts[index].0).clone()).unwrap();
        assert_eq!((got(0), got(1)), ("two".to_owned(), "one\x01<break>three".to_owned()));
        let mut output = Vec::new();
        mux.take_output(&mut output);
        assert!(output.ends_with(b"vh"));
        mux.input(b"\x01c\x01h");
        output.clear();
        mux.take_output(&mut output);
        assert!(output.ends_with(HELP.as_bytes()) || output.ends_with(b"v"), "{output:?}");
        output.clear();
        mux.take_output(&mut output);
        assert_eq!(output, b"v");
        mux.input(b"\x01x");
        assert_eq!(*lock(&quits), 1);
        assert!(mux.add(fronts[0].clone()) && mux.add(fronts[0].clone()));
        assert!(!mux.add(fronts[0].clone()));
    }
}
