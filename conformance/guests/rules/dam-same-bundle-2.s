! rule: a store in channel 5 conflicts with the check beside it in channel 2
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 5, %dr2
	}
	{
	  ldd,0,sm	%dr0, 0, %dr1, mas=4
	}
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	  std,5	%dr2, %dr0, 0
	  rbranch	1f
	}
	EXIT	1
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  std,5	%dr2, %dr0, 0
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	CHECK	%dr1, 0x99aabbccddeeff00, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
