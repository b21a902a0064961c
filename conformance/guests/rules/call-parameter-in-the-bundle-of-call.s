! rule: a parameter may be written in the bundle of the call
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  disp	%ctpr2, f
	}
	{
	  addd	0, 5, %dr8
	  call	%ctpr2, wbs = 4
	}
	CHECK	%dr8, 6, 1
	PASS
f:
	ENTER
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
