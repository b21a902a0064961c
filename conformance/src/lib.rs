//! The suites that prove an Elbrus emulator and a QMP server, and what generates their tables.
//!
//! * [`ops_table`]: `core/src/isa/ops/generated.rs` from `conformance/isa/alops.tsv`.
//! * [`vectors`]: operation vectors against the value functions of `e2k_core`.

pub mod bare;
pub mod ops_table;
pub mod vectors;
