! rule: ldrd loads with the width that its descriptor names
! source: memory.md 7
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x10000000000, %dr1
	  addd	0, 0x20000000001, %dr2
	}
	{
	  addd	0, 0x30000000004, %dr3
	  addd	0, 0x40000000008, %dr4
	}
	{
	  ldrd,0	%dr0, %dr1, %dr5
	  ldrd,2	%dr0, %dr2, %dr6
	  ldrd,3	%dr0, %dr3, %dr7
	  ldrd,5	%dr0, %dr4, %dr8
	}
	CHECK	%dr5, 0x88, 1
	CHECK	%dr6, 0x6677, 2
	CHECK	%dr7, 0x11223344, 3
	CHECK	%dr8, 0x99aabbccddeeff00, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
