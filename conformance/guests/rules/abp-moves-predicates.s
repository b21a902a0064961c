! rule: after abp what was %pred[i] is %pred[i+1] of the rotating part
! source: state.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbp	psz = 3
	}
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  cmpesb	0, 1, %pred2
	}
	{
	  cmpesb	0, 0, %pred3
	  cmpesb	0, 0, %pred4
	}
	{
	  abp	abpf=1, abpt=1
	}
	CHECK_TRUE	%pred0, 1
	CHECK_TRUE	%pred1, 2
	CHECK_FALSE	%pred2, 3
	CHECK_FALSE	%pred3, 4
	CHECK_TRUE	%pred4, 5
	PASS
