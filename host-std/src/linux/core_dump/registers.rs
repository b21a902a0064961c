//! `user_regs_struct`: registers as debuggers read them, seen as the kernel sees an interrupted
//! program, whose window and caller's record have been pushed.
//!
//! Source: gdb-remote.md 1, 3 and 6, linux-user.md 8.

use crate::linux::thread::Thread;
use e2k_core::isa::Version;

/// Bytes of the structure, up to v5 and from v6 on.
const SIZE: usize = 0x1288;
const SIZE_V6: usize = 0x12b0;

/// State registers that are stored as they are read, up to v7: offset and number.
const PLAIN: &[(usize, u8)] = &[
    (0x108, 0x00),
    (0x110, 0x80),
    (0x148, 0x84),
    (0x150, 0x85),
    (0x158, 0x86),
    (0x160, 0x1e),
    (0x168, 0x2d),
    (0x170, 0x2c),
    (0x178, 0x09),
    (0x1b8, 0x0f),
    (0x9b0, 0x90),
    (0xa68, 0x88),
    (0xa70, 0x89),
    (0xa88, 0x15),
    (0xa90, 0x16),
    (0xa98, 0x17),
    (0xab0, 0x21),
    (0xac8, 0x83),
    (0xad0, 0x87),
    (0xb78, 0xa2),
    (0xb80, 0xa0),
    (0x1138, 0x8a),
    (0x1148, 0xc3),
    (0x1150, 0xc7),
];
const PSP_HI: usize = 0x180;
const CR0_LO: usize = 0x190;
const PCSP_HI: usize = 0x1c0;
const WD: usize = 0xa60;
const IP: usize = 0xa78;
const SYS_NUM: usize = 0xae0;
const GTAG: usize = 0xb18;
const GEXT: usize = 0xb38;
const GEXT_V5: usize = 0x1158;
const GTAG_V5: usize = 0x1258;
const PCSP_BASE: usize = 0x1278;
const PSP_BASE: usize = 0x1280;

/// Collects the registers of a thread that is about to end. Its windows are in memory then, and it
/// cannot go on.
pub(super) fn collect(thread: &mut Thread) -> Vec<u8> {
    let version = thread.cpu.version();
    let size = if version >= Version::V6 { SIZE_V6 } else { SIZE };
    let mut image = vec![0; size];
    let mut put = |offset: usize, bytes: &[u8]| {
        if let Some(place) = image.get_mut(offset..offset + bytes.len()) {
            place.copy_from_slice(bytes);
        }
    };
    put(0, &(size as u64).to_le_bytes());
    for &(offset, number) in PLAIN {
        put(offset, &thread.cpu.read_sreg(number).unwrap_or(0).to_le_bytes());
    }
    let pairs = thread.cpu.window_size() / 2;
    let register = |number| thread.cpu.read_sreg(number).unwrap_or(0);
    put(PSP_HI, &(register(0x07) + 32 * u64::from(pairs)).to_le_bytes());
    put(PCSP_HI, &(register(0x0d) + 32).to_le_bytes());
    for (offset, word) in (CR0_LO..).step_by(8).zip(thread.cpu.call_record(pairs as u8)) {
        put(offset, &word.to_le_bytes());
    }
    put(IP, &thread.cpu.ip().to_le_bytes());
    // In no system call.
    put(SYS_NUM, &u64::MAX.to_le_bytes());
    for n in 0..32u8 {
        let register = thread.cpu.global_register(n);
        let index = usize::from(n);
        put(8 + 8 * index, &register.value.to_le_bytes());
        put(GTAG + index, &[register.tag & 15]);
        put(GEXT + 2 * index, &(register.extension as u16).to_le_bytes());
        if version >= Version::V5 {
            put(GEXT_V5 + 8 * index, &register.extension.to_le_bytes());
            put(GTAG_V5 + index, &[register.tag >> 4]);
        }
    }
    let [procedure, chain] = thread.stack_bases();
    put(PCSP_BASE, &chain.to_le_bytes());
    put(PSP_BASE, &procedure.to_le_bytes());
    // Where there is no room any more, there is behind the end.
    if thread.flush_stacks().is_err() {
        let _ = thread.open_reserve();
    }
    // Should that fail, too, what is in memory already is all that there is to see.
    let _ = thread.with_room(|cpu, memory| cpu.park(memory, pairs as u8).map(drop));
    put(WD, &thread.cpu.wd().to_le_bytes());
    image
}
