//! What a program is told of its chain of callers, and what it may change there.
//!
//! Source: linux-user.md 4.1 (set_return), 5.2 (longjmp2) and 5.4.

use super::Outcome;
use super::contexts::PM;
use crate::linux::memory::{Area, Backing, rights};
use crate::linux::signals::{JUST_RETURN, TRAMPOLINE, UNBLOCKABLE};
use crate::linux::thread::{Call, Reply, Thread};
use e2k_core::cpu::JumpTarget;
use e2k_core::mem::Bus as _;

/// Bytes of a chain record.
const RECORD: u64 = 32;
/// What a program writes for [`JUST_RETURN`].
const STUB: u64 = u64::MAX;

impl Thread {
    /// The record at a depth of the chain stack, of those below the system call's own.
    fn chain_record(&mut self, depth: u64) -> Result<[u64; 4], i32> {
        if depth == self.cpu.pcsp_index() {
            return Ok(self.cpu.link_record());
        }
        let [_, chain] = self.stack_bases();
        self.memory.fill(chain + depth).map_err(|_| libc::EFAULT)
    }

    fn set_chain_record(&mut self, depth: u64, words: [u64; 4]) -> Result<(), i32> {
        if depth == self.cpu.pcsp_index() {
            self.cpu.set_link_record(words);
            return Ok(());
        }
        let [_, chain] = self.stack_bases();
        self.memory.spill(chain + depth, words).map_err(|_| libc::EFAULT)
    }

    /// Depths and return addresses of the records of callers that are the program's, newest first.
    fn callers(&mut self) -> Result<Callers, i32> {
        self.flush_stacks().map_err(|_| libc::ENOMEM)?;
        Ok(Callers { next: Some(self.cpu.pcsp_index()) })
    }

    /// Cuts the stacks back and goes on where a jump leads. A target that does not exist kills, as
    /// the kernel does.
    pub(super) fn jump(&mut self, target: &JumpTarget, value: u64) {
        let depth = target.pcsp_index;
        let good = depth <= self.cpu.pcsp_index()
            && depth.is_multiple_of(RECORD)
            && target.cr1_lo & PM == 0
            && self.memory.check(target.ip & !7, 8, rights::EXEC).is_ok()
            && !self.is_trampoline(depth);
        let jumped =
            good && self.cut_handlers(depth).and_then(|()| self.cpu.long_jump(&mut self.memory, target, value)).is_ok();
        if !jumped {
            self.die(libc::SIGKILL, "");
        }
    }
}

/// A walk over [`Thread::callers`].
struct Callers {
    next: Option<u64>,
}

impl Callers {
    /// The next record: its depth and words.
    fn next(&mut self, thread: &mut Thread) -> Result<Option<(u64, [u64; 4])>, i32> {
        while let Some(depth) = self.next {
            self.next = depth.checked_sub(RECORD);
            let words = thread.chain_record(depth)?;
            match words[1] {
                // The empty one at the bottom.
                0 => return Ok(None),
                JUST_RETURN => return Ok(Some((depth, words))),
                TRAMPOLINE.. => {}
                _ => return Ok(Some((depth, words))),
            }
        }
        Ok(None)
    }
}

/// Fast call 5.
pub(super) fn set_return(thread: &mut Thread, ip: u64, flags: u64) -> Outcome {
    if flags as u32 != 0 {
        return Err(libc::EINVAL);
    }
    if ip >= thread.memory.size() {
        return Err(libc::EFAULT);
    }
    let (depth, mut words) = thread.callers()?.next(thread)?.ok_or(libc::EPERM)?;
    words[1] = ip;
    thread.set_chain_record(depth, words)?;
    Ok(0)
}

fn walk(
    thread: &mut Thread,
    call: &Call,
    right: u8,
    visit: fn(&mut Thread, u64, u64, [u64; 4]) -> Result<(), i32>,
) -> Outcome {
    let [buffer, count, skip, flags, ..] = call.a;
    if flags != 0 {
        return Err(libc::EINVAL);
    }
    if count != 0 {
        thread.whole_buffer(buffer, 8, right)?;
    }
    let mut callers = thread.callers()?;
    for _ in 0..skip {
        if callers.next(thread)?.is_none() {
            return Ok(0);
        }
    }
    for index in 0..count {
        let Some((depth, words)) = callers.next(thread)? else { return Ok(index as i64) };
        visit(thread, buffer.wrapping_add(8 * index), depth, words)?;
    }
    Ok(count as i64)
}

/// Buffer, count, skip, flags.
pub(in crate::linux) fn get_backtrace(thread: &mut Thread, call: &Call) -> Reply {
    walk(thread, call, rights::WRITE, |thread, at, _, words| {
        let ip = if words[1] == JUST_RETURN { STUB } else { words[1] };
        thread.put(at, &[ip])
    })
    .into()
}

/// Buffer, count, skip, flags.
pub(in crate::linux) fn set_backtrace(thread: &mut Thread, call: &Call) -> Reply {
    walk(thread, call, rights::READ, |thread, at, depth, mut words| {
        let [ip] = thread.get(at)?;
        let old = words[1];
        words[1] = match (ip, old) {
            (STUB, _) => JUST_RETURN,
            (_, JUST_RETURN) => return Err(libc::EPERM),
            _ => {
                let [(_, new), (_, old)] = [ip, old]
                    .map(|ip| thread.memory.area(ip).ok_or(libc::ESRCH))
                    .into_iter()
                    .collect::<Result<Vec<_>, _>>()?
                    .try_into()
                    .map_err(|_| libc::ESRCH)?;
                if !same_kind(&new, &old) {
                    return Err(libc::EPERM);
                }
                ip
            }
        };
        thread.set_chain_record(depth, words)
    })
    .into()
}

/// Whether two areas have the same rights and the same file.
fn same_kind(one: &Area, other: &Area) -> bool {
    let file = |area: &Area| match &area.backing {
        Backing::File { dev, ino, .. } => Some((*dev, *ino)),
        _ => None,
    };
    one.prot == other.prot && file(one) == file(other)
}

/// e2k_syswork: code and two arguments.
pub(in crate::linux) fn syswork(thread: &mut Thread, call: &Call) -> Reply {
    const FLUSH_CMD_CACHES: u64 = 8;
    const GET_CONTEXT: u64 = 57;
    const FAST_RETURN: u64 = 58;
    let [code, number, buffer, ..] = call.a;
    match code {
        FAST_RETURN => Reply::Value(0),
        GET_CONTEXT => frame(thread, call, number, buffer).into(),
        // Dumps of the stack and of registers, rights of pages, tests of the kernel.
        FLUSH_CMD_CACHES | 2 | 4 | 6 | 24 | 25 | 40..=42 => Reply::Error(libc::EPERM),
        // A positive number: so the kernel has it. Source: linux-user.md 5.4.
        _ => Reply::Value(libc::ENOSYS.into()),
    }
}

/// The record of the frame `number`, counted from the caller's own.
fn frame(thread: &mut Thread, call: &Call, number: u64, buffer: u64) -> Outcome {
    let own = thread.cpu.call_record((call.first / 2) as u8);
    let mut callers = thread.callers()?;
    let mut words = own;
    for _ in 0..number {
        (_, words) = callers.next(thread)?.ok_or(libc::ESRCH)?;
    }
    thread.put(buffer, &words)?;
    Ok(0)
}

/// e2k_longjmp2. Source: linux-user.md 5.2.
pub(in crate::linux) fn longjmp2(thread: &mut Thread, call: &Call) -> Reply {
    let [buffer, value, ..] = call.a;
    let words = match thread.get::<8>(buffer) {
        Ok(words) => words,
        Err(errno) => return Reply::Error(errno),
    };
    let [mask, ip, cr1_lo, pcsp_lo, pcsp_hi, pcshtp_and_br, _, wd_high] = words;
    if ip >= thread.memory.size() {
        return Reply::Error(libc::EFAULT);
    }
    // pcshtp: 11 significant bits, signed.
    let pcshtp = i64::from((pcshtp_and_br as i32) << 21 >> 21);
    let address = (pcsp_lo & 0xffff_ffff_ffff).wrapping_add(pcsp_hi & 0xffff_ffff).wrapping_add_signed(pcshtp);
    let [_, chain] = thread.stack_bases();
    let target = JumpTarget {
        ip,
        cr1_lo,
        br: (pcshtp_and_br >> 32) as u32 & 0xfff_ffff,
        pcsp_index: address.wrapping_sub(chain),
        psize: (wd_high >> 32 & 0x7ff) as u16 / 8,
    };
    // What saves has the parameters of the C convention, or those that this very call has.
    if target.psize != 8 && target.psize != thread.cpu.window_size().saturating_sub(call.first) {
        thread.die(libc::SIGKILL, "");
    }
    thread.jump(&target, value);
    if mask >> 8 & 1 != 0 {
        thread.set_blocked(mask & !UNBLOCKABLE);
    }
    Reply::Jumped
}
