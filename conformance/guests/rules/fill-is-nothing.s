! rule: fillr and fillc change nothing that a program sees
! source: execution.md 6
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, 3, %dr0
	  addd	0, 4, %dr8
	}
	CALL	f
	CHECK	%dr0, 3, 1
	CHECK	%dr8, 5, 2
	PASS
f:
	ENTER
	{
	  flushr
	  flushc
	}
	{
	  wait	all_c=1
	}
	{
	  fillr
	  fillc
	}
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
