! rule: loads in channels 2 and 3 see memory from before the store in channel 5
! source: execution.md 3 [inf]
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
	  ldd,2	%dr0, 0, %dr3
	  ldd,3	%dr0, 0, %dr4
	  std,5	%dr2, %dr0, 0
	}
	CHECK	%dr3, 1, 1
	CHECK	%dr4, 1, 2
	PASS
