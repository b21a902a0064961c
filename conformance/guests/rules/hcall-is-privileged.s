! rule: hcall in user mode is exc_priv_action
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
	  hcall	0x1, wbs = 4 ? %pred0
	}
	{
	  hcall	0x1, wbs = 4
	}
	PASS
