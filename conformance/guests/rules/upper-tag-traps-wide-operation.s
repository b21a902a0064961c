! rule: a 64-bit operation does
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  adds	0, 7, %r0
	}
	{
	  addd	%dr0, 1, %dr1
	}
	PASS
