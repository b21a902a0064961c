//! The instruction set: bits and their meaning, no state.
//!
//! It stands alone: a program that only reads, writes or prints code needs nothing else of this
//! crate, and neither an allocator nor the standard library.
//!
//! * [`Version`]: instruction set versions v1 to v7. Encodings differ between them.
//! * [`decode`]: from bytes to a [`Bundle`], one decoded wide instruction. It can only be made so:
//!   every operation, operand and literal reference in it is known to be legal for its version, and
//!   no accessor can fail. A [`DecodeError`] says which rule the bytes break.
//! * [`AlOp`]: one operation of a bundle, with its operands as values.
//! * [`Bundle::encode`]: back to bytes.
//! * [`build`]: from chosen operations and fields to bytes, laid out as the vendor's assembler does.
//! * [`RawBundle`]: the syllables without judgement, for whoever looks at malformed code.
//! * [`text`]: the vendor's disassembly to the letter, of malformed code too. A [`Bundle`] displays
//!   itself on one line.
//! * [`ops`]: THE operation table, one row an encoding, generated from one list.
//!
//! # Reading code
//!
//! Bytes may go on behind a bundle, so code is walked by handing over the rest. Displacements are
//! relative to the start of their bundle.
//!
//! ```
//! use e2k_core::isa::{Alop, ControlPrep, Dest, Guard, PredSource, Source, Version, decode};
//!
//! // { addd,0,sm %dr1, 0x12345, %dr2 ? %pred3 } { disp %ctpr1, .+0x210 }
//! let code = [
//!     0x11, 0x00, 0x01, 0x04, 0x82, 0xd8, 0x81, 0x91, 0x45, 0x23, 0x01, 0x00, 0x00, 0x00, 0x63, 0x04, //
//!     0x01, 0x40, 0x00, 0x00, 0x42, 0x00, 0x00, 0x40,
//! ];
//! let add = decode(&code, Version::V3)?;
//! assert_eq!(add.len(), 16);
//! assert_eq!(add.to_string(), "{ addd,0,sm %dr1, 0x12345, %dr2 ? %pred3 }");
//! for op in add.ops() {
//!     assert_eq!((op.channel(), op.op(), op.op().name()), (0, Alop::Addd, "addd"));
//!     assert!(op.speculative());
//!     assert!(matches!(op.src1(), Some(Source::Reg(reg)) if reg.code() == 0x81));
//!     assert_eq!(op.src2(), Some(Source::Literal(0x12345)));
//!     assert!(matches!(op.dst(), Some(Dest::Reg(_))));
//!     let guards: Vec<Guard> = op.guards().collect();
//!     assert_eq!(guards, [Guard { source: PredSource::Pred(3), negate: false }]);
//! }
//!
//! let rest = &code[add.len()..];
//! let disp = decode(rest, Version::V3)?;
//! assert_eq!(disp.prep(), Some(ControlPrep::Disp { ctpr: 1, displacement: 0x210 }));
//! assert!(disp.ops().next().is_none() && !disp.transfers_control());
//!
//! // Cut short, it is none.
//! assert!(decode(&rest[..4], Version::V3).is_err());
//! # Ok::<(), e2k_core::isa::DecodeError>(())
//! ```
//!
//! # Writing code
//!
//! A bundle keeps its bytes. What no syllable owns is ignored by the hardware and not kept.
//!
//! ```
//! use e2k_core::isa::{Version, decode};
//!
//! // A return: { return %ctpr3; nop 5 }, then a word that nothing refers to.
//! let code = [0x91, 0x42, 0, 0, 0, 0, 0, 0xf0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0];
//! let bundle = decode(&code, Version::V5)?;
//! let mut out = [0; 64];
//! let len = bundle.encode(&mut out).expect("no bundle is longer than 64 bytes");
//! assert_eq!(out[..len], *bundle.bytes());
//! assert_eq!(decode(&out, Version::V5)?, bundle);
//! # Ok::<(), e2k_core::isa::DecodeError>(())
//! ```
//!
//! Bundles that do not exist yet are put together with [`build::BundleBuilder`]:
//!
//! ```
//! use e2k_core::isa::build::{BuildError, BundleBuilder, Input, Operation, Output};
//! use e2k_core::isa::{Alop, Reg, Version, decode};
//!
//! let register = |code| Reg::from_code(code).expect("a register");
//! let mut builder = BundleBuilder::new(Version::V3);
//! builder.operation(Operation {
//!     src1: Input::Reg(register(0x80)),
//!     src2: Input::Const(1),
//!     dst: Output::Reg(register(0x80)),
//!     ..Operation::new(Alop::Addd)
//! })?;
//! builder.nop(2)?;
//! let packed = builder.pack()?;
//! let bytes: Vec<u8> = packed.bytes().collect();
//! let bundle = decode(&bytes, Version::V3).expect("what is built can be decoded");
//! assert_eq!(bundle.to_string(), "{ addd,0 %dr0, 0x1, %dr0; nop 2 }");
//! # Ok::<(), BuildError>(())
//! ```
//!
//! # Printing code
//!
//! [`text::Disassembler`] gives the items of a bundle as the vendor's tool prints them, and how many bytes
//! they are; bytes that are no bundle are printed as that tool does, too.
//!
//! ```
//! use e2k_core::isa::Version;
//! use e2k_core::isa::text::{Disassembler, Line};
//!
//! let (code, start) = ([0x01, 0x40, 0, 0, 0x42, 0, 0, 0x40], 0x1000);
//! let (mut at, mut lines) = (0, Vec::new());
//! while at < code.len() {
//!     let mut item = |line: Line<'_>| lines.push(line.to_string());
//!     let Some(used) = Disassembler::exact(Version::V3).bundle(&code[at..], start + at as u64, &mut item) else { break };
//!     at += used;
//! }
//! assert_eq!(lines, ["disp %ctpr1, 0x1210"]);
//! ```

pub mod build;
mod bundle;
mod decode;
mod display;
mod encode;
mod operation;
pub mod ops;
mod parts;
mod raw;
mod regs;
pub mod text;
mod version;

pub use bundle::Bundle;
pub use decode::{DecodeError, decode};
pub use encode::EncodeError;
pub use operation::AlOp;
pub use ops::{Alop, OpRow};
pub use parts::{
    Condition, ControlPrep, CtTarget, Dest, Guard, MovaOp, PlCondition, PredSource, Prefix, Reg, RegKind, SetWindow,
    Source, Transfer,
};
pub use raw::{Als, Cs0, Cs1, Hs, RawBundle, Ss};
pub use regs::{AAU_REGISTERS, AauRegister, MMU_REGISTERS, MmuRegister, STATE_REGISTERS, StateRegister};
pub use version::Version;

// Types of which a program handles many: what grows here is seen in the speed of decoding.
const _: () = assert!(size_of::<RawBundle<'_>>() <= 24);
const _: () = assert!(size_of::<AlOp<'_>>() <= 16);
const _: () = assert!(size_of::<Option<Source>>() <= 16);
const _: () = assert!(size_of::<Option<Dest>>() <= 2);
const _: () = assert!(size_of::<Guard>() <= 3);
const _: () = assert!(size_of::<OpRow>() <= 28);
