! rule: rwd under an undefined predicate traps even with sm
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  rwd,0,sm	%dr0, %lsr ? %pred0
	}
	PASS
