//! Which version of the protocol's reference implementation this one follows.

use serde::Serialize;

/// Version triple of the reference. Member order is that of its output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Triple {
    /// Third number.
    pub micro: u32,
    /// Second number.
    pub minor: u32,
    /// First number.
    pub major: u32,
}

/// What `query-version` returns and the greeting carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Version {
    /// The protocol followed.
    pub qemu: Triple,
    /// This program.
    pub package: &'static str,
}

/// The version that both monitors report.
pub const VERSION: Version =
    Version { qemu: Triple { micro: 0, minor: 2, major: 7 }, package: concat!("e2k-", env!("CARGO_PKG_VERSION")) };
