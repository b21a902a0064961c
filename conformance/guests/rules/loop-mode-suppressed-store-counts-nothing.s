! rule: a store under a false condition does not count down strmd
! source: execution.md 5.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  getsp	-64, %dr0
	  addd	0, 0x60002000000001, %dr2
	  cmpesb	0, 1, %pred0
	}
	{
	  rwd	%dr2, %lsr
	}
	{
	  loop_mode
	  std,2	%dr0, %dr0, 0 ? %pred0
	  std,5	%dr0, %dr0, 8
	}
	{
	  rrd	%lsr, %dr9
	}
	CHECK	%dr9, 0x40002000000001, 1
	PASS
