! rule: a called procedure may call again before it has opened a window
! source: execution.md 4.4
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
	{
	  return	%ctpr3
	}
	{
	  addd	%dr0, 1, %dr0
	  ct	%ctpr3
	}
