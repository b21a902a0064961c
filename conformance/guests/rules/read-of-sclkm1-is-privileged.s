! rule: a user may not read %sclkm1
! source: state.md 3 [inf]
! isa: v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  rrd	%sclkm1, %dr0
	}
	PASS
