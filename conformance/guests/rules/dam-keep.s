! rule: a check with mas=2 keeps the entry, one with mas=3 drops it
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
	  ldd,2	%dr0, 0, %dr1, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,5	%dr0, 0, %dr1, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldd,5	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	{
	  ldd,5	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	4
1:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
