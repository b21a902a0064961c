! rule: a predicate operation may use the result of an earlier one
! source: plu.md 2
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
	  andp	@p0, ~@p1, @p4
	  landp	@p4, @p0, @p5
	  pass	@p5, %pred2
	}
	CHECK_TRUE	%pred2, 1
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p1, @p4
	  pass	@p4, %pred3
	  andp	~@p4, @p0, @p5
	  pass	@p5, %pred2
	}
	CHECK_TRUE	%pred2, 2
	CHECK_FALSE	%pred3, 3
	PASS
