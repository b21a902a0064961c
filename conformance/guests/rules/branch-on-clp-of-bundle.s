! rule: rbranch may ask a predicate operation of its own bundle
! source: execution.md 4.2, type 9
! isa: v3 v4 v5 v6
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
	  ibranch	t1 ? %MLOCK || %clp0
	}
	EXIT	1
t1:
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p1, @p4
	  ibranch	bad ? %MLOCK || %clp0
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p0, @p4
	  andp	@p4, @p1, @p5
	  pass	@p5, %pred2
	  ibranch	t2 ? %MLOCK || ~%clp1
	}
	EXIT	2
t2:
	CHECK_FALSE	%pred2, 3
	PASS
bad:
	EXIT	4
