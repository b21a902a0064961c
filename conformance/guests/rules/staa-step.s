! rule: the index of an array store advances by aaincr times the size, down as well
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
	  addd	0, 2, %dr2
	  addd	0, -1, %dr3
	  addd	0, 24, %dr4
	  addd	0, 0, %dr6
	}
	{
	  aaurw,2	%r2, %aaincr2
	  aaurw,5	%r3, %aaincr7
	}
	{
	  aaurw,2	%r4, %aasti15
	}
	{
	  staab,2	%r2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr2
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 2, 1
	{
	  staah,2	%r2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr2
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 6, 2
	{
	  staaw,2	%r2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr2
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 14, 3
	{
	  staad,5	%dr2, %aad0 [ %aasti15 ]
	  incr,5	%aaincr7
	}
	{
	  staad,5	%dr3, %aad0 [ %aasti15 ]
	  incr,5	%aaincr7
	}
	{
	  aaurr,5	%aasti15, %r6
	}
	CHECK	%dr6, 8, 4
	{
	  ldd,0	%dr0, 24, %dr7
	  ldd,3	%dr0, 16, %dr8
	}
	CHECK	%dr7, 2, 5
	CHECK	%dr8, -1, 6
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
