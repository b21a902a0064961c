! rule: srp notes the address of its bundle in RPR, crp clears it
! source: execution.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
here:
	{
	  srp
	}
	{
	  rrd	%rpr.lo, %dr0
	}
	CHECK	%dr0, here, 1
	{
	  crp
	}
	{
	  rrd	%rpr.lo, %dr0
	}
	CHECK	%dr0, 0, 2
	PASS
