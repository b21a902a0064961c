//! Numbers and names of the state registers of `rrs`, `rrd`, `rws` and `rwd`.

/// One state register.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct StateRegister {
    /// Assembler name with the percent sign.
    pub name: &'static str,
    /// Number in the operation.
    pub number: u8,
    /// Width in bits, 32 or 64.
    pub width: u8,
    /// First version that has it, 1 to 7.
    pub since: u8,
    /// Last version that has it.
    pub until: u8,
    /// What the vendor's disassembler prints for it.
    pub printed: &'static str,
}

/// The list, in the order of `conformance/isa/state-registers.tsv` (aliases included).
pub const STATE_REGISTERS: &[StateRegister] = &include!("state_registers.in");

impl StateRegister {
    /// The register with this number on version `version` (1 to 7); the first name wins.
    #[must_use]
    pub fn by_number(number: u8, version: u8) -> Option<&'static StateRegister> {
        STATE_REGISTERS.iter().find(|r| r.number == number && (r.since..=r.until).contains(&version))
    }

    /// What the vendor's disassembler prints for a number, whatever the version.
    #[must_use]
    pub fn vendor_name(number: u8) -> &'static str {
        STATE_REGISTERS.iter().find(|r| r.number == number).map_or("(null)", |r| r.printed)
    }
}
