! rule: three levels of calls with different wbs come back in order
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr10
	  addd	0, 2, %dr0
	}
	{
	  disp	%ctpr1, f
	}
	{
	  call	%ctpr1, wbs = 5
	}
	CHECK	%dr10, 16, 1
	CHECK	%dr0, 2, 2
	PASS
f:
	ENTER
	{
	  addd	%dr0, 2, %dr4
	  disp	%ctpr1, g
	}
	{
	  call	%ctpr1, wbs = 2
	}
	{
	  addd	%dr4, 5, %dr0
	}
	LEAVE
g:
	ENTER
	{
	  addd	%dr0, 3, %dr26
	  disp	%ctpr1, h
	}
	{
	  call	%ctpr1, wbs = 13
	}
	{
	  addd	%dr26, 0, %dr0
	}
	LEAVE
h:
	ENTER
	{
	  addd	%dr0, 5, %dr0
	}
	LEAVE
