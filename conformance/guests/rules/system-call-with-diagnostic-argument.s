! rule: diagnostic arguments are numbers for the kernel
! source: execution.md 4.6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 3
	}
	{
	  adds	0, 24, %b[0]
	}
	DIAGNOSTIC	%db[1]
	DIAGNOSTIC	%db[2]
	{
	  call	%ctpr1, wbs = 8
	}
	{
	  cmpldb	%dr16, 0, %pred0
	}
	CHECK_FALSE	%pred0, 1
	PASS
