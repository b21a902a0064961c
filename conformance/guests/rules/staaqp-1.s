! rule: staaqp stores 128 bits and advances by 16
! source: aau.md 4
! isa: v5 v6
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
	  addd	0, data, %dr2
	  addd	0, 0, %dr6
	  addd	0, 3, %dr7
	}
	{
	  std,2	%dr7, %dr0, 0
	}
	{
	  std,2	%dr2, %dr0, 8
	}
	{
	  ldqp,0	%dr0, 0, %qpr4
	}
	{
	  addd	0, 1, %dr8
	}
	{
	  aaurw,2	%r8, %aaincr1
	}
	{
	  staaqp,2	%qpr4, %aad0 [ %aasti0 ]
	  incr,2	%aaincr1
	}
	{
	  staaqp,5	%qpr4, %aad0 [ %aasti0 ]
	  incr,5	%aaincr1
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 32, 1
	{
	  ldd,0	%dr0, 16, %dr5
	  ldd,3	%dr0, 24, %dr8
	}
	CHECK	%dr5, 3, 2
	{
	  subd	%dr8, %dr2, %dr8
	}
	CHECK	%dr8, 0, 3
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
