! rule: %b[i] beyond 2 * (rsz + 1) registers is exc_window_bounds
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  addd	%db[8], 0, %dr0
	}
	PASS
