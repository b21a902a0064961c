! rule: the sum of an address has 64 bits and wraps
! source: memory.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	%dr0, 9, %dr1
	}
	{
	  ldd,0	%dr1, -9, %dr2
	}
	CHECK	%dr2, 0x1122334455667788, 1
	{
	  addd	0, -16, %dr3
	}
	{
	  addd	%dr0, 16, %dr4
	}
	{
	  ldd,0	%dr3, %dr4, %dr5
	}
	CHECK	%dr5, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
