! rule: a number moved to a %ctpr is a local label
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, t1, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr1
	}
	{
	  ct	%ctpr1
	}
	EXIT	1
t1:
	{
	  addd	0, t2, %dr0
	}
	{
	  movtd,0,sm	%dr0, %ctpr3
	}
	{
	  ct	%ctpr3
	}
	EXIT	2
t2:
	{
	  addd	0, f, %dr0
	}
	{
	  movtd,0	%dr0, %ctpr3
	}
	{
	  call	%ctpr3, wbs = 4
	}
	PASS
f:
	ENTER
	LEAVE
