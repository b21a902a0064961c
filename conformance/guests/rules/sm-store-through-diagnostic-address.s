! rule: a speculative store through a diagnostic address is not done
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd	0, 1, %dr1
	}
	{
	  std,2,sm	%dr1, %dr0, 0
	}
	PASS
