! rule: a store through a diagnostic address traps
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  std,2	%dr1, %dr0, 0
	}
	PASS
