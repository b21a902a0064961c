! rule: RPR can be written and read
! source: state.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1234, %dr0
	  addd	0, 0x5678, %dr1
	}
	{
	  rwd	%dr0, %rpr.lo
	}
	{
	  rwd	%dr1, %rpr.hi
	}
	{
	  rrd	%rpr.lo, %dr2
	}
	{
	  rrd	%rpr.hi, %dr3
	}
	CHECK	%dr2, 0x1234, 1
	CHECK	%dr3, 0x5678, 2
	PASS
