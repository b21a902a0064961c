//! The Elbrus program: bundles with the text that the decoder must give for them.
//!
//! It sends a line to the serial port byte by byte, adds up 1 to 100, stores the sum in memory and
//! switches the board off with the sum's low byte as status.

/// Address of the first bundle.
pub(crate) const ENTRY: u64 = 0x1000;
/// Address of the text, which a zero byte ends.
pub(crate) const MESSAGE_AT: u64 = 0x2000;
/// What the program prints.
pub(crate) const MESSAGE: &str = "Elbrus program without a host: hello\n";
/// Address of the sum, 8 bytes.
pub(crate) const SUM_AT: u64 = 0x3000;
/// The sum of 1 to 100.
pub(crate) const SUM: u64 = 5050;
/// Exit status of the machine.
pub(crate) const STATUS: u8 = SUM as u8;

/// Text and words of each bundle in the order of memory.
///
/// `%dr0` is the next byte to send, `%dr1` the serial port, `%dr3` the sum, `%dr4` what is to be
/// added to it, `%dr6` the power register.
pub(crate) const CODE: [(&str, &[u32]); 11] = [
    (
        "{ addd,0 0x0, 0x2000, %dr0; addd,1 0x0, 0xe0000000, %dr1 }",
        &[0x0c00_0022, 0x11c0_d880, 0x11c0_dd81, 0x0000_0000, 0xe000_0000, 0x0000_2000],
    ),
    // Next byte; the load takes five cycles.
    ("{ ldb,0 %dr0, 0x0, %dr2; addd,1 %dr0, 0x1, %dr0; nop 4 }", &[0x0c00_0212, 0x6480_c082, 0x1180_c180, 0x0000_0000]),
    ("{ cmpesb,0 %r2, 0x0, %pred0; nop 1 }", &[0x0400_0081, 0x2082_c040]),
    (
        "{ stb,2 %dr1, 0x0, %r2 ? ~%pred0; ibranch .+0xffffffffffffffe8 ? ~%pred0 }",
        &[0x1001_5023, 0xc000_0060, 0x2481_c082, 0x0fff_fffd, 0x0000_0000, 0x1260_0000],
    ),
    ("{ addd,0 0x0, 0x0, %dr3; addd,1 0x0, 0x64, %dr4 }", &[0x0c00_0012, 0x11c0_c083, 0x11c0_d084, 0x0000_0064]),
    // The compare sees the number that is being added, not the next one.
    (
        "{ addd,0 %dr3, %dr4, %dr3; subd,1 %dr4, 0x1, %dr4; cmpedb,3 %dr4, 0x1, %pred1; nop 1 }",
        &[0x2c00_0093, 0x1183_8483, 0x1384_c184, 0x2184_c141],
    ),
    ("{ ibranch .+0xfffffffffffffff0 ? ~%pred1 }", &[0x0000_5012, 0xc000_0061, 0x0fff_fffe, 0x0000_0000]),
    (
        "{ shls,0 %r3, 0x8, %r5; addd,1 0x0, 0xe0001000, %dr6; std,2 0x0, 0x3000, %dr3 }",
        &[0x1c00_0033, 0x1883_c885, 0x11c0_dc86, 0x27c0_da83, 0x0000_0000, 0x0000_3000, 0x0000_0000, 0xe000_1000],
    ),
    ("{ adds,0 %r5, 0x1, %r5 }", &[0x0400_0001, 0x1085_c185]),
    // Command 1, status in the second byte.
    ("{ stw,2 %dr6, 0x0, %r5 }", &[0x1000_0001, 0x2686_c085]),
    // The board is off before this.
    ("{ ibranch .+0x0 }", &[0x0000_5012, 0xc000_0020, 0x0000_0000, 0x0000_0000]),
];
