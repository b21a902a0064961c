//! Decoding is total.

use e2k_core::isa::text::{Disassembler, Line};
use e2k_core::isa::{Bundle, Condition, RawBundle, Version, decode};

/// Decodes `input` behind its first byte, which chooses the version.
///
/// # Panics
/// If the decoder breaks its promises.
pub fn check(input: &[u8]) {
    let Some((&choice, bytes)) = input.split_first() else { return };
    let version = Version::ALL[usize::from(choice) % Version::ALL.len()];
    if let Ok(raw) = RawBundle::new_checked(bytes) {
        read_syllables(&raw);
    }
    print(version, bytes);
    match decode(bytes, version) {
        Ok(bundle) => {
            assert!(bundle.len() <= bytes.len() && bundle.len().is_multiple_of(8), "length {}", bundle.len());
            assert_eq!(bundle.version(), version);
            read(&bundle);
            encode_back(&bundle);
            assert!(bundle.to_string().starts_with('{'));
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// The vendor's text exists for whatever the bytes are, and covers no more than there is.
fn print(version: Version, bytes: &[u8]) {
    for disassembler in [Disassembler::exact(version), Disassembler::for_object(version.number())] {
        let mut items = |line: Line<'_>| drop(line.to_string());
        let used = disassembler.bundle(bytes, 0x1_0000, &mut items);
        assert!(used.is_none_or(|used| used <= bytes.len() && used.is_multiple_of(8)), "{used:?}");
    }
}

/// Reads every syllable of the undecoded view, those beyond the last ones included.
fn read_syllables(raw: &RawBundle<'_>) {
    for i in 0..8 {
        let _ = (raw.als(i), raw.ales(i), raw.aas(i), raw.lts(i), raw.pls(i), raw.cds(i));
    }
    let _ = (raw.hs(), raw.ss(), raw.cs0(), raw.cs1(), raw.has_ales25_word());
}

/// Asks a bundle for everything it knows.
fn read(bundle: &Bundle) {
    let _ = (bundle.hs(), bundle.ss(), bundle.nop(), bundle.loop_mode(), bundle.pls(), bundle.is_nop());
    let _ = (bundle.prep(), bundle.prefix(), bundle.recovery_condition(), bundle.store_load_conflict());
    let transfers = bundle.transfer().is_some_and(|(_, condition)| condition != Condition::Never);
    assert_eq!(bundle.transfers_control(), transfers);
    for channel in 0..6 {
        let _ = (bundle.mas(channel), bundle.merge_condition(channel), bundle.increment_condition(channel));
        assert!(bundle.guards(channel).count() <= 6);
        let _ = bundle.mova(channel % 4);
    }
    for op in bundle.ops() {
        assert_eq!(bundle.op(op.channel()).map(|same| same.op()), Some(op.op()));
        let _ = (op.src1(), op.src2(), op.src3(), op.dst(), op.pred_dst(), op.lit8(), op.mas(), op.speculative());
        let _ = (op.state_register(), op.array_fields(), op.array_literal(), op.wbs(), op.guards().count());
    }
}

/// Encoding and decoding again gives the same bundle, and then the same bytes.
fn encode_back(bundle: &Bundle) {
    let mut bytes = [0xff; 64];
    let len = bundle.encode(&mut bytes).expect("no bundle is longer than 64 bytes");
    assert_eq!(len, bundle.len());
    let again = decode(&bytes[..len], bundle.version()).expect("an encoded bundle is one");
    assert_eq!(again.to_string(), bundle.to_string());
    let mut same = [0; 64];
    assert_eq!(again.encode(&mut same), Ok(len));
    assert_eq!(same[..len], bytes[..len]);
    assert!(bundle.encode(&mut bytes[..len - 1]).is_err());
}
