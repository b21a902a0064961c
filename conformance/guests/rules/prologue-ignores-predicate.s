! rule: while pcnt is not 0 the combined conditions look at the loop only, even past an undefined predicate
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 0x2002000000005, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	}
	{
	  disp	%ctpr1, bad
	}
	{
	  ct	%ctpr1 ? %pred0 || %LOOP_END
	}
	{
	  ct	%ctpr1 ? ~%pred0 || %LOOP_END
	}
	{
	  disp	%ctpr1, t1
	}
	{
	  ct	%ctpr1 ? %pred0 && %NOT_LOOP_END
	}
	EXIT	1
t1:
	{
	  disp	%ctpr1, t2
	}
	{
	  ct	%ctpr1 ? ~%pred0 && %NOT_LOOP_END
	}
	EXIT	2
t2:
	PASS
bad:
	EXIT	3
