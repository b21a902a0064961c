//! Windows, predicate logic and control transfer of a bundle.

use super::super::schedule::{Item, Resource, Schedule, UopBuf};
use super::super::uop::{Cond, Feature, Kind, Loc, Term, Uop};
use super::{Lowering, Whole, emit, refuse};
use crate::cpu::{Br, Exception, LOCAL_PREDS};
use crate::isa::{Condition, ControlPrep, CtTarget, Prefix, Transfer};

impl Lowering<'_> {
    pub(super) fn window_operations(&mut self, prefix: &mut UopBuf, suffix: &mut UopBuf) -> Result<(), Whole> {
        match self.bundle.prefix() {
            Some(Prefix::SetWindow(set)) => {
                if let Some(rpsz) = set.vfrpsz {
                    emit(prefix, Uop::new(Kind::CheckReturn(rpsz + 1)));
                }
                if let Some((wsz, nfx, dbl)) = set.setwd {
                    let size = 2 * u16::from(wsz);
                    emit(prefix, Uop::new(Kind::CheckWindow(size)));
                    emit(suffix, Uop::new(Kind::SetWindow(size, !nfx, dbl)));
                    self.window_after = Some(size);
                    // The new dbl applies to this bundle's own operations.
                    self.context.dbl = dbl;
                }
                if let Some((rbs, rsz, rcur)) = set.setbn {
                    emit(suffix, Uop::new(Kind::SetBn(rbs, rsz, rcur)));
                    self.br_after = Some(Br { rbs, rsz, rcur, ..self.context.br });
                }
                if let Some(psz) = set.setbp {
                    emit(suffix, Uop::new(Kind::SetBp(psz)));
                }
            }
            Some(Prefix::Setsft) => return Err(Kind::Raise(Exception::SoftwareTrap)),
            Some(Prefix::Flush(bits)) if bits & 0xc != 0 => return Err(refuse(Feature::Fill)),
            Some(Prefix::Flush(_)) => emit(suffix, Uop::new(Kind::FlushStacks)),
            // One thread sees its own accesses in order, and interrupts are taken between blocks.
            Some(Prefix::Wait(_) | Prefix::Setei(_) | Prefix::Vfbg(_)) | None => {}
        }
        if let Some(ss) = self.bundle.ss() {
            if ss.abg() != 0 {
                return Err(refuse(Feature::Abg));
            }
            if ss.rp_lo() | ss.rp_hi() != 0 {
                return Err(refuse(Feature::RecoveryPoint));
            }
            let advance =
                ss.alct() | ss.abnt() << 1 | ss.abpt() << 2 | ss.alcf() << 3 | ss.abnf() << 4 | ss.abpf() << 5;
            if ss.bap() != 0 {
                emit(prefix, Uop::new(Kind::Bap));
            }
            if ss.eap() != 0 {
                emit(suffix, Uop::new(Kind::Eap));
            }
            if advance != 0 {
                emit(suffix, Uop::new(Kind::Advance(advance)));
                self.needs.ends |= advance & 0b01_0010 != 0;
            }
        }
        Ok(())
    }

    pub(super) fn predicate_logic(&mut self, schedule: &mut Schedule) -> Result<(), Whole> {
        let words = || self.bundle.pls().enumerate();
        for (i, word) in words().take(2) {
            for (n, code) in [(2 * i as u8, word >> 24 & 0x7f), (2 * i as u8 + 1, word >> 16 & 0x7f)] {
                let mut item = Item::new(10);
                item.uop = match code {
                    // Also what an unused one holds: harmless.
                    0 => Uop::new(Kind::PredLcntex),
                    0x60..=0x7f => {
                        let pred = (code - 0x60) as u8;
                        item.reads(Resource::pred(pred));
                        Uop { a: Loc(Term::new(pred, false, false).0), ..Uop::new(Kind::PredMove) }
                    }
                    _ => return Err(refuse(Feature::ElementaryPredicate)),
                };
                item.uop.dst = Loc(u16::from(LOCAL_PREDS + n));
                item.writes_local();
                schedule.add(item);
            }
        }
        for (i, word) in words() {
            let bits = word as u16;
            if bits == 0 {
                continue;
            }
            self.needs.operations += 1;
            let local = |field: u16| LOCAL_PREDS + (field & 7) as u8;
            let mut item = Item::new(11 + i as u8);
            item.uop = Uop::new(Kind::Clp((bits >> 14) as u8));
            item.uop.a = Loc(Term::new(local(bits >> 10), bits >> 13 & 1 != 0, false).0);
            item.uop.b = Loc(Term::new(local(bits >> 6), bits >> 9 & 1 != 0, false).0);
            // The local result, and the global one: 0xff when there is none.
            item.uop.dst = Loc(u16::from(local(4 + i as u16)));
            item.uop.c = Loc(if bits >> 5 & 1 != 0 { bits & 31 } else { 0xff });
            item.reads_locals();
            item.writes_local();
            if bits >> 5 & 1 != 0 {
                item.writes(Resource::pred((bits & 31) as u8));
            }
            schedule.add(item);
        }
        Ok(())
    }

    /// CS0 preparation and the control transfer itself.
    pub(super) fn transfer(
        &mut self,
        schedule: &mut Schedule,
        prefix: &mut UopBuf,
        suffix: &mut UopBuf,
    ) -> Result<Option<Uop>, Whole> {
        let transfer = self.bundle.transfer();
        let mut written = schedule.ctprs_written();
        if let Some(prep) = self.bundle.prep() {
            self.needs.operations += 1;
            let uop = match prep {
                // Nothing to fetch ahead of time.
                ControlPrep::Pref { .. } => None,
                ControlPrep::Disp { ctpr, displacement } => {
                    written |= 1 << ctpr;
                    Some(Uop { imm: displacement as i32, ..Uop::new(Kind::Disp(ctpr - 1)) })
                }
                ControlPrep::Ldisp { displacement } => {
                    written |= 1 << 2;
                    Some(Uop { imm: displacement as i32, ..Uop::new(Kind::Ldisp) })
                }
                ControlPrep::Sdisp { ctpr, entry } => {
                    written |= 1 << ctpr;
                    Some(Uop::new(Kind::Sdisp(ctpr - 1, entry)))
                }
                ControlPrep::Return => {
                    written |= 1 << 3;
                    Some(Uop::new(Kind::Return))
                }
                ControlPrep::Gettsd { .. } => return Err(refuse(Feature::Gettsd)),
                ControlPrep::Puttsd { .. } => return Err(refuse(Feature::Puttsd)),
            };
            if let Some(uop) = uop {
                emit(suffix, uop);
            }
        }
        let advances = suffix.iter().any(|uop| matches!(uop.kind, Kind::Advance(_)));
        let Some((transfer, condition)) = transfer else {
            return Ok(None);
        };
        if condition == Condition::Never {
            return Ok(None);
        }
        let mut condition = cond(condition)?;
        let reads_pred = match condition {
            Cond::Pred(n, _) | Cond::PredOrLoopEnd(n, _) | Cond::PredAndNotLoopEnd(n, _) => schedule.writes_pred(n),
            _ => false,
        };
        let late = condition == Cond::Mlock;
        if late {
            emit(prefix, Uop::new(Kind::ClearMlock));
        }
        if (advances || reads_pred || schedule.writes_loop_state()) && condition != Cond::Always && !late {
            emit(prefix, Uop::new(Kind::Latch(condition)));
            condition = Cond::Latched;
        } else if advances && late {
            // %MLOCK is known when the memory operations are done, before anything advances.
            suffix.insert(0, Uop::new(Kind::Latch(condition))).map_err(|_| Kind::Raise(Exception::IllegalOpcode))?;
            condition = Cond::Latched;
        } else if advances {
            emit(prefix, Uop::new(Kind::Latch(Cond::Always)));
        }
        // 0 stands for the latched register: %ctprN is n - 1 and 3 the latch.
        let mut through = |ctpr: u8| {
            if written >> ctpr & 1 != 0 {
                emit(prefix, Uop::new(Kind::LatchCtpr(ctpr - 1)));
                3
            } else {
                ctpr - 1
            }
        };
        let uop = match transfer {
            Transfer::Jump(CtTarget::Ctpr(n)) => Uop::new(Kind::Ct(through(n), condition)),
            Transfer::Jump(CtTarget::Relative(d)) => Uop { imm: d as i32, ..Uop::new(Kind::Branch(condition)) },
            Transfer::Call { target: CtTarget::Ctpr(n), wbs } => Uop::new(Kind::Call(through(n), wbs, condition)),
            Transfer::Call { target: CtTarget::Relative(d), wbs } => {
                Uop { imm: d as i32, ..Uop::new(Kind::CallDirect(wbs, condition)) }
            }
            Transfer::Hcall { .. } => return Err(refuse(Feature::Hcall)),
            Transfer::Done => return Err(refuse(Feature::Done)),
            Transfer::Iret => return Err(refuse(Feature::Iret)),
            Transfer::Hret => return Err(refuse(Feature::Hret)),
            Transfer::Glaunch => return Err(refuse(Feature::Glaunch)),
            Transfer::IbranchD => return Err(refuse(Feature::IbranchD)),
            Transfer::IcallD => return Err(refuse(Feature::IcallD)),
        };
        Ok(Some(uop))
    }
}

fn cond(condition: Condition) -> Result<Cond, Whole> {
    Ok(match condition {
        Condition::Never | Condition::Always => Cond::Always,
        Condition::Pred { pred, negate } => Cond::Pred(pred, negate),
        Condition::LoopEnd { negate } => Cond::LoopEnd(negate),
        Condition::PredOrLoopEnd { pred, negate } => Cond::PredOrLoopEnd(pred, negate),
        Condition::PredAndNotLoopEnd { pred, negate } => Cond::PredAndNotLoopEnd(pred, negate),
        Condition::Mlock { dt_al: 0 } => Cond::Mlock,
        Condition::Mlock { .. } | Condition::MlockOr(_) | Condition::SameBundle(_) => {
            return Err(refuse(Feature::SameBundleCondition));
        }
    })
}
