//! Assembling any text ends, soon, in an object file or in messages.

use e2k_host::toolchain::asm::{Cpu, Options, assemble};

/// Most bytes of contents.
const SIZE: u64 = 1 << 16;

/// Assembles `input` behind its first byte, which chooses the processor.
///
/// # Panics
/// If the assembler breaks its promises.
pub fn check(input: &[u8]) {
    let Some((&choice, bytes)) = input.split_first() else { return };
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(1 << 14)]);
    let options = Options {
        cpu: Cpu::ALL[usize::from(choice) % Cpu::ALL.len()],
        read_files: false,
        line_limit: 4000,
        expansion_limit: 1 << 16,
        size_limit: SIZE,
        ..Options::default()
    };
    match assemble("input.s", &text, &options) {
        Ok(assembled) => {
            assert_eq!(assembled.messages.errors(), 0);
            assert!(assembled.object.starts_with(b"\x7fELF"), "no object file");
            // Symbols, relocations, sections and their names come on top, from macros too.
            let most = SIZE + 4096 + 256 * (text.len() as u64 + options.expansion_limit + options.line_limit);
            assert!((assembled.object.len() as u64) < most, "{} bytes", assembled.object.len());
            let again = assemble("input.s", &text, &options).map(|again| again.object);
            assert!(again.is_ok_and(|again| again == assembled.object), "another object the second time");
        }
        Err(messages) => {
            assert!(messages.errors() != 0);
            assert!(messages.to_string().starts_with("error") || messages.warnings() != 0, "{messages}");
        }
    }
}
