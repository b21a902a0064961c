! rule: a diagnostic 32-bit result marks the low half only
! source: speculation.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  addd	0, 0x1234567800000000, %dr1
	}
	{
	  ands,0,sm	%r0, 0, %r1
	}
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 1, 1
	{
	  puttagd,2	%dr1, 0, %dr10
	}
	CHECK	%dr10, 0x1234567840000000, 2
	PASS
