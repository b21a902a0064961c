! rule: the third operation may read results of both others
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
	  pass	%pred1, @p2
	  pass	%pred0, @p3
	  andp	@p0, ~@p1, @p4
	  andp	~@p2, @p3, @p5
	  landp	@p4, @p5, @p6
	  pass	@p6, %pred2
	}
	CHECK_TRUE	%pred2, 1
	PASS
