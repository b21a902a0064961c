! rule: a predicate operation beside abp writes the predicate named before the rotation
! source: plu.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbp	psz = 7
	}
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, ~@p1, @p4
	  pass	@p4, %pred4
	  abp	abpf=1, abpt=1
	}
	CHECK_TRUE	%pred5, 1
	CHECK_TRUE	%pred1, 2
	CHECK_FALSE	%pred2, 3
	PASS
