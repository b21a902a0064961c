! rule: loads in 0 and 5 beside a store in 2, loads in 2 and 3 beside one in 5, and two stores are legal
! source: execution.md 3
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0	%dr0, 0, %dr1
	  std,2	%dr0, %dr0, 16
	  ldd,5	%dr0, 8, %dr2
	}
	{
	  ldd,2	%dr0, 0, %dr3
	  ldd,3	%dr0, 8, %dr4
	  std,5	%dr0, %dr0, 24
	}
	{
	  std,2	%dr1, %dr0, 16
	  std,5	%dr2, %dr0, 24
	}
	CHECK	%dr1, 0x1122334455667788, 1
	CHECK	%dr2, 0x99aabbccddeeff00, 2
	CHECK	%dr3, 0x1122334455667788, 3
	CHECK	%dr4, 0x99aabbccddeeff00, 4
	{
	  ldd,0	%dr0, 16, %dr1
	  ldd,2	%dr0, 24, %dr2
	}
	CHECK	%dr1, 0x1122334455667788, 5
	CHECK	%dr2, 0x99aabbccddeeff00, 6
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
