! rule: a store under an undefined predicate traps
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	}
	UNDEFINED	%pred0
	{
	  std,2	%dr0, %dr0, 0 ? %pred0
	}
	PASS
