! rule: abnt acts with a transfer that is taken, abnf with one that is not
! source: execution.md 5.1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, 5, %db[0]
	  cmpesb	0, 1, %pred0
	  cmpesb	0, 0, %pred1
	}
	{
	  disp	%ctpr2, t1
	}
	{
	  ct	%ctpr2 ? %pred1
	  abn	abnf=0, abnt=1
	}
	EXIT	90
t1:
	CHECK	%db[2], 5, 1
	{
	  disp	%ctpr2, t2
	}
	{
	  ct	%ctpr2 ? %pred1
	  abn	abnf=1, abnt=0
	}
	EXIT	91
t2:
	CHECK	%db[2], 5, 2
	{
	  disp	%ctpr2, t3
	}
	{
	  ct	%ctpr2 ? %pred0
	  abn	abnf=0, abnt=1
	}
	CHECK	%db[2], 5, 3
	{
	  disp	%ctpr2, t3
	}
	{
	  ct	%ctpr2 ? %pred0
	  abn	abnf=1, abnt=0
	}
	CHECK	%db[4], 5, 4
	PASS
t3:
	EXIT	92
