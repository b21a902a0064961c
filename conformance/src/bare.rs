//! Bare-metal guest programs for the board `virt`, made from bundles written in Rust.
//!
//! Enough of an encoder for small programs: operations in named channels, one literal word each,
//! predicates, `disp` and `ct`. What it makes is checked by the decoder.

use e2k_core::isa::ops::{Ext, Format, Low, Opc2, rows_of};
use e2k_core::isa::{Alop, Version, decode};
use e2k_core::machine::virt::{COUNTER_BASE, POWER_BASE, UART_BASE, power};

/// An operand.
#[derive(Clone, Copy, Debug)]
enum Arg {
    /// `%rN`.
    R(u8),
    /// Constant 0 to 15.
    C(u8),
    /// Literal of 64 bits.
    L(u64),
}

/// An arithmetic-logic operation: channel, mnemonic, src1, src2, and dst, predicate or src3.
#[derive(Clone, Copy, Debug)]
struct Op {
    channel: usize,
    name: &'static str,
    src1: Arg,
    src2: Arg,
    dst: u8,
    /// Condition: predicate and whether it is inverted.
    guard: Option<(u8, bool)>,
}

/// A control transfer through `%ctprN`, perhaps on a predicate.
type Ct = (u8, Option<(u8, bool)>);

/// One bundle.
#[derive(Clone, Debug, Default)]
struct Bundle {
    ops: Vec<Op>,
    /// Window size in pairs of registers.
    setwd: Option<u8>,
    /// `disp %ctprN, label`.
    disp: Option<(u8, &'static str)>,
    ct: Option<Ct>,
}

const fn op(channel: usize, name: &'static str, src1: Arg, src2: Arg, dst: u8) -> Op {
    Op { channel, name, src1, src2, dst: dst | 0x80, guard: None }
}

/// A compare: the destination is a predicate.
const fn cmp(channel: usize, name: &'static str, src1: Arg, src2: Arg, pred: u8) -> Op {
    Op { channel, name, src1, src2, dst: pred, guard: None }
}

/// Code with labels.
#[derive(Default)]
struct Program {
    bundles: Vec<(Option<&'static str>, Bundle)>,
    label: Option<&'static str>,
}

impl Program {
    fn label(&mut self, name: &'static str) {
        self.label = Some(name);
    }

    fn add(&mut self, bundle: Bundle) {
        self.bundles.push((self.label.take(), bundle));
    }

    fn ops(&mut self, ops: &[Op]) {
        self.add(Bundle { ops: ops.to_vec(), ..Bundle::default() });
    }

    fn ct(&mut self, ct: Ct) {
        self.add(Bundle { ct: Some(ct), ..Bundle::default() });
    }

    fn disp(&mut self, ctpr: u8, label: &'static str) {
        self.add(Bundle { disp: Some((ctpr, label)), ..Bundle::default() });
    }

    /// The code for address `base`.
    fn assemble(&self, base: u64) -> Vec<u8> {
        let mut places = vec![base];
        for (_, bundle) in &self.bundles {
            places.push(places[places.len() - 1] + encode(bundle, 0).len() as u64);
        }
        let find = |name: &str| {
            let position = self.bundles.iter().position(|(label, _)| *label == Some(name));
            places[position.unwrap_or_else(|| panic!("label {name}"))]
        };
        let code = self.bundles.iter().zip(&places).flat_map(|((_, bundle), place)| {
            let target = bundle.disp.map_or(0, |(_, label)| find(label).wrapping_sub(*place) as i64);
            encode(bundle, target)
        });
        code.collect()
    }
}

/// Packs syllables. Source: encoding.md 1.6.
fn encode(bundle: &Bundle, displacement: i64) -> Vec<u8> {
    let mut literals: Vec<u32> = bundle.setwd.map(|pairs| u32::from(pairs) << 5 | 1 << 4).into_iter().collect();
    let mut als = [None; 6];
    let mut ales = [None; 6];
    let mut cds: Vec<u16> = Vec::new();
    for op in &bundle.ops {
        let alop = Alop::from_name(op.name).unwrap_or_else(|| panic!("operation {}", op.name));
        let row = rows_of(alop).next().expect("every operation has a row");
        let src1 = match op.src1 {
            Arg::R(n) => 0x80 | n,
            Arg::C(n) => 0xc0 | n,
            Arg::L(_) => panic!("a literal is a second source"),
        };
        let src2 = match op.src2 {
            Arg::R(n) => 0x80 | n,
            Arg::C(n) => 0xc0 | n,
            Arg::L(value) => {
                let place = literals.len() as u8;
                literals.extend([value as u32, (value >> 32) as u32]);
                0xdc + place
            }
        };
        let dst = match (row.cmp(), row.format()) {
            (Ext::Is(code), Format::F7 | Format::F8) => code << 5 | op.dst,
            _ => op.dst,
        };
        let word = u32::from(row.opcode1()) << 24 | u32::from(src1) << 16 | u32::from(src2) << 8 | u32::from(dst);
        als[op.channel] = Some(word);
        if row.opc2() != Opc2::Short {
            let low = if let Low::Exact(byte) = row.low() { byte } else { 0xc0 };
            ales[op.channel] = Some((row.opc2() as u16) << 8 | u16::from(low));
        }
        if let Some((pred, negate)) = op.guard {
            let bit = op.channel % 3;
            let cluster = (op.channel / 3) as u16;
            cds.push(cluster << 14 | 1 << (10 + bit) | u16::from(negate) << (7 + bit) | 0x60 | u16::from(pred));
        }
    }
    let mut words = vec![0];
    let ss = bundle.ct.map(|(ctpr, condition)| {
        let condition = match condition {
            None => 1 << 5,
            Some((pred, negate)) => u32::from(2 + u8::from(negate)) << 5 | u32::from(pred),
        };
        3 << 30 | u32::from(ctpr) << 10 | condition
    });
    words.extend(ss);
    words.extend(als.iter().flatten());
    let cs0 = bundle.disp.map(|(ctpr, _)| u32::from(ctpr) << 30 | (displacement >> 3) as u32 & 0x0fff_ffff);
    words.extend(cs0);
    // setwd alone: CS1 with opcode 0.
    words.extend(bundle.setwd.map(|_| 0u32));
    let middle = words.len() as u32 - 1;
    let halves: Vec<u16> = [0, 1, 3, 4].iter().filter_map(|&c| ales[c]).collect();
    words.extend(halves.chunks(2).map(|pair| u32::from(pair[0]) << 16 | u32::from(pair.get(1).copied().unwrap_or(0))));
    let conditions: Vec<u32> =
        cds.chunks(2).map(|pair| u32::from(pair[0]) << 16 | u32::from(pair.get(1).copied().unwrap_or(0))).collect();
    if (words.len() + literals.len() + conditions.len()) % 2 == 1 {
        words.push(0);
    }
    words.extend(literals.iter().rev());
    words.extend(conditions.iter().rev());
    let mask = |present: &[bool]| present.iter().enumerate().fold(0, |m, (i, &p)| m | u32::from(p) << i);
    words[0] = middle
        | (words.len() as u32 / 2 - 1) << 4
        | u32::from(ss.is_some()) << 12
        | u32::from(cs0.is_some()) << 14
        | u32::from(bundle.setwd.is_some()) << 15
        | (conditions.len() as u32) << 16
        | mask(&ales.map(|half| half.is_some())) << 20
        | mask(&als.map(|word| word.is_some())) << 26;
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    if let Err(error) = decode(&bytes, Version::V3) {
        panic!("{bundle:?}: {error}");
    }
    bytes
}

/// Where programs are loaded.
const LOAD: u64 = 0x1_0000;
/// Where their text stands.
const DATA: u64 = 0x2_0000;

/// An ELF64 executable for elbrus-v3 with code and data segments at fixed addresses.
fn elf(code: &[u8], data: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let offset = |n: usize| (64 + 2 * 56 + n) as u64;
    out.extend([0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    out.extend(2u16.to_le_bytes());
    out.extend(175u16.to_le_bytes());
    out.extend(1u32.to_le_bytes());
    out.extend(LOAD.to_le_bytes());
    out.extend(64u64.to_le_bytes());
    out.extend(0u64.to_le_bytes());
    out.extend((3u32 << 24).to_le_bytes());
    for half in [64u16, 56, 2, 64, 0, 0] {
        out.extend(half.to_le_bytes());
    }
    for (flags, at, address, len) in [(5u32, offset(0), LOAD, code.len()), (4, offset(code.len()), DATA, data.len())] {
        out.extend(1u32.to_le_bytes());
        out.extend(flags.to_le_bytes());
        for word in [at, address, address, len as u64, len as u64, 8] {
            out.extend(word.to_le_bytes());
        }
    }
    out.extend(code);
    out.extend(data);
    out
}

/// `hello`: one line on the serial port, then power off with status 7.
#[must_use]
pub fn hello() -> Vec<u8> {
    printer(1, 0, 7, "Hello from bare Elbrus metal\n")
}

/// `ticks`: a line every half second for two minutes, then power off with status 0.
#[must_use]
pub fn ticks() -> Vec<u8> {
    printer(240, 500_000_000, 0, "Elbrus is running\n")
}

/// Prints `text` on the serial port `lines` times, `delay` nanoseconds apart, and powers off.
fn printer(lines: u64, delay: u64, status: u32, text: &str) -> Vec<u8> {
    use Arg::{C, L, R};
    let mut p = Program::default();
    // r0 serial port, r1 counter, r2 lines left, r3 text, r4 character, r5 and r6 scratch.
    p.add(Bundle { setwd: Some(8), ..Bundle::default() });
    p.ops(&[op(0, "addd", C(0), L(UART_BASE), 0)]);
    p.ops(&[op(0, "addd", C(0), L(COUNTER_BASE), 1)]);
    p.ops(&[op(0, "addd", C(0), L(lines), 2)]);
    p.label("line");
    p.ops(&[op(0, "addd", C(0), L(DATA), 3)]);
    p.label("next");
    p.disp(1, "end of line");
    p.ops(&[op(2, "ldb", R(3), C(0), 4)]);
    p.ops(&[cmp(0, "cmpesb", R(4), C(0), 0)]);
    p.ct((1, Some((0, false))));
    p.disp(2, "wait");
    // The transmitter is ready when bit 5 of the line status is set.
    p.label("wait");
    p.ops(&[op(2, "ldb", R(0), C(5), 5)]);
    p.ops(&[cmp(0, "cmpandesb", R(5), L(0x20), 0)]);
    p.ct((2, Some((0, false))));
    p.ops(&[op(2, "stb", R(0), C(0), 4), op(0, "addd", R(3), C(1), 3)]);
    p.disp(1, "next");
    p.ct((1, None));
    p.label("end of line");
    p.ops(&[op(0, "subd", R(2), C(1), 2), cmp(1, "cmpedb", R(2), C(1), 1)]);
    p.disp(1, "off");
    p.ct((1, Some((1, false))));
    p.ops(&[op(2, "ldd", R(1), C(0), 5)]);
    p.ops(&[op(0, "addd", R(5), L(delay), 5)]);
    p.disp(1, "pause");
    p.disp(2, "line");
    p.label("pause");
    p.ops(&[op(2, "ldd", R(1), C(0), 6)]);
    p.ops(&[cmp(0, "cmpbdb", R(6), R(5), 0)]);
    p.ct((1, Some((0, false))));
    p.ct((2, None));
    p.label("off");
    p.ops(&[op(0, "addd", C(0), L(POWER_BASE), 5)]);
    p.ops(&[op(1, "addd", C(0), L(u64::from(power::OFF | status << 8)), 6)]);
    p.ops(&[op(2, "stw", R(5), C(0), 6)]);
    p.disp(1, "never");
    p.label("never");
    p.ct((1, None));
    let mut data = text.as_bytes().to_vec();
    data.push(0);
    elf(&p.assemble(LOAD), &data)
}
