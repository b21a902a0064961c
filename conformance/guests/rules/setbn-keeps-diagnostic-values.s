! rule: setbn changes no tag either
! source: state.md 1.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	DIAGNOSTIC	%db[0]
	{
	  setbn	rbs = 9, rsz = 0, rcur = 0
	}
	{
	  setbn	rbs = 8, rsz = 3, rcur = 0
	}
	{
	  addd	%db[0], 0, %dr0
	}
	PASS
