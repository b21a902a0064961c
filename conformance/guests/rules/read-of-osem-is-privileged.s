! rule: a user may not read %osem
! source: state.md 3 [inf]
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  rrd	%osem, %dr0
	}
	PASS
