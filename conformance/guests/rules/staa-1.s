! rule: array stores of all sizes go one behind the other, and store what was before the bundle
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
	  addd	0, 0x11, %dr2
	}
	{
	  addd	%dr2, 0x11, %dr2
	  staab,2	%r2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  addd	%dr2, 0x11, %dr2
	  staab,5	%r2, %aad0 [ %aasti0 ]
	  incr,5	%aaincr0
	}
	{
	  addd	%dr2, 0x11, %dr2
	  staah,2	%r2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  addd	%dr2, 0x11, %dr2
	  staaw,5	%r2, %aad0 [ %aasti0 ]
	  incr,5	%aaincr0
	}
	{
	  addd	%dr2, 0x11, %dr2
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  staab,2	%r2, %aad0 [ %aasti0 ]
	}
	{
	  ldd,0	%dr0, 0, %dr3
	  ldd,2	%dr0, 8, %dr4
	  ldd,3	%dr0, 16, %dr5
	}
	CHECK	%dr3, 0x0000004400332211, 1
	CHECK	%dr4, 0x55, 2
	CHECK	%dr5, 0x66, 3
	{
	  addd	0, 0, %dr6
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 16, 4
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
