//! Output sections, their order and addresses. The order is that of GNU ld's default script.

use super::input::Object;
use super::symbols::{self, Symbols};
use super::{Errors, Options, dynamic};
use hashbrown::HashMap;
use object::elf;

/// A section of the output.
pub(super) struct OutSection<'a> {
    pub(super) name: &'a str,
    pub(super) kind: u32,
    pub(super) flags: u64,
    pub(super) align: u64,
    pub(super) size: u64,
    pub(super) address: u64,
    pub(super) offset: u64,
    /// Input sections: object, section.
    pub(super) members: Vec<(usize, usize)>,
    /// Contents, once places are filled; empty without contents.
    pub(super) data: Vec<u8>,
}

impl OutSection<'_> {
    pub(super) fn is_nobits(&self) -> bool {
        self.kind == elf::SHT_NOBITS.0
    }
    pub(super) fn loaded(&self) -> bool {
        self.flags & elf::SHF_ALLOC.0 != 0
    }
    pub(super) fn writable(&self) -> bool {
        self.flags & elf::SHF_WRITE.0 != 0
    }
    pub(super) fn thread_local(&self) -> bool {
        self.flags & elf::SHF_TLS.0 != 0
    }
    /// Takes room in the address space of the program (.tbss does not).
    fn takes_room(&self) -> bool {
        !(self.thread_local() && self.is_nobits())
    }
    pub(super) fn end(&self) -> u64 {
        self.address.saturating_add(self.size)
    }
}

/// What a slot of the global offset table holds.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Slot {
    Address(Referent),
    /// Module number, always 1 in a static program.
    Module(Referent),
    /// Offset in the module's thread-local block.
    InModule(Referent),
    /// Offset from the thread pointer.
    FromThread(Referent),
}

/// A symbol, wherever it is defined.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(super) enum Referent {
    Global(usize),
    Local(usize, usize),
}

/// A loaded segment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segment {
    pub(super) offset: u64,
    pub(super) address: u64,
    pub(super) in_file: u64,
    pub(super) in_memory: u64,
    pub(super) flags: u32,
}

/// The program being laid out.
pub(super) struct Layout<'a> {
    pub(super) sections: Vec<OutSection<'a>>,
    pub(super) slots: Vec<Slot>,
    pub(super) slot_of: HashMap<Slot, usize>,
    /// Something is counted from the start of .got, which therefore has to be somewhere.
    pub(super) counts_from_got: bool,
    /// Index of .got.
    pub(super) got: Option<usize>,
    /// Size and alignment of the common block, and its place: section and offset.
    commons: (u64, u64),
    commons_at: Option<(usize, u64)>,
    pub(super) segments: Vec<Segment>,
    /// Bytes of the file and program headers.
    headers: u64,
    pub(super) base: u64,
    pub(super) page: u64,
    pub(super) exec_stack: bool,
}

impl Layout<'_> {
    /// Address of the common block.
    pub(super) fn commons(&self) -> u64 {
        self.commons_at
            .and_then(|(section, offset)| Some(self.sections.get(section)?.address.wrapping_add(offset)))
            .unwrap_or(0)
    }

    /// Start, size and alignment of the thread-local block.
    pub(super) fn thread_local(&self) -> Option<(u64, u64, u64)> {
        let mut sections = self.sections.iter().filter(|s| s.thread_local() && s.loaded());
        let first = sections.next()?;
        let (start, mut end, mut align) = (first.address, first.end(), first.align);
        for section in sections {
            end = end.max(section.end());
            align = align.max(section.align);
        }
        Some((start, end - start, align))
    }

    /// Adds a section of the linker's own; its rank decides the order of addresses.
    pub(super) fn append(&mut self, name: &'static str, kind: u32, flags: u64, align: u64, size: u64) {
        self.sections.push(OutSection { align, size, ..new_section(name, kind, flags) });
    }

    /// Address of the global offset table, 0 without one.
    pub(super) fn got_address(&self) -> u64 {
        self.got.and_then(|index| self.sections.get(index)).map_or(0, |section| section.address)
    }
}

/// Order of well-known sections; others go behind those with their flags.
const ORDER: &[&str] = &[
    ".init",
    ".text",
    ".fini",
    ".interp",
    ".rela.dyn",
    ".rodata",
    ".eh_frame",
    ".gcc_except_table",
    ".tdata",
    ".tbss",
    ".preinit_array",
    ".init_array",
    ".fini_array",
    ".ctors",
    ".dtors",
    ".data.rel.ro",
    ".dynamic",
    ".got",
    ".data",
    ".bss",
];

/// The output section of an input section.
fn output_name(name: &str) -> &str {
    const MERGED: &[&str] = &[
        ".text",
        ".rodata",
        ".data.rel.ro",
        ".data",
        ".bss",
        ".tdata",
        ".tbss",
        ".preinit_array",
        ".init_array",
        ".fini_array",
        ".gcc_except_table",
        ".ctors",
        ".dtors",
    ];
    MERGED
        .iter()
        .find(|&&prefix| name.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
        .copied()
        .unwrap_or(name)
}

/// Priority of `.init_array.N`; without a number last.
fn priority(name: &str) -> u32 {
    name.rsplit('.').next().and_then(|n| n.parse().ok()).unwrap_or(u32::MAX)
}

/// Rank of a section: read-only code, read-only data, thread-local, data, without contents, not loaded.
fn rank(section: &OutSection<'_>) -> (u8, usize) {
    let known = ORDER.iter().position(|&name| name == section.name);
    let class = if !section.loaded() {
        5
    } else if !section.writable() {
        u8::from(section.flags & elf::SHF_EXECINSTR.0 == 0)
    } else if section.thread_local() {
        2
    } else if section.is_nobits() {
        4
    } else {
        3
    };
    (class, known.unwrap_or(usize::MAX))
}

/// Groups the input sections into output sections.
pub(super) fn arrange<'a>(
    objects: &mut [Object<'a>],
    symbols: &mut Symbols,
    options: &Options,
) -> Result<Layout<'a>, Errors> {
    let mut layout = Layout {
        sections: Vec::new(),
        slots: Vec::new(),
        slot_of: HashMap::new(),
        counts_from_got: false,
        got: None,
        commons: symbols::place_commons(symbols),
        commons_at: None,
        segments: Vec::new(),
        headers: 0,
        base: if options.pie { 0 } else { 0x10000 },
        page: options.page,
        exec_stack: options.exec_stack.unwrap_or(false),
    };
    let mut errors = Errors::default();
    for (number, object) in objects.iter().enumerate() {
        for (index, section) in object.sections.iter().enumerate().filter(|(_, section)| section.live) {
            if section.name == ".note.GNU-stack" {
                layout.exec_stack |= section.flags & elf::SHF_EXECINSTR.0 != 0 && options.exec_stack.is_none();
                continue;
            }
            let debug = section.flags & elf::SHF_ALLOC.0 == 0;
            let empty = section.size == 0 && section.flags & elf::SHF_ALLOC.0 != 0 && !matches!(section.name, ".text");
            let stripped = debug && (options.strip || options.strip_debug && section.name.starts_with(".debug"));
            if stripped || empty && section.relocations.is_empty() && !has_symbol(object, index) {
                continue;
            }
            let name = output_name(section.name);
            let flags = section.flags
                & (elf::SHF_ALLOC.0
                    | elf::SHF_WRITE.0
                    | elf::SHF_EXECINSTR.0
                    | elf::SHF_TLS.0
                    | elf::SHF_MERGE.0
                    | elf::SHF_STRINGS.0);
            let found = layout.sections.iter().position(|out| {
                out.name == name
                    && out.loaded() == (flags & elf::SHF_ALLOC.0 != 0)
                    && out.thread_local() == (flags & elf::SHF_TLS.0 != 0)
            });
            let at = found.unwrap_or_else(|| {
                layout.sections.push(new_section(name, section.kind, flags));
                layout.sections.len() - 1
            });
            let out = &mut layout.sections[at];
            // Merging needs one kind of entry; without merging the flags mean nothing.
            out.flags = (out.flags | flags) & !(elf::SHF_MERGE.0 | elf::SHF_STRINGS.0);
            if out.is_nobits() && section.kind != elf::SHT_NOBITS.0 {
                out.kind = section.kind;
            }
            out.members.push((number, index));
        }
    }
    if layout.commons.0 != 0 && !layout.sections.iter().any(|out| out.name == ".bss") {
        layout.sections.push(new_section(".bss", elf::SHT_NOBITS.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0));
    }
    if symbols.find("_GLOBAL_OFFSET_TABLE_").is_some() {
        ensure_got(&mut layout);
    }
    layout.sections.sort_by_key(rank);
    layout.got = layout.sections.iter().position(|out| out.name == ".got");
    for out in &mut layout.sections {
        if matches!(out.name, ".init_array" | ".fini_array" | ".preinit_array") {
            out.members.sort_by_key(|&(object, section)| priority(objects[object].sections[section].name));
        }
    }
    for at in 0..layout.sections.len() {
        let commons = (layout.sections[at].name == ".bss").then_some(layout.commons);
        let out = &mut layout.sections[at];
        for &(number, index) in &out.members {
            let section = &mut objects[number].sections[index];
            out.align = out.align.max(section.align);
            let offset = out.size.next_multiple_of(section.align);
            section.place = Some((at, offset));
            let Some(size) = offset.checked_add(section.size).filter(|&size| size <= 1 << 46) else {
                errors.push(format!("{}: section {} is too large", objects[number].name, out.name));
                continue;
            };
            out.size = size;
        }
        if let Some((size, align)) = commons.filter(|&(size, _)| size != 0) {
            let offset = out.size.next_multiple_of(align);
            out.align = out.align.max(align);
            layout.commons_at = Some((at, offset));
            match offset.checked_add(size).filter(|&size| size <= 1 << 46) {
                Some(size) => out.size = size,
                None => errors.push("common symbols are too large".to_owned()),
            }
        }
    }
    errors.or(layout)
}

fn has_symbol(object: &Object<'_>, section: usize) -> bool {
    object.symbols.iter().any(|s| s.place == super::input::Place::Section(section) && s.kind != elf::STT_SECTION.0)
}

fn new_section(name: &str, kind: u32, flags: u64) -> OutSection<'_> {
    OutSection { name, kind, flags, align: 1, size: 0, address: 0, offset: 0, members: Vec::new(), data: Vec::new() }
}

fn ensure_got(layout: &mut Layout<'_>) {
    if !layout.sections.iter().any(|out| out.name == ".got") {
        layout.sections.push(new_section(".got", elf::SHT_PROGBITS.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0));
    }
}

/// Makes room for the slots of the global offset table; indices of sections may change.
fn add_got(layout: &mut Layout<'_>) {
    if layout.slots.is_empty() && !layout.counts_from_got {
        return;
    }
    if layout.got.is_none() {
        // Appended, so that no index changes; its rank decides the order of addresses.
        layout.sections.push(new_section(".got", elf::SHT_PROGBITS.0, elf::SHF_ALLOC.0 | elf::SHF_WRITE.0));
        layout.got = Some(layout.sections.len() - 1);
    }
    if let Some(got) = layout.got.and_then(|index| layout.sections.get_mut(index)) {
        got.align = got.align.max(8);
        got.size = got.size.next_multiple_of(8) + 8 * layout.slots.len() as u64;
    }
}

/// Sections in the order of their addresses.
pub(super) fn order(layout: &Layout<'_>) -> Vec<usize> {
    let mut order: Vec<usize> = (0..layout.sections.len()).collect();
    order.sort_by_key(|&index| rank(&layout.sections[index]));
    order
}

pub(super) const FILE_HEADER: u64 = 64;
pub(super) const PROGRAM_HEADER: u64 = 56;

/// Gives every section its address and place in the file, and makes the segments.
pub(super) fn assign(layout: &mut Layout<'_>, options: &Options) -> Result<(), Errors> {
    add_got(layout);
    // The program headers come first, and how many there are is known at the end.
    // Room for more of them than there are does no harm, so the guess only grows and this ends.
    let mut room = 1;
    loop {
        layout.segments.clear();
        assign_once(layout, options, room)?;
        match layout.segments.len() {
            found if found <= room => return Ok(()),
            found => room = found,
        }
    }
}

fn assign_once(layout: &mut Layout<'_>, options: &Options, segments: usize) -> Result<(), Errors> {
    let order = order(layout);
    let loaded: Vec<usize> = order.iter().copied().filter(|&i| layout.sections[i].loaded()).collect();
    let tls = u64::from(loaded.iter().any(|&i| layout.sections[i].thread_local()));
    layout.headers = FILE_HEADER + PROGRAM_HEADER * (segments as u64 + tls + 1 + dynamic::headers(layout, options));
    let headers_loaded = loads_headers(options);
    let page = options.page;
    let mut address = options.text.unwrap_or(layout.base);
    let mut offset = 0u64;
    if headers_loaded {
        address += layout.headers;
        offset = layout.headers;
    } else {
        offset = offset.max(layout.headers);
        offset = congruent(offset, address, page);
    }
    let mut current: Option<Segment> = headers_loaded.then_some(Segment {
        offset: 0,
        address: layout.base,
        in_file: layout.headers,
        in_memory: layout.headers,
        flags: elf::PF_R.0,
    });
    let mut writable = false;
    let mut errors = Errors::default();
    for &index in &loaded {
        let section = &layout.sections[index];
        let fixed = match section.name {
            ".text" => options.text,
            ".data" => options.data,
            ".bss" => options.bss,
            _ => None,
        };
        if section.writable() && !writable {
            writable = true;
            if let Some(segment) = current.take() {
                layout.segments.push(segment);
            }
            // The next page with the same place in it as in the file, as GNU ld does.
            address = next_page(address, offset, page);
        }
        if let Some(fixed) = fixed.filter(|&fixed| fixed != address) {
            if let Some(segment) = current.take() {
                layout.segments.push(segment);
            }
            address = fixed;
            offset = congruent(offset, address, page);
        }
        let section = &mut layout.sections[index];
        let start = address.checked_next_multiple_of(section.align);
        let Some(start) = start.filter(|start| start.checked_add(section.size).is_some_and(|end| end < 1 << 47)) else {
            errors.push(format!("section {} does not fit into the address space", section.name));
            break;
        };
        let skipped = start - address;
        section.address = start;
        if section.thread_local() && section.is_nobits() {
            // Only the template of a thread's block: no room here.
            section.offset = offset.saturating_add(skipped);
            continue;
        }
        offset = offset.saturating_add(skipped);
        section.offset = offset;
        let segment =
            current.get_or_insert(Segment { offset, address: start, in_file: 0, in_memory: 0, flags: elf::PF_R.0 });
        if writable {
            segment.flags |= elf::PF_W.0;
        }
        if section.flags & elf::SHF_EXECINSTR.0 != 0 {
            segment.flags |= elf::PF_X.0;
        }
        segment.in_memory = start + section.size - segment.address;
        address = start + section.size;
        if !section.is_nobits() {
            // Nothing without contents may lie before contents in a segment's file image.
            segment.in_file = segment.in_memory;
            offset = segment.offset + segment.in_file;
            section.offset = offset - section.size;
        }
    }
    layout.segments.extend(current);
    for &index in &order {
        let section = &mut layout.sections[index];
        if !section.loaded() {
            section.offset = offset.next_multiple_of(section.align);
            offset = section.offset.saturating_add(if section.is_nobits() { 0 } else { section.size });
        }
    }
    if offset > options.size_limit {
        errors.push(format!("the program would have more than {:#x} bytes", options.size_limit));
    }
    let mut spans: Vec<(u64, u64)> = layout.segments.iter().map(|s| (s.address, s.address + s.in_memory)).collect();
    spans.sort_unstable();
    if let Some(pair) = spans.windows(2).find(|pair| pair[0].1 > pair[1].0) {
        errors.push(format!("segments overlap: {:#x} to {:#x} and {:#x} on", pair[0].0, pair[0].1, pair[1].0));
    }
    errors.or(())
}

/// With -Ttext the headers stay in the file but are not loaded.
pub(super) fn loads_headers(options: &Options) -> bool {
    options.text.is_none()
}

/// The first offset from `offset` on that lies in its page as `address` does.
fn congruent(offset: u64, address: u64, page: u64) -> u64 {
    offset + (address.wrapping_sub(offset) & (page - 1))
}

/// The address on the next page that lies in it as `offset` does.
fn next_page(address: u64, offset: u64, page: u64) -> u64 {
    let next = address.saturating_add(page - 1) & !(page - 1);
    next.saturating_add(offset & (page - 1))
}

/// Symbols that the linker defines, with their values.
pub(super) fn boundaries(layout: &Layout<'_>) -> Vec<(String, u64)> {
    let find = |name: &str| layout.sections.iter().find(|section| section.name == name);
    let end_of = |f: &dyn Fn(&OutSection<'_>) -> bool| {
        let sections = layout.sections.iter().filter(|s| s.loaded() && s.takes_room() && f(s));
        sections.map(OutSection::end).max()
    };
    let end = end_of(&|_| true).unwrap_or(layout.base);
    let data_end = end_of(&|s| !s.is_nobits()).unwrap_or(end);
    let text_end = end_of(&|s| s.flags & elf::SHF_EXECINSTR.0 != 0).unwrap_or(layout.base);
    let bss = find(".bss").map_or(data_end, |section| section.address);
    let mut list: Vec<(String, u64)> = Vec::new();
    let mut add = |names: &[&str], value: u64| list.extend(names.iter().map(|name| ((*name).to_owned(), value)));
    add(&["_end", "end", "__end__"], end);
    add(&["_edata", "edata"], data_end);
    add(&["_etext", "etext", "__etext"], text_end);
    add(&["__bss_start", "__bss_start__"], bss);
    add(&["__bss_end__"], find(".bss").map_or(bss, OutSection::end));
    add(&["__executable_start", "__ehdr_start"], layout.base);
    add(&["_GLOBAL_OFFSET_TABLE_"], layout.got_address());
    if let Some(dynamic) = find(".dynamic") {
        add(&["_DYNAMIC"], dynamic.address);
    }
    for name in ["preinit_array", "init_array", "fini_array"] {
        let section = find(&format!(".{name}"));
        let (start, end) = section.map_or((data_end, data_end), |section| (section.address, section.end()));
        add(&[&format!("__{name}_start")], start);
        add(&[&format!("__{name}_end")], end);
    }
    for section in layout.sections.iter().filter(|section| section.loaded()) {
        let identifier = section.name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        if identifier && !section.name.is_empty() {
            add(&[&format!("__start_{}", section.name)], section.address);
            add(&[&format!("__stop_{}", section.name)], section.end());
        }
    }
    list
}
