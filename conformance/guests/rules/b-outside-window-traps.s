! rule: %b[i] must lie inside the window too
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  setbn	rbs = 12, rsz = 3, rcur = 0
	}
! %b[3] is the last register, %r27
	{
	  addd	0, 6, %db[3]
	}
	CHECK	%dr27, 6, 1
	{
	  addd	0, 6, %db[4]
	}
	EXIT	2
