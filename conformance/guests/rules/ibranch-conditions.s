! rule: a direct transfer goes forward and back, and obeys its condition
! source: execution.md 4.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  ibranch	bad ? %pred1
	}
	{
	  ibranch	t2 ? %pred0
	}
bad:
	EXIT	1
t1:
	PASS
t2:
	{
	  ibranch	t1
	}
	EXIT	2
