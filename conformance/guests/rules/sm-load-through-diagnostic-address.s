! rule: a speculative load through a diagnostic address gives a diagnostic value
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr0
	{
	  ldd,0,sm	%dr0, 0, %dr1
	}
	{
	  gettagd,2	%dr1, %r9
	}
	CHECK	%dr9, 5, 1
	PASS
