! rule: a speculative quad load under an undefined predicate makes both registers diagnostic
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
	  addd	0, 0, %dr8
	}
	{
	  ldq,0,sm	%dr0, 0, %qr2 ? %pred1
	}
	{
	  gettagd,2	%dr2, %r8
	}
	CHECK	%dr8, 5, 1
	{
	  gettagd,2	%dr3, %r8
	}
	CHECK	%dr8, 5, 2
	{
	  puttagd,2	%dr3, 0, %dr3
	}
	CHECK	%dr3, 0xd9aabbccddeeff00, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
