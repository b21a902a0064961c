! rule: an illegal bundle is reported before anything else of it
! source: traps.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  std,2	%dr0, %dr40, 0
	  ldd,3	%dr0, 8, %dr1
	}
	PASS
