! rule: an undefined condition is reported before a diagnostic operand
! source: traps.md 2 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd,0	%dr27, 1, %dr0
	  addd,1	0, 1, %dr1 ? %pred0
	}
	PASS
