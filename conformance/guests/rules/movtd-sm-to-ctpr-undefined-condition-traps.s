! rule: a speculative move to a %ctpr under an undefined predicate traps
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, f, %dr0
	}
	{
	  movtd,0,sm	%dr0, %ctpr1 ? %pred0
	}
f:
	PASS
