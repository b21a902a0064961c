! rule: a call of a system entry that is not for users kills
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 30
	}
	{
	  call	%ctpr1, wbs = 8
	}
	PASS
