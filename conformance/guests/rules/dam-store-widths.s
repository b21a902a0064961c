! rule: a store of any width drops an advanced load when one byte is common
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	}
	{
	  addd	0, 0xee, %dr2
	}
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stb,2	%dr2, %dr0, 8
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	1
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stb,2	%dr2, %dr0, 15
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	2
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  sth,2	%dr2, %dr0, 7
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	3
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  sth,2	%dr2, %dr0, 15
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	4
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stw,2	%dr2, %dr0, 5
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	5
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stw,2	%dr2, %dr0, 15
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	6
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  std,2	%dr2, %dr0, 1
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	7
1:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  std,2	%dr2, %dr0, 15
	}
	{
	  ldd,5	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	EXIT	8
1:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
