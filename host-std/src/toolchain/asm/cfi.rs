//! `.cfi_*`: what debuggers and unwinders must know of a procedure's frame.
//!
//! The directives become instructions of DWARF call frame information here, as places do not move
//! once they are known; `frames` writes them into sections when the text has been read.
//!
//! Registers are DWARF numbers. How they go with the registers of E2K is not publicly known, so
//! names are refused; and no return column but 0 is presumed, and no first instructions of every
//! procedure, so that `.cfi_startproc simple` is `.cfi_startproc`.
//!
//! Sources: DWARF 5, section 6.4; the Linux Standard Base, "Exception Frames".

use super::Assembler;
use super::data::{push_sleb, push_uleb};
use super::diagnostics::Origin;
use super::dwarf::{op, pointer};
use super::expr::{Modifier, SymbolId, Value};
use super::scan::{Cursor, Parsed};
use hashbrown::HashMap;
use object::elf;

/// Bytes that an advance of one stands for: bundles are multiples of them.
pub(super) const CODE_FACTOR: u64 = 8;

/// Bytes that a factored offset of one stands for: stacks grow downwards in slots of 8 bytes.
pub(super) const DATA_FACTOR: i64 = -8;

/// Most states that are remembered at once.
const MOST_REMEMBERED: usize = 1 << 16;

/// A pointer of `.cfi_personality` or `.cfi_lsda`.
#[derive(Clone, Copy)]
pub(super) struct Pointer {
    /// DW_EH_PE_*
    pub(super) encoding: u8,
    pub(super) value: Value,
    pub(super) origin: Origin,
}

/// What lies between `.cfi_startproc` and `.cfi_endproc`.
pub(super) struct Procedure {
    /// The directive that begins it.
    pub(super) origin: Origin,
    /// Its first place.
    pub(super) start: SymbolId,
    /// Offset of that in its section.
    from: u64,
    /// Its bytes, when its end is known.
    pub(super) len: Option<u64>,
    /// Instructions before anything that is not true of all the procedure: they stand in the CIE.
    pub(super) initial: Vec<u8>,
    /// The others.
    pub(super) rest: Vec<u8>,
    /// Instructions go to the others from here on.
    begun: bool,
    /// Offset that they hold from.
    at: u64,
    pub(super) return_column: u8,
    pub(super) signal: bool,
    pub(super) personality: Option<Pointer>,
    pub(super) lsda: Option<Pointer>,
    /// Offset of the frame address from its register, for directives that are relative to it.
    cfa_offset: i64,
    /// That of the states that are remembered.
    remembered: Vec<i64>,
}

/// All procedures of a text.
pub(super) struct Frames {
    /// `.eh_frame` is written.
    pub(super) eh: bool,
    /// `.debug_frame` is written.
    pub(super) debug: bool,
    /// In the order of their beginnings.
    pub(super) procedures: Vec<Procedure>,
    /// The one that is open in a section.
    open: HashMap<u32, usize>,
    /// Bytes of instructions.
    bytes: u64,
}

impl Default for Frames {
    fn default() -> Frames {
        Frames { eh: true, debug: false, procedures: Vec::new(), open: HashMap::new(), bytes: 0 }
    }
}

/// Directives that stand between `.cfi_startproc` and `.cfi_endproc`, and the latter.
const INSIDE: &[&str] = &[
    ".cfi_endproc",
    ".cfi_def_cfa",
    ".cfi_def_cfa_register",
    ".cfi_def_cfa_offset",
    ".cfi_adjust_cfa_offset",
    ".cfi_offset",
    ".cfi_rel_offset",
    ".cfi_val_offset",
    ".cfi_register",
    ".cfi_restore",
    ".cfi_same_value",
    ".cfi_undefined",
    ".cfi_remember_state",
    ".cfi_restore_state",
    ".cfi_return_column",
    ".cfi_signal_frame",
    ".cfi_window_save",
    ".cfi_escape",
    ".cfi_personality",
    ".cfi_lsda",
];

impl Assembler<'_> {
    /// One directive whose name begins with `.cfi_`.
    pub(super) fn call_frame(&mut self, name: &str, cursor: &mut Cursor, start: usize) -> Parsed<()> {
        match name {
            ".cfi_sections" => return self.frame_sections(cursor, start),
            ".cfi_startproc" => return self.start_procedure(cursor),
            _ if INSIDE.contains(&name) => {}
            _ => {
                cursor.at = start;
                return cursor.fail(format!("unknown or unsupported directive {name}"));
            }
        }
        let Some(&index) = self.frames.open.get(&(self.current as u32)) else {
            cursor.at = start;
            return cursor.fail(format!("{name} needs .cfi_startproc before it, in the same section"));
        };
        match name {
            ".cfi_endproc" => {
                cursor.end()?;
                let end = self.symbols.here.1;
                let procedure = &mut self.frames.procedures[index];
                procedure.len = Some(end.saturating_sub(procedure.from));
                procedure.remembered = Vec::new();
                self.frames.open.remove(&(self.current as u32));
            }
            ".cfi_return_column" => {
                cursor.blanks();
                let at = cursor.at;
                let register = self.dwarf_register(cursor)?;
                // The field of a CIE of version 1.
                let Ok(column) = u8::try_from(register) else {
                    cursor.at = at;
                    return cursor.fail("the return column is a register 0 to 255");
                };
                cursor.end()?;
                self.frames.procedures[index].return_column = column;
            }
            ".cfi_signal_frame" => {
                cursor.end()?;
                self.frames.procedures[index].signal = true;
            }
            ".cfi_personality" => {
                let pointer = self.frame_pointer(cursor)?;
                self.frames.procedures[index].personality = pointer;
            }
            ".cfi_lsda" => {
                let pointer = self.frame_pointer(cursor)?;
                self.frames.procedures[index].lsda = pointer;
            }
            ".cfi_escape" => {
                let mut code = Vec::new();
                loop {
                    code.push(self.byte(cursor)?);
                    if !cursor.eat(b',') {
                        break;
                    }
                }
                cursor.end()?;
                // Nobody knows what is in it, so it holds from here on.
                self.instruct(index, &code, true);
            }
            ".cfi_remember_state" => {
                cursor.end()?;
                let procedure = &mut self.frames.procedures[index];
                if procedure.remembered.len() >= MOST_REMEMBERED {
                    cursor.at = start;
                    return cursor.fail(format!("more than {MOST_REMEMBERED} states are remembered"));
                }
                procedure.remembered.push(procedure.cfa_offset);
                self.instruct(index, &[op::REMEMBER_STATE], true);
            }
            ".cfi_restore_state" => {
                cursor.end()?;
                let procedure = &mut self.frames.procedures[index];
                let Some(offset) = procedure.remembered.pop() else {
                    cursor.at = start;
                    return cursor.fail(".cfi_restore_state without .cfi_remember_state");
                };
                procedure.cfa_offset = offset;
                self.instruct(index, &[op::RESTORE_STATE], true);
            }
            _ => self.frame_rule(name, cursor, index)?,
        }
        Ok(())
    }

    /// Directives that say where the frame or a register is.
    fn frame_rule(&mut self, name: &str, cursor: &mut Cursor, index: usize) -> Parsed<()> {
        let mut code = Vec::new();
        let mut cfa_offset = self.frames.procedures[index].cfa_offset;
        match name {
            ".cfi_def_cfa" => {
                let register = self.dwarf_register(cursor)?;
                cursor.expect(b',')?;
                let (offset, at) = self.frame_offset(cursor)?;
                cfa_offset = offset;
                code.push(if offset < 0 { op::DEF_CFA_SF } else { op::DEF_CFA });
                push_uleb(&mut code, register.into());
                push_cfa_offset(&mut code, offset, cursor, at)?;
            }
            ".cfi_def_cfa_register" => {
                let register = self.dwarf_register(cursor)?;
                code.push(op::DEF_CFA_REGISTER);
                push_uleb(&mut code, register.into());
            }
            ".cfi_def_cfa_offset" | ".cfi_adjust_cfa_offset" => {
                let (mut offset, at) = self.frame_offset(cursor)?;
                if name == ".cfi_adjust_cfa_offset" {
                    offset = offset.wrapping_add(cfa_offset);
                }
                cfa_offset = offset;
                code.push(if offset < 0 { op::DEF_CFA_OFFSET_SF } else { op::DEF_CFA_OFFSET });
                push_cfa_offset(&mut code, offset, cursor, at)?;
            }
            ".cfi_offset" | ".cfi_rel_offset" | ".cfi_val_offset" => {
                let register = self.dwarf_register(cursor)?;
                cursor.expect(b',')?;
                let (mut offset, at) = self.frame_offset(cursor)?;
                if name == ".cfi_rel_offset" {
                    offset = offset.wrapping_sub(cfa_offset);
                }
                let offset = factored(offset, cursor, at)?;
                match (name == ".cfi_val_offset", u8::try_from(register)) {
                    (true, _) => code.push(if offset < 0 { op::VAL_OFFSET_SF } else { op::VAL_OFFSET }),
                    (false, Ok(register @ ..64)) if offset >= 0 => code.push(op::OFFSET | register),
                    _ => code.push(if offset < 0 { op::OFFSET_EXTENDED_SF } else { op::OFFSET_EXTENDED }),
                }
                if code[0] & 0xc0 == 0 {
                    push_uleb(&mut code, register.into());
                }
                if offset < 0 { push_sleb(&mut code, offset) } else { push_uleb(&mut code, offset as u64) }
            }
            ".cfi_register" => {
                let register = self.dwarf_register(cursor)?;
                cursor.expect(b',')?;
                let other = self.dwarf_register(cursor)?;
                code.push(op::REGISTER);
                push_uleb(&mut code, register.into());
                push_uleb(&mut code, other.into());
            }
            // As in GNU as, the first two take lists.
            ".cfi_restore" | ".cfi_undefined" | ".cfi_same_value" => loop {
                let register = self.dwarf_register(cursor)?;
                match (name, u8::try_from(register)) {
                    (".cfi_restore", Ok(register @ ..64)) => code.push(op::RESTORE | register),
                    _ => {
                        code.push(match name {
                            ".cfi_restore" => op::RESTORE_EXTENDED,
                            ".cfi_undefined" => op::UNDEFINED,
                            _ => op::SAME_VALUE,
                        });
                        push_uleb(&mut code, register.into());
                    }
                }
                if name == ".cfi_same_value" || !cursor.eat(b',') {
                    break;
                }
            },
            // The only other one of `INSIDE`.
            _ => code.push(op::GNU_WINDOW_SAVE),
        }
        cursor.end()?;
        self.frames.procedures[index].cfa_offset = cfa_offset;
        self.instruct(index, &code, false);
        Ok(())
    }

    /// `.cfi_sections [.eh_frame][, .debug_frame]`
    fn frame_sections(&mut self, cursor: &mut Cursor, start: usize) -> Parsed<()> {
        let (mut eh, mut debug) = (false, false);
        while !cursor.at_end() {
            let at = cursor.at;
            match cursor.name() {
                ".eh_frame" => eh = true,
                ".debug_frame" => debug = true,
                _ => {
                    cursor.at = at;
                    return cursor.fail("expected .eh_frame or .debug_frame");
                }
            }
            if !cursor.eat(b',') {
                break;
            }
        }
        cursor.end()?;
        let frames = &mut self.frames;
        if !frames.procedures.is_empty() && (eh, debug) != (frames.eh, frames.debug) {
            cursor.at = start;
            return cursor.fail(".cfi_sections stands before the first .cfi_startproc");
        }
        (frames.eh, frames.debug) = (eh, debug);
        Ok(())
    }

    fn start_procedure(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        if !cursor.at_end() && !cursor.eat_word("simple") {
            return cursor.fail("expected 'simple' or nothing");
        }
        cursor.end()?;
        let origin = self.statement_origin;
        if let Some(&open) = self.frames.open.get(&(self.current as u32)) {
            let first = self.frames.procedures[open].origin;
            self.error(origin, "the procedure before this has no .cfi_endproc").note(first, "it begins here");
            return Ok(());
        }
        let section = &self.sections[self.current];
        // Relocations against a place in them cannot be written with the symbol of the section.
        if section.flags & (elf::SHF_MERGE.0 | elf::SHF_TLS.0) != 0 {
            let text = format!("no procedure can stand in section {}: it is merged or thread-local", section.name);
            self.error(origin, text);
            return Ok(());
        }
        let start = self.symbols.here();
        let from = self.symbols.here.1;
        self.frames.open.insert(self.current as u32, self.frames.procedures.len());
        self.frames.procedures.push(Procedure {
            origin,
            start,
            from,
            len: None,
            initial: Vec::new(),
            rest: Vec::new(),
            begun: false,
            at: from,
            // The vendor's number is not publicly known; this one is ours.
            return_column: 0,
            signal: false,
            personality: None,
            lsda: None,
            cfa_offset: 0,
            remembered: Vec::new(),
        });
        Ok(())
    }

    /// Adds instructions that hold from the current place; `apart`: never in the CIE.
    fn instruct(&mut self, index: usize, code: &[u8], apart: bool) {
        let here = self.symbols.here.1;
        let procedure = &mut self.frames.procedures[index];
        let distance = here.saturating_sub(procedure.at);
        procedure.at = here;
        let mut advance = Vec::new();
        if distance != 0 {
            let problem = match u32::try_from(distance / CODE_FACTOR) {
                _ if !distance.is_multiple_of(CODE_FACTOR) => Some("no multiple of 8"),
                Err(_) => Some("too far"),
                Ok(steps) => {
                    push_advance(&mut advance, steps);
                    None
                }
            };
            if let Some(problem) = problem {
                let text =
                    format!("this place is {distance:#x} bytes behind that of the last .cfi_, which is {problem}");
                let origin = self.statement_origin;
                self.error(origin, text);
                return;
            }
        }
        procedure.begun |= apart || distance != 0;
        let list = if procedure.begun { &mut procedure.rest } else { &mut procedure.initial };
        list.extend_from_slice(&advance);
        list.extend_from_slice(code);
        self.frames.bytes += (advance.len() + code.len()) as u64;
        if self.frames.bytes > self.options.size_limit {
            self.too_large();
        }
    }

    /// A register, by its DWARF number.
    fn dwarf_register(&mut self, cursor: &mut Cursor) -> Parsed<u32> {
        cursor.blanks();
        let at = cursor.at;
        if cursor.byte() == b'%' {
            return cursor.fail(
                "the DWARF numbers of E2K registers are not publicly known, so their names mean nothing here: write \
                 the number",
            );
        }
        let number = self.symbols.constant(cursor)?;
        u32::try_from(number).or_else(|_| {
            cursor.at = at;
            cursor.fail("the number of a register has 32 bits")
        })
    }

    /// An offset in bytes, and where in the statement it stands.
    fn frame_offset(&mut self, cursor: &mut Cursor) -> Parsed<(i64, usize)> {
        cursor.blanks();
        let at = cursor.at;
        Ok((self.symbols.constant(cursor)?, at))
    }

    /// `ENCODING, SYMBOL` of `.cfi_personality` and `.cfi_lsda`; nothing for the encoding 0xff.
    fn frame_pointer(&mut self, cursor: &mut Cursor) -> Parsed<Option<Pointer>> {
        cursor.blanks();
        let at = cursor.at;
        let number = self.symbols.constant(cursor)?;
        if number == pointer::OMIT {
            cursor.end()?;
            return Ok(None);
        }
        let known = u8::try_from(number).ok().filter(|encoding| {
            matches!(encoding & pointer::SIZE, 0 | pointer::UDATA2 | pointer::UDATA4 | pointer::UDATA8)
                && matches!(encoding & pointer::BASE, 0 | pointer::PCREL)
        });
        let Some(encoding) = known else {
            cursor.at = at;
            return cursor.fail(
                "unknown or unsupported encoding: the lower four bits are 0, 2, 3, 4, or these plus 8, the upper ones \
                 are 0, 0x10 (relative), 0x80 (indirect) or 0x90",
            );
        };
        cursor.expect(b',')?;
        cursor.blanks();
        let at = cursor.at;
        let value = self.symbols.expression(cursor)?;
        cursor.end()?;
        if value.sub.is_some() || value.modifier != Modifier::None {
            cursor.at = at;
            return cursor.fail("expected a symbol, perhaps plus a number");
        }
        Ok(Some(Pointer { encoding, value, origin: self.origin(cursor, at) }))
    }
}

fn push_advance(code: &mut Vec<u8>, steps: u32) {
    match (u8::try_from(steps), u16::try_from(steps)) {
        (Ok(steps @ ..64), _) => code.push(op::ADVANCE_LOC | steps),
        (Ok(steps), _) => code.extend([op::ADVANCE_LOC1, steps]),
        (_, Ok(steps)) => {
            code.push(op::ADVANCE_LOC2);
            code.extend(steps.to_le_bytes());
        }
        _ => {
            code.push(op::ADVANCE_LOC4);
            code.extend(steps.to_le_bytes());
        }
    }
}

/// The offset of the frame address: only a negative one is factored.
fn push_cfa_offset(code: &mut Vec<u8>, offset: i64, cursor: &mut Cursor, at: usize) -> Parsed<()> {
    if offset < 0 {
        push_sleb(code, factored(offset, cursor, at)?);
    } else {
        push_uleb(code, offset as u64);
    }
    Ok(())
}

/// An offset in units of the data alignment factor; it stands at byte `at` of the statement.
fn factored(offset: i64, cursor: &mut Cursor, at: usize) -> Parsed<i64> {
    if offset % DATA_FACTOR != 0 {
        cursor.at = at;
        return cursor.fail(format!("the offset {offset} is no multiple of 8"));
    }
    Ok(offset / DATA_FACTOR)
}
