! rule: the access specifier in a descriptor may reverse the bytes
! source: memory.md 7
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x30800000000, %dr1
	}
	{
	  ldrd,0	%dr0, %dr1, %dr2
	}
	CHECK	%dr2, 0x88776655, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
