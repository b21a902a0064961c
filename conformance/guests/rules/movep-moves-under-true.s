! rule: movep copies its right side when the left one is true
! source: plu.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  cmpesb	0, 1, %pred2
	}
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  movep	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 1
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  movep	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 2
	{
	  pass	%pred1, @p0
	  pass	%pred1, @p1
	  movep	~@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 3
	PASS
