! rule: a move to a %ctpr without sm may have a condition
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, t1, %dr0
	  cmpesb	0, 0, %pred0
	}
	{
	  addd	0, t2, %dr1
	}
	{
	  movtd,0	%dr0, %ctpr1 ? %pred0
	}
	{
	  movtd,0	%dr1, %ctpr1 ? ~%pred0
	}
	{
	  ct	%ctpr1
	}
t2:
	EXIT	1
t1:
	PASS
