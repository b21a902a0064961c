! rule: the callee's %r0 is the caller's %r(2*wbs)
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr0
	  addd	0, 2, %dr8
	  addd	0, 3, %dr9
	}
	CALL	f
	CHECK	%dr0, 1, 1
	CHECK	%dr8, 12, 2
	CHECK	%dr9, 13, 3
	PASS
f:
	ENTER
	CHECK	%dr0, 2, 4
	CHECK	%dr1, 3, 5
	{
	  addd	0, 12, %dr0
	  addd	0, 13, %dr1
	}
	LEAVE
