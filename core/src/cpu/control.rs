//! Control transfer registers and the loop counters.

/// What a `%ctpr` holds. Source: state.md, CTPR1..3.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(u8)]
pub enum CtprTag {
    /// Nothing: a transfer through it traps.
    #[default]
    Empty = 0,
    /// A diagnostic value was moved in.
    Diagnostic = 1,
    /// Procedure label or return.
    Procedure = 2,
    /// Local label: `disp`, or a number moved in.
    Local = 3,
    /// Number.
    Numeric = 4,
    /// System entry: `sdisp`.
    System = 5,
}

/// How a `%ctpr` was prepared: the opc field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[repr(u8)]
pub enum CtprOpc {
    /// `disp` or a move.
    #[default]
    Disp = 0,
    /// `ldisp`.
    Ldisp = 1,
    /// `return`.
    Return = 3,
}

/// A control transfer preparation register.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Ctpr {
    /// Target address, or the entry number of a system call.
    pub base: u64,
    /// What it holds.
    pub tag: CtprTag,
    /// How it was prepared.
    pub opc: CtprOpc,
}

impl Ctpr {
    /// The 64-bit image: base 47:0, tag 56:54, opc 58:57, ipd (3) 60:59.
    #[must_use]
    pub const fn image(self) -> u64 {
        let address = if matches!(self.tag, CtprTag::System) { self.base << 11 } else { self.base };
        if matches!(self.tag, CtprTag::Empty) {
            return 0;
        }
        address & 0xffff_ffff_ffff | (self.tag as u64) << 54 | (self.opc as u64) << 57 | 3 << 59
    }
}

/// Loop status register. Source: state.md, LSR; execution.md 5.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Lsr {
    /// Iterations left. LSR has 32 bits of it, LSR1 (v5 and later) all.
    pub lcnt: u64,
    /// Epilogue iterations left.
    pub ecnt: u8,
    /// Prologue iterations left.
    pub pcnt: u8,
    /// Stores left in the last iteration.
    pub strmd: u8,
    /// lcnt is valid.
    pub vlc: bool,
    /// lcnt has reached 0.
    pub over: bool,
    /// The bits that are only stored: ldmc 39, ldovl 47:40, semc and above 63:60.
    pub stored: u64,
}

const STORED: u64 = 1 << 39 | 0xff << 40 | 0xf << 60;

impl Lsr {
    /// From the 64-bit image.
    #[must_use]
    pub const fn from_image(image: u64) -> Lsr {
        Lsr {
            lcnt: image & 0xffff_ffff,
            ecnt: (image >> 32 & 31) as u8,
            vlc: image >> 37 & 1 != 0,
            over: image >> 38 & 1 != 0,
            pcnt: (image >> 48 & 31) as u8,
            strmd: (image >> 53 & 0x7f) as u8,
            stored: image & STORED,
        }
    }

    /// The 64-bit image.
    #[must_use]
    pub const fn image(self) -> u64 {
        self.lcnt & 0xffff_ffff
            | (self.ecnt as u64) << 32
            | (self.vlc as u64) << 37
            | (self.over as u64) << 38
            | (self.pcnt as u64) << 48
            | (self.strmd as u64) << 53
            | self.stored
    }

    /// `%LOOP_END`: the last iteration has been reached.
    #[must_use]
    pub const fn loop_end(self) -> bool {
        self.vlc && self.lcnt < 2 && self.ecnt == 0
    }

    /// `alc`: one iteration is over.
    ///
    /// ecnt counts down in the step that finds lcnt at most 1 (iteration counts of execution.md
    /// 5.1 confirm it).
    pub const fn advance(&mut self) {
        self.pcnt = self.pcnt.saturating_sub(1);
        let epilogue = self.lcnt <= 1;
        self.lcnt = self.lcnt.saturating_sub(1);
        if self.lcnt == 0 {
            self.over = true;
        }
        if self.vlc && epilogue {
            self.ecnt = self.ecnt.saturating_sub(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// execution.md 5.1: body runs of `{ alc; ct ? ~%loop_end }` with vlc = 1.
    #[test]
    fn iteration_counts() {
        let cases = [
            (0, 0, 0, 1),
            (0, 1, 0, 1),
            (0, 2, 0, 2),
            (0, 3, 0, 3),
            (4, 8, 0, 8),
            (8, 2, 0, 2),
            (4, 8, 2, 10),
            (4, 0, 8, 9),
        ];
        for (pcnt, lcnt, ecnt, expected) in cases {
            let mut lsr = Lsr { pcnt, lcnt, ecnt, vlc: true, ..Lsr::default() };
            let mut runs = 0;
            loop {
                runs += 1;
                let end = lsr.loop_end();
                lsr.advance();
                if end {
                    break;
                }
            }
            assert_eq!(runs, expected, "pcnt {pcnt} lcnt {lcnt} ecnt {ecnt}");
        }
    }

    #[test]
    fn image_round_trip() {
        let image = 0xfedc_ba98_7654_3210;
        assert_eq!(Lsr::from_image(image).image(), image);
    }
}
