//! Numbers of DWARF call frame information. Sources: DWARF 5, section 7.24; the Linux Standard Base,
//! "DWARF Extensions".

/// Instructions, DW_CFA_*. Operands of the first three may stand in their lower six bits.
pub(super) mod op {
    pub(in super::super) const ADVANCE_LOC: u8 = 0x40;
    pub(in super::super) const OFFSET: u8 = 0x80;
    pub(in super::super) const RESTORE: u8 = 0xc0;
    pub(in super::super) const ADVANCE_LOC1: u8 = 0x02;
    pub(in super::super) const ADVANCE_LOC2: u8 = 0x03;
    pub(in super::super) const ADVANCE_LOC4: u8 = 0x04;
    pub(in super::super) const OFFSET_EXTENDED: u8 = 0x05;
    pub(in super::super) const RESTORE_EXTENDED: u8 = 0x06;
    pub(in super::super) const UNDEFINED: u8 = 0x07;
    pub(in super::super) const SAME_VALUE: u8 = 0x08;
    pub(in super::super) const REGISTER: u8 = 0x09;
    pub(in super::super) const REMEMBER_STATE: u8 = 0x0a;
    pub(in super::super) const RESTORE_STATE: u8 = 0x0b;
    pub(in super::super) const DEF_CFA: u8 = 0x0c;
    pub(in super::super) const DEF_CFA_REGISTER: u8 = 0x0d;
    pub(in super::super) const DEF_CFA_OFFSET: u8 = 0x0e;
    pub(in super::super) const OFFSET_EXTENDED_SF: u8 = 0x11;
    pub(in super::super) const DEF_CFA_SF: u8 = 0x12;
    pub(in super::super) const DEF_CFA_OFFSET_SF: u8 = 0x13;
    pub(in super::super) const VAL_OFFSET: u8 = 0x14;
    pub(in super::super) const VAL_OFFSET_SF: u8 = 0x15;
    pub(in super::super) const GNU_WINDOW_SAVE: u8 = 0x2d;
}

/// Pointer encodings, DW_EH_PE_*.
pub(super) mod pointer {
    pub(in super::super) const UDATA2: u8 = 2;
    pub(in super::super) const UDATA4: u8 = 3;
    pub(in super::super) const UDATA8: u8 = 4;
    pub(in super::super) const SDATA4: u8 = 0x0b;
    /// The lower bits: how many bytes.
    pub(in super::super) const SIZE: u8 = 0x07;
    pub(in super::super) const PCREL: u8 = 0x10;
    /// The upper bits without that of indirection: what it is relative to.
    pub(in super::super) const BASE: u8 = 0x70;
    pub(in super::super) const OMIT: i64 = 0xff;
}
