! rule: staaq stores a pair of registers and advances by 16
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
	  addd	0, 7, %dr2
	  addd	0, 8, %dr3
	  addd	0, 0, %dr6
	}
	{
	  staaq,2	%qr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 16, 1
	{
	  staaq,2	%qr2, %aad0 [ %aasti0 ]
	}
	{
	  ldd,0	%dr0, 0, %dr3
	  ldd,2	%dr0, 8, %dr4
	  ldd,3	%dr0, 16, %dr5
	  ldd,5	%dr0, 24, %dr6
	}
	CHECK	%dr3, 7, 2
	CHECK	%dr4, 8, 3
	CHECK	%dr5, 7, 4
	CHECK	%dr6, 8, 5
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
