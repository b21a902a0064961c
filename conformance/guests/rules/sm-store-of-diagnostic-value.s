! rule: a speculative store of a diagnostic value stores a number
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}

	{
	  getsp	-64, %dr1
	}
	DIAGNOSTIC	%dr0
	{
	  std,2,sm	%dr0, %dr1, 0
	}
	{
	  ldd,0	%dr1, 0, %dr2
	}
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 0, 1
	CHECK	%dr2, 0x4afafafa4afafafa, 2
	PASS
