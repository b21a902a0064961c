! rule: ldrqp and strqp access 128 bits by descriptor
! source: memory.md 7
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x70000000000, %dr1
	  addd	0, 0x70000000010, %dr2
	}
	{
	  ldrqp,0	%dr0, %dr1, %qpr4
	}
	{
	  strqp,2	%qpr4, %dr0, %dr2
	}
	{
	  ldd,0	%dr0, 16, %dr5
	  ldd,3	%dr0, 24, %dr6
	}
	CHECK	%dr5, 0x1122334455667788, 1
	CHECK	%dr6, 0x99aabbccddeeff00, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
