! rule: 128-bit packed loads can be advanced
! source: speculation.md 6
! isa: v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  ldqp,0,sm	%dr0, 0, %qpr2, mas=4
	}
	{
	  ldqp,2	%dr0, 0, %qpr2, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  addd	0, 1, %dr1
	}
	{
	  stb,2	%dr1, %dr0, 15
	}
	{
	  ldqp,2	%dr0, 0, %qpr2, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	CHECK	%dr2, 0x1122334455667788, 3
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
