! rule: srp and crp may have a condition
! source: encoding.md 2, RPC
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
here:
	{
	  srp	? ~%pred0
	}
	{
	  crp	? %pred0
	}
	{
	  rrd	%rpr.lo, %dr0
	}
	CHECK	%dr0, here, 1
	PASS
