//! The suites that prove an Elbrus emulator and a QMP server, and what generates their tables.
//!
//! * [`ops_table`]: `core/src/isa/ops/generated.rs` from `conformance/isa/alops.tsv`.

pub mod ops_table;
