! rule: %clkr does not go back
! source: state.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  rrd	%clkr, %dr0
	}
	{
	  nop	7
	}
	{
	  rrd	%clkr, %dr1
	}
	{
	  cmpbdb	%dr1, %dr0, %pred0
	}
	CHECK_FALSE	%pred0, 1
	PASS
