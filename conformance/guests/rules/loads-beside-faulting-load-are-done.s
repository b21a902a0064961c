! rule: the other loads of a bundle are done when one finds no page, in lower and higher channels
! source: execution.md 1.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	11
	{
	  getsp	-64, %dr0
	  addd	0, 7, %dr1
	  addd	0, 0, %dr2
	  addd	0, 0, %dr3
	  addd	0, 9, %dr4
	}
	{
	  std,2	%dr0, %dr0, 0
	  std,5	%dr4, %dr0, 8
	}
bad:
	{
	  ldd,0	%dr0, 8, %dr2
	  ldd,2	0, 0, %dr5
	  ldd,3	%dr0, 8, %dr3
	}
	EXIT	99
after:
	CHECK	%dg0, 11, 1
	CHECK	%dr2, 9, 2
	CHECK	%dr3, 9, 3
	PASS
	HANDLER	after
