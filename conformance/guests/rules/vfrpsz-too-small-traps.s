! rule: vfrpsz traps when psize is smaller
! source: execution.md 4.7 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	CALL	f
	PASS
f:
	{
	  vfrpsz	rpsz = 11
	  setwd	wsz = 14, nfx = 1
	}
	LEAVE
