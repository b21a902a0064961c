! rule: a user may not read %oscud.lo
! source: state.md 3 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  rrd	%oscud.lo, %dr0
	}
	PASS
