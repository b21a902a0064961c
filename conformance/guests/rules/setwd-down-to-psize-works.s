! rule: setwd may make the window as small as its parameters
! source: state.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 7, %dr8
	}
	CALL	f
	CHECK	%dr8, 8, 1
	PASS
f:
	{
	  setwd	wsz = 10, nfx = 1
	}
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
