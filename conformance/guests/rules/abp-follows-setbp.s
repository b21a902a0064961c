! rule: setbp and abp in one bundle: set first, then advance
! source: execution.md 1.1 [emu]
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	  cmpesb	0, 1, %pred2
	}
	{
	  setbp	psz = 2
	  abp	abpf=1, abpt=1
	}
	CHECK_TRUE	%pred1, 1
	CHECK_FALSE	%pred0, 2
	PASS
