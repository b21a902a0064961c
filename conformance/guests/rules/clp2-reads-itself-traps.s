! rule: CLP2 may not read itself
! source: plu.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	.word	0x000c0010, 0x00001820, 0x00000461, 0x60610060
	PASS
