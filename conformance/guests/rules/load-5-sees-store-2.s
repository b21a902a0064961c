! rule: memory operations go by channel: a load in channel 5 sees the store in channel 2
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  addd	0, 1, %dr1
	  addd	0, 2, %dr2
	}
	{
	  std,2	%dr1, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr3
	  std,2	%dr2, %dr0, 0
	  ldd,5	%dr0, 0, %dr4
	}
	CHECK	%dr3, 1, 1
	CHECK	%dr4, 2, 2
	PASS
