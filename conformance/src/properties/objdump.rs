//! Any file has a text, or errors of one line each.

use e2k_core::isa::Version;
use e2k_host::toolchain::objdump::{Options, Style, dump};
use std::io::{self, Write};

/// Counts what is written: an output may be much larger than its file.
struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        assert!(std::str::from_utf8(bytes).is_ok(), "the output is text");
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Dumps the file that begins behind the first two bytes of `input` with all switches, those that
/// exclude each other chosen by the first byte:
/// bit 0 `-M plain`, bit 1 `-z`, bit 2 `--show-raw-insn`, bit 3 `-d` instead of `-D`, bit 4 `-j .text`,
/// bit 5 `--start-address` and `--stop-address` from the second byte, bit 6 `-m`, bit 7 without `-d`.
///
/// # Panics
/// If an error is no single line or the output no text.
pub fn check(input: &[u8]) {
    let Some((&[choice, number], file)) = input.split_first_chunk::<2>() else { return };
    let set = |bit: u8| choice >> bit & 1 != 0;
    let options = Options {
        disassemble: set(3) && !set(7),
        disassemble_all: !set(3) && !set(7),
        zeroes: set(1),
        section_headers: true,
        symbols: true,
        dynamic_symbols: true,
        relocations: true,
        dynamic_relocations: true,
        archive_headers: true,
        contents: true,
        file_header: true,
        private_headers: true,
        raw: set(2),
        sections: if set(4) { vec![".text".to_owned()] } else { Vec::new() },
        start: set(5).then_some(u64::from(number)),
        stop: set(5).then_some(u64::from(number) * 16),
        version: Some(Version::ALL[usize::from(number) % Version::ALL.len()]).filter(|_| set(6)),
        style: if set(0) { Style::Plain } else { Style::Vendor },
        files: Vec::new(),
    };
    let mut found = vec![false; options.sections.len()];
    let problems = dump("file", file, &options, &mut found, &mut Count(0)).expect("the sink takes everything");
    for problem in problems {
        assert!(problem.starts_with("file") && !problem.contains('\n'), "{problem:?}");
    }
}
