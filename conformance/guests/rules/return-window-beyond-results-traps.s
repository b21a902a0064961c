! rule: after return the caller's window ends behind the results
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_window_bounds
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 12
	}
! 24 + 4 registers came back: the last of them is %r27
	{
	  addd	0, 1, %dr27
	}
	{
	  setwd	wsz = 20, nfx = 1
	}
	{
	  addd	0, 1, %dr39
	}
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 19
	}
	{
	  addd	0, 1, %dr39
	}
	{
	  addd	0, 1, %dr40
	}
	EXIT	1
f:
	{
	  setwd	wsz = 30, nfx = 1
	}
	LEAVE
