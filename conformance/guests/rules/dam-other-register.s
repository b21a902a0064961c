! rule: a check with another register than the advanced load fails and loads
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
	  addd	0, 1, %dr2
	}
	{
	  ldd,2	%dr0, 0, %dr2, mas=3
	  rbranch	1f
	}
	EXIT	1
1:
	CHECK	%dr2, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
