! rule: a store beside an operation that changes its data or address has the old ones
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  addd	0, 1, %dr1
	  addd	0, %dr0, %dr2
	}
	{
	  addd,0	%dr1, 1, %dr1
	  std,2	%dr1, %dr2, 0
	  addd,1	%dr2, 8, %dr2
	}
	{
	  ldd	%dr0, 0, %dr3
	}
	CHECK	%dr3, 1, 1
	CHECK	%dr1, 2, 2
	PASS
