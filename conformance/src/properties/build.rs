//! What the builder makes is what the decoder takes: built, decoded and encoded again, a bundle keeps
//! its bytes and its operations.

use e2k_core::isa::build::{
    BundleBuilder, Clp, Elp, Input, Literal, LiteralId, Operation, Output, Packed, Recovery, Stub,
};
use e2k_core::isa::ops::{Dst, Format, OpRow, rows};
use e2k_core::isa::text::{Disassembler, Line};
use e2k_core::isa::{
    AlOp, Bundle, Condition, ControlPrep, CtTarget, Dest, Guard, MovaOp, PlCondition, PredSource, Prefix, Reg,
    SetWindow, Source, Transfer, Version, decode,
};

/// Builds the bundle that `input` describes and checks it. Any bytes describe one.
///
/// # Panics
/// If builder, decoder, encoder and text do not agree.
pub fn check(input: &[u8]) {
    holds(input);
}

/// As [`check`]; whether the builder made a bundle, which it does not of contradictions.
///
/// # Panics
/// If builder, decoder, encoder and text do not agree.
pub fn holds(input: &[u8]) -> bool {
    let mut choices = Choices(input);
    let version = *choices.one_of(&Version::ALL);
    let Some((builder, packed)) = make(choices.0, version) else { return false };
    check_packed(&builder, &packed);
    true
}

/// The bundle of a version that `input` describes, unless its parts contradict each other.
pub fn make(input: &[u8], version: Version) -> Option<(BundleBuilder, Packed)> {
    let mut builder = BundleBuilder::new(version);
    if !describe(&mut Choices(input), &mut builder) {
        return None;
    }
    let packed = builder.pack().ok()?;
    Some((builder, packed))
}

fn check_packed(builder: &BundleBuilder, packed: &Packed) {
    let version = builder.version();
    let bytes: Vec<u8> = packed.bytes().collect();
    let bundle = match decode(&bytes, version) {
        Ok(bundle) => bundle,
        Err(error) => panic!("{version}: {error}: {bytes:02x?}\n{:#?}", builder.operations()),
    };
    assert_eq!(bundle.len(), bytes.len());
    let mut again = [0xff; 64];
    let len = bundle.encode(&mut again).expect("no bundle is longer than 64 bytes");
    assert_eq!(again[..len], bytes, "{bundle}");
    assert_eq!(decode(&again, version), Ok(bundle), "what follows a bundle is not part of it");
    for operation in builder.operations() {
        let found = bundle.ops().any(|op| same(operation, &op));
        assert!(found, "{operation:?} came back as {bundle}");
    }
    print(&bytes, &bundle);
}

/// Whether a decoded operation is the one that was built, as far as its first channel tells.
fn same(built: &Operation, op: &AlOp<'_>) -> bool {
    let row = op.row();
    // An alias comes back as the operation that it stands for.
    let alias = rows().iter().any(|row| row.op() == built.op && row.is_alias());
    let source = match (op.src1(), built.src1) {
        (Some(Source::Reg(a)), Input::Reg(b)) => row.pairs() || a == b,
        (Some(Source::Const(a)), Input::Const(b)) => a == b,
        (None, _) => true,
        _ => false,
    };
    let has = |guard: Option<Guard>| guard.is_none_or(|guard| op.guards().any(|other| other == guard));
    (alias || op.op() == built.op && source)
        && op.speculative() == built.speculative
        && has(built.predicate)
        && has(built.counter)
        && built.merge.is_none_or(|guard| op.bundle().merge_condition(op.channel()) == Some(guard))
}

/// Every form of text exists.
fn print(bytes: &[u8], bundle: &Bundle) {
    assert!(bundle.to_string().starts_with('{'));
    let version = bundle.version();
    for disassembler in [Disassembler::exact(version), Disassembler::for_object(version.number())] {
        let mut items = |line: Line<'_>| drop(line.to_string());
        assert_eq!(disassembler.bundle(bytes, 0x1_0000, &mut items), Some(bytes.len()));
        let mut text = String::new();
        disassembler.verbose(bytes, 0x1_0000, &mut text).expect("a String takes any text");
    }
}

/// Decisions made by bytes; all are zero behind the last one.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        first
    }

    /// 0 to `end` - 1.
    fn below(&mut self, end: u8) -> u8 {
        self.byte() % end
    }

    /// True once in `n` times.
    fn rarely(&mut self, n: u8) -> bool {
        self.below(n) == n - 1
    }

    fn word(&mut self) -> u32 {
        u32::from_le_bytes([self.byte(), self.byte(), self.byte(), self.byte()])
    }

    fn one_of<'b, T>(&mut self, list: &'b [T]) -> &'b T {
        &list[usize::from(self.byte()) % list.len()]
    }

    fn reg(&mut self, even: bool) -> Reg {
        let code = self.byte() & if even { 0xfe } else { 0xff };
        Reg::from_code(code).unwrap_or(Reg::from_code(code & 0x3e | 0x80).expect("a window register"))
    }

    fn dest(&mut self, even: bool) -> Dest {
        match self.below(16) {
            13 => Dest::Empty,
            14 => Dest::Ctpr(1 + self.below(3)),
            15 => Dest::Trap(0xcd + self.below(3)),
            _ => Dest::Reg(self.reg(even)),
        }
    }

    fn pred(&mut self) -> Guard {
        Guard { source: PredSource::Pred(self.below(4) << 3), negate: self.rarely(2) }
    }

    fn pcnt(&mut self) -> Guard {
        Guard { source: PredSource::Pcnt(self.below(32)), negate: self.rarely(2) }
    }

    fn some<T>(&mut self, one_in: u8, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.rarely(one_in).then(|| make(self))
    }

    fn literal(&mut self, builder: &mut BundleBuilder, wide: bool) -> Option<LiteralId> {
        let low = self.word();
        let value = match self.below(4) {
            0 => i64::from(low as i16),
            1 | 2 => i64::from(low as i32),
            _ => i64::from(low) << 32 | i64::from(self.word()),
        };
        builder.literal(Literal::constant(value, wide)).ok()
    }

    fn displacement(&mut self) -> i64 {
        i64::from(self.word() as i32 >> 4) * 8
    }
}

/// Fills the builder; false when it refused something that leaves it half changed.
fn describe(choices: &mut Choices<'_>, builder: &mut BundleBuilder) -> bool {
    for _ in 0..choices.below(7) {
        operation(choices, builder);
    }
    let fields = choices.byte();
    if fields & 1 != 0 {
        stub(choices, builder);
    }
    // A field that is taken or not in this version is refused and left out.
    if fields & 2 != 0 {
        let prep = prepare(choices);
        let _ = builder.prepare(prep);
    }
    if fields & 4 != 0 {
        let prefix = prefix(choices);
        let _ = builder.prefix(prefix);
    }
    if fields & 8 != 0 {
        let (transfer, condition) = (transfer(choices), condition(choices));
        if builder.transfer(transfer, condition).is_err() {
            return false;
        }
    }
    if fields & 16 != 0 {
        predicates(choices, builder);
    }
    if fields & 32 != 0 {
        for _ in 0..=choices.below(4) {
            let opcode = *choices.one_of(&[1, 2, 3, 4, 5, 7]);
            let mova = MovaOp {
                channel: choices.below(4),
                opcode,
                area: choices.below(32),
                index: choices.below(32),
                advance: choices.rarely(2),
                big_endian: choices.rarely(2),
                dst: choices.dest(opcode == 5),
            };
            let _ = builder.mova(mova);
        }
    }
    if fields & 64 != 0 {
        builder.nop(choices.below(8)).expect("0 to 7");
        if choices.rarely(2) {
            builder.loop_mode();
        }
        if choices.rarely(2) {
            builder.set_mark();
        }
    }
    if fields == 128 {
        let _ = builder.flushts();
    }
    true
}

/// The first row from a place in the table on that this version has.
fn row(choices: &mut Choices<'_>, version: Version) -> &'static OpRow {
    let all = rows();
    // The rows used most stand at the beginning.
    let first = if choices.rarely(2) { choices.word() as usize } else { usize::from(choices.byte()) };
    let mut order = all.iter().cycle().skip(first % all.len()).take(all.len());
    order.find(|row| row.channels(version) != 0).expect("every version has operations")
}

fn operation(choices: &mut Choices<'_>, builder: &mut BundleBuilder) {
    let version = builder.version();
    let row = row(choices, version);
    let format = row.format();
    let mut operation = Operation::new(row.op());
    operation.channel = choices.some(3, |choices| choices.below(6));
    operation.speculative = choices.rarely(3);
    let even = row.pairs();
    operation.src1 = if choices.rarely(3) { Input::Const(choices.below(32)) } else { Input::Reg(choices.reg(even)) };
    operation.src2 = match choices.below(4) {
        0 => Input::Const(choices.below(16)),
        1 if format.has_src2() => match choices.literal(builder, true) {
            Some(id) => Input::Literal(id),
            None => return,
        },
        _ => Input::Reg(choices.reg(even)),
    };
    operation.src3 = Input::Reg(choices.reg(even));
    if version == Version::V7
        && format.has_src3_in_ales()
        && row.dst() == Dst::P
        && let Some(Some(id)) = choices.some(4, |choices| choices.literal(builder, true))
    {
        operation.src3 = Input::Literal(id);
    }
    operation.dst = if format.writes_pred() {
        Output::Pred(choices.below(32))
    } else if format.stores() {
        Output::None
    } else if format == Format::F15 {
        Output::State(choices.byte())
    } else {
        match choices.dest(even) {
            Dest::Reg(reg) => Output::Reg(reg),
            Dest::Empty => Output::Empty,
            Dest::Ctpr(n) => Output::Ctpr(n),
            Dest::Trap(code) => Output::Trap(code),
        }
    };
    operation.immediate = choices.byte();
    operation.array = choices.word() as u16 & !3;
    if matches!(format, Format::F10 | Format::F19) {
        operation.array_literal = choices.some(3, |choices| choices.literal(builder, false)).flatten();
    }
    if row.takes_mas() {
        operation.mas = choices.some(4, Choices::byte).unwrap_or(0) & 0x7f;
    }
    operation.predicate = choices.some(3, Choices::pred);
    operation.counter = choices.some(6, Choices::pcnt);
    operation.merge = format.merges().then(|| choices.pred());
    if format == Format::F10 {
        operation.increment = choices.some(2, Choices::pred);
    }
    // It may be refused for the channel.
    let _ = builder.operation(operation);
}

fn stub(choices: &mut Choices<'_>, builder: &mut BundleBuilder) {
    for _ in 0..=choices.below(4) {
        let value = choices.below(4);
        let field = match choices.below(9) {
            0 => Stub::Ipd(value),
            1 => Stub::Alc(value),
            2 => Stub::Abp(value),
            3 => Stub::Abn(value),
            4 => Stub::Abg(value),
            5 => Stub::Vfdi,
            6 => Stub::Bap,
            7 => Stub::Eap,
            _ => {
                let which = *choices.one_of(&[Recovery::Crp, Recovery::Srp, Recovery::Slrp]);
                Stub::Recovery(which, choices.some(2, Choices::pred))
            }
        };
        let _ = builder.stub(field);
    }
}

fn prepare(choices: &mut Choices<'_>) -> ControlPrep {
    let ctpr = 1 + choices.below(3);
    match choices.below(9) {
        0 => ControlPrep::Ldisp { displacement: choices.displacement() },
        1 => ControlPrep::Sdisp { ctpr, entry: choices.below(32) },
        2 => ControlPrep::Return,
        3 => ControlPrep::Gettsd { ctpr },
        4 => ControlPrep::Puttsd { displacement: choices.displacement() },
        5 => ControlPrep::Pref { param: choices.word() >> 4 },
        _ => ControlPrep::Disp { ctpr, displacement: choices.displacement() },
    }
}

fn prefix(choices: &mut Choices<'_>) -> Prefix {
    match choices.below(8) {
        0 => Prefix::Setei(choices.byte()),
        1 => Prefix::Setsft,
        2 => Prefix::Wait(choices.word() as u16 & 0x3f),
        3 => Prefix::Wait(choices.word() as u16 & 0x3fff),
        4 => Prefix::Flush(choices.below(16)),
        5 => Prefix::Vfbg(choices.word() & 0x1_ffff),
        _ => {
            let (wsz, flags) = (choices.below(128), choices.below(4));
            let setwd = choices.some(2, |_| (wsz, flags & 1 != 0, flags & 2 != 0));
            Prefix::SetWindow(SetWindow {
                setwd,
                vfrpsz: choices.some(3, |choices| choices.below(32)),
                settr: choices.some(3, |choices| choices.word() as u16 & 0x7fff),
                setbn: choices.some(3, |choices| (choices.below(64), choices.below(64), choices.below(64))),
                setbp: choices.some(3, |choices| choices.below(32)),
            })
        }
    }
}

fn transfer(choices: &mut Choices<'_>) -> Transfer {
    let through = CtTarget::Ctpr(1 + choices.below(3));
    let direct = CtTarget::Relative(choices.displacement());
    let wbs = choices.below(128);
    match choices.below(14) {
        0 => Transfer::Call { target: direct, wbs },
        1 => Transfer::Hcall { entry: choices.below(16), wbs },
        2 => Transfer::Done,
        3 => Transfer::Iret,
        4 => Transfer::Hret,
        5 => Transfer::Glaunch,
        6 => Transfer::IbranchD,
        7 => Transfer::IcallD,
        8 | 9 => Transfer::Call { target: through, wbs },
        10 | 11 => Transfer::Jump(through),
        _ => Transfer::Jump(direct),
    }
}

fn condition(choices: &mut Choices<'_>) -> Condition {
    let (pred, negate) = (choices.below(32), choices.rarely(2));
    match choices.below(11) {
        0 => Condition::Never,
        1 => Condition::Pred { pred, negate },
        2 => Condition::LoopEnd { negate },
        3 => Condition::PredOrLoopEnd { pred, negate },
        4 => Condition::PredAndNotLoopEnd { pred, negate },
        5 => Condition::Mlock { dt_al: pred & 15 },
        6 => Condition::MlockOr(result(choices)),
        7 => Condition::SameBundle(result(choices)),
        _ => Condition::Always,
    }
}

fn result(choices: &mut Choices<'_>) -> PlCondition {
    let negate = choices.rarely(2);
    match choices.below(3) {
        0 => PlCondition::Cmp { channel: choices.below(6), negate },
        1 => PlCondition::CmpPair { first: choices.below(4), negate_first: negate, negate_second: choices.rarely(2) },
        _ => PlCondition::Clp { clp: choices.below(4), negate },
    }
}

fn predicates(choices: &mut Choices<'_>, builder: &mut BundleBuilder) {
    for local in 0..=choices.below(4) {
        let source = match choices.below(8) {
            0 => Elp::LoopCounter,
            1 => Elp::Spred(1 + choices.below(0x3f)),
            2 => Elp::Background,
            3 => Elp::Rndpred(1 + choices.below(15)),
            _ => Elp::Pred(choices.below(32)),
        };
        let _ = builder.local_predicate(local, source);
    }
    for local in 4..4 + choices.below(4) {
        let clp = *choices.one_of(&[Clp::And, Clp::Land, Clp::Move]);
        let mut source = || (choices.below(local), choices.rarely(2));
        let sources = [source(), source()];
        if builder.predicate(local, clp, sources).is_ok() && choices.rarely(2) {
            let _ = builder.pass(local, choices.below(32));
        }
    }
}
