! rule: a reference to a literal that the bundle does not hold is an illegal opcode
! source: traps.md 1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  addd	0, _lit32_ref,_lts0 5, %dr0
	}
	PASS
