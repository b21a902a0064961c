! rule: a merge by an undefined predicate traps
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 1, %dr0
	  addd	0, 2, %dr1
	}
	{
	  merged	%dr0, %dr1, %dr2, %pred0
	}
	PASS
