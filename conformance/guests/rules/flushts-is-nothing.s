! rule: flushts is nothing for users
! source: execution.md 6
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 3, %dr0
	}
	flushts
	CHECK	%dr0, 3, 1
	PASS
