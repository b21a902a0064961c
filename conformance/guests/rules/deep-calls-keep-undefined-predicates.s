! rule: undefined predicates of callers survive any depth of calls
! source: state.md 4, chain record
! isa: v2 v3 v4 v5 v6
! signal: SIGILL
! trap: exc_diag_cond
	.include "rule.inc"
	START
	UNDEFINED	%pred5
	{
	  addd	0, 1000, %dr8
	  cmpesb	0, 0, %pred6
	}
	CALL	f
	CHECK_TRUE	%pred6, 1
	{
	  addd	0, 0, %dr0 ? %pred5
	}
	EXIT	2
f:
	ENTER
	{
	  cmpedb	%dr0, 0, %pred0
	  subd	%dr0, 1, %dr8
	  cmpesb	0, 1, %pred5
	  cmpesb	0, 1, %pred6
	}
	{
	  disp	%ctpr1, g
	}
	{
	  ct	%ctpr1 ? %pred0
	}
	CALL	f
g:
	LEAVE
