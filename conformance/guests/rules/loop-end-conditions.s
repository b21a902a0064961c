! rule: conditions with %LOOP_END: alone, inverted, with a predicate
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  addd	0, 0x2000000001, %dr0
	  addd	0, 0x2000000005, %dr1
	}
! the end of a loop
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
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	{
	  ct	%ctpr1 ? %pred0 && %NOT_LOOP_END
	}
	{
	  ct	%ctpr1 ? ~%pred1 && %NOT_LOOP_END
	}
	{
	  disp	%ctpr1, t1
	}
	{
	  ct	%ctpr1 ? %LOOP_END
	}
	EXIT	1
t1:
	{
	  disp	%ctpr1, t2
	}
	{
	  ct	%ctpr1 ? %pred1 || %LOOP_END
	}
	EXIT	2
t2:
	{
	  disp	%ctpr1, t3
	}
	{
	  ct	%ctpr1 ? ~%pred0 || %LOOP_END
	}
	EXIT	3
t3:
! its middle
	{
	  rwd	%dr1, %lsr
	}
	{
	  nop	5
	}
	{
	  disp	%ctpr1, bad
	}
	{
	  ct	%ctpr1 ? %LOOP_END
	}
	{
	  ct	%ctpr1 ? %pred1 || %LOOP_END
	}
	{
	  ct	%ctpr1 ? ~%pred0 || %LOOP_END
	}
	{
	  ct	%ctpr1 ? %pred1 && %NOT_LOOP_END
	}
	{
	  ct	%ctpr1 ? ~%pred0 && %NOT_LOOP_END
	}
	{
	  disp	%ctpr1, t4
	}
	{
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
	EXIT	4
t4:
	{
	  disp	%ctpr1, t5
	}
	{
	  ct	%ctpr1 ? %pred0 && %NOT_LOOP_END
	}
	EXIT	5
t5:
	{
	  disp	%ctpr1, t6
	}
	{
	  ct	%ctpr1 ? ~%pred1 && %NOT_LOOP_END
	}
	EXIT	6
t6:
	{
	  disp	%ctpr1, t7
	}
	{
	  ct	%ctpr1 ? %pred0 || %LOOP_END
	}
	EXIT	7
t7:
	{
	  disp	%ctpr1, t8
	}
	{
	  ct	%ctpr1 ? ~%pred1 || %LOOP_END
	}
	EXIT	8
t8:
	PASS
bad:
	EXIT	9
