! rule: a store in channel 5 beside a load in channel 0 is an illegal opcode
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_illegal_opcode
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	{
	  std,5	%dr0, %dr0, 0
	  ldd,0	%dr0, 8, %dr1
	}
	PASS
