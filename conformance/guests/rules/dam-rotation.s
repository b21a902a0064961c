! rule: the register of an advanced load is the physical one: a rotated name finds it
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  setbn	rbs = 4, rsz = 3, rcur = 0
	}
	{
	  ldd,0,sm	%dr0, 0, %db[0], mas=4
	}
	{
	  abn	abnf=1, abnt=1
	}
	{
	  ldd,2	%dr0, 0, %db[2], mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	CHECK	%db[2], 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
