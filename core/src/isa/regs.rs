//! Names and numbers of the registers that special operations reach: state, MMU, AAU.

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
    /// A write outside braces is followed by `wait all_e=1` in its bundle.
    pub wait_on_write: bool,
    /// A read outside braces implies `nop 4`.
    pub nop_on_read: bool,
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

/// One register of `mmurr` and `mmurw`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MmuRegister {
    /// Assembler name with the percent sign.
    pub name: &'static str,
    /// Address, the second source operand.
    pub address: u16,
    /// Memory access specifier that selects the register file.
    pub mas: u8,
    /// Channel of `mmurr`: 2 or 5; 9 when the register cannot be read.
    pub read_channel: u8,
    /// First version that has it.
    pub since: u8,
    /// First version in which `mmurw` takes it; 9 when it cannot be written.
    pub writable_since: u8,
}

/// The list, in the order of `conformance/isa/mmu-registers.tsv`.
pub const MMU_REGISTERS: &[MmuRegister] = &include!("mmu_registers.in");

/// One register of `aaurr*` and `aaurw*`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct AauRegister {
    /// Assembler name with the percent sign.
    pub name: &'static str,
    /// ALS\[23:8\] of the operation.
    pub opce: u16,
}

/// The list, in the order of `conformance/isa/aau-registers.tsv`.
pub const AAU_REGISTERS: &[AauRegister] = &include!("aau_registers.in");
