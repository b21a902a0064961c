! rule: rbranch may ask either compare of a pair of channels
! source: execution.md 4.2, type 9
! isa: v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb,0	0, 1, %pred0
	  cmpesb,1	0, 0, %pred1
	  ibranch	t1 ? %MLOCK || %cmp0 || %cmp1
	}
	EXIT	1
t1:
	{
	  cmpesb,0	0, 1, %pred0
	  cmpesb,1	0, 1, %pred1
	  ibranch	bad ? %MLOCK || %cmp0 || %cmp1
	}
	{
	  cmpesb,3	0, 1, %pred0
	  cmpesb,4	0, 1, %pred1
	  ibranch	t2 ? %MLOCK || ~%cmp3 || %cmp4
	}
	EXIT	2
t2:
	{
	  cmpesb,3	0, 0, %pred0
	  cmpesb,4	0, 0, %pred1
	  ibranch	bad ? %MLOCK || ~%cmp3 || ~%cmp4
	}
	PASS
bad:
	EXIT	3
