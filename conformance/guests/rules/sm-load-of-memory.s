! rule: a speculative load that can be done is an ordinary one
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	  addd	0, 5, %dr1
	}
	{
	  std	%dr1, %dr0, 0
	}
	{
	  ldd,0,sm	%dr0, 0, %dr2
	}
	CHECK	%dr2, 5, 1
	PASS
