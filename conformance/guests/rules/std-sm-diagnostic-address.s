! rule: a speculative store whose address is diagnostic is not done
! source: memory.md 4
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	DIAGNOSTIC	%dr1
	{
	  puttagd,2,sm	%dr0, 5, %dr1
	}
	{
	  std,2,sm	%dr0, %dr1, 0
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x1122334455667788, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
