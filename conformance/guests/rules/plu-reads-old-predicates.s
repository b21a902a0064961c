! rule: predicate operations see predicates from before the compares of their bundle
! source: plu.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  cmpesb	0, 1, %pred0
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 1
	CHECK_FALSE	%pred0, 2
	PASS
