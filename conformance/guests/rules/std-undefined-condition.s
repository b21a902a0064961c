! rule: a speculative store under an undefined predicate stores its value with bit 30 of each word set
! source: speculation.md 4.2, qual-11
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
	}
	{
	  std,2,sm	%dr1, %dr0, 0 ? %pred1
	}
	{
	  stw,5,sm	%dr1, %dr0, 8 ? %pred1
	}
	{
	  ldd,0	%dr0, 0, %dr2
	  ldd,3	%dr0, 8, %dr3
	}
	CHECK	%dr2, 0x4000000040000001, 1
	CHECK	%dr3, 0x99aabbcc40000001, 2
	CHECK	%dr1, 1, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
