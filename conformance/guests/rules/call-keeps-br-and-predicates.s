! rule: a callee begins with the predicates and BR of the call
! source: execution.md 4.4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbn	rbs = 8, rsz = 3, rcur = 1
	  setbp	psz = 5
	}
	{
	  cmpesb	0, 0, %pred2
	  cmpesb	0, 1, %pred3
	  rrd	%br, %dr8
	}
	CALL	f
	PASS
f:
	ENTER
	{
	  rrd	%br, %dr1
	}
	CHECK	%dr1, %dr0, 1
	CHECK_TRUE	%pred2, 2
	CHECK_FALSE	%pred3, 3
	LEAVE
