! rule: ct sees the predicate from before a compare in its bundle
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  disp	%ctpr1, bad
	}
	{
	  cmpesb	0, 0, %pred0
	  ct	%ctpr1 ? %pred0
	}
	CHECK_TRUE	%pred0, 1
	{
	  disp	%ctpr1, t1
	}
	{
	  cmpesb	0, 1, %pred0
	  ct	%ctpr1 ? %pred0
	}
bad:
	EXIT	2
t1:
	CHECK_FALSE	%pred0, 3
	PASS
