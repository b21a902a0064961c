! rule: destinations of the bundle of setwd are checked with the new size
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setwd	wsz = 16, nfx = 1
	  addd	0, 5, %dr30
	}
	CHECK	%dr30, 5, 1
	PASS
