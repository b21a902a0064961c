! rule: gettc in user mode is exc_priv_action
! source: ops-misc.md
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  gettc,0	%r0, %dr0
	}
	PASS
