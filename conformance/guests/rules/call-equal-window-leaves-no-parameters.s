! rule: call with wbs equal to the window: the callee has psize 0
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  call	%ctpr2, wbs = 14
	}
! nothing has been returned: the window is 28 registers still
	CHECK	%dr2, 0, 9
	PASS
f:
	{
	  setwd	wsz = 14, nfx = 1
	}
	{
	  rrd	%wd, %dr0
	}
	{
	  shrd	%dr0, 32, %dr0
	}
	{
	  andd	%dr0, 0x7ff, %dr0
	}
	CHECK	%dr0, 0, 1
	LEAVE
