! rule: without vlc %LOOP_END is never true
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, f
	}
	{
	  ct	%ctpr1 ? %LOOP_END
	}
	{
	  disp	%ctpr1, t
	}
	{
	  ct	%ctpr1 ? %NOT_LOOP_END
	}
f:
	EXIT	1
t:
	PASS
