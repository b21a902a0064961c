! rule: the low halves of the operands of insfd are always checked
! source: speculation.md 5.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd	0, 0x22, %dr1
	}
	{
	  insfd,0	%dr0, 0xa200, %dr1, %dr2
	}
	PASS
