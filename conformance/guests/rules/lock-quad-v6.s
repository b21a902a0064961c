! rule: ldq with mas=5 locks for stq with mas=0x73
! source: memory.md 5, atomic sequences, v6
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldq,0	%dr0, 0, %qr2, mas=5
	}
	{
	  addd	%dr2, 1, %dr2
	}
	{
	  stq,2	%qr2, %dr0, 0, mas=0x73
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,0	%dr0, 0, %dr4
	}
	CHECK	%dr4, 0x1122334455667789, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
