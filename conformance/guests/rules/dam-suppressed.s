! rule: an advanced load or a check that its predicate suppresses does nothing
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  cmpedb	%dr0, 0, %pred1
	}
	{
	  addd	0, 3, %dr1
	}
	{
	  ldd,0,sm	%dr0, 0, %dr1, mas=4 ? %pred1
	}
	CHECK	%dr1, 3, 1
	{
	  ldd,2	%dr0, 0, %dr1, mas=3 ? %pred1
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	3
1:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
