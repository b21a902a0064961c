! rule: aaind0 is 0 and aaincr0 is 1 whatever is written
! source: aau.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 7, %dr0
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r0, %aaind0
	  aaurw,5	%r0, %aaincr0
	}
	{
	  aaurr,2	%aaind0, %r1
	}
	CHECK	%dr1, 0, 1
	{
	  aaurr,2	%aaincr0, %r1
	}
	CHECK	%dr1, 1, 2
	PASS
