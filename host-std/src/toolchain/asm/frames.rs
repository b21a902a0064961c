//! `.eh_frame` and `.debug_frame`, written when the text has been read.
//!
//! A frame description (FDE) for each procedure stands behind the common information (CIE) that it
//! shares with others. Padding is as GNU as has it: records of `.eh_frame` end at multiples of 4
//! bytes and the last one at a multiple of 8, as a linker puts such sections behind one another and
//! a gap would end the table; records of `.debug_frame` end at multiples of 8.

use super::cfi::{CODE_FACTOR, DATA_FACTOR, Pointer, Procedure};
use super::data::{push_sleb, push_uleb};
use super::diagnostics::Origin;
use super::dwarf::pointer;
use super::expr::{Modifier, SymbolId, Value};
use super::section::{Fixup, FixupKind};
use super::{Assembler, Section};
use hashbrown::HashMap;

/// Which section is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Eh,
    Debug,
}

/// A record being made, with its length field, and the places in it that wait for symbols.
struct Record {
    bytes: Vec<u8>,
    /// Offset, size, value.
    places: Vec<(usize, u8, Value, Origin)>,
}

impl Record {
    fn new() -> Record {
        Record { bytes: vec![0; 4], places: Vec::new() }
    }

    /// Room of `size` bytes, at most 8, for a symbol.
    fn place(&mut self, size: u8, value: Value, origin: Origin) {
        self.places.push((self.bytes.len(), size, value, origin));
        self.bytes.extend_from_slice(&[0; 8][..usize::from(size)]);
    }

    fn pointer(&mut self, pointer: &Pointer) {
        let mut value = pointer.value;
        if relative(pointer.encoding) {
            value.modifier = Modifier::PcRel;
        }
        self.place(size(pointer.encoding), value, pointer.origin);
    }
}

/// Common information that was written.
#[derive(Clone, Copy)]
struct Common {
    offset: u64,
    symbol: SymbolId,
}

/// What makes two CIEs equal: their bytes and the symbol of their personality.
type Key = (Vec<u8>, Option<(Option<SymbolId>, i64)>);

impl Assembler<'_> {
    /// Writes the sections of all procedures; those without an end are wrong.
    pub(super) fn finish_frames(&mut self) {
        let frames = std::mem::take(&mut self.frames);
        // A text that was given up has ends that nobody has read.
        if !self.stop || self.errors == 0 {
            for procedure in frames.procedures.iter().filter(|procedure| procedure.len.is_none()) {
                self.error(procedure.origin, "this procedure has no .cfi_endproc");
            }
        }
        if self.errors != 0 || frames.procedures.is_empty() {
            return;
        }
        for procedure in &frames.procedures {
            for pointer in [&procedure.personality, &procedure.lsda].into_iter().flatten() {
                if relative(pointer.encoding) && self.symbols.reduce(pointer.value).known().is_some() {
                    self.error(pointer.origin, "expected a symbol: a number cannot be relative to its place");
                }
            }
        }
        if self.errors != 0 {
            return;
        }
        if frames.eh {
            self.write_frames(&frames.procedures, Style::Eh);
        }
        if frames.debug {
            self.write_frames(&frames.procedures, Style::Debug);
        }
    }

    fn write_frames(&mut self, procedures: &[Procedure], style: Style) {
        self.standard_section(if style == Style::Eh { ".eh_frame" } else { ".debug_frame" });
        let section: &mut Section = &mut self.sections[self.current];
        section.align = section.align.max(8);
        let align = if style == Style::Eh { 4 } else { 8 };
        let mut written: HashMap<Key, Common> = HashMap::new();
        for (index, procedure) in procedures.iter().enumerate() {
            self.statement_origin = procedure.origin;
            let record = common(procedure, style);
            let personality = record.places.first().map(|(.., value, _)| (value.add, value.constant));
            let key = (record.bytes.clone(), personality);
            let common = match written.get(&key) {
                Some(&common) => common,
                None => {
                    let common = Common { offset: self.symbols.here.1, symbol: self.symbols.here() };
                    if !self.put_record(record, align) {
                        return;
                    }
                    written.insert(key, common);
                    common
                }
            };
            let Some(record) = self.description(procedure, common, style) else {
                self.error(procedure.origin, "this procedure or the call frame information has more than 4 GiB");
                return;
            };
            if !self.put_record(record, if index + 1 == procedures.len() { 8 } else { align }) {
                return;
            }
        }
    }

    /// The FDE of a procedure; `None` when a number of it does not fit.
    fn description(&self, procedure: &Procedure, common: Common, style: Style) -> Option<Record> {
        let mut record = Record::new();
        let origin = procedure.origin;
        let len = procedure.len.unwrap_or(0);
        let start = Value::symbol(procedure.start);
        if style == Style::Eh {
            // Back from here to the CIE.
            let field = self.symbols.here.1 + record.bytes.len() as u64;
            record.bytes.extend(u32::try_from(field - common.offset).ok()?.to_le_bytes());
            record.place(4, Value { modifier: Modifier::PcRel, ..start }, origin);
            record.bytes.extend(u32::try_from(len).ok()?.to_le_bytes());
            let lsda = procedure.lsda.as_ref();
            push_uleb(&mut record.bytes, lsda.map_or(0, |pointer| size(pointer.encoding).into()));
            if let Some(pointer) = lsda {
                record.pointer(pointer);
            }
        } else {
            record.place(4, Value::symbol(common.symbol), origin);
            record.place(8, start, origin);
            record.bytes.extend(len.to_le_bytes());
        }
        record.bytes.extend_from_slice(&procedure.rest);
        Some(record)
    }

    /// Appends a record, padded with DW_CFA_nop; false when that is refused.
    fn put_record(&mut self, mut record: Record, align: u64) -> bool {
        let (section, start) = self.symbols.here;
        let end = start + record.bytes.len() as u64;
        let pad = end.wrapping_neg() & (align - 1);
        record.bytes.resize(record.bytes.len() + pad as usize, 0);
        // From 0xfffffff0 on the length has another form.
        let Some(len) = u32::try_from(record.bytes.len() - 4).ok().filter(|&len| len < 0xffff_fff0) else {
            self.error(self.statement_origin, "the call frame information of this procedure has more than 4 GiB");
            return false;
        };
        record.bytes[..4].copy_from_slice(&len.to_le_bytes());
        if !self.append(&record.bytes) {
            return false;
        }
        for (at, size, value, origin) in record.places {
            let offset = start + at as u64;
            self.fixups.push(Fixup { section, offset, kind: FixupKind::Data(size), value, origin });
        }
        true
    }
}

/// The CIE of a procedure. `.debug_frame` has no place for personalities.
fn common(procedure: &Procedure, style: Style) -> Record {
    let mut record = Record::new();
    let bytes = &mut record.bytes;
    let id: u32 = if style == Style::Eh { 0 } else { u32::MAX };
    bytes.extend(id.to_le_bytes());
    // The version.
    bytes.push(1);
    if style == Style::Eh {
        bytes.push(b'z');
        bytes.extend(procedure.personality.map(|_| b'P'));
        bytes.extend(procedure.lsda.map(|_| b'L'));
        bytes.push(b'R');
    }
    bytes.extend(procedure.signal.then_some(b'S'));
    bytes.push(0);
    push_uleb(bytes, CODE_FACTOR);
    push_sleb(bytes, DATA_FACTOR);
    bytes.push(procedure.return_column);
    if style == Style::Eh {
        let personality = procedure.personality.map_or(0, |pointer| 1 + u64::from(size(pointer.encoding)));
        push_uleb(bytes, personality + u64::from(procedure.lsda.is_some()) + 1);
        if let Some(pointer) = &procedure.personality {
            bytes.push(pointer.encoding);
            record.pointer(pointer);
        }
        record.bytes.extend(procedure.lsda.map(|pointer| pointer.encoding));
        record.bytes.push(pointer::PCREL | pointer::SDATA4);
    }
    record.bytes.extend_from_slice(&procedure.initial);
    record
}

fn relative(encoding: u8) -> bool {
    encoding & pointer::BASE == pointer::PCREL
}

/// Bytes of a pointer. `.cfi_personality` lets no others in.
fn size(encoding: u8) -> u8 {
    match encoding & pointer::SIZE {
        pointer::UDATA2 => 2,
        pointer::UDATA4 => 4,
        _ => 8,
    }
}
