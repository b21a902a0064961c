! rule: landp with a false left side is false, whatever the right one
! source: plu.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	UNDEFINED	%pred3
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  pass	%pred1, @p0
	  pass	%pred3, @p1
	  landp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 1
	{
	  pass	%pred0, @p0
	  pass	%pred3, @p1
	  landp	~@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 2
	PASS
