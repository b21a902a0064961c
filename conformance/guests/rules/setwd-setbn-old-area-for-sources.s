! rule: neither setwd nor setbn of the same bundle makes a new register readable
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  setwd	wsz = 20, nfx = 1
	  setbn	rbs = 8, rsz = 11, rcur = 0
	  addd	%db[20], 0, %dr0
	}
	PASS
