! rule: a reserved code as destination is an illegal opcode
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
! addd 0, 1 to code 0xd0
	.word	0x04000001, 0x11c0c1d0
	PASS
