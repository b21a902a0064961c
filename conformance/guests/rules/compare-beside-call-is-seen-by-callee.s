! rule: the callee sees the predicate that a compare in the bundle of call has written
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  disp	%ctpr2, f
	}
	{
	  cmpesb	0, 0, %pred0
	  call	%ctpr2, wbs = 4
	}
	CHECK_TRUE	%pred0, 2
	PASS
f:
	ENTER
	CHECK_TRUE	%pred0, 1
	LEAVE
