! rule: rwd of a diagnostic value traps
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  rwd	%dr0, %lsr
	}
	PASS
