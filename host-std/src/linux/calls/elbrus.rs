//! Calls that only Elbrus has. Source: linux-user.md 4.1 and 5.

use super::time;
use crate::linux::signals::UNBLOCKABLE;
use crate::linux::thread::{Call, Reply, Thread};
use e2k_core::cpu::JumpTarget;

pub(in crate::linux) use super::hw_stacks::access_hw_stacks;

impl Thread {
    /// Fast system calls (entry 6). Source: linux-user.md 4.1.
    pub(in crate::linux) fn fast_call(&mut self, call: &Call) -> Reply {
        match call.number & 7 {
            0 => time::gettimeofday(self, call),
            1 => time::clock_gettime(self, call),
            _ => Reply::Error(libc::ENOSYS),
        }
    }
}

/// e2k_longjmp2. Source: linux-user.md 5.2.
pub(in crate::linux) fn longjmp2(thread: &mut Thread, call: &Call) -> Reply {
    let [buffer, value, ..] = call.a;
    let words = match thread.get::<8>(buffer) {
        Ok(words) => words,
        Err(errno) => return Reply::Error(errno),
    };
    let [mask, ip, cr1_lo, _, pcsp_hi, pcshtp_and_br, _, wd_high] = words;
    // pcshtp: 11 significant bits, signed.
    let pcshtp = i64::from((pcshtp_and_br as i32) << 21 >> 21);
    let target = JumpTarget {
        ip,
        cr1_lo,
        br: (pcshtp_and_br >> 32) as u32,
        pcsp_index: (pcsp_hi & 0xffff_ffff).wrapping_add_signed(pcshtp),
        psize: (wd_high >> 32 & 0x7ff) as u16 / 8,
    };
    let jumped =
        thread.cut_handlers(target.pcsp_index).and_then(|()| thread.cpu.long_jump(&mut thread.memory, &target, value));
    match jumped {
        Ok(()) => {
            if mask >> 8 & 1 != 0 {
                thread.set_blocked(mask & !UNBLOCKABLE);
            }
            Reply::Jumped
        }
        // A corrupted buffer: the kernel kills. Source: linux-user.md 5.2.
        Err(_) => thread.die(libc::SIGKILL, ""),
    }
}
