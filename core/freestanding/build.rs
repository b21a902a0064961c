//! Links the program without C runtime and C library, at a fixed address.
//!
//! There is no dynamic linker that would relocate it, hence `-no-pie` besides `-static`.

fn main() {
    for argument in ["-nostdlib", "-nostartfiles", "-static", "-no-pie"] {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
    println!("cargo::rerun-if-changed=build.rs");
}
