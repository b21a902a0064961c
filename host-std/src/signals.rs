//! Signals that end the process, taken one by one by a thread of their own.

use std::io;
use std::mem::MaybeUninit;

/// The signals that are answered. Source: measured on QEMU 7.2.
const ENDING: [libc::c_int; 3] = [libc::SIGHUP, libc::SIGINT, libc::SIGTERM];

/// The signals of [`ENDING`], blocked for this thread and all that it starts.
pub(crate) struct Signals(libc::sigset_t);

/// Blocks the signals. To be called before other threads are started.
///
/// # Errors
/// The operating system refused.
pub(crate) fn block() -> Result<Signals, String> {
    let mut set = MaybeUninit::uninit();
    // SAFETY: `sigemptyset` initialises the set it is given and cannot fail on a valid pointer;
    // `sigaddset` and `pthread_sigmask` get that initialised set, and no old mask is asked for.
    let (set, failed) = unsafe {
        libc::sigemptyset(set.as_mut_ptr());
        for signal in ENDING {
            libc::sigaddset(set.as_mut_ptr(), signal);
        }
        let set = set.assume_init();
        (set, libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut()))
    };
    if failed != 0 {
        let error = io::Error::from_raw_os_error(failed);
        return Err(format!("cannot block signals: {error}"));
    }
    Ok(Signals(set))
}

/// A signal, and who sent it.
pub(crate) struct Received {
    number: libc::c_int,
    sender: libc::pid_t,
}

impl std::fmt::Display for Received {
    /// As the reference reports it: number, and where known the sender with its command.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.number)?;
        if self.sender > 0 {
            write!(f, " from pid {}", self.sender)?;
            let comm = std::fs::read_to_string(format!("/proc/{}/comm", self.sender));
            let comm = comm.unwrap_or_else(|_| "<unknown process>".to_owned());
            write!(f, " ({})", comm.trim_end())?;
        }
        Ok(())
    }
}

impl Signals {
    /// Calls `f` for each signal that comes, for ever.
    pub(crate) fn serve(self, mut f: impl FnMut(Received)) {
        loop {
            let mut info = MaybeUninit::<libc::siginfo_t>::uninit();
            // SAFETY: the set is initialised; the kernel fills in `info` before it returns a signal.
            let number = unsafe { libc::sigwaitinfo(&raw const self.0, info.as_mut_ptr()) };
            if number > 0 {
                // SAFETY: a signal was returned, so `info` is initialised, and it came from `kill`, a
                // thread or a terminal, for all of which the field is there.
                let sender = unsafe { info.assume_init().si_pid() };
                f(Received { number, sender });
            }
        }
    }
}
