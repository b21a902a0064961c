! rule: %b sources are checked with BR from before the setbn of their bundle
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  setbn	rbs = 8, rsz = 5, rcur = 0
	  addd	%db[8], 0, %dr0
	}
	PASS
