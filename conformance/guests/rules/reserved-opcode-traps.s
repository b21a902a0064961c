! rule: an operation that does not exist is an illegal opcode
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
! channel 0, first opcode 0x4e
	.word	0x04000001, 0x4ec0c180
	PASS
