! rule: an unaligned advanced load is not remembered
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0,sm	%dr0, 4, %dr1, mas=4
	}
	CHECK	%dr1, 0xddeeff0011223344, 1
	{
	  ldd,2	%dr0, 4, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	CHECK	%dr1, 0xddeeff0011223344, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
