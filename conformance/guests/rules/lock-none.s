! rule: a conditional store without a lock is not done and sets %MLOCK
! source: memory.md 5, atomic sequences
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
	  std,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	EXIT	1
1:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
