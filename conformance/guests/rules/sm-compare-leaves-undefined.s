! rule: a speculative compare of a diagnostic value leaves an undefined predicate that does no harm
! source: speculation.md 4.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	UNDEFINED	%pred0
	{
	  addd	0, 1, %dr0
	}
	{
	  cmpesb	0, 0, %pred0
	}
	CHECK_TRUE	%pred0, 1
	PASS
