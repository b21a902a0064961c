! rule: a prepared %ctpr reads as address, tag and opc
! source: state.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  disp	%ctpr1, here
	}
	{
	  rrd	%ctpr1, %dr0
	}
	{
	  andd	%dr0, 0xffffffffffff, %dr1
	  shrd	%dr0, 54, %dr2
	}
	{
	  andd	%dr2, 7, %dr2
	}
here:
	CHECK	%dr1, here, 1
	CHECK	%dr2, 3, 2
	{
	  sdisp	%ctpr2, 3
	}
	{
	  rrd	%ctpr2, %dr0
	}
	{
	  shrd	%dr0, 54, %dr2
	}
	{
	  andd	%dr2, 7, %dr2
	}
	CHECK	%dr2, 5, 3
	{
	  return	%ctpr3
	}
	{
	  rrd	%ctpr3, %dr0
	}
	{
	  shrd	%dr0, 57, %dr2
	}
	{
	  andd	%dr2, 3, %dr2
	}
	CHECK	%dr2, 3, 4
	PASS
