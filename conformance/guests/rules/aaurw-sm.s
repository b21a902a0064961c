! rule: an array unit register takes a number only
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr1
	{
	  aaurwd,2	%dr1, %aad0
	}
	PASS
