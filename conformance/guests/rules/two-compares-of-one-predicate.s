! rule: of two compares with one predicate the higher channel wins
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb,0	0, 0, %pred0
	  cmpesb,1	0, 1, %pred0
	}
	CHECK_FALSE	%pred0, 1
	{
	  cmpesb,0	0, 1, %pred0
	  cmpesb,1	0, 0, %pred0
	}
	CHECK_TRUE	%pred0, 2
	PASS
