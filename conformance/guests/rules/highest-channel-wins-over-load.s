! rule: latency does not matter: an addition in a higher channel wins over a load
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr1
	}
	{
	  addd	0, 3, %dr2
	}
	{
	  std	%dr2, %dr1, 0
	}
	{
	  ldd,0	%dr1, 0, %dr0
	  addd,4	0, 7, %dr0
	}
	CHECK	%dr0, 7, 1
	{
	  addd,0	0, 7, %dr0
	  ldd,3	%dr1, 0, %dr0
	}
	CHECK	%dr0, 3, 2
	PASS
