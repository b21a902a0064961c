! rule: a speculative load whose address is diagnostic makes no access and gives a diagnostic value
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
	  ldd,0,sm	%dr0, %dr1, %dr2
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
