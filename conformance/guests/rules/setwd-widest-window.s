! rule: the widest window has 112 pairs
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 112, nfx = 1
	}
	{
	  addd	0, 9, %dr63
	}
	CHECK	%dr63, 9, 1
	PASS
