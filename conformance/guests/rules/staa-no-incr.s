! rule: without incr the index of an array store stays
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
	}
	{
	  staad,2	%dr2, %aad0 [ %aasti0 ]
	}
	{
	  staab,2	%r2, %aad0 [ %aasti0 ]
	}
	{
	  addd	0, 0, %dr6
	}
	{
	  aaurr,2	%aasti0, %r6
	}
	CHECK	%dr6, 0, 1
	PASS
	.data
	.align	16
data:
	.dword	0
	.dword	0
	.dword	0
	.dword	0
