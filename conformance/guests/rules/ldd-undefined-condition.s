! rule: a speculative load under an undefined predicate is done and its result made diagnostic
! source: speculation.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	DIAGNOSTIC	%dr9
	{
	  cmpedb,0,sm	%dr9, 0, %pred1
	}
	{
	  addd	0, 0, %dr8
	}
	{
	  ldd,0,sm	%dr0, 8, %dr1 ? %pred1
	}
	{
	  gettagd,2	%dr1, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  puttagd,2	%dr1, 0, %dr1
	}
	CHECK	%dr1, 0xd9aabbccddeeff00, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
