! rule: a transfer four cycles after rwd %lsr sees the new value
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000005, %dr0
	  addd	0, 0x2000000001, %dr1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  nop	5
	  disp	%ctpr1, t
	}
	{
	  rwd	%dr1, %lsr
	  nop	3
	}
	{
	  ct	%ctpr1 ? %LOOP_END
	}
	EXIT	1
t:
	PASS
