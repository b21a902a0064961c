! rule: packed loads and stores have the low half at the lower address
! source: memory.md 1
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldqp,0	%dr0, 0, %qpr2
	}
	{
	  stqp,2	%qpr2, %dr0, 16
	}
	{
	  ldd,0	%dr0, 16, %dr4
	  ldd,3	%dr0, 24, %dr5
	}
	CHECK	%dr4, 0x1122334455667788, 1
	CHECK	%dr5, 0x99aabbccddeeff00, 2
	CHECK	%dr2, 0x1122334455667788, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
