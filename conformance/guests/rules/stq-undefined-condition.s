! rule: a speculative store of 128 bits under an undefined predicate stores them with bit 30 of each word set
! source: speculation.md 4.2
! isa: v5 v6
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
	  addd	0, 1, %dr2
	  addd	0, 2, %dr3
	}
	{
	  stq,2,sm	%qr2, %dr0, 0 ? %pred1
	}
	{
	  ldd,0	%dr0, 0, %dr4
	  ldd,3	%dr0, 8, %dr5
	}
	CHECK	%dr4, 0x4000000040000001, 1
	CHECK	%dr5, 0x4000000040000002, 2
	{
	  ldqp,0	%dr0, 16, %qpr4
	}
	{
	  stqp,2,sm	%qpr4, %dr0, 0 ? %pred1
	}
	{
	  ldd,0	%dr0, 0, %dr4
	  ldd,3	%dr0, 8, %dr5
	}
	CHECK	%dr4, 0x4000000040000000, 3
	CHECK	%dr5, 0x4000000040000000, 4
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
