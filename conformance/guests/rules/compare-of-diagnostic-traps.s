! rule: a non-speculative compare of a diagnostic value traps
! source: speculation.md 4.1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  cmpedb	%dr0, 0, %pred0
	}
	PASS
