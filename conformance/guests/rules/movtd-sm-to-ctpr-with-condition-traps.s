! rule: a speculative move to a %ctpr may have no condition, even a defined one
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	{
	  addd	0, f, %dr0
	  cmpesb	0, 0, %pred0
	}
	{
	  movtd,0,sm	%dr0, %ctpr1 ? %pred0
	}
f:
	PASS
