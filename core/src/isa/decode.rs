//! From bytes to a [`Bundle`], with every rule of encoding.md that the hardware enforces.

use super::bundle::Bundle;
use super::ops::{self, Ext, Format, Low, OpRow};
use super::parts::{PlCondition, condition, dest};
use super::raw::{Als, Cs0, Cs1, RawBundle, Ss};
use super::{Reg, Version};
use thiserror::Error;

/// Why bytes are not a wide instruction. Source: encoding.md 1.5 and 13.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes end too early.
    #[error("bundle needs {need} bytes, {have} available")]
    Truncated {
        /// Bytes that the header announces.
        need: usize,
        /// Bytes that were given.
        have: usize,
    },
    /// HS.mdl does not fit the syllables that HS announces.
    #[error("header: middle pointer says {found} words before the middle, the presence bits {expected}")]
    MiddlePointer {
        /// Words by the middle pointer.
        found: u8,
        /// Words by the presence bits (one more is fine on v4 and later).
        expected: u8,
    },
    /// CDS and PLS do not fit behind the other syllables.
    #[error("header: CDS and PLS words need a bundle of {need} bytes, it has {have}")]
    TailOverlap {
        /// Bytes needed.
        need: u8,
        /// Bytes of the bundle.
        have: u8,
    },
    /// ALES without ALS.
    #[error("channel {channel}: ALES without ALS")]
    AlesWithoutAls {
        /// Channel.
        channel: u8,
    },
    /// No operation has this encoding on this version and channel.
    #[error("channel {channel}: no operation of {version} has opcode {opcode1:#04x} with extension {ales:#06x}")]
    UnknownOperation {
        /// Channel.
        channel: u8,
        /// ALS\[30:24\].
        opcode1: u8,
        /// ALES, 0 when absent.
        ales: u16,
        /// Instruction set version.
        version: Version,
    },
    /// A literal reference that the hardware does not have.
    #[error("channel {channel}: literal reference {code:#04x} is illegal")]
    IllegalLiteral {
        /// Channel.
        channel: u8,
        /// Operand byte.
        code: u8,
    },
    /// A literal that the bundle does not hold.
    #[error("channel {channel}: literal LTS{lts} is not in the bundle")]
    MissingLiteral {
        /// Channel.
        channel: u8,
        /// Literal word.
        lts: u8,
    },
    /// A third source that is no register.
    #[error("channel {channel}: third source {code:#04x} is no register")]
    IllegalSource {
        /// Channel.
        channel: u8,
        /// Operand byte.
        code: u8,
    },
    /// A reserved destination.
    #[error("channel {channel}: destination {code:#04x} is reserved")]
    IllegalDestination {
        /// Channel, 6 and up for array channels.
        channel: u8,
        /// Operand byte.
        code: u8,
    },
    /// A condition that is neither %pred nor %pcnt.
    #[error("CDS{}: predicate code {code:#04x} is neither %pred nor %pcnt", .half / 2)]
    IllegalPredicate {
        /// Half-syllable, 0 to 5.
        half: u8,
        /// psrc field.
        code: u8,
    },
    /// A reserved control-transfer condition.
    #[error("SS: control-transfer condition {bits:#05x} is reserved")]
    IllegalCondition {
        /// SS\[8:0\].
        bits: u16,
    },
    /// CS0 asks for something that does not exist.
    #[error("CS0: {word:#010x} is no operation")]
    IllegalCs0 {
        /// The syllable.
        word: u32,
    },
    /// A transfer of CS0 without SS, or with a %ctpr in SS.
    #[error("CS0: a direct transfer needs SS with ctop 0")]
    TransferWithoutStub,
    /// CS1 asks for something that does not exist.
    #[error("CS1: {word:#010x} is no operation")]
    IllegalCs1 {
        /// The syllable.
        word: u32,
    },
    /// A call without target.
    #[error("CS1: call without %ctpr in SS and without CS0")]
    CallWithoutTarget,
    /// `setwd` without LTS0.
    #[error("CS1: setwd needs literal LTS0")]
    SetwdWithoutLiteral,
    /// Reserved array operation.
    #[error("array channel {channel}: opcode {opcode} is reserved")]
    IllegalMova {
        /// Array channel.
        channel: u8,
        /// Opcode field.
        opcode: u8,
    },
    /// Reserved code of an elementary predicate.
    #[error("PLS{pls}: local predicate source {code:#04x} is reserved")]
    IllegalElp {
        /// Word.
        pls: u8,
        /// Seven-bit code.
        code: u8,
    },
    /// Reserved predicate operation, or one that reads itself or a later result.
    #[error(
        "PLS{pls}: predicate operation {bits:#06x} is reserved or reads @p{local}, which is not computed before it"
    )]
    IllegalClp {
        /// Word.
        pls: u8,
        /// Low 16 bits of the word.
        bits: u16,
        /// The operand it may not read; 7 for a reserved opcode.
        local: u8,
    },
}

const _: () = assert!(core::mem::size_of::<DecodeError>() <= 24);

/// Decodes the wide instruction at the start of `bytes`; what follows it is not looked at.
///
/// # Errors
/// The first rule that the bytes break. Never panics.
pub fn decode(bytes: &[u8], version: Version) -> Result<Bundle, DecodeError> {
    let raw = RawBundle::new_checked(bytes)?;
    let mut bundle = gather(&raw, version);
    check_operations(&mut bundle)?;
    check_control(&bundle)?;
    check_arrays(&bundle)?;
    check_predicates(&bundle)?;
    Ok(bundle)
}

/// Takes the syllables over in one walk; rows are found later.
///
/// The accessors of [`RawBundle`] would give the same, each finding its place anew.
fn gather(raw: &RawBundle, version: Version) -> Bundle {
    let hs = raw.hs();
    let mut bundle = Bundle {
        hs,
        ss: None,
        cs0: None,
        cs1: None,
        als: [Als(0); 6],
        ales: [0; 6],
        rows: [0; 6],
        lts: [0; 4],
        lts_count: 0,
        pls: [0; 3],
        cds: [0; 6],
        aas: [(0, 0); 4],
        ales25_word: raw.has_ales25_word(),
        version,
    };
    let mut words = raw.bytes().as_chunks::<4>().0[1..].iter().map(|word| u32::from_le_bytes(*word));
    let mut next = || words.next().unwrap_or(0);
    if hs.ss() != 0 {
        bundle.ss = Some(Ss(next()));
    }
    let mut left = hs.als();
    while left != 0 {
        bundle.als[left.trailing_zeros() as usize] = Als(next());
        left &= left - 1;
    }
    if hs.cs0() != 0 {
        bundle.cs0 = Some(Cs0(next()));
    }
    if bundle.ales25_word {
        next();
    }
    if hs.cs1() != 0 {
        bundle.cs1 = Some(Cs1(next()));
    }
    let mut index = 0;
    for channel in [0, 1, 3, 4] {
        if hs.ales() >> channel & 1 != 0 {
            bundle.ales[channel] = raw.half(index);
            index += 1;
        }
    }
    for channel in [2, 5] {
        if hs.ales() >> channel & 1 != 0 {
            bundle.ales[channel] = raw.ales(channel).unwrap_or(0);
        }
    }
    while let Some(word) = raw.lts(bundle.lts_count as usize) {
        bundle.lts[bundle.lts_count as usize] = word;
        bundle.lts_count += 1;
    }
    for i in 0..usize::from(hs.pls()) {
        bundle.pls[i] = raw.pls(i).unwrap_or(0);
    }
    for i in 0..2 * usize::from(hs.cds()) {
        bundle.cds[i] = raw.cds(i).unwrap_or(0);
    }
    if bundle.ss.is_some_and(|ss| ss.format2() == 0 && ss.aas() != 0) {
        for i in 0..4 {
            bundle.aas[i] = raw.aas(i).unwrap_or((0, 0));
        }
    }
    bundle
}

fn check_operations(bundle: &mut Bundle) -> Result<(), DecodeError> {
    let hs = bundle.hs;
    let orphans = hs.ales() & !hs.als();
    if orphans != 0 {
        return Err(DecodeError::AlesWithoutAls { channel: orphans.trailing_zeros() as u8 });
    }
    let mut left = hs.als();
    while left != 0 {
        let channel = left.trailing_zeros() as u8;
        left &= left - 1;
        let als = bundle.als[channel as usize];
        let ales = bundle.ales[channel as usize];
        let long = hs.ales() >> channel & 1 != 0;
        let found = ops::find(channel, bundle.version, als.0, long.then_some(ales));
        let Some(index) = found else {
            return Err(DecodeError::UnknownOperation {
                channel,
                opcode1: als.opcode1(),
                ales,
                version: bundle.version,
            });
        };
        bundle.rows[channel as usize] = index;
        let row = &ops::rows()[index as usize];
        check_operands(bundle, channel, row, als, ales)?;
    }
    Ok(())
}

fn check_operands(bundle: &Bundle, channel: u8, row: &OpRow, als: Als, ales: u16) -> Result<(), DecodeError> {
    let format = row.format();
    if format.has_src2() {
        check_literal(bundle, channel, als.src2())?;
    }
    let src3 = if format.stores() {
        Some(als.dst())
    } else if format.has_src3_in_ales() {
        Some(ales as u8)
    } else {
        None
    };
    if let Some(code) = src3
        && Reg::from_code(code).is_none()
    {
        // v7: qplog*, qppermb, qpinss and qpinsd take a literal here. Source: encoding.md 4.4.
        let literal = bundle.version == Version::V7 && code >= 0xd0 && row.operand(0) == ops::Operand::P;
        if !literal {
            return Err(DecodeError::IllegalSource { channel, code });
        }
        check_literal(bundle, channel, code)?;
    }
    if matches!(format, Format::F10 | Format::F19) {
        let lt = (als.0 >> 8 & 3) as u8;
        if lt != 0 && lt > bundle.lts_count {
            return Err(DecodeError::MissingLiteral { channel, lts: lt - 1 });
        }
    }
    let has_register_dst = !format.stores() && !format.writes_pred() && format != Format::F15;
    if has_register_dst && dest(als.dst()).is_none() {
        return Err(DecodeError::IllegalDestination { channel, code: als.dst() });
    }
    debug_assert!(row.low() != Low::NoLow || matches!(row.cmp(), Ext::Free | Ext::Is(_)));
    Ok(())
}

fn check_literal(bundle: &Bundle, channel: u8, code: u8) -> Result<(), DecodeError> {
    let n = code & 3;
    let last = match code {
        0xd0 | 0xd1 | 0xd4 | 0xd5 | 0xd8..=0xdb => n,
        0xdc..=0xde => n + 1,
        0xd2 | 0xd3 | 0xd6 | 0xd7 | 0xdf => {
            return Err(DecodeError::IllegalLiteral { channel, code });
        }
        _ => return Ok(()),
    };
    if last >= bundle.lts_count {
        return Err(DecodeError::MissingLiteral { channel, lts: last });
    }
    Ok(())
}

fn check_control(bundle: &Bundle) -> Result<(), DecodeError> {
    let ctop = bundle.ss.map(|ss| ss.ctop());
    let call = bundle.cs1.is_some_and(|cs1| cs1.opc() == 5);
    if let Some(cs0) = bundle.cs0 {
        let code = (cs0.ctpr(), cs0.opc(), cs0.param() & 7);
        if matches!(code, (0, 0, _) | (0, 3, 0)) && ctop != Some(0) {
            return Err(DecodeError::TransferWithoutStub);
        }
        let legal = match (cs0.ctpr(), cs0.opc()) {
            (0, 3) => match cs0.param() & 7 {
                0 => true,
                2..=4 => bundle.version >= Version::V6 && ctop == Some(0),
                _ => false,
            },
            (0, _) | (_, 0) => true,
            (ctpr, 1) => ctpr == 2,
            (_, 2) => true,
            (3, 3) if cs0.param() == 0 => true,
            (_, 3) => bundle.version >= Version::V3 && cs0.param() & 7 == 1,
            _ => false,
        };
        if !legal || (call && ctop == Some(0) && cs0.0 >> 28 != 0) {
            return Err(DecodeError::IllegalCs0 { word: cs0.0 });
        }
    }
    if let Some(cs1) = bundle.cs1 {
        let legal = match cs1.opc() {
            0 | 1 if bundle.lts_count == 0 => return Err(DecodeError::SetwdWithoutLiteral),
            5 => match (ctop, cs1.ctopc()) {
                (Some(1..=3), 0) => true,
                (Some(0), 1 | 2) => bundle.version >= Version::V6 && bundle.cs0.is_some(),
                _ => return Err(DecodeError::CallWithoutTarget),
            },
            7 => bundle.version >= Version::V6 || cs1.0 & 0xc == 0,
            opc => opc <= 8,
        };
        if !legal {
            return Err(DecodeError::IllegalCs1 { word: cs1.0 });
        }
    }
    if let Some(ss) = bundle.ss {
        let direct = bundle.cs0.is_some_and(|cs0| cs0.ctpr() == 0 && matches!(cs0.opc(), 0 | 3));
        let old =
            ss.ct_type() == 9 && bundle.version < Version::V3 || ss.ct_type() == 11 && bundle.version < Version::V7;
        if (ss.ctop() != 0 || direct) && (condition(ss).is_none() || old) {
            return Err(DecodeError::IllegalCondition { bits: (ss.0 & 0x1ff) as u16 });
        }
    }
    Ok(())
}

fn check_arrays(bundle: &Bundle) -> Result<(), DecodeError> {
    let Some(ss) = bundle.ss.filter(|ss| ss.format2() == 0) else {
        return Ok(());
    };
    for channel in 0..4u8 {
        if ss.aas() >> channel & 1 == 0 {
            continue;
        }
        let (bits, dst) = bundle.aas[channel as usize];
        let opcode = (bits >> 12 & 7) as u8;
        if matches!(opcode, 0 | 6) {
            return Err(DecodeError::IllegalMova { channel, opcode });
        }
        if dest(dst).is_none() {
            return Err(DecodeError::IllegalDestination { channel: 6 + channel, code: dst });
        }
    }
    Ok(())
}

fn check_predicates(bundle: &Bundle) -> Result<(), DecodeError> {
    for half in 0..2 * bundle.hs.cds() {
        let bits = bundle.cds[half as usize];
        if bits >> 10 & 15 != 0 && bits >> 5 & 3 < 2 {
            return Err(DecodeError::IllegalPredicate { half, code: (bits & 0x7f) as u8 });
        }
    }
    for (pls, &word) in bundle.pls().iter().enumerate() {
        let pls = pls as u8;
        if pls < 2 {
            for code in [(word >> 24 & 0x7f) as u8, (word >> 16 & 0x7f) as u8] {
                if matches!(code, 0x50..=0x5f) {
                    return Err(DecodeError::IllegalElp { pls, code });
                }
            }
        }
        let bits = word as u16;
        if bits >> 14 == 2 {
            return Err(DecodeError::IllegalClp { pls, bits, local: 7 });
        }
        let used = bits != 0;
        for local in [(bits >> 10 & 7) as u8, (bits >> 6 & 7) as u8] {
            let limit = [2, 5, 6][pls as usize];
            if used && local >= limit {
                return Err(DecodeError::IllegalClp { pls, bits, local });
            }
        }
    }
    if let Some(ss) = bundle.ss
        && ss.ct_type() == 9
        && let Some(PlCondition::Clp { clp, .. }) = PlCondition::from_bits(ss.ct_source())
        && usize::from(clp) >= bundle.pls().len()
        && ss.ctop() | u8::from(bundle.cs0.is_some()) != 0
    {
        return Err(DecodeError::IllegalCondition { bits: (ss.0 & 0x1ff) as u16 });
    }
    Ok(())
}
