! rule: setei is nothing for users
! source: execution.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 3, %dr0
	}
	{
	  setei	0x11
	}
	CHECK	%dr0, 3, 1
	PASS
