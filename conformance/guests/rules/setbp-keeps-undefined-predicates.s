! rule: setbp keeps an undefined predicate undefined
! source: state.md 2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	{
	  setbp	psz = 7
	}
	UNDEFINED	%pred5
	{
	  setbp	psz = 0
	}
	{
	  setbp	psz = 7
	}
	{
	  addd	0, 1, %dr0 ? %pred5
	}
	PASS
