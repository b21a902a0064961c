! rule: andp @p0, @p0 is encoded as an unused field is, and is computed
! source: plu.md 1
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  pass	%pred0, @p0
	  pass	%pred0, @p1
	  andp	@p0, @p0, @p4
	  ibranch	t1 ? %MLOCK || %clp0
	}
	EXIT	1
t1:
	{
	  pass	%pred1, @p0
	  pass	%pred0, @p1
	  andp	@p0, @p0, @p4
	  ibranch	bad ? %MLOCK || %clp0
	}
	PASS
bad:
	EXIT	2
