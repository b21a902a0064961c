! rule: a suppressed array store advances its index, unless the predicate covers the increment
! source: aau.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  aaurw,2	%r1, %aasti0
	  aaurw,5	%r1, %aasti1
	}
	{
	  addd	0, 5, %dr2
	  addd	0, 0, %dr6
	}
	{
	  cmpedb	%dr2, 0, %pred1
	}
	{
	  staad,2	%dr2, %aad0 [ %aasti0 ] ? %pred1
	  incr,2	%aaincr0
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 8, 1
	{
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0 ? %pred1
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 8, 2
	{
	  ldd,0	%dr0, 0, %dr3
	  ldd,3	%dr0, 8, %dr4
	}
	CHECK	%dr3, 0, 3
	CHECK	%dr4, 5, 4
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
