! rule: a load or store that its predicate suppresses touches nothing
! source: execution.md 2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 3, %dr1
	  addd	0, 0, %dr4
	}
	{
	  cmpedb	%dr0, 0, %pred1
	}
	{
	  ldd,0	0, 0, %dr1 ? %pred1
	}
	{
	  std,2	%dr1, %dr4, 0 ? %pred1
	}
	CHECK	%dr1, 3, 1
	{
	  std,2	%dr1, %dr0, 0 ? ~%pred1
	}
	{
	  ldd,0	%dr0, 0, %dr2 ? ~%pred1
	}
	CHECK	%dr2, 3, 2
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
