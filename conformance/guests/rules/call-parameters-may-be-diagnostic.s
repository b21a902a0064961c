! rule: call and return do not look at what is passed
! source: speculation.md 5.10
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 0, %dr9
	}
	DIAGNOSTIC	%dr8
	CALL	f
	{
	  gettagd,2	%dr8, %r9
	}
	CHECK	%dr9, 5, 1
	PASS
f:
	ENTER
	{
	  gettagd,2	%dr0, %r9
	}
	LEAVE
