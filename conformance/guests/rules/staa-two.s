! rule: array stores in both channels are done in their order
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
	  addd	0, 6, %dr3
	}
	{
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	  incr,2	%aaincr0
	  staad,5	%dr3, %aad0 [ %aasti1 + _f32s,_lts0 8 ]
	  incr,5	%aaincr0
	}
	{
	  staad,2	%dr3, %aad0 [ %aasti1 ]
	  staad,5	%dr2, %aad0 [ %aasti1 ]
	}
	{
	  ldd,0	%dr0, 0, %dr4
	  ldd,3	%dr0, 8, %dr5
	}
	CHECK	%dr4, 5, 1
	CHECK	%dr5, 5, 2
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
