! rule: a user may not write %pcsp.lo
! source: state.md 3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	{
	  rwd	%dr0, %pcsp.lo
	}
	PASS
