! rule: the conditional store may be in channel 5
! source: memory.md 5, atomic sequences
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr2, mas=7
	}
	{
	  addd	%dr2, 1, %dr2
	}
	{
	  std,5	%dr2, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334455667789, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
