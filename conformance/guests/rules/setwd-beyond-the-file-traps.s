! rule: a window of more than 112 pairs is an illegal opcode
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  setwd	wsz = 113, nfx = 1
	}
	PASS
