! rule: a result in the bundle of the return goes to the window of the callee
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr8
	  addd	0, 7, %dr0
	}
	CALL	f
	CHECK	%dr8, 9, 1
	CHECK	%dr0, 7, 2
	PASS
f:
	ENTER
	{
	  return	%ctpr3
	}
	{
	  addd	0, 9, %dr0
	  ct	%ctpr3
	}
