! rule: CLP1 may not read a later result
! source: plu.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	.word	0x00080010, 0, 0x00001820, 0x60610060
	PASS
