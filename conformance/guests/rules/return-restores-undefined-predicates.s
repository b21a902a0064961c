! rule: return brings back undefined predicates as undefined
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred2
	CALL	f
	{
	  addd	0, 1, %dr0 ? %pred2
	}
	PASS
f:
	ENTER
	{
	  cmpesb	0, 1, %pred2
	}
	LEAVE
