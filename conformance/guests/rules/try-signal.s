! rule: div
! source: x
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
	{
	  addd	0, 5, %dr0
	  addd	0, 0, %dr1
	}
bad:
	{
	  udivd,5	%dr0, %dr1, %dr2
	}
	EXIT	99
after:
	CHECK_SIGNAL	8, 1, 34, 1
	CHECK	%dg2, bad, 4
	CHECK	%dg4, 1, 5
	PASS
	HANDLER	after
