! rule: a transfer that is not taken does not look at its %ctpr
! source: execution.md 2: a suppressed operation has no effect
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	{
	  call	%ctpr1, wbs = 4 ? %pred0
	}
	PASS
