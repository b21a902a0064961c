! rule: the literal of an array store is added to its address
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
	  addd	0, 8, %dr3
	}
	{
	  aaurw,2	%r3, %aasti1
	}
	{
	  staad,2	%dr2, %aad0 [ %aasti1 + _f32s,_lts0 16 ]
	}
	{
	  staad,2	%dr3, %aad0 [ %aasti1 + _f32s,_lts1 0xfffffff8 ]
	}
	{
	  ldd,0	%dr0, 24, %dr4
	  ldd,3	%dr0, 0, %dr5
	}
	CHECK	%dr4, 5, 1
	CHECK	%dr5, 8, 2
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
