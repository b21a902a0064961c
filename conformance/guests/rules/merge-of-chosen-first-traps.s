! rule: a diagnostic first operand that a merge chooses traps
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  cmpesb	0, 1, %pred0
	  addd	0, 4, %dr1
	}
	{
	  merged	%dr0, %dr1, %dr2, %pred0
	}
	PASS
