//! Windows, predicate logic and control transfer of a bundle.

use super::super::schedule::{Item, Note, Resource, Schedule, UopBuf};
use super::super::uop::{Cond, Feature, Kind, Loc, ResultCond, Term, Uop};
use super::{Lowering, Whole, emit, refuse};
use crate::cpu::{Br, Exception, LOCAL_PREDS};
use crate::isa::{Condition, ControlPrep, CtTarget, PlCondition, Prefix, Transfer};

/// Bits of `wait` that put memory accesses into an order: all_c, st_c, ld_c, ma_c; sas, sal, las and
/// lal ask for lighter forms of it. Source: memory.md 6.
const WAIT_FENCE: u16 = 1 << 0 | 1 << 2 | 1 << 3 | 1 << 5 | 0b1111 << 7;

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
            Some(Prefix::Flush(bits)) if bits & 3 != 0 => emit(suffix, Uop::new(Kind::FlushStacks)),
            // What is held is nowhere else, and what is in memory is read when it is needed: there
            // is nothing to fill ahead of time.
            Some(Prefix::Flush(_)) => {}
            Some(Prefix::Wait(bits)) => self.fence_before |= bits & WAIT_FENCE != 0,
            // Interrupts are taken between blocks.
            Some(Prefix::Setei(_) | Prefix::Vfbg(_)) | None => {}
        }
        if let Some(ss) = self.bundle.ss() {
            match ss.rp_hi() << 1 | ss.rp_lo() {
                0 => {}
                3 => return Err(refuse(Feature::Slrp)),
                point => {
                    if let Some(guard) = self.bundle.recovery_condition() {
                        let b = Loc(super::term(guard).0);
                        emit(prefix, Uop { a: Loc(1), b, c: Loc(Term::NONE.0), ..Uop::new(Kind::Skip) });
                    }
                    emit(prefix, Uop::new(Kind::RecoveryPoint(point == 2)));
                }
            }
            if ss.format2() != 0 {
                // `invts` and `flushts` concern translations that only system software makes.
                return match ss.eap() << 2 | ss.bap() << 1 | ss.vfdi() {
                    0 | 2 | 3 | 6 | 7 => Ok(()),
                    _ => Err(refuse(Feature::StubFormat2)),
                };
            }
            match ss.abg() {
                0 => {}
                3 => return Err(refuse(Feature::AbgBoth)),
                direction => emit(suffix, Uop::new(Kind::AdvanceGlobals(direction == 2))),
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
                    0x40 => return Err(refuse(Feature::Bgrpred)),
                    0x41..=0x4f => return Err(refuse(Feature::Rndpred)),
                    _ => return Err(refuse(Feature::Spred)),
                };
                item.uop.dst = Loc(u16::from(LOCAL_PREDS + n));
                item.writes_local();
                schedule.add(item);
            }
        }
        if deep_cascade(&self.bundle.pls().collect::<heapless::Vec<u32, 3>>()) {
            return Err(Kind::Raise(Exception::IllegalOpcode));
        }
        for (i, word) in words() {
            let bits = word as u16;
            // An unused field is zero, and so is `andp @p0, @p0`.
            if bits == 0 && !self.asks_for_clp(i as u8) {
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

    /// Whether a later predicate operation or the transfer takes the local result of this one.
    fn asks_for_clp(&self, number: u8) -> bool {
        let local = 4 + u32::from(number);
        let reads = |word: u32| word as u16 != 0 && (word >> 10 & 7 == local || word >> 6 & 7 == local);
        let condition = self.bundle.transfer().map(|(_, condition)| condition);
        let asked = match condition {
            Some(
                Condition::MlockOr(PlCondition::Clp { clp, .. }) | Condition::SameBundle(PlCondition::Clp { clp, .. }),
            ) => clp == number,
            _ => false,
        };
        asked || self.bundle.pls().any(reads)
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
        let mut condition = match result_condition(condition) {
            Some((result, notes)) => {
                for (channel, note) in notes {
                    schedule.note(channel, note).map_err(|()| Kind::Raise(Exception::IllegalOpcode))?;
                }
                emit(prefix, Uop::new(Kind::ClearMlock));
                let mut item = Item::new(14);
                item.uop = Uop::new(Kind::LatchResult(result));
                // Predicate logic is over by then, and nothing is lost when this traps.
                item.reads_locals();
                item.last = true;
                item.traps = true;
                schedule.add(item);
                Cond::Latched
            }
            None => cond(condition),
        };
        let evaluated = condition == Cond::Latched;
        let reads_pred = match condition {
            Cond::Pred(n, _) | Cond::PredOrLoopEnd(n, _) | Cond::PredAndNotLoopEnd(n, _) => schedule.writes_pred(n),
            _ => false,
        };
        let late = condition == Cond::Mlock;
        if late {
            emit(prefix, Uop::new(Kind::ClearMlock));
        }
        if evaluated {
            // By the schedule.
        } else if (advances || reads_pred || schedule.writes_loop_state()) && condition != Cond::Always && !late {
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
            Transfer::Hcall { .. } => Uop::new(Kind::PrivilegedTransfer(Feature::Hcall, condition)),
            Transfer::Done => Uop::new(Kind::PrivilegedTransfer(Feature::Done, condition)),
            Transfer::Iret => Uop::new(Kind::PrivilegedTransfer(Feature::Iret, condition)),
            Transfer::Hret => Uop::new(Kind::PrivilegedTransfer(Feature::Hret, condition)),
            Transfer::Glaunch => Uop::new(Kind::PrivilegedTransfer(Feature::Glaunch, condition)),
            Transfer::IbranchD | Transfer::IcallD => {
                let Some(op) = self.bundle.op(0) else { return Err(Kind::Raise(Exception::IllegalOpcode)) };
                let mut item = Item::new(0);
                let target = self.source(op.src2(), &mut item);
                if let Some(literal) = item.literal {
                    emit(prefix, Uop { dst: target, ..Uop::new(Kind::MoveImm(literal)) });
                }
                emit(prefix, Uop { a: target, imm: item.uop.imm, ..Uop::new(Kind::LatchTarget) });
                Uop::new(match op.wbs() {
                    Some(wbs) => Kind::CallTo(wbs, condition),
                    None => Kind::BranchTo(condition),
                })
            }
        };
        Ok(Some(uop))
    }
}

/// Whether all three predicate operations write predicates and hang on each other.
///
/// Two levels are the documented limit. Three work where only the last one is written, and are an
/// exception where all are. Source: plu.md 2.
fn deep_cascade(words: &[u32]) -> bool {
    let &[first, second, third] = words else { return false };
    let writes = |word: u32| word >> 5 & 1 != 0;
    let reads = |word: u32, local: u32| word >> 10 & 7 == local || word >> 6 & 7 == local;
    writes(first) && writes(second) && writes(third) && reads(second, 4) && reads(third, 5)
}

/// A condition on results of the bundle itself, and which operations it asks.
/// Source: execution.md 4.2; speculation of a channel: encoding.md 3.
fn result_condition(condition: Condition) -> Option<(ResultCond, heapless::Vec<(u8, Note), 4>)> {
    let (mlock, source) = match condition {
        Condition::Mlock { dt_al: 0 } => return None,
        Condition::Mlock { dt_al } => {
            let channels = [0, 1, 3, 4].into_iter().enumerate().filter(|(bit, _)| dt_al >> bit & 1 != 0);
            let notes = channels.map(|(_, channel)| (channel, Note::Diagnostic)).collect();
            return Some((ResultCond { mlock: true, clp: None }, notes));
        }
        Condition::MlockOr(source) => (true, source),
        Condition::SameBundle(source) => (false, source),
        _ => return None,
    };
    let mut notes = heapless::Vec::new();
    let mut clp = None;
    match source {
        PlCondition::Cmp { channel, negate } => notes.extend([(channel, Note::Compare(negate))]),
        PlCondition::CmpPair { first, negate_first, negate_second } => {
            notes.extend([(first, Note::Compare(negate_first)), (first + 1, Note::Compare(negate_second))]);
        }
        PlCondition::Clp { clp: number, negate } => clp = Some((number, negate)),
    }
    Some((ResultCond { mlock, clp }, notes))
}

/// A condition on state from before the bundle, or on %MLOCK.
const fn cond(condition: Condition) -> Cond {
    match condition {
        Condition::Never | Condition::Always => Cond::Always,
        Condition::Pred { pred, negate } => Cond::Pred(pred, negate),
        Condition::LoopEnd { negate } => Cond::LoopEnd(negate),
        Condition::PredOrLoopEnd { pred, negate } => Cond::PredOrLoopEnd(pred, negate),
        Condition::PredAndNotLoopEnd { pred, negate } => Cond::PredAndNotLoopEnd(pred, negate),
        Condition::Mlock { .. } => Cond::Mlock,
        Condition::MlockOr(_) | Condition::SameBundle(_) => Cond::Latched,
    }
}
