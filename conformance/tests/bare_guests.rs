//! The checked-in bare-metal guests are what their source makes.

use std::path::Path;

#[test]
fn bare_guests_are_current() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("guests/bare");
    for (name, bytes) in [("hello", e2k_conformance::bare::hello()), ("ticks", e2k_conformance::bare::ticks())] {
        let path = dir.join(name);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &bytes).expect("write guest");
        }
        assert!(std::fs::read(&path).unwrap_or_default() == bytes, "{name} is stale: run with BLESS=1");
    }
}
