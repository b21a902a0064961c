! rule: a load in channel 5 sees the store in channel 2 of its bundle
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
	  ldd,0	%dr0, 0, %dr2
	  std,2	%dr1, %dr0, 0
	  ldd,5	%dr0, 0, %dr3
	}
	CHECK	%dr2, 0x1122334455667788, 1
	CHECK	%dr3, 7, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
