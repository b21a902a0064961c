! rule: window, predicates, BR and globals are as before a system call
! source: linux-user.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbp	psz = 5
	}
	{
	  cmpesb	0, 0, %pred3
	  cmpesb	0, 1, %pred4
	  addd	0, 9, %dr0
	  addd	0, 8, %dg5
	  addd	0, 7, %dr15
	}
	SYSCALL	20
	{
	  rrd	%br, %dr1
	}
	{
	  shrd	%dr1, 18, %dr1
	}
	CHECK	%dr1, 5, 1
	CHECK	%dr0, 9, 2
	CHECK	%dg5, 8, 3
	CHECK	%dr15, 7, 4
	CHECK_TRUE	%pred3, 5
	CHECK_FALSE	%pred4, 6
	{
	  rrd	%wd, %dr2
	}
	{
	  shrd	%dr2, 16, %dr2
	}
	{
	  andd	%dr2, 0x7ff, %dr2
	}
	CHECK	%dr2, 224, 7
	PASS
