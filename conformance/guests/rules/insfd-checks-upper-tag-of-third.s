! rule: without bit 15 the upper half of the third operand of insfd is checked
! source: speculation.md 5.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr1
	{
	  addd	0, 0x11, %dr0
	  adds	0, 0x22, %r1
	}
	{
	  insfd,0	%dr0, 0x2200, %dr1, %dr2
	}
	PASS
