! rule: glaunch in user mode is exc_priv_action
! source: execution.md 4.3
! isa: v6
! signal: SIGILL
! trap: exc_priv_action
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	}
	{
	  glaunch	? %pred0
	}
	{
	  glaunch
	}
	PASS
