! rule: a store with mas=3 is done whatever is locked, and drops the lock
! source: memory.md 5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 5, %dr1
	}
	{
	  ldd,0	%dr0, 0, %dr2, mas=7
	}
	{
	  std,2	%dr1, %dr0, 8, mas=3
	}
	{
	  ldd,0	%dr0, 8, %dr3
	}
	CHECK	%dr3, 5, 1
	{
	  std,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	EXIT	2
1:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
