! rule: movts leaves the upper half even with dbl = 1
! source: state.md 1.1
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 14, nfx = 1, dbl = 1
	}
	{
	  addd	0, 0x1234567800000001, %dr0
	  addd	0, 7, %dr1
	}
	{
	  movts,0	%r1, %r0
	}
	CHECK	%dr0, 0x1234567800000007, 1
	PASS
