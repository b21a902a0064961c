! rule: a predicate operation has the last word over a compare with the same predicate
! source: plu.md 3 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  cmpesb	0, 0, %pred2
	  pass	%pred0, @p0
	  pass	%pred1, @p1
	  andp	@p0, @p1, @p4
	  pass	@p4, %pred2
	}
	CHECK_FALSE	%pred2, 1
	PASS
