! rule: the same for a destination
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  addd	0, 1, %db[8]
	}
	PASS
