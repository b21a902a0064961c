! rule: an ALES flag of a channel without operation is an illegal opcode
! source: traps.md 3, decode/unaligned-4 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	.word	0x00100000, 0
	PASS
