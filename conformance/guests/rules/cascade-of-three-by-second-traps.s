! rule: the same through second arguments
! source: plu.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	.word	0x000c0010, 0x00000560, 0x00000520, 0x60610060
	PASS
