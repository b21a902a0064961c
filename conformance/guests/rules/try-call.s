! rule: x
! source: x
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr8
	}
	CALL	f
	CHECK	%dr8, 6, 1
	PASS
f:
	ENTER
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
