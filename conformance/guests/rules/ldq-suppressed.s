! rule: a quad operation that its predicate suppresses does nothing in either half
! source: execution.md 2
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  cmpedb	%dr0, 0, %pred1
	}
	{
	  addd	0, 3, %dr2
	  addd	0, 4, %dr3
	}
	{
	  ldq,0	%dr0, 1, %qr2 ? %pred1
	}
	{
	  stq,2	%qr2, %dr0, 1 ? %pred1
	}
	CHECK	%dr2, 3, 1
	CHECK	%dr3, 4, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
