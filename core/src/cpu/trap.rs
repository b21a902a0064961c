//! Exceptions of the processor.

use core::fmt;

macro_rules! exceptions {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $text:literal;)*) => {
        /// An exception; its number is the bit in TIR.hi. Source: traps.md 1.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum Exception { $($(#[$doc])* $name = $number,)* }
        impl Exception {
            /// Every exception, by number.
            pub const ALL: &'static [Exception] = &[$(Exception::$name,)*];

            /// Name as the manuals spell it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Exception::$name => $text,)* }
            }
        }
    };
}

exceptions! {
    /// Reserved opcode, channel, operand code, or a bundle that breaks a rule.
    IllegalOpcode = 0, "exc_illegal_opcode";
    /// Privileged register or operation in user mode.
    PrivAction = 1, "exc_priv_action";
    /// Floating point with UPSR.fe = 0.
    FpDisabled = 2, "exc_fp_disabled";
    /// x87-style stack underflow.
    FpStackUnderflow = 3, "exc_fp_stack_u";
    /// Deferred interrupt.
    DeferredInterrupt = 4, "exc_d_interrupt";
    /// Control transfer on an undefined predicate.
    DiagCtCond = 5, "exc_diag_ct_cond";
    /// Control transfer through a %ctpr with a diagnostic value.
    DiagInstrAddr = 6, "exc_diag_instr_addr";
    /// Control transfer to an address that is not 8-byte aligned or not code space.
    IllegalInstrAddr = 7, "exc_illegal_instr_addr";
    /// Instruction breakpoint.
    InstrDebug = 8, "exc_instr_debug";
    /// Register outside the window or the rotating area.
    WindowBounds = 9, "exc_window_bounds";
    /// Data stack limit.
    UserStackBounds = 10, "exc_user_stack_bounds";
    /// Procedure stack memory exhausted.
    ProcStackBounds = 11, "exc_proc_stack_bounds";
    /// Chain stack memory exhausted.
    ChainStackBounds = 12, "exc_chain_stack_bounds";
    /// x87-style stack overflow.
    FpStackOverflow = 13, "exc_fp_stack_o";
    /// Operation qualified by an undefined predicate.
    DiagCond = 14, "exc_diag_cond";
    /// Diagnostic operand of an operation that is not speculative.
    DiagOperand = 15, "exc_diag_operand";
    /// Operand of a wrong kind.
    IllegalOperand = 16, "exc_illegal_operand";
    /// Array or segment bounds, and `getsp` beyond the stack.
    ArrayBounds = 17, "exc_array_bounds";
    /// Rights of a descriptor.
    AccessRights = 18, "exc_access_rights";
    /// Alignment.
    AddrNotAligned = 19, "exc_addr_not_aligned";
    /// Code page not present.
    InstrPageMiss = 20, "exc_instr_page_miss";
    /// Code page not executable.
    InstrPageProt = 21, "exc_instr_page_prot";
    /// Code page of an array prefetch program not present.
    AinstrPageMiss = 22, "exc_ainstr_page_miss";
    /// Code page of an array prefetch program not executable.
    AinstrPageProt = 23, "exc_ainstr_page_prot";
    /// Return hook of the kernel.
    LastWish = 24, "exc_last_wish";
    /// Base of a descriptor not aligned.
    BaseNotAligned = 25, "exc_base_not_aligned";
    /// `setsft`.
    SoftwareTrap = 26, "exc_software_trap";
    /// Data watchpoint.
    DataDebug = 28, "exc_data_debug";
    /// Data page fault.
    DataPage = 29, "exc_data_page";
    /// Restart at the recovery point.
    RecoveryPoint = 31, "exc_recovery_point";
    /// External interrupt.
    Interrupt = 32, "exc_interrupt";
    /// Non-maskable interrupt.
    NmInterrupt = 33, "exc_nm_interrupt";
    /// Zero divisor or quotient overflow.
    Div = 34, "exc_div";
    /// Unmasked floating point exception.
    Fp = 35, "exc_fp";
    /// Lock conflict.
    MemLock = 36, "exc_mem_lock";
    /// Lock conflict of the array access unit.
    MemLockAs = 37, "exc_mem_lock_as";
    /// Memory error.
    DataError = 38, "exc_data_error";
}

impl Exception {
    /// Bit number in TIR.hi.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }
}

impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A precise trap: the bundle at the instruction pointer can be executed again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trap {
    /// What happened.
    pub exception: Exception,
    /// Data or code address of a page fault; otherwise the address of the bundle.
    pub address: u64,
    /// For page faults: the page is mapped, but its rights forbid the access.
    pub protected: bool,
}

impl Trap {
    /// A trap that blames the bundle itself; its address is filled in by the interpreter.
    #[must_use]
    pub const fn at_bundle(exception: Exception) -> Trap {
        Trap { exception, address: 0, protected: false }
    }
}
