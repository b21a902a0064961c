! rule: ct is no way into the system
! source: execution.md 4.3
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
	.include "rule.inc"
	START
	{
	  sdisp	%ctpr1, 3
	  addd	0, 20, %db[0]
	}
	{
	  ct	%ctpr1
	}
	PASS
