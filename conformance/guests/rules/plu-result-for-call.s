! rule: the callee sees what predicate logic in the bundle of the call has written
! source: plu.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  disp	%ctpr2, f
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, ~@p1, @p4
	  pass	@p4, %pred1
	  call	%ctpr2, wbs = 4
	}
	PASS
f:
	ENTER
	CHECK_TRUE	%pred1, 1
	LEAVE
