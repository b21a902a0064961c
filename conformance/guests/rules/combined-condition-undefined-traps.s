! rule: when pcnt is 0 the combined conditions do look at their predicate
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_ct_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 0x2000000005, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  disp	%ctpr1, f
	}
	{
	  ct	%ctpr1 ? %pred0 && %NOT_LOOP_END
	}
f:
	PASS
