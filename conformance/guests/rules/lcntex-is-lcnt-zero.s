! rule: %lcntex is true when lcnt is 0, before the alc of the bundle
! source: plu.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 1, %dr0
	}
	{
	  rwd	%dr0, %lsr
	}
	{
	  pass	%lcntex, @p0
	  andp	@p0, @p0, @p4
	  pass	@p4, %pred0
	  alc	alcf=1, alct=1
	}
	CHECK_FALSE	%pred0, 1
	{
	  pass	%lcntex, @p0
	  andp	@p0, @p0, @p4
	  pass	@p4, %pred0
	}
	CHECK_TRUE	%pred0, 2
	PASS
