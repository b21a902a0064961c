! rule: in a bundle without transfer alcf acts and alct does not
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0x2000000009, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  alc	alcf=1, alct=0
	}
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000008, 1
	{
	  alc	alcf=0, alct=1
	}
	{
	  rrd	%lsr, %dr1
	}
	CHECK	%dr1, 0x2000000008, 2
	PASS
