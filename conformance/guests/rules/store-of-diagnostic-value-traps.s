! rule: a store of a diagnostic value traps
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr1
	}
	DIAGNOSTIC	%dr0
	{
	  std,2	%dr0, %dr1, 0
	}
	PASS
