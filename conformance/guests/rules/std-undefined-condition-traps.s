! rule: a store under an undefined predicate traps without sm
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	DIAGNOSTIC	%dr9
	{
	  cmpedb,0,sm	%dr9, 0, %pred1
	}
	{
	  std,2	%dr0, %dr0, 0 ? %pred1
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
