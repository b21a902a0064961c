! rule: getsp moves base and size of USD together, in steps of 16
! source: ops-misc.md
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	0, %dr0
	}
	{
	  rrd	%usd.hi, %dr1
	}
	{
	  getsp	-72, %dr2
	}
	{
	  rrd	%usd.hi, %dr3
	}
	{
	  subd	%dr0, %dr2, %dr4
	  subd	%dr1, %dr3, %dr5
	}
	CHECK	%dr4, 80, 1
	{
	  shrd	%dr5, 32, %dr5
	}
	CHECK	%dr5, 80, 2
	{
	  getsp	80, %dr6
	}
	CHECK	%dr6, %dr0, 3
	PASS
