! rule: a conditional store to another place than the locked load sets %MLOCK
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
	  std,2	%dr2, %dr0, 8, mas=2
	  rbranch	1f
	}
	EXIT	1
1:
	{
	  ldd,0	%dr0, 8, %dr3
	}
	CHECK	%dr3, 0x99aabbccddeeff00, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
