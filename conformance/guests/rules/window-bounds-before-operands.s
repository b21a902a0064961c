! rule: a register beyond the window is reported before a diagnostic operand
! source: traps.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd,0	%dr0, 1, %dr1
	  addd,1	%dr40, 1, %dr2
	}
	PASS
