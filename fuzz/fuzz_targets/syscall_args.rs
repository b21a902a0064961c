//! Whatever a Linux program passes to system calls: no panic, and no address for the host that the
//! guest may not access. No call of the host is made.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| e2k_host::linux::fuzz::syscall_args(data));
