! rule: an operation beside a predicate operation is qualified by the old predicate
! source: execution.md 1.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  cmpesb	0, 1, %pred2
	  addd	0, 0, %dr0
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	  addd	0, 1, %dr0 ? %pred2
	}
	CHECK	%dr0, 0, 1
	CHECK_TRUE	%pred2, 2
	PASS
