! rule: an array store that cannot be done traps
! source: aau.md 4
! isa: v2 v3 v4 v5 v6
! signal: SIGSEGV
! trap: exc_data_page
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  aaurw,2	%r0, %aasti0
	}
	{
	  staad,2	%dr0, %aad0 [ %aasti0 ]
	}
	PASS
