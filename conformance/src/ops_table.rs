//! Generator of the operation table of `e2k_core::isa::ops`.
//!
//! The source of truth is `conformance/isa/alops.tsv`, one row an encoding. The generated Rust is
//! checked in; the test `ops_table` regenerates it and compares.

use std::fmt::Write as _;

/// One parsed row of `alops.tsv`; the columns are described in that file's first line.
struct Row<'a> {
    mnemonic: &'a str,
    columns: Vec<&'a str>,
}

/// Turns the text of `alops.tsv` into the text of `generated.rs`.
///
/// # Errors
/// The line and what is wrong with it, when a column does not have the expected form.
pub fn generate(tsv: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    for (number, line) in tsv.lines().enumerate().skip(1) {
        let columns: Vec<&str> = line.split('\t').collect();
        if columns.len() != 19 {
            return Err(format!("line {}: {} columns, expected 19", number + 1, columns.len()));
        }
        rows.push(Row { mnemonic: columns[0], columns });
    }
    let mut mnemonics: Vec<&str> = Vec::new();
    for row in &rows {
        if !mnemonics.contains(&row.mnemonic) {
            mnemonics.push(row.mnemonic);
        }
    }
    let mut out = String::new();
    out.push_str(
        "// Generated from conformance/isa/alops.tsv by e2k_conformance::ops_table; do not edit.\n\
         // `BLESS=1 cargo test -p e2k-conformance --test ops_table` writes it anew.\n\n\
         use super::{Dst::*, Ext::*, Format::*, Low::*, OpRow, Opc2::*, Operand as O, row};\n\n",
    );
    out.push_str("/// An operation of the arithmetic-logic channels, by its assembler mnemonic.\n");
    out.push_str("#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]\n#[repr(u16)]\n");
    out.push_str("#[rustfmt::skip]\npub enum Alop {\n");
    for mnemonic in &mnemonics {
        let _ = writeln!(out, "    /// `{mnemonic}`\n    {},", variant(mnemonic));
    }
    out.push_str("}\n\n");
    let _ = writeln!(out, "/// Number of distinct mnemonics.\npub const ALOP_COUNT: usize = {};\n", mnemonics.len());
    let _ = writeln!(out, "#[rustfmt::skip]\npub(super) static ALOP_NAMES: [&str; {}] = [", mnemonics.len());
    for mnemonic in &mnemonics {
        let _ = writeln!(out, "    \"{mnemonic}\",");
    }
    out.push_str("];\n\n");
    let _ = writeln!(out, "#[rustfmt::skip]\npub(super) static ROWS: [OpRow; {}] = [", rows.len());
    for (index, row) in rows.iter().enumerate() {
        let text = generate_row(row).map_err(|e| format!("line {} ({}): {e}", index + 2, row.mnemonic))?;
        let _ = writeln!(out, "    {text},");
    }
    out.push_str("];\n");
    Ok(out)
}

/// `and_rsubd` becomes `AndRsubd`, `plog_0x80` becomes `Plog0x80`.
fn variant(mnemonic: &str) -> String {
    mnemonic
        .split('_')
        .map(|part| {
            let mut chars = part.chars();
            chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
        })
        .collect()
}

fn hex(text: &str) -> Result<u8, String> {
    let digits = text.strip_prefix("0x").ok_or_else(|| format!("'{text}' is not 0x…"))?;
    u8::from_str_radix(digits, 16).map_err(|e| format!("'{text}': {e}"))
}

fn generate_row(row: &Row) -> Result<String, String> {
    let c = &row.columns;
    let format = c[1];
    let opcode1 = hex(c[2])?;
    let ext = match c[3] {
        "-" => "Free".to_owned(),
        "state" | "wbs" => "Free".to_owned(),
        text => match text.strip_prefix("src1=const ") {
            Some(n) => format!("Is({:#04x})", 0xc0 + n.parse::<u8>().map_err(|e| e.to_string())?),
            None => format!("Is({:#04x})", hex(text)?),
        },
    };
    let cmp = match c[4] {
        "-" => "Free".to_owned(),
        n => format!("Is({n})"),
    };
    let opc2 = match c[5] {
        "-" => "Short".to_owned(),
        text => {
            let name = text.split_once(':').ok_or("opc2 without a name")?.1;
            camel(name)
        }
    };
    let low = match c[6] {
        "-" => "NoLow".to_owned(),
        "src3" => "Src3".to_owned(),
        "lit8" => "Lit8".to_owned(),
        text => format!("Exact({:#04x})", hex(text)?),
    };
    let mut channels = Vec::new();
    for text in &c[7..14] {
        let mut mask = 0u8;
        if *text != "-" {
            for digit in text.bytes() {
                if !(b'0'..=b'5').contains(&digit) {
                    return Err(format!("channels '{text}'"));
                }
                mask |= 1 << (digit - b'0');
            }
        }
        channels.push(format!("{mask:#04x}"));
    }
    let (dst, sources) = c[14].split_once("<-").ok_or("operands without '<-'")?;
    let dst = match dst {
        "pred" | "mem" | "array" | "aau" | "state" | "mmu" => camel(dst),
        "S" | "D" | "Q" | "P" => dst.to_owned(),
        other => return Err(format!("destination '{other}'")),
    };
    let mut operands = Vec::new();
    for source in sources.split(',') {
        operands.push(match source {
            "S" | "D" | "Q" | "P" => format!("O::{source}"),
            "u8" => "O::Lit8".to_owned(),
            "ctcond" => "O::CtCond".to_owned(),
            "pred" | "array" | "aau" | "state" | "mmu" | "wbs" => format!("O::{}", camel(source)),
            other => return Err(format!("source '{other}'")),
        });
    }
    operands.resize(4, "O::None".to_owned());
    let mas = match c[15] {
        "y" => true,
        "n" => false,
        other => return Err(format!("mas '{other}'")),
    };
    let notes = c[18];
    let pair = notes.contains("pair=");
    let plog_spelling =
        (row.mnemonic.starts_with("plog") || row.mnemonic.starts_with("qplog")) && !row.mnemonic.contains("_0x");
    let aau_register = format == "F9" || format == "F10R";
    let alias = plog_spelling || aau_register || notes.contains("alias");
    let nop = match notes.split_once("unbraced form implies nop ") {
        Some((_, rest)) => rest[..1].parse::<u8>().map_err(|e| e.to_string())?,
        None => 0,
    };
    Ok(format!(
        "row(Alop::{}, {format}, {opcode1:#04x}, {ext}, {cmp}, {opc2}, {low}, [{}], {dst}, [{}], {mas}, {pair}, {alias}, {nop})",
        variant(row.mnemonic),
        channels.join(", "),
        operands.join(", "),
    ))
}

/// `EXT1` becomes `Ext1`, `pred` becomes `Pred`.
fn camel(text: &str) -> String {
    let lower = text.to_ascii_lowercase();
    let mut chars = lower.chars();
    chars.next().map_or(String::new(), |first| first.to_uppercase().chain(chars).collect())
}
