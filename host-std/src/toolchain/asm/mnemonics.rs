//! Names of operations and special registers, looked up by hash.

use e2k_core::isa::{
    AAU_REGISTERS, AauRegister, Alop, MMU_REGISTERS, MmuRegister, STATE_REGISTERS, StateRegister, Version,
};
use hashbrown::HashMap;
use std::sync::LazyLock;

/// What is not an arithmetic-logic operation. Source: asm-syntax.md 5.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Control {
    Nop,
    LoopMode,
    SetMark,
    Bap,
    Eap,
    Vfdi,
    Flush(u8),
    Setsft,
    Ipd,
    Ct,
    Call,
    Hcall,
    Icall,
    Ibranch,
    Rbranch,
    Done,
    Iret,
    Hret,
    Glaunch,
    Disp,
    Ldisp,
    Sdisp,
    Return,
    Gettsd,
    Puttsd,
    Pref,
    Setwd,
    Setbn,
    Setbp,
    Settr,
    Vfrpsz,
    Setei,
    Wait,
    Vfbg,
    Alc,
    Abn,
    Abp,
    Abg,
    Srp,
    Crp,
    Slrp,
    Flushts,
    Pass,
    Andp,
    Landp,
    Movep,
    Clpandp,
    Clplandp,
    Mova(u8),
    Fapb,
    Incr,
    Mmurr,
    Mmurw,
}

/// What a mnemonic stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// Operation of the arithmetic-logic channels, and the first version that knows this name of it.
    Alu(Alop, u8),
    Control(Control),
}

const CONTROLS: &[(&str, Control)] = &[
    ("nop", Control::Nop),
    ("loop_mode", Control::LoopMode),
    ("set_mark", Control::SetMark),
    ("bap", Control::Bap),
    ("eap", Control::Eap),
    ("vfdi", Control::Vfdi),
    ("flushr", Control::Flush(1)),
    ("flushc", Control::Flush(2)),
    ("fillr", Control::Flush(4)),
    ("fillc", Control::Flush(8)),
    ("setsft", Control::Setsft),
    ("ipd", Control::Ipd),
    ("ct", Control::Ct),
    ("call", Control::Call),
    ("hcall", Control::Hcall),
    ("icall", Control::Icall),
    ("ibranch", Control::Ibranch),
    ("rbranch", Control::Rbranch),
    ("done", Control::Done),
    ("iret", Control::Iret),
    ("hret", Control::Hret),
    ("glaunch", Control::Glaunch),
    ("disp", Control::Disp),
    ("ldisp", Control::Ldisp),
    ("sdisp", Control::Sdisp),
    ("return", Control::Return),
    ("gettsd", Control::Gettsd),
    ("puttsd", Control::Puttsd),
    ("pref", Control::Pref),
    ("setwd", Control::Setwd),
    ("setbn", Control::Setbn),
    ("setbp", Control::Setbp),
    ("settr", Control::Settr),
    ("vfrpsz", Control::Vfrpsz),
    ("setei", Control::Setei),
    ("wait", Control::Wait),
    ("vfbg", Control::Vfbg),
    ("alc", Control::Alc),
    ("abn", Control::Abn),
    ("abp", Control::Abp),
    ("abg", Control::Abg),
    ("srp", Control::Srp),
    ("crp", Control::Crp),
    ("slrp", Control::Slrp),
    ("flushts", Control::Flushts),
    ("pass", Control::Pass),
    ("andp", Control::Andp),
    ("landp", Control::Landp),
    ("movep", Control::Movep),
    ("clpandp", Control::Clpandp),
    ("clplandp", Control::Clplandp),
    ("movab", Control::Mova(1)),
    ("movah", Control::Mova(2)),
    ("movaw", Control::Mova(3)),
    ("movad", Control::Mova(4)),
    ("movaq", Control::Mova(5)),
    ("movaqp", Control::Mova(7)),
    ("fapb", Control::Fapb),
    ("incr", Control::Incr),
    ("mmurr", Control::Mmurr),
    ("mmurw", Control::Mmurw),
];

static MNEMONICS: LazyLock<HashMap<Box<str>, Meaning>> = LazyLock::new(|| {
    let mut map = HashMap::with_capacity(4096);
    for row in e2k_core::isa::ops::rows() {
        let op = row.op();
        let name = op.name();
        map.entry(name.into()).or_insert(Meaning::Alu(op, 1));
        // ldlcsb is ldcsb. Source: asm-syntax.md 2.
        let bytes = name.as_bytes();
        if (name.starts_with("ld") || name.starts_with("st"))
            && bytes.len() > 4
            && b"cdsfg".contains(&bytes[2])
            && bytes[3] == b's'
        {
            map.entry(format!("{}l{}", &name[..2], &name[2..]).into()).or_insert(Meaning::Alu(op, 3));
        }
        if let Some(rest) = name.strip_prefix("aaur") {
            map.entry(format!("apur{rest}").into()).or_insert(Meaning::Alu(op, 1));
        }
    }
    map.extend(CONTROLS.iter().map(|&(name, control)| (name.into(), Meaning::Control(control))));
    map
});

static STATE: LazyLock<HashMap<&'static str, Vec<&'static StateRegister>>> = LazyLock::new(|| {
    let mut map: HashMap<_, Vec<_>> = HashMap::new();
    STATE_REGISTERS.iter().for_each(|r| map.entry(r.name).or_default().push(r));
    map
});
static MMU: LazyLock<HashMap<&'static str, &'static MmuRegister>> =
    LazyLock::new(|| MMU_REGISTERS.iter().map(|r| (r.name, r)).collect());
static AAU: LazyLock<HashMap<&'static str, &'static AauRegister>> =
    LazyLock::new(|| AAU_REGISTERS.iter().map(|r| (r.name, r)).collect());

/// What `name` means, if anything.
pub(super) fn meaning(name: &str) -> Option<Meaning> {
    MNEMONICS.get(name).copied()
}

/// State register by its name with the percent sign.
pub(super) fn state_register(name: &str, version: Version) -> Option<&'static StateRegister> {
    STATE.get(name)?.iter().find(|r| (r.since..=r.until).contains(&version.number())).copied()
}

/// MMU register by its name with the percent sign.
pub(super) fn mmu_register(name: &str) -> Option<&'static MmuRegister> {
    MMU.get(name).copied()
}

/// AAU register by its name with the percent sign.
pub(super) fn aau_register(name: &str) -> Option<&'static AauRegister> {
    AAU.get(name).copied()
}

/// The mnemonic most like `name`, for messages; `None` when nothing is near.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    let all = MNEMONICS.keys().map(|key| (distance(name, key), &**key));
    let like = all.filter(|&(distance, _)| distance <= 1 + name.len() / 5);
    // Of equally distant ones, the one that begins alike.
    let common = |key: &str| name.bytes().zip(key.bytes()).take_while(|(a, b)| a == b).count();
    like.min_by_key(|&(distance, key)| (distance, std::cmp::Reverse(common(key)), key)).map(|(_, key)| key)
}

/// Longest name that is compared.
const LONGEST: usize = 32;

/// Edit distance, with early exit for very different lengths.
fn distance(a: &str, b: &str) -> usize {
    if a.len().abs_diff(b.len()) > 3 || a.len() > LONGEST || b.len() > LONGEST {
        return usize::MAX;
    }
    let b = b.as_bytes();
    let mut row: [usize; LONGEST + 1] = std::array::from_fn(|i| i);
    for (i, x) in a.bytes().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, &y) in b.iter().enumerate() {
            let substitute = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = substitute.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
