! rule: a store in channel 2 is done although the load in channel 5 has no page, one in channel 0 hinders it
! source: execution.md 1.5
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  std,2	%dr0, %dr0, 16
	  ldd,5,sm	0, 0, %dr1
	}
	{
	  ldd,0	%dr0, 16, %dr2
	}
	{
	  subd	%dr2, %dr0, %dr2
	}
	CHECK	%dr2, 0, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
