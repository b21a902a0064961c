! rule: a load through a segment checks its operands first
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr1
	{
	  ldgsd,0	%r1, 0, %dr2
	}
	PASS
