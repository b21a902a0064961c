! rule: a diagnostic value may be moved to a %ctpr that is not used
! source: execution.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  movtd,0	%dr0, %ctpr1
	}
	{
	  movtd,0,sm	%dr0, %ctpr2
	}
	{
	  rrd	%ctpr1, %dr1
	}
	{
	  shrd	%dr1, 54, %dr1
	}
	{
	  andd	%dr1, 7, %dr1
	}
	CHECK	%dr1, 1, 1
	PASS
