! rule: done in user mode is exc_priv_action
! source: execution.md 4.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
	{
	  done	? %pred0
	}
	{
	  done
	}
	PASS
