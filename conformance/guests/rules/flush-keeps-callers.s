! rule: flushr and flushc leave the windows and records of callers as they are
! source: execution.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %dr0
	  addd	0, 6, %dr8
	  cmpesb	0, 0, %pred4
	}
	CALL	f
	CHECK	%dr0, 5, 1
	CHECK	%dr8, 7, 2
	CHECK_TRUE	%pred4, 3
	PASS
f:
	ENTER
	{
	  cmpesb	0, 1, %pred4
	}
	{
	  flushr
	  flushc
	}
	{
	  wait	all_c=1
	}
	{
	  addd	%dr0, 1, %dr0
	}
	LEAVE
