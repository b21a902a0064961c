! rule: %b[] and %r names of one register are the same register
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr16
	}
	CHECK	%db[0], 5, 1
	{
	  addd	0, 6, %db[1]
	}
	CHECK	%dr17, 6, 2
! in one bundle: the source has the old value
	{
	  addd	%dr16, 1, %db[0]
	  addd	%db[0], 2, %dr1
	}
	CHECK	%dr16, 6, 3
	CHECK	%dr1, 7, 4
	PASS
