//! Global symbols: which file defines them, and what they are worth in the end.

use super::input::{Object, Place};
use super::layout::{self, Layout};
use super::{Errors, Input, Options};
use hashbrown::HashMap;
use object::elf;
use object::read::archive::ArchiveFile;
use std::fmt::Write as _;

/// Who defines a global symbol.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Owner {
    Nobody,
    /// Object and symbol index.
    Object(usize, usize),
    /// Space in .bss: offset in the common block.
    Common(u64),
    /// An address that the linker knows: its own symbols, and --defsym from another symbol.
    Address(u64),
    /// A number: --defsym.
    Value(u64),
}

/// One global symbol.
#[derive(Clone, Debug)]
pub(super) struct Global {
    pub(super) name: String,
    pub(super) owner: Owner,
    /// Its definition is weak.
    pub(super) weak: bool,
    /// Some reference needs it.
    pub(super) needed: bool,
    /// Largest common definition: size, alignment, object.
    pub(super) common: Option<(u64, u64, usize)>,
    /// Most restrictive visibility.
    pub(super) visibility: u8,
    /// Somebody named it.
    pub(super) referenced: bool,
}

/// All global symbols.
#[derive(Default)]
pub(super) struct Symbols {
    pub(super) all: Vec<Global>,
    names: HashMap<String, usize>,
    /// The global symbol of each symbol of each object; `None` for local ones.
    pub(super) of: Vec<Vec<Option<usize>>>,
}

impl Symbols {
    fn intern(&mut self, name: &str) -> usize {
        if let Some(&index) = self.names.get(name) {
            return index;
        }
        self.all.push(Global {
            name: name.to_owned(),
            owner: Owner::Nobody,
            weak: false,
            needed: false,
            common: None,
            visibility: 0,
            referenced: false,
        });
        self.names.insert(name.to_owned(), self.all.len() - 1);
        self.all.len() - 1
    }

    pub(super) fn find(&self, name: &str) -> Option<&Global> {
        self.names.get(name).map(|&index| &self.all[index])
    }

    /// Whether an archive member that defines `name` is to be pulled in.
    fn wants(&self, name: &str) -> bool {
        self.find(name).is_some_and(|global| global.needed && global.owner == Owner::Nobody && global.common.is_none())
    }

    /// Adds an object's symbols.
    fn add(&mut self, objects: &[Object<'_>], number: usize, options: &Options, errors: &mut Errors) {
        let Some(object) = objects.get(number) else { return };
        let mut map = Vec::with_capacity(object.symbols.len());
        for (index, symbol) in object.symbols.iter().enumerate() {
            if index == 0 || symbol.is_local() || symbol.name.is_empty() {
                map.push(None);
                continue;
            }
            let id = self.intern(symbol.name);
            map.push(Some(id));
            let global = &mut self.all[id];
            if symbol.visibility != 0 {
                let old = if global.visibility == 0 { u8::MAX } else { global.visibility };
                global.visibility = old.min(symbol.visibility);
            }
            match symbol.place {
                Place::Undefined => {
                    global.referenced = true;
                    global.needed |= !symbol.is_weak();
                }
                Place::Common => {
                    let align = symbol.value.max(1);
                    if !align.is_power_of_two() || align > 1 << 24 || symbol.size > 1 << 40 {
                        errors.push(format!(
                            "{}: common symbol '{}' has a bad size or alignment",
                            object.name, symbol.name
                        ));
                        continue;
                    }
                    let (size, most, _) = global.common.unwrap_or((0, 1, number));
                    global.common = Some((size.max(symbol.size), most.max(align), number));
                    global.referenced = true;
                }
                // A member of a group that another file provides.
                Place::Section(section) if !object.sections[section].live => {}
                Place::Section(_) | Place::Absolute => {
                    let new = Owner::Object(number, index);
                    match global.owner {
                        Owner::Nobody => {
                            global.owner = new;
                            global.weak = symbol.is_weak();
                        }
                        _ if symbol.is_weak() => {}
                        _ if global.weak => {
                            global.owner = new;
                            global.weak = false;
                        }
                        Owner::Object(first, at) if !options.first_definition => {
                            let place = |object: &Object<'_>, at: usize| match object.symbols[at].place {
                                Place::Section(section) => object.location(section, object.symbols[at].value),
                                _ => object.name.clone(),
                            };
                            errors.push(format!(
                                "{}: multiple definition of `{}'; {}: first defined here",
                                place(object, index),
                                symbol.name,
                                place(&objects[first], at)
                            ));
                        }
                        _ => {}
                    }
                }
            }
        }
        self.of.push(map);
    }
}

/// Reads all inputs in order, pulling in the archive members that are needed.
pub(super) fn load<'a>(
    inputs: &[Input<'a>],
    options: &Options,
    objects: &mut Vec<Object<'a>>,
) -> Result<Symbols, Errors> {
    let mut symbols = Symbols::default();
    let mut errors = Errors::default();
    let mut groups: HashMap<String, ()> = HashMap::new();
    for name in options.undefined.iter().chain(options.entry_given.then_some(&options.entry)) {
        if name.parse::<u64>().is_err() && !name.starts_with("0x") {
            let id = symbols.intern(name);
            symbols.all[id].needed = true;
            symbols.all[id].referenced = true;
        }
    }
    // The default entry pulls members in, too, but it may be missing.
    let id = symbols.intern(&options.entry);
    symbols.all[id].needed = true;
    for definition in &options.definitions {
        if let Some(base) = &definition.base {
            let id = symbols.intern(base);
            symbols.all[id].needed = true;
        }
    }
    let mut add =
        |symbols: &mut Symbols, objects: &mut Vec<Object<'a>>, mut object: Object<'a>, errors: &mut Errors| {
            for (signature, members) in &object.groups {
                if groups.insert((*signature).to_owned(), ()).is_some() {
                    for &member in members {
                        if let Some(section) = object.sections.get_mut(member) {
                            section.live = false;
                        }
                    }
                }
            }
            objects.push(object);
            symbols.add(objects, objects.len() - 1, options, errors);
        };
    let mut at = 0;
    while at < inputs.len() {
        let input = &inputs[at];
        if !input.data.starts_with(b"!<arch>\n") {
            match Object::parse(input.name, input.data) {
                Ok(object) => add(&mut symbols, objects, object, &mut errors),
                Err(error) => errors.0.extend(error.0),
            }
            at += 1;
            continue;
        }
        // The archives that are searched together.
        let mut end = at + 1;
        while input.group != 0
            && inputs.get(end).is_some_and(|i| i.group == input.group && i.data.starts_with(b"!<arch>\n"))
        {
            end += 1;
        }
        let mut members = Vec::new();
        for input in &inputs[at..end] {
            match read_archive(input) {
                Ok(list) => members.extend(list),
                Err(error) => errors.push(error),
            }
        }
        let mut taken = vec![false; members.len()];
        loop {
            let mut found = false;
            for (taken, (name, data, whole)) in taken.iter_mut().zip(&members) {
                if *taken {
                    continue;
                }
                // Headers of other machines are skipped until they are needed, and then refused.
                let Ok(object) = Object::parse(name, data) else {
                    if *whole {
                        *taken = true;
                        errors.push(format!("{name}: not an E2K object"));
                    }
                    continue;
                };
                let wanted = *whole
                    || object.symbols.iter().any(|s| {
                        !s.is_local()
                            && matches!(s.place, Place::Section(_) | Place::Absolute | Place::Common)
                            && symbols.wants(s.name)
                    });
                if wanted {
                    *taken = true;
                    found = true;
                    add(&mut symbols, objects, object, &mut errors);
                }
            }
            if !found {
                break;
            }
        }
        at = end;
    }
    errors.or(symbols)
}

type Member<'a> = (String, &'a [u8], bool);

fn read_archive<'a>(input: &Input<'a>) -> Result<Vec<Member<'a>>, String> {
    let bad = |error: object::Error| format!("{}: {error}", input.name);
    let archive = ArchiveFile::parse(input.data).map_err(bad)?;
    if archive.is_thin() {
        return Err(format!("{}: thin archives are not supported", input.name));
    }
    let mut list = Vec::new();
    for member in archive.members() {
        let member = member.map_err(bad)?;
        let name = format!("{}({})", input.name, String::from_utf8_lossy(member.name()));
        list.push((name, member.data(input.data).map_err(bad)?, input.whole));
    }
    Ok(list)
}

/// Leaves out the sections that nothing reaches from the entry.
pub(super) fn collect_garbage(objects: &mut [Object<'_>], symbols: &Symbols, options: &Options) {
    let mut reached: Vec<Vec<bool>> = objects.iter().map(|object| vec![false; object.sections.len()]).collect();
    let mut work = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        for (index, section) in object.sections.iter().enumerate() {
            let kept = matches!(
                elf::SectionType(section.kind),
                elf::SHT_INIT_ARRAY | elf::SHT_FINI_ARRAY | elf::SHT_PREINIT_ARRAY | elf::SHT_NOTE
            ) || matches!(section.name, ".init" | ".fini" | ".eh_frame" | ".ctors" | ".dtors");
            let unloaded = section.flags & elf::SHF_ALLOC.0 == 0;
            if section.live && (kept || unloaded) {
                // What is not loaded stays, but keeps nothing else alive.
                reached[number][index] = true;
                if kept && !unloaded {
                    work.push((number, index));
                }
            }
        }
    }
    let mut reach = |owner: Option<Owner>, work: &mut Vec<(usize, usize)>| {
        if let Some(Owner::Object(number, symbol)) = owner
            && let Some(Place::Section(index)) = objects[number].symbols.get(symbol).map(|symbol| symbol.place)
            && !std::mem::replace(&mut reached[number][index], true)
        {
            work.push((number, index));
        }
    };
    for name in options.undefined.iter().chain([&options.entry]) {
        reach(symbols.find(name).map(|global| global.owner), &mut work);
    }
    while let Some((number, index)) = work.pop() {
        for relocation in &objects[number].sections[index].relocations {
            match symbols.of[number].get(relocation.symbol).copied().flatten() {
                Some(global) => {
                    // __start_ and __stop_ keep what they delimit.
                    let global = &symbols.all[global];
                    let name = global.name.strip_prefix("__start_").or_else(|| global.name.strip_prefix("__stop_"));
                    if let (Owner::Nobody, Some(name)) = (global.owner, name) {
                        for (other, object) in objects.iter().enumerate() {
                            for (at, section) in object.sections.iter().enumerate() {
                                if section.name == name
                                    && section.live
                                    && let Some(symbol) =
                                        object.symbols.iter().position(|s| s.place == Place::Section(at))
                                {
                                    reach(Some(Owner::Object(other, symbol)), &mut work);
                                }
                            }
                        }
                    }
                    reach(Some(global.owner), &mut work);
                }
                None => reach(Some(Owner::Object(number, relocation.symbol)), &mut work),
            }
        }
    }
    for (object, reached) in objects.iter_mut().zip(&reached) {
        for (section, reached) in object.sections.iter_mut().zip(reached) {
            section.live &= reached;
        }
    }
}

/// Gives common symbols their offsets in a block of .bss: (size, alignment) of the block.
pub(super) fn place_commons(symbols: &mut Symbols) -> (u64, u64) {
    let (mut size, mut block_align) = (0u64, 1u64);
    for global in &mut symbols.all {
        if global.owner == Owner::Nobody
            && let Some((bytes, align, _)) = global.common
        {
            size = size.next_multiple_of(align);
            global.owner = Owner::Common(size);
            size = size.saturating_add(bytes);
            block_align = block_align.max(align);
        }
    }
    (size, block_align)
}

/// Address (or number) of a global symbol; `None` when nobody defines it.
pub(super) fn address(objects: &[Object<'_>], layout: &Layout<'_>, global: &Global) -> Option<u64> {
    match global.owner {
        Owner::Nobody => None,
        Owner::Address(value) | Owner::Value(value) => Some(value),
        Owner::Common(offset) => Some(layout.commons().wrapping_add(offset)),
        Owner::Object(number, index) => local_address(objects, layout, number, index),
    }
}

/// Whether a symbol's address moves with the program, if the program is one that can be moved.
pub(super) fn moves(objects: &[Object<'_>], owner: Owner) -> bool {
    match owner {
        Owner::Nobody | Owner::Value(_) => false,
        Owner::Common(_) | Owner::Address(_) => true,
        Owner::Object(number, index) => {
            let symbol = objects.get(number).and_then(|object| object.symbols.get(index));
            symbol.is_some_and(|symbol| matches!(symbol.place, Place::Section(_)))
        }
    }
}

/// Address of a symbol of an object; `None` in a section that is left out.
pub(super) fn local_address(objects: &[Object<'_>], layout: &Layout<'_>, number: usize, index: usize) -> Option<u64> {
    let object = objects.get(number)?;
    let symbol = object.symbols.get(index)?;
    match symbol.place {
        Place::Absolute => Some(symbol.value),
        Place::Section(section) => {
            let (out, offset) = object.sections.get(section)?.place?;
            Some(layout.sections.get(out)?.address.wrapping_add(offset).wrapping_add(symbol.value))
        }
        Place::Undefined | Place::Common => None,
    }
}

/// Defines the linker's own symbols and those of `--defsym`; reports what is undefined.
pub(super) fn finish(
    objects: &[Object<'_>],
    symbols: &mut Symbols,
    layout: &Layout<'_>,
    options: &Options,
) -> Result<(), Errors> {
    for (name, value) in layout::boundaries(layout) {
        if let Some(&id) = symbols.names.get(name.as_str())
            && symbols.all[id].owner == Owner::Nobody
        {
            symbols.all[id].owner = Owner::Address(value);
        }
    }
    let mut errors = Errors::default();
    for definition in &options.definitions {
        let base = match &definition.base {
            None => Some((0, false)),
            Some(base) => symbols
                .find(base)
                .and_then(|global| Some((address(objects, layout, global)?, moves(objects, global.owner)))),
        };
        let Some((base, moves)) = base else {
            let base = definition.base.as_deref().unwrap_or_default();
            errors.push(format!("--defsym {}: symbol '{base}' is not defined", definition.name));
            continue;
        };
        let id = symbols.intern(&definition.name);
        let value = base.wrapping_add_signed(definition.offset);
        symbols.all[id].owner = if moves { Owner::Address(value) } else { Owner::Value(value) };
        symbols.all[id].referenced = true;
    }
    report_undefined(objects, symbols, &mut errors);
    for name in &options.undefined {
        if symbols.find(name).is_some_and(|global| global.owner == Owner::Nobody) {
            errors.push(format!("undefined reference to `{name}' (-u)"));
        }
    }
    errors.or(())
}

fn report_undefined(objects: &[Object<'_>], symbols: &Symbols, errors: &mut Errors) {
    for (number, object) in objects.iter().enumerate() {
        for (index, section) in object.sections.iter().enumerate().filter(|(_, section)| section.place.is_some()) {
            for relocation in &section.relocations {
                let Some(id) = symbols.of[number].get(relocation.symbol).copied().flatten() else { continue };
                let global = &symbols.all[id];
                if global.owner == Owner::Nobody && global.needed && global.name != "_GLOBAL_OFFSET_TABLE_" {
                    let mut text = object.location(index, relocation.offset);
                    let _ = write!(text, ": undefined reference to `{}'", global.name);
                    errors.push(text);
                }
            }
        }
    }
}

/// Address of the entry.
pub(super) fn entry(
    objects: &[Object<'_>],
    symbols: &Symbols,
    layout: &Layout<'_>,
    options: &Options,
    warnings: &mut Vec<String>,
) -> Result<u64, Errors> {
    if let Some(found) = symbols.find(&options.entry).and_then(|global| address(objects, layout, global)) {
        return Ok(found);
    }
    let number = match options.entry.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16).ok(),
        None => options.entry.parse().ok(),
    };
    if let Some(number) = number {
        return Ok(number);
    }
    let text = layout.sections.iter().find(|section| section.name == ".text").map_or(0, |section| section.address);
    warnings.push(format!("warning: cannot find entry symbol {}; defaulting to {text:016x}", options.entry));
    Ok(text)
}
