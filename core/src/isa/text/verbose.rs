//! One line a syllable, with what it says behind it. Source: asm-syntax.md 8.3.

use super::{Disassembler, Items, Line, Numbers, arrays, needed, predicate_word, write_predicate};
use crate::isa::DecodeError;
use crate::isa::raw::RawBundle;
use core::fmt::{self, Write};

/// Column of the second and later items of a syllable.
const COLUMN: usize = 16;

/// Writes syllables and puts items behind them.
struct Page<'a> {
    out: &'a mut dyn Write,
    /// Something has been written.
    begun: bool,
    /// Blanks before the first item of the syllable; `None` behind it.
    first: Option<usize>,
    result: fmt::Result,
}

impl Page<'_> {
    fn write(&mut self, text: fmt::Arguments<'_>) {
        if self.result.is_ok() {
            self.result = self.out.write_fmt(text);
        }
    }

    fn begin(&mut self) {
        if core::mem::replace(&mut self.begun, true) {
            self.write(format_args!("\n"));
        }
    }

    fn word(&mut self, name: &str, word: u32) {
        self.begin();
        self.write(format_args!("{name:<6}{word:08x}"));
        self.first = Some(2);
    }

    /// A half-syllable; those with an odd `index` stand in the lower half of their word.
    fn half(&mut self, name: &str, half: u16, index: usize) {
        self.begin();
        let lower = index % 2 == 1;
        self.write(format_args!("{name:<6}{}{half:04x}", if lower { "    " } else { "" }));
        self.first = Some(if lower { 2 } else { 6 });
    }
}

impl Items for Page<'_> {
    fn item(&mut self, line: Line<'_>) {
        match self.first.take() {
            Some(blanks) => self.write(format_args!("{:blanks$}{line}", "")),
            None => self.write(format_args!("\n{:COLUMN$}{line}", "")),
        }
    }
}

impl Disassembler {
    /// Writes the per-syllable form of the bundle at the start of `bytes`, lines separated by line
    /// feeds; gives its length, or `None` as [`Disassembler::bundle`] does.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn verbose(self, bytes: &[u8], address: u64, out: &mut dyn Write) -> Result<Option<usize>, fmt::Error> {
        let tool = Disassembler { places: true, ..self };
        let mut page = Page { out, begun: false, first: None, result: Ok(()) };
        let used = match RawBundle::new_checked(bytes) {
            Ok(raw) => {
                tool.syllables(&raw, address, &mut page);
                Some(raw.bytes().len())
            }
            Err(
                DecodeError::Truncated { .. } | DecodeError::MiddlePointer { .. } | DecodeError::TailOverlap { .. },
            ) if bytes.len() >= 16 => {
                for (name, at) in [("API_L", 0), ("API_R", 8)] {
                    let word =
                        |at: usize| bytes.get(at..).and_then(|b| b.first_chunk()).map_or(0, |b| u32::from_le_bytes(*b));
                    page.word(name, word(at));
                    tool.prefetch_half(word(at), word(at + 4), at == 0, &mut page);
                    page.word("", word(at + 4));
                }
                Some(16)
            }
            Err(_) => None,
        };
        page.result.map(|()| used)
    }

    fn syllables(self, raw: &RawBundle<'_>, address: u64, page: &mut Page<'_>) {
        const CHANNELS: [&str; 6] = ["ALS0", "ALS1", "ALS2", "ALS3", "ALS4", "ALS5"];
        const LONG: [&str; 6] = ["ALES0", "ALES1", "ALES2", "ALES3", "ALES4", "ALES5"];
        let hs = raw.hs();
        page.word("HS", hs.0);
        self.header(raw, page);
        if let Some(ss) = raw.ss() {
            page.word("SS", ss.0);
            self.stub(raw, page);
        }
        for (channel, name) in CHANNELS.into_iter().enumerate() {
            if let Some(als) = raw.als(channel) {
                page.word(name, als.0);
                self.channel(raw, channel, page);
            }
        }
        if let Some(cs0) = raw.cs0() {
            page.word("CS0", cs0.0);
            self.control_0(raw, address, &Numbers, page);
        }
        if let Some(word) = raw.ales25_word() {
            for (index, channel) in [2, 5].into_iter().enumerate() {
                let name = if hs.ales() >> channel & 1 != 0 { LONG[channel] } else { "" };
                page.half(name, (word >> (16 - 16 * index)) as u16, index);
            }
        }
        if let Some(cs1) = raw.cs1() {
            page.word("CS1", cs1.0);
            self.control_1(raw, page);
            if cs1.opc() == 6 {
                super::item(page, &|f| write!(f, "mas {:#x}", cs1.0 & 0x0fff_ffff));
            }
        }
        let mut index = 0;
        for channel in [0, 1, 3, 4] {
            if let Some(ales) = raw.ales(channel) {
                page.half(LONG[channel], ales, index);
                index += 1;
            }
        }
        self.array_syllables(raw, &mut index, page);
        self.tail(raw, index, page);
    }

    fn array_syllables(self, raw: &RawBundle<'_>, index: &mut usize, page: &mut Page<'_>) {
        let mut next = |page: &mut Page<'_>, name: &str, half: u16| {
            page.half(name, half, *index);
            *index += 1;
        };
        for (name, first) in [("AAS0", 0), ("AAS1", 2)] {
            if raw.aas(first).is_some() || raw.aas(first + 1).is_some() {
                let half = raw.aas_destinations(first);
                next(page, name, half);
            }
        }
        for (channel, name) in ["AAS2", "AAS3", "AAS4", "AAS5"].into_iter().enumerate() {
            if let Some((bits, _)) = raw.aas(channel) {
                next(page, name, bits);
                arrays(raw, channel, page);
            }
        }
    }

    /// Gaps, literals, predicate logic and conditions.
    fn tail(self, raw: &RawBundle<'_>, halves: usize, page: &mut Page<'_>) {
        if halves % 2 == 1 {
            page.half("GAP", raw.half(halves), halves);
        }
        for word in raw.gap_words() {
            page.word("GAP", word);
        }
        for (i, name) in ["LTS0", "LTS1", "LTS2", "LTS3"].into_iter().enumerate().rev() {
            if let Some(word) = raw.lts(i) {
                page.word(name, word);
            }
        }
        let needed = needed(raw);
        for (i, name) in ["PLS0", "PLS1", "PLS2"].into_iter().enumerate().rev() {
            if let Some(word) = raw.pls(i) {
                page.word(name, word);
                predicate_word(i, word, needed, page);
            }
        }
        for (i, name) in ["CDS0", "CDS1", "CDS2"].into_iter().enumerate().rev() {
            let (Some(high), Some(low)) = (raw.cds(2 * i), raw.cds(2 * i + 1)) else { continue };
            page.word(name, u32::from(high) << 16 | u32::from(low));
            for (n, half) in [high, low].into_iter().enumerate() {
                if half >> 10 & 15 != 0 {
                    super::item(page, &|f| write_condition_half(f, i, n, half));
                }
            }
        }
    }
}

fn write_condition_half(f: &mut fmt::Formatter<'_>, word: usize, n: usize, half: u16) -> fmt::Result {
    write!(f, "{},cd{word}{n} ", if half >> 15 != 0 { "mrgc" } else { "rlp" })?;
    write_predicate(f, half, false)?;
    for bit in (0..3).filter(|bit| half >> (10 + bit) & 1 != 0) {
        let sign = if half >> (7 + bit) & 1 != 0 { "~" } else { "" };
        write!(f, ", {sign}>alc{}", bit + 3 * (half >> 14 & 1))?;
    }
    Ok(())
}
