! rule: %MLOCK is an event of one bundle: the next one does not see it
! source: execution.md 4.2
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	1
1:
	{
	  addd	0, 1, %dr2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldd,2	%dr0, 0, %dr1, mas=3
	}
	{
	  addd	0, 1, %dr2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
