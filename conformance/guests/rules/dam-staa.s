! rule: an array store drops an advanced load that it overlaps
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 7, %dr2
	}
	{
	  aaurwd,2	%dr0, %aad1
	}
	{
	  aaurw,2	%r2, %aasti1
	}
	{
	  ldb,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  ldd,3,sm	%dr0, 0, %dr3, mas=4
	}
	{
	  staab,2	%r2, %aad1 [ %aasti1 ]
	}
	{
	  ldb,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,2	%dr0, 0, %dr3, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	CHECK	%dr3, 0x0722334455667788, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
