! rule: a store right beside an advanced load does not drop it
! source: speculation.md 6
! isa: v2 v3 v4 v5 v6
	.include "rule.inc"
	START
	{
	  addd	0, data, %dr0
	  addd	0, 0, %dr3
	}
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stb,2	%dr3, %dr0, 7
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	1
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stb,2	%dr3, %dr0, 16
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	2
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  sth,2	%dr3, %dr0, 6
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	3
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  sth,2	%dr3, %dr0, 16
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	4
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stw,2	%dr3, %dr0, 4
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	5
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  stw,2	%dr3, %dr0, 16
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	6
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  std,2	%dr3, %dr0, 0
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	7
2:
	{
	  ldd,0,sm	%dr0, 8, %dr1, mas=4
	}
	{
	  std,2	%dr3, %dr0, 16
	}
	{
	  ldd,2	%dr0, 8, %dr1, mas=3
	  rbranch	1f
	}
	{
	  ibranch	2f
	}
1:
	EXIT	8
2:
	PASS
	.data
	.align	16
data:
	.dword	0x1122334455667788
	.dword	0x99aabbccddeeff00
	.dword	0
	.dword	0
