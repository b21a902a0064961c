! rule: a load whose address is diagnostic traps
! source: speculation.md 5.4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr1
	{
	  ldd,0	%dr1, 0, %dr2
	}
	PASS
