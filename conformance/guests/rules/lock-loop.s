! rule: the loop that compilers make of an atomic addition ends
! source: memory.md 5, atomic sequences
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 100, %dr4
	}
again:
	{
	  ldd,0	%dr0, 16, %dr2, mas=7
	}
	{
	  addd	%dr2, 3, %dr3
	}
	{
	  std,2	%dr3, %dr0, 16, mas=2
	  ibranch	again ? %MLOCK
	}
	{
	  subd	%dr4, 1, %dr4
	}
	{
	  cmpedb	%dr4, 0, %pred0
	}
	{
	  ibranch	again ? ~%pred0
	}
	{
	  ldd,0	%dr0, 16, %dr2
	}
	CHECK	%dr2, 300, 1
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
