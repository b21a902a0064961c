! rule: rbranch may ask whether a speculative result of its bundle is diagnostic
! source: execution.md 4.2, type 8
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	DIAGNOSTIC	%dr0
	{
	  addd,0,sm	%dr0, 1, %dr1
	  ibranch	t1 ? %MLOCK || %dt_al0
	}
	EXIT	1
t1:
	{
	  addd,0,sm	0, 1, %dr1
	  addd,1,sm	0, 2, %dr2
	  ibranch	bad ? %MLOCK || %dt_al01
	}
	{
	  addd,3,sm	0, 1, %dr1
	  addd,4,sm	%dr0, 2, %dr1
	  ibranch	t2 ? %MLOCK || %dt_al34
	}
	EXIT	2
t2:
! dropped, but known
	{
	  ldd,3,sm	0, 0, %empty
	  ibranch	t3 ? %MLOCK || %dt_al3
	}
	EXIT	3
t3:
	PASS
bad:
	EXIT	4
