! rule: a store to where nothing is mapped is SIGSEGV
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr1
	}
	{
	  std,2	%dr1, 0, 0
	}
	PASS
