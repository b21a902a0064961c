//! The hand-written parts of the Linux guests, assembled here, are what the prebuilt programs hold.

use e2k_host::toolchain::asm::{Cpu, Options, assemble};
use object::{File, Object as _, ObjectSection as _, SectionKind};
use std::collections::HashSet;
use std::path::Path;

/// Bytes that the linker fills: the word, or both words, of every relocation.
fn filled(text: &object::Section<'_, '_>) -> HashSet<usize> {
    text.relocations().flat_map(|(offset, _)| offset as usize..offset as usize + 8).collect()
}

/// Whether `code` stands somewhere in `program`, at an address of wide instructions.
fn holds(program: &[u8], code: &[u8], filled: &HashSet<usize>) -> bool {
    (0..program.len().saturating_sub(code.len()) + 1)
        .step_by(8)
        .any(|start| code.iter().enumerate().all(|(at, byte)| filled.contains(&at) || program[start + at] == *byte))
}

#[test]
fn prebuilt_programs_hold_what_is_assembled() {
    let linux = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/linux");
    let mut count = 0;
    for name in ["x_apb", "x_bundle", "x_comb", "x_f80", "x_pipe", "x_simd", "x_spec"] {
        let source = std::fs::read_to_string(linux.join(format!("src/{name}.s"))).expect("source");
        for (suffix, cpu) in [("", "elbrus-v3"), (".v5", "elbrus-v5")] {
            let Ok(data) = std::fs::read(linux.join(format!("bin/{name}{suffix}"))) else { continue };
            let options = Options { cpu: Cpu::by_name(cpu).expect("processor"), ..Options::default() };
            let assembled = match assemble(name, &source, &options) {
                Ok(assembled) => assembled,
                Err(messages) => panic!("{messages}"),
            };
            let object = File::parse(&*assembled.object).expect("object");
            let program = File::parse(&*data).expect("program");
            let text = object.section_by_name(".text").expect(".text");
            let code = text.data().expect("code");
            let found = program
                .sections()
                .filter(|section| section.kind() == SectionKind::Text)
                .any(|section| holds(section.data().expect("code"), code, &filled(&text)));
            assert!(found, "{name}{suffix}: {} bytes of code are not in the program", code.len());
            count += 1;
        }
    }
    println!("{count} programs hold their hand-written code");
    assert!(count > 7, "only {count} programs");
}
