! rule: a compare under an undefined predicate traps
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  cmpesb	0, 0, %pred1 ? %pred0
	}
	PASS
