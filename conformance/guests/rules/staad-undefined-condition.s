! rule: a speculative array store under an undefined predicate stores its value with bit 30 of each word set
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
	  addd	0, 1, %dr1
	  addd	0, 0, %dr2
	}
	{
	  aaurwd,2	%dr0, %aad0
	}
	{
	  aaurw,2	%r2, %aasti0
	}
	{
	  staad,2,sm	%dr1, %aad0 [ %aasti0 ] ? %pred1
	}
	{
	  ldd,0	%dr0, 0, %dr2
	}
	CHECK	%dr2, 0x4000000040000001, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
