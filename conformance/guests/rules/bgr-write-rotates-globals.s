! rule: a write of BGR.cur changes what %g24 to %g31 name
! source: state.md 1.4 [inf]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 24, %dg24
	  addd	0, 27, %dg27
	}
	{
	  addd	0, 0x3ff, %dr0
	}
	{
	  rwd	%dr0, %bgr
	}
	CHECK	%dg24, 27, 1
	CHECK	%dg29, 24, 2
	PASS
