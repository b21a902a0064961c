! rule: a store in channel 2 is done when the load in channel 5 of its bundle finds no page
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
	  std,2	%dr1, %dr0, 0
	  ldd,5	0, 0, %dr5
	}
	EXIT	99
after:
	CHECK	%dg0, 11, 1
	{
	  ldd	%dr0, 0, %dr6
	}
	CHECK	%dr6, 7, 2
	PASS
	HANDLER	after
