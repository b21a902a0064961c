! rule: a check finds the advanced load valid when no store has overlapped it: rbranch is not taken
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0,sm	%dr0, 0, %dr1, mas=4
	}
	{
	  std,2	%dr1, %dr0, 16
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
	CHECK	%dr1, 0x1122334455667788, 2
	{
	  ldw,3,sm	%dr0, 4, %dr2, mas=4
	}
	{
	  ldw,5	%dr0, 4, %dr2, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	CHECK	%dr2, 0x11223344, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
