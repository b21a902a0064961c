! rule: the local result of a predicate operation needs no predicate
! source: plu.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  cmpesb	0, 1, %pred2
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p0, @p4
	  movep	@p4, ~@p1, @p5
	  pass	@p5, %pred2
	}
	CHECK_TRUE	%pred2, 1
	PASS
