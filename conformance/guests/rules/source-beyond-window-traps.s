! rule: a source register beyond the window is exc_window_bounds
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  addd	%dr28, 0, %dr0
	}
	PASS
