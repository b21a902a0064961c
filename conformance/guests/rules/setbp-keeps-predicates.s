! rule: setbp changes no predicate: what has rotated stands where it is
! source: state.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  setbp	psz = 7
	}
	{
	  cmpesb	0, 0, %pred5
	  cmpesb	0, 1, %pred4
	  cmpesb	0, 1, %pred6
	}
	{
	  setbp	psz = 0
	}
	{
	  setbp	psz = 7
	}
	CHECK_TRUE	%pred5, 1
	CHECK_FALSE	%pred4, 2
	CHECK_FALSE	%pred6, 3
! pcur becomes 0: names are physical numbers again
	{
	  abp	abpf=1, abpt=1
	}
	CHECK_TRUE	%pred6, 4
	{
	  setbp	psz = 7
	}
	CHECK_TRUE	%pred5, 5
	PASS
