! rule: a speculative store under an undefined predicate stores the marked value, a number
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}

	{
	  getsp	-64, %dr0
	  addd	0, 1, %dr1
	}
	UNDEFINED	%pred0
	{
	  std,2,sm	%dr1, %dr0, 0 ? %pred0
	}
	{
	  ldd	%dr0, 0, %dr2
	}
	{
	  gettagd,2	%dr2, %r9
	}
	CHECK	%dr9, 0, 1
	CHECK	%dr2, 0x4000000040000001, 2
	PASS
