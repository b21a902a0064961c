! rule: loads of 8, 16 and 32 bits write the whole register, zero-extended
! source: memory.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, -1, %dr1
	  addd	0, -1, %dr2
	  addd	0, -1, %dr3
	}
	{
	  ldb,0	%dr0, 0, %dr1
	  ldh,2	%dr0, 0, %dr2
	  ldw,3	%dr0, 8, %dr3
	  ldd,5	%dr0, 8, %dr4
	}
	CHECK	%dr1, 0x88, 1
	CHECK	%dr2, 0x7788, 2
	CHECK	%dr3, 0xddeeff00, 3
	CHECK	%dr4, 0x99aabbccddeeff00, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
