! rule: packed loads and stores take an address that is a multiple of 8, from v5 on
! source: memory.md 2
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldqp,0	%dr0, 8, %qpr2
	}
	{
	  stqp,5	%qpr2, %dr0, 24
	}
	{
	  ldd,0	%dr0, 24, %dr4
	  ldd,3	%dr0, 32, %dr5
	}
	CHECK	%dr4, 0x99aabbccddeeff00, 1
	CHECK	%dr5, 0, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
	.dword	7
