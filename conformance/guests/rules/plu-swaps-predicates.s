! rule: predicate operations may exchange predicates
! source: plu.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p0, @p4
	  pass	@p4, %pred1
	  andp	@p1, @p1, @p5
	  pass	@p5, %pred0
	}
	CHECK_FALSE	%pred0, 1
	CHECK_TRUE	%pred1, 2
	PASS
