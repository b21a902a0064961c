! rule: CLP0 may not read itself
! source: plu.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	.word	0x00040000, 0x60611020
	PASS
