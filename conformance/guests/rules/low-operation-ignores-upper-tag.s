! rule: a 32-bit operation does not look at the tag of the upper half
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  adds	0, 7, %r0
	}
	{
	  gettagd,2	%dr0, %r9
	}
	CHECK	%dr9, 4, 1

	{
	  addd	0, 0, %dr1
	}
	{
	  adds	%r0, 1, %r1
	}
	CHECK	%dr1, 8, 2
	PASS
