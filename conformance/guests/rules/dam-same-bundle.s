! rule: a store in channel 2 conflicts with the check beside it in channel 5
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
	  std,2	%dr2, %dr0, 0
	  ldd,5	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	1
1:
	CHECK	%dr1, 5, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
