! rule: a handler that changes nothing returns to the bundle that trapped
! source: linux-user.md 9.3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	CATCH	8
	{
	  addd	0, 30, %dr0
	  addd	0, 0, %dg5
	}
	{
	  udivd,5	%dr0, %dg5, %dr2
	}
	CHECK	%dr2, 10, 1
	CHECK	%dg4, 2, 2
	PASS
handler:
	{
	  setwd	wsz = 14, nfx = 1
	}
	{
	  addd	%dg4, 1, %dg4
	}
! the second time it is repaired
	{
	  cmpedb	%dg4, 2, %pred0
	  return	%ctpr3
	}
	{
	  addd	0, 3, %dg5 ? %pred0
	}
	{
	  ct	%ctpr3
	}
