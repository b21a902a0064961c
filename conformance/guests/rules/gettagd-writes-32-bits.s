! rule: gettagd writes the low half: the upper half keeps value and tag
! source: speculation.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  gettagd,2	%dr0, %r0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  adds	%r0, 0, %r1
	}
	CHECK	%dr1, 5, 1
	{
	  gettagd,2	%dr0, %r1
	}
	CHECK	%dr1, 4, 2
	PASS
