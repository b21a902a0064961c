! rule: call with wbs beyond the window is exc_window_bounds
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 15
	}
f:
	PASS
