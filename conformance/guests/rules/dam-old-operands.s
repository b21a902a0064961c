! rule: a check reads its address and leaves a register for others as the bundle found it
! source: execution.md 1
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, %dr0, %dr1
	}
	{
	  ldd,0,sm	%dr1, 0, %dr1, mas=4
	}
	{
	  addd	0, %dr0, %dr2
	}
	{
	  ldd,0,sm	%dr2, 0, %dr2, mas=4
	}
	CHECK	%dr2, 0x1122334455667788, 1
	{
	  addd	0, %dr0, %dr3
	}
	{
	  ldd,2	%dr3, 8, %dr3, mas=3
	  addd	%dr3, 1, %dr4
	  rbranch	1f
	}
	EXIT	2
1:
	CHECK	%dr3, 0x99aabbccddeeff00, 3
	{
	  subd	%dr4, %dr0, %dr4
	}
	CHECK	%dr4, 1, 4
	{
	  ldd,0,sm	%dr0, 0, %dr5, mas=4
	}
	{
	  ldd,2	%dr0, 0, %dr5, mas=3
	  addd	%dr5, 1, %dr6
	  ldd,3	%dr0, 8, %dr7
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	5
2:
	CHECK	%dr5, 0x1122334455667788, 6
	CHECK	%dr6, 0x1122334455667789, 7
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
