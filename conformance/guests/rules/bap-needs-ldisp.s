! rule: bap through a %ctpr2 that ldisp has not prepared is an illegal opcode
! source: execution.md 5.4 [emu]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  bap
	}
f:
	PASS
