//! Stub and control syllables as the vendor's tool prints them.

use super::{Disassembler, Items, Target, Targets, item};
use crate::isa::parts::condition;
use crate::isa::raw::{Cs1, RawBundle, Ss};
use core::fmt;

/// ` ? condition` of a transfer; nothing for "always" and for none.
pub(super) fn write_condition(f: &mut fmt::Formatter<'_>, ss: Option<Ss>) -> fmt::Result {
    let Some(ss) = ss else { return Ok(()) };
    match (ss.ct_type(), condition(ss)) {
        (1, _) => Ok(()),
        // The tool has no word for "never".
        (0, _) => f.write_str(" ? "),
        (10..=13, _) => f.write_str(" ? <reserved condition type>"),
        (9, None) => f.write_str(" ? "),
        (_, Some(condition)) => write!(f, "{condition}"),
        (_, None) => Ok(()),
    }
}

/// A target, or the field that gives it with the target in a comment.
struct Field<'a>(Option<u32>, Target<'a>);

impl fmt::Display for Field<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(field) => write!(f, "{field:#x} /* {} */", self.1),
            None => self.1.fmt(f),
        }
    }
}

impl Disassembler {
    pub(super) fn stub(self, raw: &RawBundle<'_>, out: &mut dyn Items) {
        let Some(ss) = raw.ss() else { return };
        let calls = raw.cs1().is_some_and(|cs1| cs1.opc() == 5);
        if ss.ct_type() != 0 && ss.ctop() != 0 && !calls {
            item(out, &|f| {
                write!(f, "ct %ctpr{}", ss.ctop())?;
                write_condition(f, Some(ss))
            });
        }
        // An assembler takes 3 when nothing is said.
        if ss.ipd() != 0 || self.plain {
            item(out, &|f| write!(f, "ipd {}", ss.ipd()));
        }
        let first = ss.format2() == 0;
        if first && ss.eap() != 0 {
            item(out, &|f| f.write_str("eap"));
        }
        if first && ss.bap() != 0 {
            item(out, &|f| f.write_str("bap"));
        }
        let recovery = ["", "crp", "srp", "slrp"][usize::from(ss.rp_hi() << 1 | ss.rp_lo()) & 3];
        if !recovery.is_empty() {
            item(out, &|f| f.write_str(recovery));
        }
        if !first {
            return;
        }
        if ss.vfdi() != 0 {
            item(out, &|f| f.write_str("vfdi"));
        }
        if ss.abg() != 0 && self.plain {
            item(out, &|f| write!(f, "abg {}", ss.abg()));
        } else if ss.abg() != 0 {
            item(out, &|f| write!(f, "abg abgi={}, abgd={}", ss.abg() >> 1, ss.abg() & 1));
        }
        for (name, on_false, on_true) in
            [("abn", ss.abnf(), ss.abnt()), ("abp", ss.abpf(), ss.abpt()), ("alc", ss.alcf(), ss.alct())]
        {
            if on_false | on_true != 0 {
                item(out, &|f| write!(f, "{name} {name}f={on_false}, {name}t={on_true}"));
            }
        }
    }

    pub(super) fn control_0(self, raw: &RawBundle<'_>, address: u64, targets: &dyn Targets, out: &mut dyn Items) {
        let Some(cs0) = raw.cs0() else { return };
        let target = Target(targets, address.wrapping_add(cs0.displacement() as u64));
        let ctpr = cs0.ctpr();
        // An assembler takes a number for the field itself.
        let target = Field(self.plain.then_some(cs0.0 & 0xfff_ffff), target);
        match (ctpr, cs0.opc()) {
            (0, opc @ (0 | 3)) => {
                let indirect = raw.cs1().is_some_and(|cs1| cs1.opc() == 5 && matches!(cs1.ctopc(), 1 | 2));
                let ss = raw.ss();
                if indirect || ss.is_some_and(|ss| ss.0 & 0x1ff == 0) {
                    return;
                }
                let name = match (opc, cs0.param() & 7) {
                    (0, _) => "ibranch",
                    (_, 2) => "iret",
                    (_, 3) => "hret",
                    (_, 4) => "glaunch",
                    _ => "done",
                };
                if ss.is_none_or(|ss| ss.ctop() != 0) {
                    return item(out, &|f| write!(f, "invalid {name}"));
                }
                item(out, &|f| {
                    f.write_str(name)?;
                    if opc == 0 {
                        write!(f, " {target}")?;
                    }
                    write_condition(f, ss)
                });
            }
            (0, 1) => item(out, &|f| {
                let param = cs0.param();
                write!(f, "pref %ipr{}, disp = {:#x}, ipd = {}", param & 7, param >> 4, param >> 3 & 1)
            }),
            (0, _) => item(out, &|f| write!(f, "puttsd {target}")),
            (_, 0) => item(out, &|f| write!(f, "disp %ctpr{ctpr}, {target}")),
            (2, 1) => item(out, &|f| write!(f, "ldisp %ctpr2, {target}")),
            (_, 1) => item(out, &|f| f.write_str(" ")),
            (_, 2) => item(out, &|f| write!(f, "sdisp %ctpr{ctpr}, {:#x}", cs0.param() & 31)),
            _ => {
                let kind = cs0.param() & 7;
                item(out, &|f| match (ctpr, kind) {
                    (_, 1) if self.effective >= 3 => write!(f, "gettsd %ctpr{ctpr}"),
                    (3, _) => f.write_str("return %ctpr3"),
                    _ => write!(f, "invalid gettsd %ctpr{ctpr}"),
                });
            }
        }
    }

    pub(super) fn control_1(self, raw: &RawBundle<'_>, out: &mut dyn Items) {
        let Some(cs1) = raw.cs1() else { return };
        match cs1.opc() {
            0 | 1 | 4 => self.window(raw, cs1, out),
            2 if cs1.0 >> 27 & 1 != 0 => item(out, &|f| f.write_str("setsft")),
            2 => item(out, &|f| write!(f, "setei {:#x}", cs1.0 & 0xff)),
            3 => item(out, &|f| self.wait(f, cs1)),
            5 => self.call(raw, cs1, out),
            // The memory access specifiers stand with their operations.
            6 => {}
            7 => {
                for (bit, name) in ["flushr", "flushc", "fillr", "fillc"].into_iter().enumerate() {
                    if cs1.0 >> bit & 1 != 0 {
                        let unknown = if bit >= 2 && self.effective < 6 { "unimp " } else { "" };
                        item(out, &|f| write!(f, "{unknown}{name}"));
                    }
                }
            }
            8 => item(out, &|f| {
                let (umask, dmask) = (cs1.0 & 0xff, cs1.0 >> 8 & 0xff);
                write!(f, "vfbg umask = {umask:#x}, dmask = {dmask:#x}, chkm4 = {:#x}", cs1.0 >> 16 & 1)
            }),
            _ => item(out, &|f| f.write_str("unimp")),
        }
    }

    fn window(self, raw: &RawBundle<'_>, cs1: Cs1, out: &mut dyn Items) {
        let lts0 = raw.lts(0);
        if cs1.opc() == 1 {
            item(out, &|f| match lts0 {
                Some(word) => write!(f, "vfrpsz rpsz = {:#x}", word >> 12 & 31),
                None => f.write_str("<bogus vfrpsz>"),
            });
        }
        if cs1.opc() != 4 {
            item(out, &|f| {
                let Some(word) = lts0 else { return f.write_str("<bogus setwd>") };
                write!(f, "setwd wsz = {:#x}, nfx = {:#x}", word >> 5 & 0x7f, word >> 4 & 1)?;
                if self.effective >= 3 {
                    write!(f, ", dbl = {:#x}", word >> 3 & 1)?;
                }
                Ok(())
            });
        }
        if cs1.setbn() != 0 {
            item(out, &|f| write!(f, "setbn rbs = {:#x}, rsz = {:#x}, rcur = {:#x}", cs1.rbs(), cs1.rsz(), cs1.rcur()));
        }
        if cs1.setbp() != 0 {
            item(out, &|f| write!(f, "setbp psz = {:#x}", cs1.psz()));
        }
    }

    fn wait(self, f: &mut fmt::Formatter<'_>, cs1: Cs1) -> fmt::Result {
        if self.plain {
            let names = ["all_c", "all_e", "st_c", "ld_c", "fl_c", "ma_c", "trap"];
            let later = ["sas", "sal", "las", "lal", "mt", "int", "mem_mod"];
            let mut separator = "wait ";
            for (_, name) in names.iter().chain(&later).enumerate().filter(|(bit, _)| cs1.0 >> bit & 1 != 0) {
                write!(f, "{separator}{name} = 1")?;
                separator = ", ";
            }
            return Ok(());
        }
        let bit = |n: u32| cs1.0 >> n & 1;
        f.write_str("wait ")?;
        if self.effective >= 5 {
            if bit(3) != 0 {
                write!(f, "sal = {}, ", bit(8))?;
            }
            if bit(2) != 0 {
                write!(f, "sas = {}, ", bit(7))?;
            }
        }
        write!(f, "trap = {}, ma_c = {}, fl_c = {}, ", bit(6), bit(5), bit(4))?;
        write!(f, "ld_c = {}, st_c = {}, all_e = {}, all_c = {}", bit(3), bit(2), bit(1), bit(0))
    }

    fn call(self, raw: &RawBundle<'_>, cs1: Cs1, out: &mut dyn Items) {
        let ss = raw.ss();
        let wbs = cs1.wbs();
        let ctop = ss.map_or(0, |ss| ss.ctop());
        if ctop != 0 {
            return item(out, &|f| {
                write!(f, "call %ctpr{ctop}, wbs = {wbs:#x}")?;
                write_condition(f, ss)
            });
        }
        let (name, cs0) = match (cs1.ctopc(), raw.cs0()) {
            (1, Some(cs0)) => ("icall", cs0),
            (2, Some(cs0)) => ("hcall", cs0),
            _ => return item(out, &|f| f.write_str("<bogus call>")),
        };
        if cs0.0 >> 28 != 0 {
            return item(out, &|_| Ok(()));
        }
        let param = if cs1.ctopc() == 1 { cs0.param() } else { cs0.0 >> 1 & 15 };
        item(out, &|f| {
            write!(f, "{name} {param:#x}, wbs = {wbs:#x}")?;
            write_condition(f, ss)
        });
    }
}
