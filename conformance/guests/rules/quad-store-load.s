! rule: stq and ldq move two registers, the even one at the lower address
! source: memory.md 1
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x1234, %dr2
	  addd	0, 0x5678, %dr3
	}
	{
	  stq,2	%qr2, %dr0, 16
	}
	{
	  ldd,0	%dr0, 16, %dr4
	  ldd,3	%dr0, 24, %dr5
	}
	CHECK	%dr4, 0x1234, 1
	CHECK	%dr5, 0x5678, 2
	{
	  ldq,0	%dr0, 16, %qr6
	}
	CHECK	%dr6, 0x1234, 3
	CHECK	%dr7, 0x5678, 4
	{
	  ldq,3	%dr0, 0, %qg16
	}
	CHECK	%dg16, 0x1122334455667788, 5
	CHECK	%dg17, 0x99aabbccddeeff00, 6
	{
	  stq	%qg16, %dr0, 16
	}
	{
	  ldq,3	%dr0, 16, %qb[2]
	}
	CHECK	%db[2], 0x1122334455667788, 7
	CHECK	%db[3], 0x99aabbccddeeff00, 8
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
