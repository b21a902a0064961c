! rule: an array store of a diagnostic value traps
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r1, %aasti0
	  aaurw,5	%r1, %aasti1
	}
	DIAGNOSTIC	%dr2
	{
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	}
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
