! rule: gettags gives the tag of the low half
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd	0, 0, %dr1
	}
	{
	  gettags,2	%r0, %r1
	}
	CHECK	%dr1, 1, 1
	{
	  adds	0, 1, %r0
	}
	{
	  gettags,5	%r0, %r1
	}
	CHECK	%dr1, 0, 2
	PASS
