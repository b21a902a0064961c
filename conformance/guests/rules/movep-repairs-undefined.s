! rule: movep under true makes an undefined destination defined
! source: plu.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	UNDEFINED	%pred2
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  movep	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 1
	PASS
