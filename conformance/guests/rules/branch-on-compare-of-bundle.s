! rule: rbranch may ask a compare of its own bundle
! source: execution.md 4.2, type 9
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 0, %pred1
	}
	{
	  cmpesb,0	0, 0, %pred0
	  ibranch	t1 ? %MLOCK || %cmp0
	}
	EXIT	1
t1:
	CHECK_TRUE	%pred0, 2
	{
	  cmpesb,3	0, 1, %pred1
	  ibranch	bad ? %MLOCK || %cmp3
	}
	CHECK_FALSE	%pred1, 3
	{
	  cmpesb,1	0, 1, %pred0
	  ibranch	t2 ? %MLOCK || ~%cmp1
	}
	EXIT	4
t2:
	{
	  cmpesb,4	0, 0, %pred0
	  ibranch	bad ? %MLOCK || ~%cmp4
	}
! the compare's predicate is read by the bundle too
	{
	  cmpesb,0	0, 1, %pred0
	  addd,2	0, 7, %dr1 ? %pred0
	  ibranch	bad ? %MLOCK || %cmp0
	}
	CHECK	%dr1, 7, 5
	CHECK_FALSE	%pred0, 6
	PASS
bad:
	EXIT	7
