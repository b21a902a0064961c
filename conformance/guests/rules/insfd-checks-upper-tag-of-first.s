! rule: without bit 13 the upper half of the first operand of insfd is checked
! source: speculation.md 5.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  adds	0, 0x11, %r0
	  addd	0, 0x22, %dr1
	}
	{
	  insfd,0	%dr0, 0x8200, %dr1, %dr2
	}
	PASS
