! rule: a conditional store behind a locked load is done and leaves %MLOCK false
! source: memory.md 5, atomic sequences
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0x4242424242424242, %dr1
	}
	{
	  ldb,0	%dr0, 0, %dr2, mas=7
	}
	{
	  stb,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334455667742, 2
	{
	  ldh,0	%dr0, 0, %dr2, mas=7
	}
	{
	  sth,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334455664242, 4
	{
	  ldw,0	%dr0, 0, %dr2, mas=7
	}
	{
	  stw,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	5
2:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x1122334442424242, 6
	{
	  ldd,0	%dr0, 0, %dr2, mas=7
	}
	{
	  std,2	%dr1, %dr0, 0, mas=2
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	7
2:
	{
	  ldd,0	%dr0, 0, %dr3
	}
	CHECK	%dr3, 0x4242424242424242, 8
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
