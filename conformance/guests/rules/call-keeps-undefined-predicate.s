! rule: a predicate that a compare beside call leaves undefined is undefined in the callee
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  disp	%ctpr2, f
	}
	{
	  cmpedb,0,sm	%dr0, 0, %pred0
	  call	%ctpr2, wbs = 4
	}
f:
	ENTER
	{
	  addd	0, 1, %dr0 ? %pred0
	}
	PASS
