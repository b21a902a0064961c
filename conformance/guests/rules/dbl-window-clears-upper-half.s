! rule: in a window with dbl = 1 a 32-bit result clears the upper half
! source: state.md 1.1
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1234567800000001, %dr0
	  addd	0, -1, %dr1
	  addd	0, -1, %dg5
	}
	{
	  setwd	wsz = 14, nfx = 1, dbl = 1
	}
	{
	  adds	%r0, 1, %r0
	  subs	%r1, 1, %b[2]
	  adds	0, 9, %g5
	}
	CHECK	%dr0, 2, 1
	CHECK	%dr18, 0xfffffffe, 2
	CHECK	%dg5, 9, 3
	PASS
