! rule: loads and stores that may share a bundle
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
	  addd	0, 3, %dr3
	}
	{
	  std,2	%dr1, %dr0, 0
	  std,5	%dr2, %dr0, 8
	}
	{
	  ldd,0	%dr0, 0, %dr4
	  std,2	%dr3, %dr0, 16
	  ldd,5	%dr0, 8, %dr5
	}
	CHECK	%dr4, 1, 1
	CHECK	%dr5, 2, 2
	{
	  ldd,2	%dr0, 16, %dr4
	  ldd,3	%dr0, 8, %dr5
	  std,5	%dr1, %dr0, 24
	}
	CHECK	%dr4, 3, 3
	CHECK	%dr5, 2, 4
	{
	  ldd,0	%dr0, 0, %dr4
	  ldd,2	%dr0, 8, %dr5
	  ldd,3	%dr0, 16, %dr6
	  ldd,5	%dr0, 24, %dr7
	}
	CHECK	%dr4, 1, 5
	CHECK	%dr5, 2, 6
	CHECK	%dr6, 3, 7
	CHECK	%dr7, 1, 8
	PASS
