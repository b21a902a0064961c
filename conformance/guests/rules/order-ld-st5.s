! rule: loads in channels 2 and 3 see memory from before the store in channel 5 of their bundle
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 7, %dr1
	}
	{
	  ldd,2	%dr0, 0, %dr2
	  ldd,3	%dr0, 0, %dr3
	  std,5	%dr1, %dr0, 0
	}
	CHECK	%dr2, 0x1122334455667788, 1
	CHECK	%dr3, 0x1122334455667788, 2
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 7, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
