! rule: a speculative store to nowhere is not done
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  std,2,sm	%dr1, 0, 0
	}
	PASS
