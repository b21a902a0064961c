! rule: ct through an empty %ctpr is an illegal opcode
! source: execution.md 4.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  ct	%ctpr1
	}
	PASS
