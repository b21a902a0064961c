! rule: landp of defined predicates is their conjunction
! source: plu.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  landp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 1
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  landp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 2
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  landp	~@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 3
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  landp	~@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 4
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  landp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 5
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  landp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 6
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  landp	~@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 7
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  landp	~@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 8
	{
	  pass	%pred1, @p0
	  pass	%pred0, @p1
	  landp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 9
	{
	  pass	%pred1, @p0
	  pass	%pred0, @p1
	  landp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 10
	{
	  pass	%pred1, @p0
	  pass	%pred0, @p1
	  landp	~@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 11
	{
	  pass	%pred1, @p0
	  pass	%pred0, @p1
	  landp	~@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 12
	{
	  pass	%pred1, @p0
	  pass	%pred1, @p1
	  landp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 13
	{
	  pass	%pred1, @p0
	  pass	%pred1, @p1
	  landp	@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 14
	{
	  pass	%pred1, @p0
	  pass	%pred1, @p1
	  landp	~@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 15
	{
	  pass	%pred1, @p0
	  pass	%pred1, @p1
	  landp	~@p0, ~@p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_TRUE	%pred2, 16
	PASS
