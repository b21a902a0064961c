//! What the dynamic linker, or a program that places itself, reads: .interp, .dynamic and .rela.dyn.
//!
//! Source: linux-user.md 1 for the numbers of the relocations.

use super::input::Object;
use super::layout::{self, Layout, Slot};
use super::{Errors, Options};
use object::elf;

/// A place that holds an address and has to move with the program.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moved {
    /// Where it is.
    pub(super) place: u64,
    /// The address in it.
    pub(super) address: u64,
    /// Its words are exchanged, as in a literal.
    pub(super) swapped: bool,
    /// It lies in a section that the program may not write.
    pub(super) read_only: bool,
}

/// The sections that are made here.
const OWN: [&str; 3] = [".interp", ".rela.dyn", ".dynamic"];
/// Bytes of an Elf64_Rela.
const RELA: u64 = 24;
/// Entries of .dynamic at most: what [`entries`] may give.
const TAGS: u64 = 16;

/// Whether the output has a dynamic section.
pub(super) fn wanted(options: &Options) -> bool {
    options.pie || options.interpreter.is_some()
}

/// Makes room; sections are appended, so that no index changes.
///
/// # Errors
/// An object brings such a section itself.
pub(super) fn reserve(objects: &[Object<'_>], layout: &mut Layout<'_>, options: &Options) -> Result<(), Errors> {
    if !wanted(options) {
        return Ok(());
    }
    if let Some(section) = layout.sections.iter().find(|section| OWN.contains(&section.name)) {
        let object = section.members.first().and_then(|&(number, _)| objects.get(number));
        let object = object.map_or("", |object| object.name.as_str());
        return Err(format!("{object}: section {} is made by the linker here", section.name).into());
    }
    if let Some(name) = &options.interpreter {
        let size = name.len() as u64 + 1;
        layout.append(".interp", elf::SHT_PROGBITS.0, elf::SHF_ALLOC.0, 1, size);
    }
    let count = if options.pie { most(objects, layout) } else { 0 };
    if count != 0 {
        layout.append(".rela.dyn", elf::SHT_RELA.0, elf::SHF_ALLOC.0, 8, RELA * count);
    }
    layout.append(".dynamic", elf::SHT_DYNAMIC.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0, 8, 16 * TAGS);
    Ok(())
}

/// Places that may hold an address; which of them do is known when the symbols are.
fn most(objects: &[Object<'_>], layout: &Layout<'_>) -> u64 {
    let mut count = layout.slots.iter().filter(|slot| matches!(slot, Slot::Address(_))).count();
    for section in objects.iter().flat_map(|object| &object.sections) {
        let loaded = section.place.and_then(|(out, _)| layout.sections.get(out)).is_some_and(|out| out.loaded());
        if loaded {
            count += section.relocations.iter().filter(|relocation| is_address(relocation.kind)).count();
        }
    }
    count as u64
}

/// Whether a relocation stores an address of 64 bits.
pub(super) fn is_address(kind: u32) -> bool {
    matches!(elf::RelocationType(kind), elf::R_E2K_64_ABS | elf::R_E2K_64_ABS_LIT | elf::R_E2K_64_DYNOPT)
}

/// Writes the sections that [`reserve`] has made.
pub(super) fn fill(layout: &mut Layout<'_>, moved: &[Moved], options: &Options) {
    if !wanted(options) {
        return;
    }
    if let Some(name) = &options.interpreter {
        put(layout, ".interp", &[name.as_bytes(), &[0]].concat());
    }
    let relative = |moved: &Moved| {
        let kind = if moved.swapped { elf::R_E2K_64_RELATIVE_LIT } else { elf::R_E2K_64_RELATIVE };
        [moved.place, u64::from(kind.0), moved.address]
    };
    // In the order of their places, those of the ordinary kind first, as readers of DT_RELACOUNT expect.
    let mut sorted = moved.to_vec();
    sorted.sort_unstable_by_key(|moved| (moved.swapped, moved.place));
    put(layout, ".rela.dyn", &bytes(sorted.iter().flat_map(relative)));
    let tags = entries(layout, &sorted, options);
    put(layout, ".dynamic", &bytes(tags.into_iter().flat_map(|(tag, value)| [tag, value])));
}

fn bytes(words: impl Iterator<Item = u64>) -> Vec<u8> {
    words.flat_map(u64::to_le_bytes).collect()
}

/// Tags and values; what is left of the section is DT_NULL.
fn entries(layout: &Layout<'_>, moved: &[Moved], options: &Options) -> Vec<(u64, u64)> {
    const DF_TEXTREL: u64 = 4;
    const DF_1_PIE: u64 = 0x0800_0000;
    let find = |name: &str| layout.sections.iter().find(|section| section.name == name);
    let mut list = Vec::new();
    let arrays = [
        (".preinit_array", elf::DT_PREINIT_ARRAY, elf::DT_PREINIT_ARRAYSZ),
        (".init_array", elf::DT_INIT_ARRAY, elf::DT_INIT_ARRAYSZ),
        (".fini_array", elf::DT_FINI_ARRAY, elf::DT_FINI_ARRAYSZ),
    ];
    for (name, address, size) in arrays {
        if let Some(section) = find(name) {
            list.extend([(address, section.address), (size, section.size)]);
        }
    }
    list.push((elf::DT_DEBUG, 0));
    if let Some(section) = find(".rela.dyn") {
        let plain = moved.iter().filter(|moved| !moved.swapped).count() as u64;
        list.push((elf::DT_RELA, section.address));
        list.push((elf::DT_RELASZ, RELA * moved.len() as u64));
        list.push((elf::DT_RELAENT, RELA));
        list.push((elf::DT_RELACOUNT, plain));
    }
    if moved.iter().any(|moved| moved.read_only) {
        list.extend([(elf::DT_TEXTREL, 0), (elf::DT_FLAGS, DF_TEXTREL)]);
    }
    if options.pie {
        list.push((elf::DT_FLAGS_1, DF_1_PIE));
    }
    list.into_iter().map(|(tag, value)| (tag.0 as u64, value)).collect()
}

fn put(layout: &mut Layout<'_>, name: &str, bytes: &[u8]) {
    let section = layout.sections.iter_mut().find(|section| section.name == name);
    if let Some(target) = section.and_then(|section| section.data.get_mut(..bytes.len())) {
        target.copy_from_slice(bytes);
    }
}

/// Kinds of program headers besides those for segments, thread-local data and the stack.
pub(super) fn headers(layout: &Layout<'_>, options: &Options) -> u64 {
    let there = |name: &str| u64::from(layout.sections.iter().any(|section| section.name == name));
    u64::from(has_own_header(options)) + there(".interp") + there(".dynamic")
}

/// Whether the program headers name themselves (PT_PHDR), for which they have to be loaded.
pub(super) fn has_own_header(options: &Options) -> bool {
    wanted(options) && layout::loads_headers(options)
}
