! rule: rwd %lsr, alc and rrd in successive bundles: the new value counts down
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
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
	CHECK	%dr1, 4, 1
	PASS
