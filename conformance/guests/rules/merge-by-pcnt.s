! rule: a merge may choose by %pcnt
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x3000000000000, %dr0
	  addd	0, 1, %dr1
	  addd	0, 2, %dr2
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  merged	%dr1, %dr2, %dr3, %pcnt3
	  merged	%dr1, %dr2, %dr4, %pcnt2
	}
	CHECK	%dr3, 2, 1
	CHECK	%dr4, 1, 2
	PASS
