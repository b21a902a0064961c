//! Signals: their names, sets of them, and what they bring. Structures: linux-user.md 8.

use super::guest::{i32_at, list, pointer, u32_at, u64_at};
use super::names::{Names, hex};
use super::tables;
use crate::linux::signals;

/// `SIGUSR1`; a number if there is no such signal.
pub(super) fn name(signal: i32) -> String {
    match signal {
        1..=31 => signals::name(signal),
        32 => "SIGRTMIN".to_owned(),
        33..=64 => format!("SIGRT_{}", signal - 32),
        _ => signal.to_string(),
    }
}

/// Signals of a mask. Of most of them those are named that are not there.
pub(super) fn set(mask: u64) -> String {
    let inverted = mask.count_ones() >= 64 * 2 / 3;
    let shown = if inverted { !mask } else { mask };
    let names = (1..=64).filter(|signal| shown >> (signal - 1) & 1 != 0).map(name);
    let names: Vec<String> = names.map(|name| name.trim_start_matches("SIG").to_owned()).collect();
    format!("{}[{}]", if inverted { "~" } else { "" }, names.join(" "))
}

/// `struct sigaction`.
pub(super) fn action(bytes: &[u8]) -> String {
    let handler = match u64_at(bytes, 0) {
        signals::SIG_DFL => "SIG_DFL".to_owned(),
        signals::SIG_IGN => "SIG_IGN".to_owned(),
        address => pointer(address),
    };
    let flags = u64_at(bytes, 8);
    let member = if flags & signals::SA_SIGINFO != 0 { "sa_sigaction" } else { "sa_handler" };
    let member = if handler.starts_with("SIG_") { "sa_handler" } else { member };
    let mut text =
        format!("{{{member}={handler}, sa_mask={}, sa_flags={}", set(u64_at(bytes, 24)), tables::ACTION.set(flags));
    if flags & 0x0400_0000 != 0 {
        text += &format!(", sa_restorer={}", pointer(u64_at(bytes, 16)));
    }
    text + "}"
}

/// `stack_t`.
pub(super) fn stack(bytes: &[u8]) -> String {
    let [base, size] = [0, 16].map(|at| u64_at(bytes, at));
    let flags = tables::STACK.set(u32_at(bytes, 8).into());
    format!("{{ss_sp={}, ss_flags={flags}, ss_size={size}}}", pointer(base))
}

const CODES: Names = Names {
    unknown: "",
    list: &[
        (0, "SI_USER"),
        (0x80, "SI_KERNEL"),
        (u32::MAX as u64, "SI_QUEUE"),
        (-2i32 as u32 as u64, "SI_TIMER"),
        (-3i32 as u32 as u64, "SI_MESGQ"),
        (-4i32 as u32 as u64, "SI_ASYNCIO"),
        (-5i32 as u32 as u64, "SI_SIGIO"),
        (-6i32 as u32 as u64, "SI_TKILL"),
    ],
};

/// Names of positive codes, from 1 on.
const fn codes_of(signal: i32) -> &'static [&'static str] {
    match signal {
        libc::SIGILL => &[
            "ILL_ILLOPC",
            "ILL_ILLOPN",
            "ILL_ILLADR",
            "ILL_ILLTRP",
            "ILL_PRVOPC",
            "ILL_PRVREG",
            "ILL_COPROC",
            "ILL_BADSTK",
        ],
        libc::SIGFPE => &[
            "FPE_INTDIV",
            "FPE_INTOVF",
            "FPE_FLTDIV",
            "FPE_FLTOVF",
            "FPE_FLTUND",
            "FPE_FLTRES",
            "FPE_FLTINV",
            "FPE_FLTSUB",
        ],
        libc::SIGSEGV => &["SEGV_MAPERR", "SEGV_ACCERR", "SEGV_BNDERR", "SEGV_PKUERR"],
        libc::SIGBUS => &["BUS_ADRALN", "BUS_ADRERR", "BUS_OBJERR"],
        libc::SIGTRAP => &["TRAP_BRKPT", "TRAP_TRACE", "TRAP_BRANCH", "TRAP_HWBKPT"],
        libc::SIGCHLD => &["CLD_EXITED", "CLD_KILLED", "CLD_DUMPED", "CLD_TRAPPED", "CLD_STOPPED", "CLD_CONTINUED"],
        libc::SIGPOLL => &["POLL_IN", "POLL_OUT", "POLL_MSG", "POLL_ERR", "POLL_PRI", "POLL_HUP"],
        _ => &[],
    }
}

/// `siginfo_t`.
pub(super) fn info(bytes: &[u8]) -> String {
    let [signal, errno, code] = [0, 4, 8].map(|at| i32_at(bytes, at));
    if signal == 0 {
        return "{}".to_owned();
    }
    let own = usize::try_from(code).ok().and_then(|code| codes_of(signal).get(code.wrapping_sub(1)));
    let code_name = own.map_or_else(|| CODES.one(u64::from(code as u32)), |&name| name.to_owned());
    let mut parts = vec![format!("si_signo={}", name(signal)), format!("si_code={code_name}")];
    if errno != 0 {
        parts.push(format!("si_errno={errno}"));
    }
    let sender = || [format!("si_pid={}", i32_at(bytes, 16)), format!("si_uid={}", u32_at(bytes, 20))];
    let value = || [format!("si_int={}", i32_at(bytes, 24)), format!("si_ptr={}", pointer(u64_at(bytes, 24)))];
    match (code, signal) {
        (0 | -6, _) => parts.extend(sender()),
        (0x80, _) => {}
        (-2, _) => {
            parts.extend([format!("si_timerid={}", hex(u32_at(bytes, 16).into()))]);
            parts.push(format!("si_overrun={}", i32_at(bytes, 20)));
            parts.extend(value());
        }
        (..0, _) => {
            parts.extend(sender());
            parts.extend(value());
        }
        (_, libc::SIGCHLD) => {
            parts.extend(sender());
            let status = i32_at(bytes, 24);
            let status = if code == 1 { status.to_string() } else { name(status) };
            parts.push(format!("si_status={status}"));
            let times = [("si_utime", u64_at(bytes, 32)), ("si_stime", u64_at(bytes, 40))];
            parts.extend(times.map(|(member, ticks)| format!("{member}={ticks}")));
        }
        (_, libc::SIGILL | libc::SIGFPE | libc::SIGSEGV | libc::SIGBUS | libc::SIGTRAP) => {
            parts.push(format!("si_addr={}", pointer(u64_at(bytes, 16))));
        }
        (_, libc::SIGPOLL) => {
            parts.push(format!("si_band={}", i32_at(bytes, 16)));
            parts.push(format!("si_fd={}", i32_at(bytes, 20)));
        }
        _ => parts.extend(sender()),
    }
    format!("{{{}}}", parts.join(", "))
}

/// `struct sigevent`.
pub(super) fn event(bytes: &[u8]) -> String {
    let [signal, notify] = [8, 12].map(|at| i32_at(bytes, at));
    let mut parts = Vec::new();
    if u64_at(bytes, 0) != 0 {
        parts.push(format!("sigev_value={{sival_int={}, sival_ptr={}}}", i32_at(bytes, 0), pointer(u64_at(bytes, 0))));
    }
    parts.push(format!("sigev_signo={}", name(signal)));
    parts.push(format!("sigev_notify={}", tables::NOTIFY.one(u64::from(notify as u32))));
    if notify == libc::SIGEV_THREAD_ID {
        parts.push(format!("sigev_notify_thread_id={}", i32_at(bytes, 16)));
    }
    format!("{{{}}}", parts.join(", "))
}

/// How a child has ended, as `wait4` tells it.
pub(super) fn status(status: u32) -> String {
    let (low, high) = (status & 0x7f, status >> 8 & 0xff);
    let text = match low {
        0 => format!("{{WIFEXITED(s) && WEXITSTATUS(s) == {high}}}"),
        0x7f if status == 0xffff => "{WIFCONTINUED(s)}".to_owned(),
        0x7f => format!("{{WIFSTOPPED(s) && WSTOPSIG(s) == {}}}", name(high as i32)),
        signal => {
            let core = if status & 0x80 != 0 { " && WCOREDUMP(s)" } else { "" };
            format!("{{WIFSIGNALED(s) && WTERMSIG(s) == {}{core}}}", name(signal as i32))
        }
    };
    list([text])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_of_most_signals_name_the_others() {
        assert_eq!([set(0), set(0x4002), set(!0x8000_0200)], ["[]", "[INT TERM]", "~[USR1 RTMIN]"]);
        assert_eq!(set(1 << 39 | 1 << 63), "[RT_8 RT_32]");
    }

    #[test]
    fn ends_of_children() {
        assert_eq!(status(0x300), "[{WIFEXITED(s) && WEXITSTATUS(s) == 3}]");
        assert_eq!(status(0x86), "[{WIFSIGNALED(s) && WTERMSIG(s) == SIGABRT && WCOREDUMP(s)}]");
        assert_eq!(status(0x137f), "[{WIFSTOPPED(s) && WSTOPSIG(s) == SIGSTOP}]");
    }
}
