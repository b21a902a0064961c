! rule: diagnostic values of callers survive any depth of calls
! source: state.md 4: tags go to the memory tag bits
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd	0, 0, %dr1
	  addd	0, 1000, %dr8
	}
	CALL	f
	{
	  gettagd,2	%dr0, %r1
	}
	CHECK	%dr1, 5, 1
	PASS
f:
	ENTER
	{
	  cmpedb	%dr0, 0, %pred0
	  subd	%dr0, 1, %dr8
	}
	{
	  disp	%ctpr1, g
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	CALL	f
g:
	LEAVE
