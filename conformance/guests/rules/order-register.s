! rule: of two loads into one register the one in the higher channel wins
! source: execution.md 1.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1
	  ldb,3	%dr0, 8, %dr1
	  addd,4	0, 3, %dr1
	}
	CHECK	%dr1, 3, 1
	{
	  ldd,5	%dr0, 0, %dr1
	  addd,4	0, 3, %dr1
	  ldb,3	%dr0, 8, %dr1
	}
	CHECK	%dr1, 0x1122334455667788, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
