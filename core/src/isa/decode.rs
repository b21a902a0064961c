//! From bytes to a [`Bundle`], with every rule of encoding.md that the hardware enforces.

use super::bundle::Bundle;
use super::ops::{self, Format};
use super::parts::{PlCondition, condition, dest};
use super::raw::{Als, Hs, LONGEST, Places, RawBundle, Ss};
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

const _: () = assert!(size_of::<DecodeError>() <= 24);

/// Decodes the wide instruction at the start of `bytes`; what follows it is not part of it.
///
/// It is fastest where 64 bytes, the greatest length, can be read.
///
/// # Errors
/// The first rule that the bytes break. Never panics.
pub fn decode(bytes: &[u8], version: Version) -> Result<Bundle, DecodeError> {
    // With a bundle's greatest length in reach no syllable can be out of it.
    match bytes.first_chunk::<LONGEST>() {
        Some(window) => decode_window(window, version),
        None => decode_end(bytes, version),
    }
}

/// The last bundles before the end of the bytes.
#[cold]
fn decode_end(bytes: &[u8], version: Version) -> Result<Bundle, DecodeError> {
    let len = RawBundle::new_checked(bytes)?.bytes().len();
    let mut window = [0; LONGEST];
    window[..len].copy_from_slice(&bytes[..len]);
    decode_window(&window, version)
}

fn word(window: &[u8; LONGEST], at: u8) -> u32 {
    u32::from_le_bytes(window.as_chunks::<4>().0[usize::from(at) & (LONGEST / 4 - 1)])
}

#[inline]
fn decode_window(window: &[u8; LONGEST], version: Version) -> Result<Bundle, DecodeError> {
    let hs = Hs(word(window, 0));
    let places = Places::find(hs, word(window, 1))?;
    let raw = RawBundle::new(window, places);
    let mut rows = [0; 6];
    find_rows(window, &raw, version, &mut rows)?;
    if hs.ss() | hs.cs0() | hs.cs1() != 0 {
        check_control(&raw, version)?;
        if places.arrays != 0 {
            check_arrays(&raw)?;
        }
    }
    if hs.cds() | hs.pls() != 0 {
        check_predicates(&raw)?;
    }
    if let Some(ss) = raw.ss()
        && ss.ct_type() == 9
    {
        check_result_condition(&raw, ss)?;
    }
    if places.has_holes() {
        Ok(with_holes(*window, places, rows, version))
    } else {
        Ok(Bundle::new(window, places, rows, version))
    }
}

#[inline(never)]
fn with_holes(mut window: [u8; LONGEST], places: Places, rows: [u16; 6], version: Version) -> Bundle {
    places.fill_holes(&mut window);
    Bundle::new(&window, places, rows, version)
}

/// Finds the rows of the operations, and checks their operands.
#[inline]
fn find_rows(
    window: &[u8; LONGEST],
    raw: &RawBundle<'_>,
    version: Version,
    rows: &mut [u16; 6],
) -> Result<(), DecodeError> {
    let places = raw.places();
    let hs = places.hs;
    let orphans = hs.ales() & !hs.als();
    if orphans != 0 {
        return Err(DecodeError::AlesWithoutAls { channel: orphans.trailing_zeros() as u8 });
    }
    let literals = places.literals();
    let mut at = places.first_als();
    let mut left = hs.als();
    while left != 0 {
        let channel = left.trailing_zeros() as u8;
        left &= left - 1;
        let als = Als(word(window, at));
        at += 1;
        let long = hs.ales() >> channel & 1 != 0;
        let ales = if long { raw.ales(usize::from(channel)) } else { None };
        let Some(candidate) = ops::lookup(channel, version, als.0, ales) else {
            return Err(DecodeError::UnknownOperation {
                channel,
                opcode1: als.opcode1(),
                ales: ales.unwrap_or(0),
                version,
            });
        };
        rows[usize::from(channel)] = candidate.row;
        let ales = ales.unwrap_or(0);
        let class = |byte: u8| CLASSES[usize::from(byte)];
        let suspicious = class(als.dst()) & candidate.dst | class(ales as u8) & candidate.low;
        if suspicious != 0 || class(als.src2()) & candidate.src2 > literals {
            check_operands(&Operands { channel, version, literals, als, ales }, candidate.row)?;
        }
    }
    Ok(())
}

/// Literal words that must be there for a literal reference: 0 for other operands, `None` for
/// references that the hardware does not have. Source: encoding.md 4.4.
const fn literal_words(code: u8) -> Option<u8> {
    let n = code & 3;
    match code {
        0xd0 | 0xd1 | 0xd4 | 0xd5 | 0xd8..=0xdb => Some(n + 1),
        0xdc..=0xde => Some(n + 2),
        0xd2 | 0xd3 | 0xd6 | 0xd7 | 0xdf => None,
        _ => Some(0),
    }
}

/// What each operand byte is in every role: rules looked up instead of asked one by one.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut code = 0;
    while code < 256 {
        let byte = code as u8;
        let words = match literal_words(byte) {
            Some(words) => words,
            None => ops::LITERAL_WORDS,
        };
        let no_register = if Reg::from_code(byte).is_none() { ops::NO_REGISTER } else { 0 };
        let no_dest = if dest(byte).is_none() { ops::NO_DEST } else { 0 };
        classes[code] = words | no_register | no_dest | ops::ALWAYS;
        code += 1;
    }
    classes
};

/// One operation whose operands deserve a closer look.
struct Operands {
    channel: u8,
    version: Version,
    /// Literal words of the bundle.
    literals: u8,
    als: Als,
    ales: u16,
}

#[cold]
fn check_operands(operands: &Operands, row: u16) -> Result<(), DecodeError> {
    let &Operands { channel, version, literals, als, ales } = operands;
    let row = &ops::rows()[usize::from(row)];
    let format = row.format();
    if format.has_src2() {
        check_literal(operands, als.src2())?;
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
        let literal = version == Version::V7 && code >= 0xd0 && row.operand(0) == ops::Operand::P;
        if !literal {
            return Err(DecodeError::IllegalSource { channel, code });
        }
        check_literal(operands, code)?;
    }
    if matches!(format, Format::F10 | Format::F19) {
        let lt = (als.0 >> 8 & 3) as u8;
        if lt > literals {
            return Err(DecodeError::MissingLiteral { channel, lts: lt - 1 });
        }
    }
    let has_register_dst = !format.stores() && !format.writes_pred() && format != Format::F15;
    if has_register_dst && dest(als.dst()).is_none() {
        return Err(DecodeError::IllegalDestination { channel, code: als.dst() });
    }
    Ok(())
}

fn check_literal(operands: &Operands, code: u8) -> Result<(), DecodeError> {
    let channel = operands.channel;
    match literal_words(code) {
        None => Err(DecodeError::IllegalLiteral { channel, code }),
        Some(words) if words > operands.literals => Err(DecodeError::MissingLiteral { channel, lts: words - 1 }),
        Some(_) => Ok(()),
    }
}

fn check_control(raw: &RawBundle<'_>, version: Version) -> Result<(), DecodeError> {
    let (stub, cs0, cs1) = (raw.ss(), raw.cs0(), raw.cs1());
    let ctop = stub.map(|ss| ss.ctop());
    let call = cs1.is_some_and(|cs1| cs1.opc() == 5);
    if let Some(cs0) = cs0 {
        let code = (cs0.ctpr(), cs0.opc(), cs0.param() & 7);
        if matches!(code, (0, 0, _) | (0, 3, 0)) && ctop != Some(0) {
            return Err(DecodeError::TransferWithoutStub);
        }
        let legal = match (cs0.ctpr(), cs0.opc()) {
            (0, 3) => match cs0.param() & 7 {
                0 => true,
                2..=4 => version >= Version::V6 && ctop == Some(0),
                _ => false,
            },
            (0, _) | (_, 0) => true,
            (ctpr, 1) => ctpr == 2,
            (_, 2) => true,
            (3, 3) if cs0.param() == 0 => true,
            (_, 3) => version >= Version::V3 && cs0.param() & 7 == 1,
            _ => false,
        };
        if !legal || (call && ctop == Some(0) && cs0.0 >> 28 != 0) {
            return Err(DecodeError::IllegalCs0 { word: cs0.0 });
        }
    }
    if let Some(cs1) = cs1 {
        let legal = match cs1.opc() {
            0 | 1 if raw.places().literals() == 0 => return Err(DecodeError::SetwdWithoutLiteral),
            5 => match (ctop, cs1.ctopc()) {
                (Some(1..=3), 0) => true,
                (Some(0), 1 | 2) => version >= Version::V6 && cs0.is_some(),
                _ => return Err(DecodeError::CallWithoutTarget),
            },
            7 => version >= Version::V6 || cs1.0 & 0xc == 0,
            opc => opc <= 8,
        };
        if !legal {
            return Err(DecodeError::IllegalCs1 { word: cs1.0 });
        }
    }
    if let Some(ss) = stub {
        let direct = cs0.is_some_and(|cs0| cs0.ctpr() == 0 && matches!(cs0.opc(), 0 | 3));
        let old = ss.ct_type() == 9 && version < Version::V3 || ss.ct_type() == 11 && version < Version::V7;
        if (ss.ctop() != 0 || direct) && (condition(ss).is_none() || old) {
            return Err(DecodeError::IllegalCondition { bits: (ss.0 & 0x1ff) as u16 });
        }
    }
    Ok(())
}

fn check_arrays(raw: &RawBundle<'_>) -> Result<(), DecodeError> {
    for channel in 0..4u8 {
        let Some((bits, dst)) = raw.aas(usize::from(channel)) else { continue };
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

fn check_predicates(raw: &RawBundle<'_>) -> Result<(), DecodeError> {
    let hs = raw.hs();
    for half in 0..2 * hs.cds() {
        let bits = raw.cds(usize::from(half)).unwrap_or(0);
        if bits >> 10 & 15 != 0 && bits >> 5 & 3 < 2 {
            return Err(DecodeError::IllegalPredicate { half, code: (bits & 0x7f) as u8 });
        }
    }
    for pls in 0..hs.pls() {
        let word = raw.pls(usize::from(pls)).unwrap_or(0);
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
            let limit = [2, 5, 6][usize::from(pls)];
            if used && local >= limit {
                return Err(DecodeError::IllegalClp { pls, bits, local });
            }
        }
    }
    Ok(())
}

/// A transfer that tests a predicate operation needs that operation.
fn check_result_condition(raw: &RawBundle<'_>, ss: Ss) -> Result<(), DecodeError> {
    if let Some(PlCondition::Clp { clp, .. }) = PlCondition::from_bits(ss.ct_source())
        && clp >= raw.hs().pls()
        && ss.ctop() | raw.hs().cs0() != 0
    {
        return Err(DecodeError::IllegalCondition { bits: (ss.0 & 0x1ff) as u16 });
    }
    Ok(())
}
