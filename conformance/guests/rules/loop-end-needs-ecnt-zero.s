! rule: with ecnt left %LOOP_END is false
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2100000000, %dr0
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
	PASS
f:
	EXIT	1
