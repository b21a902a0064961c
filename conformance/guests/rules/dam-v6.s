! rule: masf4 with m2=1 in channel 0 is an advanced load
! source: memory.md 5, v6
! isa: v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,0,sm	%dr0, 0, %dr1, mas=0x11
	}
	{
	  ldd,2	%dr0, 0, %dr1, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  std,2	%dr0, %dr0, 0
	}
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
