! rule: ibranchd goes to the address in its source
! source: ops-misc.md [inf]
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, t1, %dr0
	  cmpesb	0, 1, %pred0
	}
	{
	  ibranchd,0	%dr0, %dr1 ? %pred0
	}
	{
	  ibranchd,0	%dr0, %dr1
	}
	EXIT	1
t1:
	PASS
