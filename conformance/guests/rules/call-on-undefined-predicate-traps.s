! rule: call on an undefined predicate is exc_diag_ct_cond
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_ct_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  disp	%ctpr1, f
	}
	{
	  call	%ctpr1, wbs = 4 ? %pred0
	}
f:
	PASS
