! rule: other results of a bundle are written when a load finds no page
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
	  ldd,0	0, 0, %dr5
	  addd,1	%dr1, 1, %dr2
	  subd,4	0, 1, %dr3
	  muls,3	%r1, %r1, %r4
	}
	EXIT	99
after:
	CHECK	%dg0, 11, 1
	CHECK	%dr2, 8, 2
	CHECK	%dr3, -1, 3
	CHECK	%dr4, 49, 4
	PASS
	HANDLER	after
