//! Which mnemonics have a value, that it agrees with the operation table, and that two-stage and
//! packed operations are what their names say.

use e2k_core::exec::value::{FpEnv, ValueFn, Width, value_of};
use e2k_core::isa::ops::{Dst, Format, Operand, rows};
use e2k_core::isa::{Alop, Version};
use std::collections::BTreeSet;

fn mnemonics() -> BTreeSet<Alop> {
    rows().iter().map(|row| row.op()).collect()
}

/// Operations whose value is not known; all others without a value have none.
///
/// Source: ops-misc, Labels, v6 control and verification, ISA v7 additions, Not known.
const UNKNOWN: &str = "aptoap aptoapb cast cudtoap gdtoap getpl getsap getsod gettd getva mkfsw modbgv odtoap \
    qpaesdbgn qpaesebgn qpaesiltr qpaesltr qpbfdots qpcheckd qpcheckq qpchecks qpfstobf qpidotsbwus qpinsd qpinss \
    qpkuzebgn qpkuzltr qpmgme qps2cmd qps2cmh qps2cmw qpsbgltrhi qpsbgltrlo qptbl_0 qptbl_1 qptbl_2 qptbl_3 \
    qptbl_4 qptbl_5 qptbl_6 qptbl_7 tdtomp vfbgv vfsi";

/// Operations on tags, stacks, trap cellar and control, whose effect is not a value of operands.
const STATE: &str = "getsp gettagd gettags gettc ibranchd icalld invtc movtcq movtq movtrcq movtrq puttagd puttagqp \
    puttags puttc puttst";

#[test]
fn every_operation_that_computes_has_a_value() {
    let all = mnemonics();
    assert_eq!(all.len(), 2557);
    let mut missing = BTreeSet::new();
    for &op in &all {
        let row = op.row();
        let moves_memory = row.format().stores()
            || row.takes_mas() && !op.name().starts_with("puttag")
            || matches!(row.dst(), Dst::Mem | Dst::Array | Dst::Aau | Dst::State | Dst::Mmu)
            || matches!(row.operand(0), Operand::Array | Operand::Aau | Operand::State | Operand::Mmu)
            || op.name().starts_with("ld") && !op.name().starts_with("ldt");
        if value_of(op, Version::V6).is_none() && !moves_memory {
            missing.insert(op.name());
        }
        assert!(value_of(op, Version::V6).is_none() || !moves_memory, "{}", op.name());
    }
    let expected: BTreeSet<&str> = UNKNOWN.split_whitespace().chain(STATE.split_whitespace()).collect();
    assert_eq!(missing, expected);
    assert_eq!(all.iter().filter(|op| value_of(**op, Version::V6).is_some()).count(), 2315);
}

/// Number of register operands of a function, whether it takes the literal, and the condition.
fn shape(f: &ValueFn) -> (usize, bool, bool) {
    use ValueFn::*;
    match f {
        I1(_) | Pred1(_) | F1(_) | X1(_) | Q1(_) | QF1(_) => (1, false, false),
        I2(_) | Pred2(_) | F2(_) | FPred2(_) | X2(_) | XPred2(_) | Q2(_) | QPred2(_) | QF2(_) | Div(_) => {
            (2, false, false)
        }
        I3(_) | F3(_) | Q3(_) | QF3(_) => (3, false, false),
        Lit1(_) => (1, true, false),
        Lit2(_) => (2, true, false),
        Select2(_) | QSelect2(_) => (2, false, true),
        Select3(_) => (3, false, true),
    }
}

#[test]
fn functions_take_the_operands_of_the_table() {
    for op in mnemonics() {
        for version in Version::ALL {
            let Some(value) = value_of(op, version) else { continue };
            let row = op.row();
            let operands = (0..4).map(|n| row.operand(n));
            let registers = operands.clone().filter(|o| matches!(o, Operand::S | Operand::D | Operand::P)).count();
            let literal = operands.clone().any(|o| o == Operand::Lit8);
            let condition = operands.clone().any(|o| o == Operand::Pred);
            assert_eq!(shape(&value.f), (registers, literal, condition), "{}", op.name());
            assert_eq!(value.src.iter().flatten().count(), registers, "{}", op.name());
            assert_eq!(value.dst == Width::Pred, row.format().writes_pred(), "{}", op.name());
            let wide = value.src.contains(&Some(Width::P)) || value.dst == Width::P;
            use ValueFn::*;
            let packed = matches!(value.f, Q1(_) | Q2(_) | Q3(_) | QPred2(_) | QF1(_) | QF2(_) | QF3(_) | QSelect2(_));
            assert_eq!(wide, packed, "{}", op.name());
        }
    }
}

const SAMPLES: [u64; 9] = [
    0,
    1,
    u64::MAX,
    0x8000_0000_0000_0000,
    0x7fff_ffff_8000_0000,
    0x0123_4567_89ab_cdef,
    0x80ff_7f01_1234_5678,
    0x3ff8_0000_3fc0_0000,
    0xc02e_b851_c175_c28f,
];

/// Runs an operation on packed or scalar operands; value in the width of the result, and flags.
fn run(op: Alop, version: Version, condition: bool, operands: [u128; 3]) -> (u128, u8) {
    let value = value_of(op, version).unwrap_or_else(|| panic!("{}", op.name()));
    let [a, b, c] = operands.map(|operand| operand as u64);
    let [x, y, z] = operands;
    let mut env = FpEnv::new(FpEnv::START);
    let result = match value.f {
        ValueFn::I2(f) => f(a, b).into(),
        ValueFn::I3(f) => f(a, b, c).into(),
        ValueFn::Select2(f) => f(condition, a, b).into(),
        ValueFn::Select3(f) => f(condition, a, b, c).into(),
        ValueFn::F2(f) => f(&mut env, a, b).into(),
        ValueFn::F3(f) => f(&mut env, a, b, c).into(),
        ValueFn::Q3(f) => f(x, y, z),
        ValueFn::QF2(f) => f(&mut env, x, y),
        ValueFn::QF3(f) => f(&mut env, x, y, z),
        other => panic!("{}: {other:?}", op.name()),
    };
    let bits = match value.dst {
        Width::S => 32,
        Width::D => 64,
        _ => 128,
    };
    (result & u128::MAX >> (128 - bits), env.raised())
}

/// The two plain operations that a two-stage mnemonic names; the second as (operation, reversed).
fn stages(name: &str) -> Option<(Alop, Alop, bool)> {
    let (first, rest) = name.split_once('_')?;
    let (second, size) = rest.split_at(rest.len() - 1);
    let prefix = ["qpf", "pf", "f"].into_iter().find(|prefix| first.starts_with(prefix)).unwrap_or("");
    let (second, reversed) = if second == "rsub" { ("sub", true) } else { (second, false) };
    // addsub and the horizontal forms exist as short operations in single only below v5.
    let first = Alop::from_name(&format!("{first}{size}"))?;
    let second = Alop::from_name(&format!("{prefix}{second}{size}"))?;
    Some((first, second, reversed))
}

#[test]
fn two_stage_operations_are_their_stages() {
    let mut checked = 0;
    for op in mnemonics() {
        let row = op.row();
        if !matches!(row.format(), Format::F21 | Format::F21M) || op.name().contains("log_") {
            continue;
        }
        let Some((first, second, reversed)) = stages(op.name()) else { continue };
        let v1_only = row.channels(Version::V1) != 0 && row.channels(Version::V3) == 0;
        let versions: &[Version] = if v1_only { &[Version::V1] } else { &[Version::V3, Version::V5] };
        for &version in versions {
            for i in 0..SAMPLES.len() * SAMPLES.len() {
                let sample = |k: usize| {
                    let low = SAMPLES[(i * 7 + k * 5 + i / 9) % 9];
                    u128::from(low) | u128::from(SAMPLES[(i + k + i / 9) % 9]) << 64
                };
                let (a, b, c) = (sample(0), sample(1), sample(2));
                let condition = i % 2 == 0;
                let (t, flags1) = run(first, version, condition, [a, b, 0]);
                let operands = if reversed { [t, c, 0] } else { [c, t, 0] };
                let (expected, flags2) = run(second, version, condition, operands);
                let result = run(op, version, condition, [a, b, c]);
                assert_eq!(result, (expected, flags1 | flags2), "{} {a:x} {b:x} {c:x}", op.name());
            }
        }
        checked += 1;
    }
    // 15 first stages times 16 second ones at two widths, and 22 + 49 + 52 of floating point.
    assert_eq!(checked, 15 * 16 * 2 + 22 + 49 + 52);
}

#[test]
fn logic_aliases_have_the_table_of_their_number() {
    let tables = [("and", 0x80u8), ("or", 0xfe), ("xor", 0x96), ("mjr", 0xe8), ("sel3", 0xd8)];
    let numbers = (0..=255).map(|n: u8| (n.to_string(), n));
    for (alias, table) in numbers.chain(tables.map(|(name, n)| (name.to_owned(), n))) {
        for (i, prefix) in ["plog", "qplog"].into_iter().enumerate() {
            let named = Alop::from_name(&format!("{prefix}_{alias}")).expect("alias");
            let plain = Alop::from_name(&format!("{prefix}_0x{table:02x}")).expect("table");
            let spread = |x: u64| u128::from(x) * if i == 0 { 1 } else { 1 | 1 << 64 };
            // Every combination of three bits.
            let operands = [spread(0xf0), spread(0xcc), spread(0xaa)];
            let result = run(named, Version::V5, false, operands);
            assert_eq!(result, run(plain, Version::V5, false, operands));
            assert_eq!(result.0 as u8, table, "{prefix}_{alias}");
        }
    }
}

#[test]
fn rows_with_tags_are_read() {
    use e2k_conformance::vectors::{FileKind, read_rows};
    let columns = "#id\top\tisa\tchan\timm\tsm\tkinds\tsrc1\tsrc2\tsrc3\ttag1\ttag2\ttag3\tpred\tpfpfr\tfpcr\tdst\tdtag\t\
        pred_out\tpfpfr_out\tfpsr_out\tclass\tfclass\tverdict\trule\tmodel_dst\tmodel_pred\tmodel_ef";
    let row = "t#1\tadd_addd\tv3\t1\t-\t1\tDDD>D\t1\t2\t3\t4\t0\t5\t-\t-\t-\t6\t5\t-\t-\t-\tagree\t-\tboth\ttag-only\t\
        diag:5\t-\t-";
    let text = format!("{columns}\n{row}\n");
    assert_eq!(FileKind::of(&text), FileKind::Speculative);
    let rows = read_rows(&text).expect("rows");
    assert_eq!((rows[0].op, &rows[0].sources, &rows[0].tags), (Alop::AddAddd, &vec![1, 2, 3], &vec![4, 0, 5]));
    assert_eq!((rows[0].expected.diagnostic, rows[0].expected.tag, rows[0].expected.value), (true, Some(5), None));
}

#[test]
fn malformed_rows_are_refused_with_line_and_column() {
    use e2k_conformance::vectors::read_rows;
    let columns = "#id\top\tisa\tchan\timm\tsm\tkinds\tsrc1\tsrc2\tverdict\tdst";
    let refusal = |row: &str| read_rows(&format!("{columns}\n{row}\n")).expect_err(row);
    assert_eq!(refusal("a\tnonsense\tv3\t0\t-\t0\tSS>S\t1\t2\tboth\t3").column, "op");
    assert_eq!(refusal("a\tadds\tv8\t0\t-\t0\tSS>S\t1\t2\tboth\t3").column, "isa");
    assert_eq!(refusal("a\tadds\tv3\t0\t-\t0\tSS\t1\t2\tboth\t3").column, "kinds");
    assert_eq!(refusal("a\tadds\tv3\t0\t-\t0\tSS>S\t1\t-\tboth\t3").column, "src2");
    assert_eq!(refusal("a\tadds\tv3\t0\t-\t0\tSS>S\t1\tx\tboth\t3").column, "src2");
    assert_eq!(refusal("a\tadds\tv3\t0\t-\t0\tSS>S\t1\t2\tperhaps\t3").line, 2);
}
