! rule: abg moves %g24 to %g31 by one, up and down
! source: state.md 1.4 [inf]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 24, %dg24
	  addd	0, 25, %dg25
	  addd	0, 31, %dg31
	  addd	0, 23, %dg23
	}
	{
	  abg	2
	}
	CHECK	%dg24, 25, 1
	CHECK	%dg30, 31, 2
	CHECK	%dg31, 24, 3
	CHECK	%dg23, 23, 4
	{
	  rrd	%bgr, %dr0
	}
	CHECK	%dr0, 0x1ff, 5
	{
	  abg	1
	}
	CHECK	%dg24, 24, 6
	CHECK	%dg31, 31, 7
	{
	  abg	1
	}
	CHECK	%dg24, 31, 8
	{
	  rrd	%bgr, %dr0
	}
	CHECK	%dr0, 0x7ff, 9
	PASS
