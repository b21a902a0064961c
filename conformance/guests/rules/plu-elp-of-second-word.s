! rule: elementary predicates @p2 and @p3 belong to the second word
! source: plu.md 1
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
	  pass	@p4, %pred2
	  andp	~@p2, @p3, @p5
	  pass	@p5, %pred3
	}
	CHECK_TRUE	%pred2, 1
	CHECK_TRUE	%pred3, 2
	PASS
