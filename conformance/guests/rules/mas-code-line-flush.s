! rule: a flush of a line of the instruction cache stores nothing and needs nothing mapped
! source: memory.md 7, linux-user.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 1, %dr1
	}
	{
	  std,2	%dr1, %dr0, 0, mas=0x17
	}
	{
	  std,2	%dr1, 0, 8, mas=0x17
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1122334455667788, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
