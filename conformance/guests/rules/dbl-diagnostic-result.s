! rule: with dbl = 1 a diagnostic 32-bit result gets tag 5, a number tag 0
! source: speculation.md 5.6
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 14, nfx = 1, dbl = 1
	}
	DIAGNOSTIC	%dr0
	{
	  adds,0,sm	%r0, 0, %r1
	}
	{
	  gettagd,2	%dr1, %r2
	}
	CHECK	%dr2, 5, 1
	{
	  adds	0, 3, %r1
	}
	{
	  gettagd,2	%dr1, %r2
	}
	CHECK	%dr2, 0, 2
	CHECK	%dr1, 3, 3
	PASS
