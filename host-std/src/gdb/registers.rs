//! The registers that debuggers know: one table from which description, layout and access follow.
//!
//! Source: gdb-remote.md 2 and 3. Numbers are the same for all versions; registers that a version's
//! description does not have take no room in the packet of all registers.

use super::target::SystemCall;
use Names::{Halves, Numbered, One, Three};
use Part::{Base, V2, V3, V5, V6};
use e2k_core::cpu::{ArrayRegister, Cpu};
use e2k_core::isa::Version;

/// The feature of the description that a register belongs to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Part {
    /// What all versions have.
    Base,
    /// From v2 on.
    V2,
    /// From v3 on.
    V3,
    /// From v5 on.
    V5,
    /// From v6 on.
    V6,
}

impl Part {
    /// All of them, in the order of the description.
    pub const ALL: [Part; 5] = [Base, V2, V3, V5, V6];

    /// Name of the feature.
    #[must_use]
    pub const fn feature(self) -> &'static str {
        match self {
            Base => "org.mcst.gdb.e2k.linux",
            V2 => "org.mcst.gdb.elbrus-v2.linux",
            V3 => "org.mcst.gdb.elbrus-v3.linux",
            V5 => "org.mcst.gdb.elbrus-v5.linux",
            V6 => "org.mcst.gdb.elbrus-v6.linux",
        }
    }

    /// Whether a version's description has it.
    #[must_use]
    pub fn is_of(self, version: Version) -> bool {
        version
            >= match self {
                Base => Version::V1,
                V2 => Version::V2,
                V3 => Version::V3,
                V5 => Version::V5,
                V6 => Version::V6,
            }
    }
}

/// Names of the registers of a row.
#[derive(Clone, Copy, Debug)]
enum Names {
    One(&'static str),
    /// Text before the number, the first number, and text behind it.
    Numbered(&'static str, u16, &'static str),
    /// `_lo` and `_hi` of each: with numbers if there is more than one.
    Halves(&'static str),
    /// `_lo` and `_hi` of each of these.
    Three(&'static [&'static str]),
}

/// Where a register's value is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Place {
    /// Nothing that user programs have: reads as 0.
    Zero,
    /// Bytes of the kernel's register structure.
    SizeOf,
    SyscallNumber,
    SyscallArgument,
    /// Chain stack in use when the program stopped.
    ChainOffset,
    Global,
    GlobalTag,
    GlobalExtension,
    GlobalExtensionTag,
    /// State register with this number.
    State(u8),
    /// Words of [`e2k_core::cpu::TrapView`].
    Record(u8),
    Psp(u8),
    Pcsp(u8),
    Wd,
    /// Base of the chain stack.
    ChainBase,
    ProcedureBase,
    Descriptor,
    Index,
    Step,
    StoreIndex,
    ArrayStatus,
    /// Memory of the debugger's own: commands that make a program call functions.
    Mailbox,
}

/// Registers with successive numbers that are alike.
#[derive(Clone, Copy, Debug)]
struct Row {
    first: u16,
    count: u16,
    names: Names,
    bytes: u8,
    part: Part,
    kind: &'static str,
    place: Place,
}

const fn row(first: u16, count: u16, names: Names, bytes: u8, kind: &'static str, place: Place) -> Row {
    Row { first, count, names, bytes, part: Base, kind, place }
}

const fn later(part: Part, row: Row) -> Row {
    Row { part, ..row }
}

const SEGMENTS: &[&str] = &["cs", "ds", "es", "fs", "gs", "ss"];

/// The table.
const TABLE: &[Row] = &[
    row(0, 1, One("_sizeof"), 8, "uint64", Place::SizeOf),
    row(1, 1, One("_sys_rnum"), 8, "int64", Place::SyscallNumber),
    row(2, 1, One("_pcsp_offset"), 8, "uint64", Place::ChainOffset),
    row(3, 32, Numbered("_g", 0, ""), 8, "uint64", Place::Global),
    row(35, 1, One("psr"), 8, "psr_t", Place::State(0x00)),
    row(36, 1, One("upsr"), 8, "upsr_t", Place::State(0x80)),
    row(37, 2, Halves("oscud"), 8, "uint64", Place::Zero),
    row(39, 2, Halves("osgd"), 8, "uint64", Place::Zero),
    row(41, 1, One("osem"), 8, "uint64", Place::Zero),
    row(42, 1, One("osr0"), 8, "uint64", Place::Zero),
    row(43, 1, One("pfpfr"), 8, "pfpfr_t", Place::State(0x84)),
    row(44, 1, One("fpcr"), 8, "fpcr_t", Place::State(0x85)),
    row(45, 1, One("fpsr"), 8, "fpsr_t", Place::State(0x86)),
    row(46, 1, One("usbr"), 8, "uint64", Place::State(0x1e)),
    row(47, 1, One("usd_lo"), 8, "usd_lo_t", Place::State(0x2d)),
    row(48, 1, One("usd_hi"), 8, "stack_hi_t", Place::State(0x2c)),
    row(49, 1, One("_psp_lo"), 8, "stack_lo_t", Place::Psp(0)),
    row(50, 1, One("_psp_hi"), 8, "stack_hi_t", Place::Psp(1)),
    row(51, 1, One("pshtp"), 8, "pshtp_t", Place::Zero),
    row(52, 1, One("_cr0_lo"), 8, "pred_t", Place::Record(0)),
    row(53, 1, One("_cr0_hi"), 8, "uint64", Place::Record(1)),
    row(54, 1, One("_cr1_lo"), 8, "cr1_lo_t", Place::Record(2)),
    row(55, 1, One("_cr1_hi"), 8, "cr1_hi_t", Place::Record(3)),
    row(56, 1, One("cwd"), 8, "cwd_t", Place::Zero),
    row(57, 1, One("_pcsp_lo"), 8, "stack_lo_t", Place::Pcsp(0)),
    row(58, 1, One("_pcsp_hi"), 8, "stack_hi_t", Place::Pcsp(1)),
    row(59, 1, One("pcshtp"), 8, "pcshtp_t", Place::Zero),
    row(60, 2, Halves("cud"), 8, "uint64", Place::Zero),
    row(62, 2, Halves("gd"), 8, "uint64", Place::Zero),
    row(64, 12, Three(SEGMENTS), 8, "uint64", Place::Zero),
    row(76, 64, Halves("aad"), 8, "uint64", Place::Descriptor),
    row(140, 16, Numbered("aaind", 0, ""), 8, "uint64", Place::Index),
    row(156, 8, Numbered("aaincr", 0, ""), 8, "uint64", Place::Step),
    row(164, 64, Numbered("aaldi", 0, ""), 8, "uint64", Place::Zero),
    row(228, 1, One("aaldv"), 8, "uint64", Place::Zero),
    row(229, 64, Numbered("aalda", 0, ""), 8, "uint64", Place::Zero),
    row(293, 1, One("aaldm"), 8, "uint64", Place::Zero),
    row(294, 1, One("aasr"), 8, "aasr_t", Place::ArrayStatus),
    row(295, 1, One("aafstr"), 8, "uint64", Place::Zero),
    row(296, 16, Numbered("aasti", 0, ""), 8, "uint64", Place::StoreIndex),
    row(312, 1, One("clkr"), 8, "uint64", Place::State(0x90)),
    row(313, 1, One("dibcr"), 8, "dibcr_t", Place::Zero),
    row(314, 1, One("ddbcr"), 8, "ddbcr_t", Place::Zero),
    row(315, 4, Numbered("dibar", 0, ""), 8, "uint64", Place::Zero),
    row(319, 4, Numbered("ddbar", 0, ""), 8, "uint64", Place::Zero),
    row(323, 1, One("dimcr"), 8, "uint64", Place::Zero),
    row(324, 1, One("ddmcr"), 8, "uint64", Place::Zero),
    row(325, 2, Numbered("dimar", 0, ""), 8, "uint64", Place::Zero),
    row(327, 2, Numbered("ddmar", 0, ""), 8, "uint64", Place::Zero),
    row(329, 1, One("dibsr"), 8, "uint64", Place::Zero),
    row(330, 1, One("ddbsr"), 8, "uint64", Place::Zero),
    row(331, 1, One("dtcr"), 8, "uint64", Place::Zero),
    row(332, 1, One("dtarf"), 8, "uint64", Place::Zero),
    row(333, 1, One("dtart"), 8, "uint64", Place::Zero),
    row(334, 1, One("_wd"), 8, "wd_t", Place::Wd),
    row(335, 1, One("_br"), 8, "br_t", Place::State(0x88)),
    row(336, 1, One("bgr"), 8, "bgr_t", Place::State(0x89)),
    row(337, 1, One("_ip"), 8, "ip_t", Place::State(0x82)),
    row(338, 1, One("nip"), 8, "ip_t", Place::State(0x82)),
    row(339, 1, One("ctpr1"), 8, "ctpr_t", Place::State(0x15)),
    row(340, 1, One("ctpr2"), 8, "ctpr_t", Place::State(0x16)),
    row(341, 1, One("ctpr3"), 8, "ctpr_t", Place::State(0x17)),
    row(342, 1, One("eir"), 8, "uint64", Place::State(0x23)),
    row(343, 1, One("tr"), 8, "uint64", Place::Zero),
    row(344, 1, One("cutd"), 8, "cutd_t", Place::State(0x21)),
    row(345, 1, One("cuir"), 8, "cuir_t", Place::State(0x25)),
    row(346, 1, One("tsd"), 8, "tsd_t", Place::Zero),
    row(347, 1, One("lsr"), 8, "lsr_t", Place::State(0x83)),
    row(348, 1, One("ilcr"), 8, "ilcr_t", Place::State(0x87)),
    row(349, 1, One("_sys_rval"), 8, "int64", Place::Zero),
    row(350, 6, Numbered("_arg", 1, ""), 8, "uint64", Place::SyscallArgument),
    row(356, 32, Numbered("_gtag", 0, ""), 1, "uint8", Place::GlobalTag),
    row(388, 32, Numbered("_gext", 0, ""), 2, "uint16", Place::GlobalExtension),
    row(420, 1, One("rpr_hi"), 8, "uint64", Place::State(0xa2)),
    row(421, 1, One("rpr_lo"), 8, "uint64", Place::State(0xa0)),
    row(422, 19, Numbered("tir_", 0, "_lo"), 8, "ip_t", Place::Zero),
    row(441, 19, Numbered("tir_", 0, "_hi"), 8, "tir_hi_t", Place::Zero),
    row(460, 10, Numbered("trap_cell_addr_", 0, ""), 8, "uint64", Place::Zero),
    row(470, 10, Numbered("trap_cell_val_", 0, ""), 8, "uint64", Place::Zero),
    row(480, 10, Numbered("trap_cell_tag_", 0, ""), 1, "uint8", Place::Zero),
    row(490, 6, Numbered("_dummy_", 1, ""), 1, "uint8", Place::Zero),
    row(496, 10, Numbered("trap_cell_info_", 0, ""), 8, "uint64", Place::Zero),
    row(506, 32, Numbered("dam_", 0, ""), 8, "dam_t", Place::Zero),
    row(538, 32, Numbered("sbbp_", 0, ""), 8, "uint64", Place::Zero),
    row(570, 16, Numbered("mlt_", 0, ""), 24, "mlt_t", Place::Zero),
    later(V2, row(586, 1, One("idr"), 8, "uint64", Place::State(0x8a))),
    later(V3, row(587, 1, One("core_mode"), 8, "uint64", Place::Zero)),
    later(V5, row(588, 1, One("lsr1"), 8, "uint64", Place::State(0xc3))),
    later(V5, row(589, 1, One("ilcr1"), 8, "uint64", Place::State(0xc7))),
    later(V5, row(590, 32, Numbered("_gext_v5_", 0, ""), 8, "uint64", Place::GlobalExtension)),
    later(V5, row(622, 32, Numbered("_gtag_v5_", 0, ""), 1, "uint8", Place::GlobalExtensionTag)),
    row(654, 1, One("pcsp_base"), 8, "uint64", Place::ChainBase),
    row(655, 1, One("psp_base"), 8, "uint64", Place::ProcedureBase),
    later(V6, row(656, 2, Halves("dimtp"), 8, "uint64", Place::Zero)),
    later(V6, row(658, 3, Numbered("ctpr", 1, "_hi"), 8, "ctpr_hi_t", Place::Zero)),
    row(661, 1, One("_e2k_arch_idx"), 8, "uint64", Place::Mailbox),
    row(662, 1, One("_e2k_entry_point"), 8, "uint64", Place::Mailbox),
    row(663, 1, One("_e2k_call_dummy"), 8, "uint64", Place::Mailbox),
    row(664, 1, One("_e2k_prologue"), 8, "uint64", Place::Mailbox),
    row(665, 1, One("_e2k_call_target"), 8, "uint64", Place::Mailbox),
    row(666, 1, One("_e2k_dbl_reg"), 25, "mailbox25_t", Place::Mailbox),
    row(667, 1, One("_e2k_dbl_stack"), 25, "mailbox25_t", Place::Mailbox),
    row(668, 1, One("_e2k_quad_reg"), 33, "mailbox33_t", Place::Mailbox),
    row(669, 1, One("_e2k_quad_stack"), 33, "mailbox33_t", Place::Mailbox),
];

/// Registers with a number of their own in the protocol.
pub const COUNT: u16 = 670;
/// Largest register, in bytes.
const LARGEST: usize = 33;

/// One register of the table.
#[derive(Clone, Debug)]
pub struct Described {
    /// Its number.
    pub number: u16,
    /// Its name.
    pub name: String,
    /// Bytes in packets.
    pub bytes: usize,
    /// Where in the description it is.
    pub part: Part,
    /// Name of its type.
    pub kind: &'static str,
    row: &'static Row,
}

/// The registers of a version, in the order of their numbers.
#[must_use]
pub fn registers(version: Version) -> Vec<Described> {
    let rows = TABLE.iter().filter(|row| row.part.is_of(version));
    rows.flat_map(|row| (row.first..row.first + row.count).map(move |number| described(row, number))).collect()
}

/// One register of a version by its number.
#[must_use]
pub fn register(version: Version, number: u64) -> Option<Described> {
    let number = u16::try_from(number).ok()?;
    let row = TABLE.iter().find(|row| (row.first..row.first + row.count).contains(&number))?;
    row.part.is_of(version).then(|| described(row, number))
}

fn described(row: &'static Row, number: u16) -> Described {
    let n = number - row.first;
    let half = if n.is_multiple_of(2) { "lo" } else { "hi" };
    let name = match row.names {
        One(name) => name.to_owned(),
        Numbered(before, first, behind) => format!("{before}{}{behind}", first + n),
        Halves(name) if row.count == 2 => format!("{name}_{half}"),
        Halves(name) => format!("{name}{}_{half}", n / 2),
        Three(names) => format!("{}_{half}", names.get(usize::from(n / 2)).unwrap_or(&"")),
    };
    Described { number, name, bytes: row.bytes.into(), part: row.part, kind: row.kind, row }
}

/// A register's bytes, as packets have them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bytes {
    bytes: [u8; LARGEST],
    length: usize,
}

impl AsRef<[u8]> for Bytes {
    fn as_ref(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }
}

impl Described {
    const fn index(&self) -> u8 {
        (self.number - self.row.first) as u8
    }

    /// Reads it from a stopped processor; `call`: the system call that the thread is in.
    #[must_use]
    pub fn read(&self, cpu: &Cpu, call: Option<&SystemCall>) -> Bytes {
        let mut bytes = [0; LARGEST];
        bytes[..8].copy_from_slice(&self.value(cpu, call).to_le_bytes());
        bytes[self.bytes.min(8)..].fill(0);
        Bytes { bytes, length: self.bytes }
    }

    fn value(&self, cpu: &Cpu, call: Option<&SystemCall>) -> u64 {
        let n = self.index();
        let view = || cpu.trap_view();
        let address = |word: u64| word & 0xffff_ffff_ffff;
        let array = |register| cpu.array_register(register);
        match self.row.place {
            Place::Zero | Place::Mailbox => 0,
            // With the words for v6, or without. Source: gdb-remote.md 6.
            Place::SizeOf => {
                if cpu.version() >= Version::V6 {
                    0x12b0
                } else {
                    0x1288
                }
            }
            Place::SyscallNumber => call.map_or(u64::MAX, |call| call.number),
            Place::SyscallArgument => call.and_then(|call| call.arguments.get(usize::from(n))).copied().unwrap_or(0),
            Place::ChainOffset => view().pcsp[1] & 0xffff_ffff,
            Place::Global => cpu.global_register(n).value,
            Place::GlobalTag => u64::from(cpu.global_register(n).tag & 15),
            Place::GlobalExtension => cpu.global_register(n).extension,
            Place::GlobalExtensionTag => u64::from(cpu.global_register(n).tag >> 4),
            Place::State(number) => cpu.read_sreg_debug(number).unwrap_or(0),
            Place::Record(word) => view().record[usize::from(word & 3)],
            Place::Psp(word) => view().psp[usize::from(word & 1)],
            Place::Pcsp(word) => view().pcsp[usize::from(word & 1)],
            Place::Wd => view().wd,
            Place::ChainBase => address(view().pcsp[0]),
            Place::ProcedureBase => address(view().psp[0]),
            Place::Descriptor => array(ArrayRegister::Descriptor(n / 2, !n.is_multiple_of(2))),
            Place::Index => array(ArrayRegister::Index(n)),
            Place::Step => array(ArrayRegister::Step(n)),
            Place::StoreIndex => array(ArrayRegister::StoreIndex(n)),
            Place::ArrayStatus => array(ArrayRegister::Status),
        }
    }

    /// Whether a write is about the system call that the thread is in.
    #[must_use]
    pub const fn is_system_call_number(&self) -> bool {
        matches!(self.row.place, Place::SyscallNumber)
    }

    /// Writes it to a stopped processor; `false` when it cannot be written.
    pub fn write(&self, cpu: &mut Cpu, bytes: &[u8]) -> bool {
        let n = self.index();
        let mut word = [0; 8];
        word.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        let value = u64::from_le_bytes(word);
        let mut global = cpu.global_register(n);
        match self.row.place {
            Place::Global => global.value = value,
            Place::GlobalTag => global.tag = global.tag & 0xf0 | value as u8 & 15,
            Place::GlobalExtension if self.bytes == 2 => {
                global.extension = global.extension & !0xffff | value & 0xffff;
            }
            Place::GlobalExtension => global.extension = value,
            Place::GlobalExtensionTag => global.tag = global.tag & 15 | (value as u8) << 4,
            // What identifies the processor or follows from the rest stays.
            Place::State(number @ (0x15..=0x17 | 0x1e | 0x2c | 0x2d | 0x80..=0x89 | 0xc3 | 0xc7)) => {
                return !matches!(number, 0x81 | 0x82 | 0x88) && cpu.write_sreg_debug(number, value).is_ok();
            }
            Place::Record(word) => {
                let mut record = cpu.trap_view().record;
                record[usize::from(word & 3)] = value;
                cpu.set_trap_record(record);
                return true;
            }
            _ => return false,
        }
        cpu.set_global_register(n, global);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn offset(version: Version, name: &str) -> Option<usize> {
        let all = registers(version);
        let at = all.iter().position(|register| register.name == name)?;
        Some(all[..at].iter().map(|register| register.bytes).sum())
    }

    #[test]
    fn packets_have_the_sizes_that_debuggers_count_with() {
        use Version::*;
        for (version, total) in [(V1, 4588), (V2, 4596), (V3, 4604), (V4, 4604), (V5, 4908), (V6, 4948)] {
            assert_eq!(registers(version).iter().map(|register| register.bytes).sum::<usize>(), total, "{version:?}");
        }
    }

    #[test]
    fn the_common_part_is_the_same_for_all() {
        let places = [
            ("_sizeof", 0),
            ("_sys_rnum", 8),
            ("_g0", 24),
            ("psr", 280),
            ("upsr", 288),
            ("oscud_lo", 296),
            ("osgd_lo", 312),
            ("osem", 328),
            ("pfpfr", 344),
            ("usbr", 368),
            ("usd_lo", 376),
            ("_psp_lo", 392),
            ("pshtp", 408),
            ("_cr0_lo", 416),
            ("_cr1_lo", 432),
            ("cwd", 448),
            ("_pcsp_lo", 456),
            ("pcshtp", 472),
            ("cud_lo", 480),
            ("gd_lo", 496),
            ("cs_lo", 512),
            ("ss_hi", 600),
            ("aad0_lo", 608),
            ("aad31_hi", 1112),
            ("aaind0", 1120),
            ("aaincr0", 1248),
            ("aaldi0", 1312),
            ("aaldv", 1824),
            ("aalda0", 1832),
            ("aaldm", 2344),
            ("aasr", 2352),
            ("aafstr", 2360),
            ("aasti0", 2368),
            ("clkr", 2496),
            ("dibcr", 2504),
            ("ddbcr", 2512),
            ("dibar0", 2520),
            ("ddbar0", 2552),
            ("dimcr", 2584),
            ("ddmcr", 2592),
            ("dimar0", 2600),
            ("ddmar0", 2616),
            ("dibsr", 2632),
            ("ddbsr", 2640),
            ("dtcr", 2648),
            ("dtarf", 2656),
            ("dtart", 2664),
            ("_wd", 2672),
            ("_br", 2680),
            ("bgr", 2688),
            ("_ip", 2696),
            ("nip", 2704),
            ("ctpr1", 2712),
            ("eir", 2736),
            ("tr", 2744),
            ("cutd", 2752),
            ("cuir", 2760),
            ("tsd", 2768),
            ("lsr", 2776),
            ("ilcr", 2784),
            ("_sys_rval", 2792),
            ("_arg1", 2800),
            ("_gtag0", 2848),
            ("_gext0", 2880),
            ("rpr_hi", 2944),
            ("tir_0_lo", 2960),
            ("tir_0_hi", 3112),
            ("trap_cell_addr_0", 3264),
            ("trap_cell_val_0", 3344),
            ("trap_cell_tag_0", 3424),
            ("_dummy_1", 3434),
            ("trap_cell_info_0", 3440),
            ("dam_0", 3520),
            ("sbbp_0", 3776),
            ("mlt_0", 4032),
        ];
        for version in [Version::V1, Version::V2, Version::V3, Version::V5, Version::V6] {
            for (name, at) in places {
                assert_eq!(offset(version, name), Some(at), "{name}");
            }
        }
    }

    #[test]
    fn the_tail_depends_on_the_version() {
        let tails = [
            ("idr", [None, Some(4416), Some(4416), Some(4416), Some(4416)]),
            ("core_mode", [None, None, Some(4424), Some(4424), Some(4424)]),
            ("lsr1", [None, None, None, Some(4432), Some(4432)]),
            ("ilcr1", [None, None, None, Some(4440), Some(4440)]),
            ("_gext_v5_0", [None, None, None, Some(4448), Some(4448)]),
            ("_gtag_v5_0", [None, None, None, Some(4704), Some(4704)]),
            ("pcsp_base", [Some(4416), Some(4424), Some(4432), Some(4736), Some(4736)]),
            ("psp_base", [Some(4424), Some(4432), Some(4440), Some(4744), Some(4744)]),
            ("dimtp_lo", [None, None, None, None, Some(4752)]),
            ("ctpr1_hi", [None, None, None, None, Some(4768)]),
            ("_e2k_arch_idx", [Some(4432), Some(4440), Some(4448), Some(4752), Some(4792)]),
        ];
        let versions = [Version::V1, Version::V2, Version::V3, Version::V5, Version::V6];
        for (name, offsets) in tails {
            for (version, expected) in versions.into_iter().zip(offsets) {
                assert_eq!(offset(version, name), expected, "{name} {version:?}");
            }
        }
        let mailboxes = ["_e2k_entry_point", "_e2k_dbl_reg", "_e2k_dbl_stack", "_e2k_quad_reg", "_e2k_quad_stack"];
        let places = mailboxes.map(|name| offset(Version::V2, name).map(|at| at - 4440));
        assert_eq!(places, [8, 40, 65, 90, 123].map(Some));
    }

    #[test]
    fn numbers_are_dense_and_names_unique() {
        let all = registers(Version::V6);
        assert!(all.iter().map(|register| register.number).eq(0..COUNT));
        assert_eq!(all.iter().map(|register| &register.name).collect::<HashSet<_>>().len(), all.len());
        assert!(register(Version::V3, 588).is_none() && register(Version::V6, 670).is_none());
        assert_eq!(register(Version::V1, 654).map(|register| register.name).as_deref(), Some("pcsp_base"));
    }

    #[test]
    fn what_can_be_written_is_read_back() {
        let mut cpu = Cpu::new(Version::V5);
        let written = ["_g7", "_gtag7", "_gext_v5_7", "_gtag_v5_7", "upsr", "lsr", "bgr", "_cr0_hi", "ilcr", "lsr1"];
        for name in written {
            let register = registers(Version::V5).into_iter().find(|register| register.name == name);
            let register = register.unwrap_or_else(|| panic!("{name}"));
            let bytes = [8, 0, 0, 0, 0, 0, 0, 0];
            assert!(register.write(&mut cpu, &bytes[..register.bytes]), "{name}");
            assert_eq!(register.read(&cpu, None).as_ref(), &bytes[..register.bytes], "{name}");
        }
        for name in ["_psp_lo", "idr", "_ip", "_br", "_e2k_dbl_reg", "mlt_3", "clkr"] {
            let register = registers(Version::V5).into_iter().find(|register| register.name == name);
            assert!(!register.unwrap_or_else(|| panic!("{name}")).write(&mut cpu, &[1; 33]), "{name}");
        }
    }
}
