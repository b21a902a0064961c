! rule: a direct call on an undefined predicate is exc_diag_ct_cond
! source: speculation.md 4.2
! isa: v6
! signal: SIGILL
! trap: exc_diag_ct_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  icall	f, wbs = 4 ? %pred0
	}
f:
	PASS
