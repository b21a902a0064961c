! rule: a user may not read %osr0
! source: state.md 3 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  rrd	%osr0, %dr0
	}
	PASS
