! rule: USD.base is the address of argc, its top is SBR
! source: linux-user.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	0, %dr0
	}
	{
	  ldw	%dr0, 0, %dr1
	}
	CHECK	%dr1, 1, 1
	{
	  rrd	%usd.lo, %dr2
	}
	{
	  addd	%dr0, 0x1800000000000000, %dr3
	}
	CHECK	%dr2, %dr3, 2
	{
	  andd	%dr0, 15, %dr4
	}
	CHECK	%dr4, 0, 3
	{
	  rrd	%usbr, %dr5
	}
	{
	  cmpbdb	%dr0, %dr5, %pred0
	}
	CHECK_TRUE	%pred0, 4
	PASS
