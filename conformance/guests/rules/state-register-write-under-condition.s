! rule: a suppressed rwd writes nothing
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  addd	0, 5, %dr0
	  addd	0, 6, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  rwd	%dr1, %lsr ? %pred0
	}
	{
	  rwd	%dr1, %wd ? %pred0
	}
	{
	  rrd	%lsr, %dr2
	}
	CHECK	%dr2, 5, 1
	PASS
