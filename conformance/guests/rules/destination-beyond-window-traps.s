! rule: a destination register beyond the window is exc_window_bounds
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr28
	}
	PASS
