! rule: the new dbl applies to the operations of the bundle of setwd
! source: state.md 1.1
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, -1, %dr0
	  addd	0, -1, %dr1
	}
	{
	  setwd	wsz = 14, nfx = 1, dbl = 1
	  adds	0, 1, %r0
	}
	CHECK	%dr0, 1, 1
	{
	  setwd	wsz = 14, nfx = 1, dbl = 0
	  adds	0, 1, %r1
	}
	CHECK	%dr1, 0xffffffff00000001, 2
	PASS
