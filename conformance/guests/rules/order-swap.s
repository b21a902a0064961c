! rule: addresses and data of all accesses in a bundle are from before it
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	%dr0, 8, %dr1
	}
	{
	  ldd,0	%dr1, 0, %dr0
	  ldd,3	%dr0, 0, %dr1
	}
	CHECK	%dr0, 0x99aabbccddeeff00, 1
	CHECK	%dr1, 0x1122334455667788, 2
	{
	  addd	0, data, %dr2
	}
	{
	  std,2	%dr2, %dr2, 16
	  addd,0	%dr2, 8, %dr2
	  ldd,5	%dr2, 16, %dr3
	}
	{
	  subd	%dr2, %dr3, %dr3
	}
	CHECK	%dr3, 8, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
