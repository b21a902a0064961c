! rule: a literal reference that does not exist is an illegal opcode
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
! addd 0, literal code 0xd2
	.word	0x04000011, 0x11c0d280
	.word	0, 0
	PASS
