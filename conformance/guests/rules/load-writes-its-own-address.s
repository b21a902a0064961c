! rule: a load may write the register that it takes its address from
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  std	%dr0, %dr0, 8
	  addd	0, %dr0, %dr1
	}
	{
	  ldd,0	%dr1, 8, %dr1
	  ldd,2	%dr1, 8, %dr2
	}
	CHECK	%dr1, %dr0, 1
	CHECK	%dr2, %dr0, 2
	PASS
