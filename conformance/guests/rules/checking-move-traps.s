! rule: movtcd checks its operand
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  movtcd,0	%dr0, %dr1
	}
	PASS
