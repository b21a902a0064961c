//! Values of relocations. Source: asm-syntax.md 7.

use super::dynamic::{self, Moved};
use super::input::{Object, Place, Relocation};
use super::layout::{Layout, Referent, Slot};
use super::symbols::{self, Owner, Symbols};
use super::{Errors, Options};
use crate::toolchain::relocation;
use object::elf;

/// How a value is stored.
enum Store {
    /// 32 bits, signed or unsigned.
    Word(i128),
    /// 64 bits.
    Double(u64),
    /// 64 bits, words exchanged.
    Swapped(u64),
    /// CS0\[27:0\], from bytes.
    Disp(i64),
    /// CS0\[27:4\], from units of 128 bytes.
    Pref(i64),
    /// One byte, two bytes on: ALS\[23:16\].
    Byte(u8),
}

fn name(kind: u32) -> String {
    relocation::name(kind).map_or_else(|| format!("relocation {kind}"), str::to_owned)
}

/// The slot of the global offset table that a relocation needs.
fn slot(kind: u32, referent: Referent) -> Option<Slot> {
    Some(match elf::RelocationType(kind) {
        elf::R_E2K_GOT | elf::R_E2K_GOTPLT => Slot::Address(referent),
        elf::R_E2K_TLS_GDMOD => Slot::Module(referent),
        elf::R_E2K_TLS_GDREL => Slot::InModule(referent),
        elf::R_E2K_TLS_IE => Slot::FromThread(referent),
        _ => return None,
    })
}

fn referent(symbols: &Symbols, number: usize, relocation: &Relocation) -> Referent {
    match symbols.of[number].get(relocation.symbol).copied().flatten() {
        Some(global) => Referent::Global(global),
        None => Referent::Local(number, relocation.symbol),
    }
}

/// Finds the slots of the global offset table, and refuses what a static link cannot do.
pub(super) fn find_slots(objects: &[Object<'_>], symbols: &Symbols, layout: &mut Layout<'_>) -> Result<(), Errors> {
    let mut errors = Errors::default();
    for (number, object) in objects.iter().enumerate() {
        for (index, section) in object.sections.iter().enumerate().filter(|(_, section)| section.place.is_some()) {
            for relocation in &section.relocations {
                let refused = match elf::RelocationType(relocation.kind) {
                    elf::R_E2K_AP_GOT | elf::R_E2K_PL_GOT | elf::R_E2K_AP | elf::R_E2K_PL => "is for protected mode",
                    elf::R_E2K_32_JMP_SLOT
                    | elf::R_E2K_32_COPY
                    | elf::R_E2K_32_RELATIVE
                    | elf::R_E2K_32_IRELATIVE
                    | elf::R_E2K_64_JMP_SLOT
                    | elf::R_E2K_64_COPY
                    | elf::R_E2K_64_RELATIVE
                    | elf::R_E2K_64_RELATIVE_LIT
                    | elf::R_E2K_64_IRELATIVE
                    | elf::R_E2K_TLS_32_TPREL
                    | elf::R_E2K_TLS_64_TPREL => "is for the dynamic linker",
                    other if relocation::name(other.0).is_none() => "is unknown",
                    _ => "",
                };
                if !refused.is_empty() {
                    let place = object.location(index, relocation.offset);
                    errors.push(format!("{place}: {} {refused}", name(relocation.kind)));
                    continue;
                }
                layout.counts_from_got |= matches!(
                    elf::RelocationType(relocation.kind),
                    elf::R_E2K_GOTOFF | elf::R_E2K_64_GOTOFF | elf::R_E2K_64_GOTOFF_LIT
                );
                let referent = referent(symbols, number, relocation);
                if let Some(slot) = slot(relocation.kind, referent)
                    && !layout.slot_of.contains_key(&slot)
                {
                    layout.slot_of.insert(slot, layout.slots.len());
                    layout.slots.push(slot);
                }
            }
        }
    }
    errors.or(())
}

/// What is known of a symbol.
struct Known {
    address: u64,
    size: u64,
    /// Somebody defines it.
    defined: bool,
    /// In the same object.
    own: bool,
    thread_local: bool,
    ifunc: bool,
    /// Its address moves with the program.
    moves: bool,
}

fn known(objects: &[Object<'_>], symbols: &Symbols, layout: &Layout<'_>, from: usize, referent: Referent) -> Known {
    let (owner, address) = match referent {
        Referent::Global(id) => {
            let global = &symbols.all[id];
            (global.owner, symbols::address(objects, layout, global))
        }
        Referent::Local(number, index) => {
            (Owner::Object(number, index), symbols::local_address(objects, layout, number, index))
        }
    };
    let symbol = match owner {
        Owner::Object(number, index) => objects.get(number).and_then(|object| object.symbols.get(index)),
        _ => None,
    };
    Known {
        address: address.unwrap_or(0),
        size: symbol.map_or(0, |symbol| symbol.size),
        defined: address.is_some(),
        own: matches!(owner, Owner::Object(number, _) if number == from),
        thread_local: symbol.is_some_and(|symbol| symbol.kind == elf::STT_TLS.0)
            || symbol.is_some_and(|symbol| in_tls_section(objects, owner, symbol.place)),
        moves: address.is_some() && symbols::moves(objects, owner),
        ifunc: symbol.is_some_and(|symbol| symbol.kind == elf::STT_GNU_IFUNC.0),
    }
}

fn in_tls_section(objects: &[Object<'_>], owner: Owner, place: Place) -> bool {
    let (Owner::Object(number, _), Place::Section(section)) = (owner, place) else { return false };
    objects[number].sections[section].flags & elf::SHF_TLS.0 != 0
}

/// Offset of a thread-local address from the thread pointer: behind a head of two double words.
///
/// Source: linux-user.md, TLS variant I.
fn from_thread_pointer(layout: &Layout<'_>, address: u64) -> i64 {
    const HEAD: u64 = 16;
    let (start, _, align) = layout.thread_local().unwrap_or((0, 0, 1));
    address.wrapping_sub(start).wrapping_add(HEAD.next_multiple_of(align)) as i64
}

/// Copies the contents of all sections and fills the places that relocations name; gives those that
/// move with the program.
pub(super) fn apply(
    objects: &[Object<'_>],
    symbols: &Symbols,
    layout: &mut Layout<'_>,
    options: &Options,
) -> Result<Vec<Moved>, Errors> {
    for out in &mut layout.sections {
        if out.is_nobits() {
            continue;
        }
        out.data = vec![0; out.size as usize];
        for &(number, index) in &out.members {
            let section = &objects[number].sections[index];
            let at = section.place.map_or(0, |(_, offset)| offset as usize);
            if let Some(slot) = out.data.get_mut(at..at + section.data.len()) {
                slot.copy_from_slice(section.data);
            }
        }
    }
    let mut moved = fill_slots(objects, symbols, layout);
    let mut errors = Errors::default();
    for (number, object) in objects.iter().enumerate() {
        for (index, section) in object.sections.iter().enumerate() {
            let Some((out, start)) = section.place else { continue };
            for relocation in &section.relocations {
                if relocation.kind == elf::R_E2K_NONE.0 {
                    continue;
                }
                let place = layout.sections[out].address.wrapping_add(start).wrapping_add(relocation.offset);
                let referent = referent(symbols, number, relocation);
                let target = &layout.sections[out];
                let (loaded, read_only) = (target.loaded(), !target.writable());
                let result = value(objects, symbols, layout, number, referent, relocation, place).and_then(|store| {
                    if options.pie && loaded {
                        let symbol = known(objects, symbols, layout, number, referent);
                        moved.extend(movement(&symbol, relocation.kind, place, &store, read_only)?);
                    }
                    let at = (start + relocation.offset) as usize;
                    let limit = start.saturating_add(section.data.len() as u64) as usize;
                    put(&mut layout.sections[out].data, at, limit, store)
                });
                if let Err(text) = result {
                    let target = match referent {
                        Referent::Global(id) => symbols.all[id].name.clone(),
                        Referent::Local(_, at) => local_name(object, at),
                    };
                    let location = object.location(index, relocation.offset);
                    errors.push(format!("{location}: {} against `{target}': {text}", name(relocation.kind)));
                }
            }
        }
    }
    if !options.pie {
        moved.clear();
    }
    errors.or(moved)
}

/// What becomes of a place when the program moves; some values cannot follow.
fn movement(symbol: &Known, kind: u32, place: u64, store: &Store, read_only: bool) -> Result<Option<Moved>, String> {
    let relative = matches!(
        elf::RelocationType(kind),
        elf::R_E2K_32_PC
            | elf::R_E2K_64_PC
            | elf::R_E2K_64_PC_LIT
            | elf::R_E2K_GOTOFF
            | elf::R_E2K_64_GOTOFF
            | elf::R_E2K_64_GOTOFF_LIT
            | elf::R_E2K_DISP
            | elf::R_E2K_PREF
    );
    if relative && symbol.defined && !symbol.moves {
        return Err("its address is fixed, and a PIE is not".to_owned());
    }
    if !symbol.moves {
        return Ok(None);
    }
    Ok(match (elf::RelocationType(kind), store) {
        (elf::R_E2K_32_ABS, _) | (elf::R_E2K_32_DYNOPT, Store::Word(1..)) => {
            return Err("32 bits cannot hold an address of a PIE".to_owned());
        }
        // The object does not have the symbol itself: 0, which does not move.
        (elf::R_E2K_64_DYNOPT, Store::Double(0)) => None,
        (_, &Store::Double(address)) if dynamic::is_address(kind) => {
            Some(Moved { place, address, swapped: false, read_only })
        }
        (_, &Store::Swapped(address)) if dynamic::is_address(kind) => {
            Some(Moved { place, address, swapped: true, read_only })
        }
        _ => None,
    })
}

fn local_name(object: &Object<'_>, index: usize) -> String {
    let Some(symbol) = object.symbols.get(index) else { return String::new() };
    match symbol.place {
        Place::Section(section) if symbol.name.is_empty() => object.sections[section].name.to_owned(),
        _ => symbol.name.to_owned(),
    }
}

/// Fills the global offset table; gives the slots that hold addresses.
fn fill_slots(objects: &[Object<'_>], symbols: &Symbols, layout: &mut Layout<'_>) -> Vec<Moved> {
    let mut moved = Vec::new();
    let Some(got) = layout.got else { return moved };
    let size = layout.sections[got].size as usize;
    let first = size - 8 * layout.slots.len();
    for (index, slot) in layout.slots.clone().into_iter().enumerate() {
        let address = |referent| known(objects, symbols, layout, usize::MAX, referent).address;
        let value = match slot {
            Slot::Address(referent) => address(referent),
            Slot::Module(_) => 1,
            Slot::InModule(referent) => {
                address(referent).wrapping_sub(layout.thread_local().map_or(0, |(start, ..)| start))
            }
            Slot::FromThread(referent) => from_thread_pointer(layout, address(referent)) as u64,
        };
        let at = first + 8 * index;
        if let Slot::Address(referent) = slot
            && known(objects, symbols, layout, usize::MAX, referent).moves
        {
            let place = layout.sections[got].address + at as u64;
            moved.push(Moved { place, address: value, swapped: false, read_only: false });
        }
        if let Some(bytes) = layout.sections[got].data.get_mut(at..at + 8) {
            bytes.copy_from_slice(&value.to_le_bytes());
        }
    }
    moved
}

fn value(
    objects: &[Object<'_>],
    symbols: &Symbols,
    layout: &Layout<'_>,
    from: usize,
    referent: Referent,
    relocation: &Relocation,
    place: u64,
) -> Result<Store, String> {
    let symbol = known(objects, symbols, layout, from, referent);
    if symbol.ifunc {
        return Err("indirect functions (STT_GNU_IFUNC) are not supported".to_owned());
    }
    let addend = relocation.addend;
    let absolute = symbol.address.wrapping_add_signed(addend);
    let got = layout.got_address();
    let wide = |value: u64| i128::from(value as i64);
    let kind = elf::RelocationType(relocation.kind);
    if matches!(
        kind,
        elf::R_E2K_32_TLS_LE
            | elf::R_E2K_64_TLS_LE
            | elf::R_E2K_TLS_IE
            | elf::R_E2K_TLS_GDMOD
            | elf::R_E2K_TLS_GDREL
            | elf::R_E2K_TLS_32_DTPREL
            | elf::R_E2K_TLS_64_DTPREL
    ) && symbol.defined
        && !symbol.thread_local
    {
        return Err("the symbol is not thread-local".to_owned());
    }
    let in_module = || absolute.wrapping_sub(layout.thread_local().map_or(0, |(start, ..)| start));
    Ok(match kind {
        elf::R_E2K_32_ABS => Store::Word(wide(absolute)),
        elf::R_E2K_32_PC => Store::Word(wide(absolute.wrapping_sub(place))),
        elf::R_E2K_64_ABS => Store::Double(absolute),
        elf::R_E2K_64_ABS_LIT => Store::Swapped(absolute),
        elf::R_E2K_64_PC => Store::Double(absolute.wrapping_sub(place)),
        elf::R_E2K_64_PC_LIT => Store::Swapped(absolute.wrapping_sub(place)),
        elf::R_E2K_32_SIZE => Store::Word(wide(symbol.size.wrapping_add_signed(addend))),
        elf::R_E2K_64_SIZE => Store::Double(symbol.size.wrapping_add_signed(addend)),
        elf::R_E2K_32_DYNOPT => Store::Word(if symbol.own { wide(absolute) } else { 0 }),
        elf::R_E2K_64_DYNOPT => Store::Double(if symbol.own { absolute } else { 0 }),
        elf::R_E2K_64_GOTOFF => Store::Double(absolute.wrapping_sub(got)),
        elf::R_E2K_64_GOTOFF_LIT => Store::Swapped(absolute.wrapping_sub(got)),
        elf::R_E2K_GOTOFF => Store::Word(wide(absolute.wrapping_sub(got))),
        elf::R_E2K_32_TLS_LE => Store::Word(i128::from(from_thread_pointer(layout, absolute))),
        elf::R_E2K_64_TLS_LE => Store::Swapped(from_thread_pointer(layout, absolute) as u64),
        elf::R_E2K_TLS_32_DTPMOD => Store::Word(1),
        elf::R_E2K_TLS_64_DTPMOD => Store::Double(1),
        elf::R_E2K_TLS_32_DTPREL => Store::Word(wide(in_module())),
        elf::R_E2K_TLS_64_DTPREL => Store::Double(in_module()),
        elf::R_E2K_GOT | elf::R_E2K_GOTPLT | elf::R_E2K_TLS_GDMOD | elf::R_E2K_TLS_GDREL | elf::R_E2K_TLS_IE => {
            let index = slot(relocation.kind, referent).and_then(|slot| layout.slot_of.get(&slot)).copied();
            let size = layout.got.map_or(0, |index| layout.sections[index].size);
            let first = size - 8 * layout.slots.len() as u64;
            let offset = first + 8 * index.unwrap_or(0) as u64;
            Store::Word(wide(offset.wrapping_add_signed(addend)))
        }
        elf::R_E2K_DISP => {
            // A call of a weak function that nobody defines goes nowhere near.
            if !symbol.defined { Store::Disp(0) } else { Store::Disp(absolute.wrapping_sub(place) as i64) }
        }
        elf::R_E2K_PREF => {
            let lines = (absolute & !0x7f).wrapping_sub(place & !0x7f) as i64;
            Store::Pref(lines >> 7)
        }
        elf::R_E2K_ISLOCAL => Store::Byte(if symbol.defined { 0xc1 } else { 0xc0 }),
        elf::R_E2K_ISLOCAL32 => Store::Word(i128::from(symbol.defined)),
        other => return Err(format!("relocation {} is not supported", other.0)),
    })
}

/// Writes a value at `at`, inside the part of the section that ends at `limit`.
fn put(data: &mut [u8], at: usize, limit: usize, store: Store) -> Result<(), String> {
    match store {
        Store::Word(value) => {
            if !(-(1 << 31)..1 << 32).contains(&value) {
                return Err(format!("the value {value:#x} does not fit in 32 bits"));
            }
            bytes(data, at, 4, limit)?.copy_from_slice(&(value as u32).to_le_bytes());
        }
        Store::Double(value) => bytes(data, at, 8, limit)?.copy_from_slice(&value.to_le_bytes()),
        Store::Swapped(value) => bytes(data, at, 8, limit)?.copy_from_slice(&value.rotate_left(32).to_le_bytes()),
        Store::Disp(value) => {
            if value & 7 != 0 {
                return Err(format!("the target is {value:#x} bytes away, which is no multiple of 8"));
            }
            if !(-(1 << 30)..1 << 30).contains(&value) {
                return Err(format!(
                    "the target is {value:#x} bytes away, out of reach of 28 bits in units of 8 bytes"
                ));
            }
            field(bytes(data, at, 4, limit)?, 0x0fff_ffff, (value >> 3) as u32);
        }
        Store::Pref(value) => {
            if !(-(1 << 23)..1 << 23).contains(&value) {
                return Err(format!("the target is {value:#x} lines of 128 bytes away, out of reach of 24 bits"));
            }
            field(bytes(data, at, 4, limit)?, 0x0fff_fff0, (value as u32) << 4);
        }
        Store::Byte(value) => bytes(data, at, 1, limit)?.copy_from_slice(&[value]),
    }
    Ok(())
}

/// The bytes from `at`, inside the part of the section that ends at `limit`.
fn bytes(data: &mut [u8], at: usize, size: usize, limit: usize) -> Result<&mut [u8], String> {
    let end = at.checked_add(size).filter(|&end| end <= limit);
    end.and_then(|end| data.get_mut(at..end)).ok_or_else(|| "it reaches beyond its section".to_owned())
}

/// Replaces the bits of `mask` in a word.
fn field(bytes: &mut [u8], mask: u32, value: u32) {
    let mut word = [0; 4];
    word.copy_from_slice(bytes);
    let new = u32::from_le_bytes(word) & !mask | value & mask;
    bytes.copy_from_slice(&new.to_le_bytes());
}
