//! Every seed and every found failure of the fuzz targets, without a fuzzer.

use e2k_conformance::properties::{assemble, build, decode, elf, gdb, hmp, interp, link, migration, objdump, options};
use std::path::Path;

/// Tries all files of a target's directory.
fn replay(target: &str, property: fn(&[u8])) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
    let mut count = 0;
    for entry in std::fs::read_dir(&dir).expect("seeds") {
        let path = entry.expect("directory entry").path();
        println!("{}", path.display());
        property(&std::fs::read(&path).expect("seed"));
        count += 1;
    }
    assert!(count > 20, "only {count} seeds in {}", dir.display());
}

#[test]
fn assemble_never_panics() {
    replay("assemble_never_panics", assemble::check);
}

#[test]
fn decode_encode_identity() {
    replay("decode_encode_identity", build::check);
}

#[test]
fn decode_never_panics() {
    replay("decode_never_panics", decode::check);
}

#[test]
fn elf_loader() {
    replay("elf_loader", elf::check);
}

#[test]
fn gdb_packets() {
    replay("gdb_packets", gdb::check);
}

#[test]
fn hmp_line() {
    replay("hmp_line", hmp::check);
}

#[test]
fn interp_never_panics() {
    replay("interp_never_panics", interp::check);
}

#[test]
fn link_never_panics() {
    replay("link_never_panics", link::check);
}

#[test]
fn objdump_never_panics() {
    replay("objdump_never_panics", objdump::check);
}

#[test]
fn migration_stream() {
    replay("migration_stream", migration::check);
}

#[test]
fn option_strings() {
    replay("option_strings", options::check);
}
