! rule: ct uses the %ctpr from before a move to it in its bundle
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  disp	%ctpr1, t1
	  addd	0, t2, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr1
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
