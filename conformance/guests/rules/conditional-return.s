! rule: a return whose condition is false is none
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CALL	f
	CHECK	%dr8, 6, 1
	PASS
f:
	ENTER
	{
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 0, %pred1
	  addd	0, 5, %dr0
	  return	%ctpr3
	}
	{
	  ct	%ctpr3 ? %pred0
	}
	{
	  addd	0, 6, %dr0
	}
	{
	  ct	%ctpr3 ? %pred1
	}
	EXIT	2
