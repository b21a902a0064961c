! rule: sources of the bundle of setwd are checked with the old size
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  setwd	wsz = 16, nfx = 1
	  addd	%dr30, 5, %dr0
	}
	PASS
