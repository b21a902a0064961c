! rule: a system call that passes no register at all does no harm
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 8, nfx = 1
	}
	{
	  sdisp	%ctpr1, 3
	}
	{
	  call	%ctpr1, wbs = 8
	}
	{
	  setwd	wsz = 14, nfx = 1
	}
	PASS
