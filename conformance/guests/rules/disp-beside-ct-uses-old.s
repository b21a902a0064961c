! rule: ct uses the %ctpr from before a disp in its bundle
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  disp	%ctpr1, t1
	}
	{
	  disp	%ctpr1, t2
	  ct	%ctpr1
	}
	EXIT	1
t1:
	{
	  ct	%ctpr1
	}
	EXIT	2
t2:
	PASS
