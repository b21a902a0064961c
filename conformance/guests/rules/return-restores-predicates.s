! rule: return brings back the predicates of the caller
! source: execution.md 4.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred2
	  cmpesb	0, 1, %pred3
	}
	CALL	f
	CHECK_TRUE	%pred2, 1
	CHECK_FALSE	%pred3, 2
	PASS
f:
	ENTER
	{
	  cmpesb	0, 1, %pred2
	  cmpesb	0, 0, %pred3
	}
	LEAVE
