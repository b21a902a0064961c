! rule: clpandp and clplandp outside braces
! source: asm-syntax.md 5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	clpandp	%pred0, ~%pred1, %pred2
	CHECK_TRUE	%pred2, 1
	clplandp	%pred1, %pred0, %pred2
	CHECK_FALSE	%pred2, 2
	PASS
