! rule: conditions of ct: always, never, predicate, its inverse
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  cmpesb	0, 0, %pred0
	  cmpesb	0, 1, %pred1
	}
	{
	  disp	%ctpr1, bad
	}
	{
	  ct	%ctpr1 ? %never
	}
	{
	  ct	%ctpr1 ? %pred1
	}
	{
	  ct	%ctpr1 ? ~%pred0
	}
	{
	  disp	%ctpr1, t1
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	EXIT	1
t1:
	{
	  disp	%ctpr1, t2
	}
	{
	  ct	%ctpr1 ? ~%pred1
	}
	EXIT	2
t2:
	PASS
bad:
	EXIT	3
