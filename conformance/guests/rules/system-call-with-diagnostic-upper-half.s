! rule: the upper half of the number may be diagnostic
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 3
	}
	DIAGNOSTIC	%db[0]
	{
	  adds	0, 24, %b[0]
	}
	{
	  call	%ctpr1, wbs = 8
	}
	{
	  cmpldb	%dr16, 0, %pred0
	}
	CHECK_FALSE	%pred0, 1
	PASS
