! rule: movtrcq traps when a half of its source is diagnostic
! source: ops-misc.md, moves
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr3
	}
	DIAGNOSTIC	%dr2
	{
	  movtrcq,3	%qr2, %qr4
	}
	PASS
