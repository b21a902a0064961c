//! Directives: sections, symbols, and everything that is neither data nor text.

use super::data::{file_name, string};
use super::expr::{Place, SymbolId};
use super::operands::register;
use super::scan::{Cursor, Parsed, is_name};
use super::section::Section;
use super::source::Flow;
use super::{Assembler, diagnostics::Severity};
use object::elf;

/// How a symbol is bound or seen.
#[derive(Clone, Copy)]
enum Binding {
    Global,
    Local,
    Weak,
    Visibility(u8),
}

impl Assembler<'_> {
    /// One directive; the cursor stands behind its name.
    pub(super) fn directive(&mut self, name: &str, cursor: &mut Cursor, start: usize) -> Parsed<Flow> {
        if self.bundle.open.is_some() && !matches!(name, ".label" | ".ignore" | ".accept" | ".ias_line") {
            let conditional = name.starts_with(".if") || matches!(name, ".else" | ".elseif" | ".endif");
            let textual =
                matches!(name, ".rept" | ".irp" | ".irpc" | ".set" | ".equ" | ".error" | ".warning" | ".exitm");
            if !conditional && !textual {
                cursor.at = start;
                return cursor.fail(format!("{name} cannot stand inside a bundle"));
            }
        }
        match name {
            ".byte" => self.numbers(cursor, 1)?,
            ".hword" | ".short" | ".2byte" | ".uahalf" => self.numbers(cursor, 2)?,
            ".word" | ".long" | ".int" | ".4byte" | ".uaword" => self.numbers(cursor, 4)?,
            ".dword" | ".quad" | ".8byte" | ".uadword" | ".xword" => self.numbers(cursor, 8)?,
            ".float" | ".single" => self.floats(cursor, false)?,
            ".double" => self.floats(cursor, true)?,
            ".ascii" => self.strings(cursor, false)?,
            ".asciz" | ".string" => self.strings(cursor, true)?,
            ".skip" | ".space" | ".zero" => self.skip(cursor)?,
            ".fill" => self.fill_directive(cursor)?,
            ".align" | ".balign" => self.align(cursor, false)?,
            ".p2align" => self.align(cursor, true)?,
            ".org" => self.org(cursor)?,
            ".uleb128" => self.leb128(cursor, false)?,
            ".sleb128" => self.leb128(cursor, true)?,
            ".incbin" => self.incbin(cursor)?,
            ".reg" => {
                let code = register(cursor)?.code();
                cursor.end()?;
                self.append(&[code]);
            }

            ".text" | ".data" | ".bss" => {
                cursor.end()?;
                self.standard_section(name);
            }
            ".section" | ".pushsection" => {
                let before = (self.current, self.previous);
                self.section(cursor)?;
                if name == ".pushsection" {
                    self.section_stack.push(before);
                }
            }
            ".seg" => {
                let section = file_name(cursor)?;
                cursor.end()?;
                self.standard_section(&format!(".{}", section.trim_start_matches('.')));
            }
            ".popsection" => {
                let Some((current, previous)) = self.section_stack.pop() else {
                    cursor.at = start;
                    return cursor.fail(".popsection without .pushsection");
                };
                self.switch(current);
                self.previous = previous;
                cursor.end()?;
            }
            ".previous" => {
                cursor.end()?;
                self.switch(self.previous);
            }

            ".global" | ".globl" => self.bind(cursor, Binding::Global)?,
            ".local" => self.bind(cursor, Binding::Local)?,
            ".weak" => self.bind(cursor, Binding::Weak)?,
            ".hidden" => self.bind(cursor, Binding::Visibility(elf::STV_HIDDEN.0))?,
            ".protected" => self.bind(cursor, Binding::Visibility(elf::STV_PROTECTED.0))?,
            ".internal" => self.bind(cursor, Binding::Visibility(elf::STV_INTERNAL.0))?,
            ".type" => self.symbol_type(cursor)?,
            ".size" => {
                let id = self.symbol(cursor)?;
                cursor.expect(b',')?;
                let value = self.symbols.expression(cursor)?;
                cursor.end()?;
                self.symbols.get_mut(id).size = Some(value);
            }
            ".set" | ".equ" | ".equiv" | ".eqv" => {
                cursor.blanks();
                let at = cursor.at;
                let symbol = cursor.name();
                if symbol.is_empty() {
                    return cursor.fail("expected the name of a symbol");
                }
                cursor.expect(b',')?;
                self.set(symbol, cursor, at, name != ".equiv")?;
            }
            ".comm" | ".common" => self.common(cursor)?,
            ".lcomm" => self.local_common(cursor)?,
            ".file" => {
                if cursor.peek() != b'"' {
                    return cursor.fail("file numbers (debugging information) are not supported, only .file \"NAME\"");
                }
                let file = file_name(cursor)?;
                cursor.end()?;
                self.file_symbols.push(file);
            }
            ".ident" => self.ident(cursor)?,
            _ if name.starts_with(".cfi_") => self.call_frame(name, cursor, start)?,
            ".label" => {
                cursor.blanks();
                let at = cursor.at;
                let symbol = cursor.name().to_owned();
                if symbol.is_empty() || self.bundle.open.is_none() {
                    cursor.at = start;
                    return cursor.fail(".label NAME stands inside a bundle, before an operation");
                }
                cursor.end()?;
                let next = self.pending_operations();
                let origin = self.origin(cursor, at);
                self.bundle.labels.push((symbol, next, origin));
            }
            ".ignore" | ".accept" | ".ias_line" => {
                cursor.blanks();
                let at = cursor.at;
                let on = name == ".accept";
                match cursor.name() {
                    "ld_st_style" => self.store_sources_first = !on,
                    "strict_delay" => self.strict_delay = on,
                    _ => {
                        cursor.at = at;
                        return cursor.fail("expected ld_st_style or strict_delay");
                    }
                }
                cursor.end()?;
            }

            ".macro" => return self.define_macro(cursor),
            ".rept" | ".irp" | ".irpc" => return self.repeat(name, cursor),
            ".exitm" => return Ok(Flow::Leave),
            ".endm" | ".endmacro" | ".endr" => {
                cursor.at = start;
                return cursor.fail(format!("{name} without its beginning"));
            }
            ".purgem" => {
                cursor.blanks();
                let at = cursor.at;
                let word = cursor.name();
                if self.macros.remove(word).is_none() {
                    cursor.at = at;
                    return cursor.fail("no macro of this name");
                }
                cursor.end()?;
            }
            ".include" => return self.include(cursor),
            ".end" => self.stop = true,
            ".else" | ".elseif" | ".endif" => self.conditional(name, cursor)?,
            _ if name.starts_with(".if") => self.conditional(name, cursor)?,
            ".err" | ".error" => {
                let text = if cursor.peek() == b'"' { text(cursor)? } else { ".err encountered".to_owned() };
                self.error(self.statement_origin, text);
            }
            ".warning" => {
                let text = if cursor.peek() == b'"' { text(cursor)? } else { ".warning encountered".to_owned() };
                self.diagnose(Severity::Warning, self.statement_origin, text);
            }
            ".print" => {
                let text = text(cursor)?;
                self.printed.push(text);
            }
            _ => {
                cursor.at = start;
                if name == ".loc" {
                    return cursor.fail("line numbers (debugging information) are not supported");
                }
                return cursor.fail(format!("unknown or unsupported directive {name}"));
            }
        }
        Ok(Flow::Next)
    }

    fn include(&mut self, cursor: &mut Cursor) -> Parsed<Flow> {
        cursor.blanks();
        let at = cursor.at;
        let name = file_name(cursor)?;
        cursor.end()?;
        let text = self.find_file(&name).and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text else {
            cursor.at = at;
            return cursor.fail(format!("file '{name}' cannot be read as text"));
        };
        self.expanded += text.len() as u64;
        if self.expanded > self.options.expansion_limit {
            self.stop = true;
            return cursor.fail(format!("included files have more than {} bytes", self.options.expansion_limit));
        }
        let origin = self.statement_origin;
        let source = self.add_source(name.as_str().into(), &text, Some((origin, "included here")));
        Ok(Flow::Run(source))
    }

    fn symbol(&mut self, cursor: &mut Cursor) -> Parsed<SymbolId> {
        cursor.blanks();
        let name = cursor.name();
        if name.is_empty() || name.as_bytes()[0].is_ascii_digit() {
            return cursor.fail("expected the name of a symbol");
        }
        Ok(self.symbols.intern(name))
    }

    fn bind(&mut self, cursor: &mut Cursor, binding: Binding) -> Parsed<()> {
        loop {
            let id = self.symbol(cursor)?;
            let symbol = self.symbols.get_mut(id);
            match binding {
                Binding::Global => symbol.global = true,
                Binding::Local => symbol.local = true,
                Binding::Weak => symbol.weak = true,
                Binding::Visibility(visibility) => symbol.visibility = visibility,
            }
            if !cursor.eat(b',') {
                return cursor.end();
            }
        }
    }

    /// `.type NAME, #function` (or `@`, `%`, quotes, `STT_`).
    fn symbol_type(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        let id = self.symbol(cursor)?;
        cursor.eat(b',');
        cursor.blanks();
        let at = cursor.at;
        let word = if cursor.byte() == b'"' {
            text(cursor)?
        } else {
            if matches!(cursor.byte(), b'@' | b'%' | b'#') {
                cursor.at += 1;
            }
            cursor.name().to_owned()
        };
        self.symbols.get_mut(id).kind = match word.as_str() {
            "function" | "STT_FUNC" => elf::STT_FUNC.0,
            "object" | "STT_OBJECT" => elf::STT_OBJECT.0,
            "tls_object" | "STT_TLS" => elf::STT_TLS.0,
            "notype" | "STT_NOTYPE" => elf::STT_NOTYPE.0,
            "common" | "STT_COMMON" => elf::STT_COMMON.0,
            "gnu_indirect_function" | "STT_GNU_IFUNC" => elf::STT_GNU_IFUNC.0,
            _ => {
                cursor.at = at;
                return cursor
                    .fail("expected #function, #object, #tls_object, #common, #notype or #gnu_indirect_function");
            }
        };
        cursor.end()
    }

    fn size_and_align(&mut self, cursor: &mut Cursor) -> Parsed<(u64, u64)> {
        let size = self.limited(cursor, i64::MAX)? as u64;
        let mut align = if size >= 8 { 8 } else { size.next_power_of_two().max(1) };
        if cursor.eat(b',') {
            cursor.blanks();
            let at = cursor.at;
            align = self.limited(cursor, 1 << 24)?.max(1) as u64;
            if !align.is_power_of_two() {
                cursor.at = at;
                return cursor.fail("expected a power of two");
            }
        }
        cursor.end()?;
        Ok((size, align))
    }

    fn common(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        let id = self.symbol(cursor)?;
        cursor.expect(b',')?;
        let (size, align) = self.size_and_align(cursor)?;
        if self.symbols.get(id).local {
            return self.reserve(id, size, align);
        }
        if self.define(id, Place::Common { size, align }, self.statement_origin) {
            self.symbols.get_mut(id).global = true;
        }
        Ok(())
    }

    fn local_common(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        let id = self.symbol(cursor)?;
        cursor.expect(b',')?;
        let (size, align) = self.size_and_align(cursor)?;
        self.reserve(id, size, align)
    }

    /// Room in .bss.
    fn reserve(&mut self, id: SymbolId, size: u64, align: u64) -> Parsed<()> {
        let (current, previous) = (self.current, self.previous);
        self.standard_section(".bss");
        let section = &mut self.sections[self.current];
        section.align = section.align.max(align);
        let pad = section.len().wrapping_neg() & (align - 1);
        if self.fill(pad, 0) {
            let (index, offset) = self.symbols.here;
            self.define(id, Place::Section(index, offset), self.statement_origin);
            let symbol = self.symbols.get_mut(id);
            symbol.kind = elf::STT_OBJECT.0;
            symbol.size = Some(super::expr::Value::constant(size as i64));
            self.fill(size, 0);
        }
        self.switch(current);
        self.previous = previous;
        Ok(())
    }

    fn ident(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        let mut bytes = string(cursor)?;
        cursor.end()?;
        bytes.push(0);
        let (current, previous) = (self.current, self.previous);
        let index = self.find_section(".comment").unwrap_or_else(|| {
            let flags = elf::SHF_MERGE.0 | elf::SHF_STRINGS.0;
            let mut section = Section::new(".comment", elf::SHT_PROGBITS.0, flags, 1);
            section.data.push(0);
            self.sections.push(section);
            self.sections.len() - 1
        });
        self.switch(index);
        self.append(&bytes);
        self.switch(current);
        self.previous = previous;
        Ok(())
    }

    fn find_section(&self, name: &str) -> Option<usize> {
        self.sections.iter().position(|section| section.name == name && section.group.is_none())
    }

    /// A section by name with the usual type and flags.
    pub(super) fn standard_section(&mut self, name: &str) {
        let index = self.find_section(name).unwrap_or_else(|| {
            let (kind, flags, entry_size) = usual(name);
            self.sections.push(Section::new(name, kind, flags, entry_size));
            self.sections.len() - 1
        });
        self.switch(index);
    }

    /// `.section NAME[, "flags"[, @type[, entry size][, group, comdat]]]`, and older orders of these.
    fn section(&mut self, cursor: &mut Cursor) -> Parsed<()> {
        cursor.blanks();
        let at = cursor.at;
        let name = if cursor.byte() == b'"' {
            file_name(cursor)?
        } else {
            while is_name(cursor.byte()) || matches!(cursor.byte(), b'-' | b'+' | b'*' | b'/') {
                cursor.at += 1;
            }
            cursor.text.get(at..cursor.at).unwrap_or("").to_owned()
        };
        if name.is_empty() {
            return cursor.fail("expected the name of a section");
        }
        let (mut kind, mut flags, mut entry_size) = usual(&name);
        let (mut group, mut written, mut typed) = (None, false, false);
        let mut in_group = false;
        while cursor.eat(b',') {
            cursor.blanks();
            let at = cursor.at;
            match cursor.byte() {
                b'"' => {
                    let word = text(cursor)?;
                    if let Some(found) = section_type(word.trim_start_matches(['@', '%'])).filter(|_| word.len() > 1) {
                        kind = found;
                        typed = true;
                    } else if word.starts_with('@') {
                        cursor.at = at;
                        return cursor.fail("unknown section type");
                    } else {
                        written = true;
                        flags = 0;
                        entry_size = 0;
                        for letter in word.chars() {
                            match flag(letter) {
                                Some(bit) => flags |= bit,
                                None if letter == 'G' => in_group = true,
                                None => {
                                    cursor.at = at;
                                    return cursor
                                        .fail(format!("unknown section flag '{letter}', known are a w x M S T G o"));
                                }
                            }
                        }
                    }
                }
                b'@' | b'%' => {
                    cursor.at += 1;
                    match section_type(cursor.name()) {
                        Some(found) => kind = found,
                        None => {
                            cursor.at = at;
                            return cursor.fail("unknown section type");
                        }
                    }
                    typed = true;
                }
                b'#' => {
                    // #alloc, #write, #execinstr
                    if !written {
                        flags = 0;
                        written = true;
                    }
                    match cursor.name() {
                        "#alloc" => flags |= elf::SHF_ALLOC.0,
                        "#write" => flags |= elf::SHF_WRITE.0,
                        "#execinstr" => flags |= elf::SHF_EXECINSTR.0,
                        "#tls" => flags |= elf::SHF_TLS.0,
                        _ => {
                            cursor.at = at;
                            return cursor.fail("expected #alloc, #write, #execinstr or #tls");
                        }
                    }
                }
                byte if byte.is_ascii_digit() && flags & elf::SHF_MERGE.0 != 0 => {
                    entry_size = self.limited(cursor, 1 << 16)? as u64;
                }
                _ if in_group && group.is_none() => {
                    let word = cursor.name();
                    if word.is_empty() {
                        return cursor.fail("expected the name of the group");
                    }
                    group = Some(word.to_owned());
                }
                _ if cursor.eat_word("comdat") => {}
                _ => return cursor.fail("expected \"flags\", @type, an entry size or a group"),
            }
        }
        cursor.end()?;
        let found = self.sections.iter().position(|section| section.name == name && section.group == group);
        let index = match found {
            Some(index) => {
                let old = &self.sections[index];
                if written && old.flags != flags || typed && old.kind != kind {
                    cursor.at = at;
                    return cursor.fail("this section has other flags or another type already");
                }
                index
            }
            None => {
                if let Some(group) = &group {
                    self.symbols.intern(group);
                }
                let mut section = Section::new(&name, kind, flags, entry_size);
                section.group = group;
                self.sections.push(section);
                self.sections.len() - 1
            }
        };
        self.switch(index);
        Ok(())
    }
}

fn text(cursor: &mut Cursor) -> Parsed<String> {
    let bytes = string(cursor)?;
    cursor.end().or(Ok::<(), super::scan::Fail>(()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn section_type(name: &str) -> Option<u32> {
    Some(match name {
        "progbits" => elf::SHT_PROGBITS.0,
        "nobits" => elf::SHT_NOBITS.0,
        "note" => elf::SHT_NOTE.0,
        "init_array" => elf::SHT_INIT_ARRAY.0,
        "fini_array" => elf::SHT_FINI_ARRAY.0,
        "preinit_array" => elf::SHT_PREINIT_ARRAY.0,
        _ => return None,
    })
}

fn flag(letter: char) -> Option<u64> {
    Some(match letter {
        'a' => elf::SHF_ALLOC.0,
        'w' => elf::SHF_WRITE.0,
        'x' => elf::SHF_EXECINSTR.0,
        'M' => elf::SHF_MERGE.0,
        'S' => elf::SHF_STRINGS.0,
        'T' => elf::SHF_TLS.0,
        'o' => elf::SHF_LINK_ORDER.0,
        _ => return None,
    })
}

/// Type, flags and entry size that a section has by its name.
fn usual(name: &str) -> (u32, u64, u64) {
    let is = |prefix: &str| name == prefix || name.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('.'));
    let (a, w, x) = (elf::SHF_ALLOC.0, elf::SHF_WRITE.0, elf::SHF_EXECINSTR.0);
    let progbits = elf::SHT_PROGBITS.0;
    if is(".text") || is(".init") || is(".fini") {
        (progbits, a | x, 0)
    } else if is(".rodata") || name == ".eh_frame" {
        (progbits, a, 0)
    } else if is(".data") {
        (progbits, a | w, 0)
    } else if is(".bss") {
        (elf::SHT_NOBITS.0, a | w, 0)
    } else if is(".tdata") {
        (progbits, a | w | elf::SHF_TLS.0, 0)
    } else if is(".tbss") {
        (elf::SHT_NOBITS.0, a | w | elf::SHF_TLS.0, 0)
    } else if is(".init_array") {
        (elf::SHT_INIT_ARRAY.0, a | w, 8)
    } else if is(".fini_array") {
        (elf::SHT_FINI_ARRAY.0, a | w, 8)
    } else if is(".preinit_array") {
        (elf::SHT_PREINIT_ARRAY.0, a | w, 8)
    } else if name == ".note.GNU-stack" {
        (progbits, 0, 0)
    } else if is(".note") {
        (elf::SHT_NOTE.0, 0, 0)
    } else if name == ".comment" {
        (progbits, elf::SHF_MERGE.0 | elf::SHF_STRINGS.0, 1)
    } else {
        (progbits, 0, 0)
    }
}
