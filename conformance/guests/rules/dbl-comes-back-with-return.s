! rule: dbl belongs to the window: return restores it
! source: state.md 1.1
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 14, nfx = 1, dbl = 1
	}
	CALL	f
	{
	  addd	0, -1, %dr0
	}
	{
	  adds	0, 1, %r0
	}
	CHECK	%dr0, 1, 1
	PASS
f:
	{
	  setwd	wsz = 14, nfx = 1, dbl = 0
	}
	{
	  addd	0, -1, %dr1
	}
	{
	  adds	0, 1, %r1
	}
	CHECK	%dr1, 0xffffffff00000001, 2
	LEAVE
