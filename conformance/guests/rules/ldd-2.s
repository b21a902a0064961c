! rule: the use of the result of a speculative load that was not done traps
! source: traps.md 3, sm/ldd-1
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_operand
	.include "rule.inc"
	START
	{
	  ldd,3,sm	0, 0, %dr1
	}
	{
	  addd	%dr1, 0, %dr2
	}
	PASS
