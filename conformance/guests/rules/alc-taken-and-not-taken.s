! rule: alct acts with a taken transfer, alcf with one that is not
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000009, %dr0
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  disp	%ctpr1, t1
	}
	{
	  alc	alcf=0, alct=1
	  ct	%ctpr1 ? %pred1
	}
	{
	  alc	alcf=1, alct=0
	  ct	%ctpr1 ? %pred1
	}
	{
	  alc	alcf=1, alct=0
	  ct	%ctpr1 ? %pred0
	}
	EXIT	9
t1:
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000008, 1
	{
	  disp	%ctpr1, t2
	}
	{
	  alc	alcf=0, alct=1
	  ct	%ctpr1 ? %pred0
	}
	EXIT	8
t2:
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000007, 2
	PASS
