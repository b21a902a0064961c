! rule: %LOOP_END is evaluated before the alc of its bundle
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000002, %dr0
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
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %LOOP_END
	}
	{
	  disp	%ctpr1, t1
	}
	{
	  alc	alcf=1, alct=1
	  ct	%ctpr1 ? %LOOP_END
	}
bad:
	EXIT	1
t1:
	PASS
