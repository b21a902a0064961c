! rule: a speculative store of a diagnostic value stores it and clears the tag of memory
! source: speculation.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0, %dr8
	}
	DIAGNOSTIC	%dr1
	{
	  std,2,sm	%dr1, %dr0, 0
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 0, 1
	CHECK	%dr2, 0x4afafafa4afafafa, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
