! rule: alc: pcnt and lcnt count down to 0 and stay; ecnt follows lcnt
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x1002200000002, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  alc	alcf=1, alct=1
	}
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2200000001, 1
	{
	  alc	alcf=1, alct=1
	}
	{
	  rrd	%lsr, %dr1
	}
! over is set when lcnt reaches 0
	CHECK	%dr1, 0x6100000000, 2
	{
	  alc	alcf=1, alct=1
	}
	{
	  alc	alcf=1, alct=1
	}
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x6000000000, 3
	PASS
