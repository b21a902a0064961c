! rule: mas=7 with sm in channels 0 and 3 is an advanced load, too
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0,sm	%dr0, 0, %dr1, mas=7
	}
	{
	  ldh,3,sm	%dr0, 8, %dr2, mas=7
	}
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  std,2	%dr1, %dr0, 8
	}
	{
	  ldh,5	%dr0, 8, %dr2, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	CHECK	%dr2, 0x7788, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
