! rule: a speculative load with mas=3 into %empty is a prefetch: no trap and no check
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0, %dr1
	}
	{
	  ldd,2,sm	%dr1, 0, %empty, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldb,5,sm	%dr0, 0, %empty, mas=0x23
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldd,0,sm	%dr1, 0, %empty, mas=3
	}
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
